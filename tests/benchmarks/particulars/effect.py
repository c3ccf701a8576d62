"""What should be found on a changed label, and what else may change with it because the law ties it to it."""

from __future__ import annotations

from dataclasses import dataclass

ABSENT = frozenset({"statement.missing", "language.missing"})
WEAK = frozenset({"statement.missing", "statement.altered"})
DOSE = frozenset({"dose.missing", "dose.unclear", "dose.arithmetic"})
# A claim of a content needs the amount a day as a claim of an effect does (Annex to Reg. 1924/2006).
CONDITION = frozenset({"claim.condition", "claim.nutrition"})
INGREDIENT = frozenset({"ingredient.warning", "ingredient.form", "ingredient.banned"})
AGREEMENT = frozenset({"agreement.languages"})
NUMBER = frozenset({"number.missing", "number.malformed", "number.mismatch", "number.misplaced"})


@dataclass(frozen=True)
class Sign:
    """Findings by category, statement and language; None is any. `outcomes` as in the JSON contract.

    `advised`: no law asks for it, so that a finding of information is enough.
    """

    categories: frozenset[str]
    statement: str | None = None
    language: str | None = None
    outcomes: frozenset[str] = frozenset({"broken"})
    advised: bool = False

    def __str__(self) -> str:
        parts = ["|".join(sorted(self.categories)), self.statement, self.language]
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Effect:
    """Each of `needed` must be found; of `dependents` each may be; nothing else above info may."""

    needed: tuple[Sign, ...] = ()
    dependents: tuple[Sign, ...] = ()


def sign(categories: frozenset[str] | str, statement: str | None = None, language: str | None = None) -> Sign:
    if isinstance(categories, str):
        categories = frozenset(categories.split())
    return Sign(categories, statement, language)


# A statement that is absent may be reported under these categories too, since they are made for it.
OWN_CATEGORIES: dict[str, frozenset[str]] = {
    "name": frozenset({"name.missing"}),
    "amounts": frozenset({"dose.missing"}),
    "number": frozenset({"number.missing"}),
    "age": frozenset({"dose.audience", "ingredient.warning"}),
    "polyols": frozenset({"ingredient.warning"}),
    "phenylalanine": frozenset({"ingredient.warning"}),
    "azo": frozenset({"ingredient.warning"}),
    "sweetener": frozenset({"ingredient.warning"}),
}

# Statement -> what the law ties to it: (categories, statement or None).
TIED: dict[str, tuple[tuple[frozenset[str], str | None], ...]] = {
    "name": ((WEAK | ABSENT, "categories"), (WEAK | ABSENT | INGREDIENT, "sweetener")),
    # How much a day is known from the portion alone: the dose, the claim's condition, art. 10(2)(b), directions.
    "portion": (
        (WEAK | ABSENT, "10.2b"),
        (WEAK | ABSENT, "use"),
        (WEAK | ABSENT, "amounts"),
        (DOSE | CONDITION, None),
    ),
    "amounts": ((DOSE | CONDITION, None),),
    "ingredients": (
        (WEAK | ABSENT, "allergens"),
        (WEAK | ABSENT, "additives"),
        (WEAK | ABSENT, "quid"),
        (INGREDIENT | {"allergen.emphasis", "number.mismatch"}, None),
    ),
    "varied": ((WEAK | ABSENT, "10.2a"),),
    "best-before": ((WEAK | ABSENT, "lot"),),
    "lot": ((WEAK | ABSENT, "best-before"),),
}


def absent(statement: str, language: str | None = None) -> Sign:
    """A statement that is not there in a language (None: in any)."""
    return Sign(ABSENT | OWN_CATEGORIES.get(statement, frozenset()), statement, language)


def weakened(statement: str, language: str | None = None) -> Sign:
    """A statement that lost something the law asks for: altered, or no longer seen as that statement."""
    return Sign(WEAK | OWN_CATEGORIES.get(statement, frozenset()), statement, language)


def tied(*statements: str) -> tuple[Sign, ...]:
    """What may change with these statements; agreement between languages always may."""
    found = [Sign(AGREEMENT)]
    for statement in statements:
        found.append(Sign(WEAK | ABSENT | OWN_CATEGORIES.get(statement, frozenset()), statement))
        found += [Sign(categories, other) for categories, other in TIED.get(statement, ())]
    return tuple(found)
