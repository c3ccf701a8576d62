"""The statements that the register asks for beside its own claims: how much of what, when and how, and for whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from labellint.checks.classes import Judged, classify
from labellint.facts import Facts, Needed, Stated
from labellint.label import LANGUAGES, Language
from labellint.nutrients import name_of
from labellint.quantity import Quantity, plain
from labellint.register import Asked, ClaimStatement, Register
from labellint.rulebook import StatementRule
from labellint.verdict import Fault, Texts, figures

_ALLOWED = frozenset({"authorised", "adapted"})  #: classes of the register's own claims
_BESIDE = 1  #: sentences between an amount and the words that say that an effect depends on it


def accompanying(rule: StatementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """One fault for each statement and language of a claim in which it is not made; None where none is asked for."""
    asked = [each for each in register.statements if each.confidence in rule.accompanies]
    judged = classify(facts, register) if any(claim.relationships for claim in facts.claims) else ()
    claimed = [j for j in judged if j.class_ in _ALLOWED and j.authorised is not None]
    told: dict[tuple[str, Language | None], tuple[ClaimStatement, Judged]] = {}
    for each in claimed:
        for statement in asked:
            if each.authorised is not None and each.authorised.id in statement.claims:
                told.setdefault((statement.id, each.claim.quote.language), (statement, each))
    if not told:
        return None
    faults = (_fault(rule, statement, each, facts, register) for statement, each in told.values())
    return [fault for fault in faults if fault is not None]


def _fault(
    rule: StatementRule, statement: ClaimStatement, judged: Judged, facts: Facts, register: Register
) -> Fault | None:
    """What is lacking of a statement in the language of a claim; None where all is said."""
    claim = judged.claim
    language = claim.quote.language
    stated = [each for each in facts.stated if language is None or each.language in (language, None)]
    named = {part for each in stated for part in each.parts}
    leads = [each for each in stated if each.amounts and _leads(each, stated, statement, register)]
    amounts = [amount for each in leads for amount in each.amounts if _is_of(amount, statement, register)]
    parts = [part for part in statement.parts if part not in named]
    short = [each for each in statement.amounts if not any(_says(amount, one) for one in each for amount in amounts)]
    if not short and not parts:
        return None
    other = next((each for each in leads if any(_is_of(a, statement, register) for a in each.amounts)), None)
    attempt = other or _attempt(stated, statement)
    problem = "missing" if attempt is None else "amount" if short and amounts else "partial"
    needed = [_named(each[0], statement) for each in short]
    lacking = [*(needed if problem != "amount" else ()), *(register.condition_words[part] for part in parts)]
    return Fault(
        problem=problem,
        category="statement.missing" if problem == "missing" else "statement.altered",
        outcome="unsure" if facts.unread or facts.unreadable else "broken",
        quote=attempt.quote if attempt else claim.quote,
        language=language,
        statement=statement.id,
        suggestion=statement.wording.in_(language or "en"),
        values={
            "claim": claim.quote.text,
            "in_language": register.in_language[language or "any"],
            "needed": _joined(needed),
            "stated": _joined([figures(text) for text in dict.fromkeys(map(_printed, amounts))]),
            "lacking": _joined(lacking),
        },
    )


def _leads(each: Stated, stated: Iterable[Stated], statement: ClaimStatement, register: Register) -> bool:
    """Whether amounts of a sentence are those of an effect: it says so, or the one beside it does, or it directs how
    much of the substance itself to take."""
    if "lead" in each.says:
        return True
    if "directing" in each.says and any(amount.of & _names(statement, register) for amount in each.amounts):
        return True
    return any(
        "lead" in other.says and other.passage == each.passage and abs(other.sentence - each.sentence) <= _BESIDE
        for other in stated
    )


def _names(statement: ClaimStatement, register: Register) -> frozenset[str]:
    """The slugs under which the substance of a statement is known."""
    substance = statement.substance
    return register.kinds.get(substance, frozenset()) | register.sums.get(substance, frozenset()) | {substance}


def _is_of(amount: Needed, statement: ClaimStatement, register: Register) -> bool:
    """Whether an amount may be that of the statement's substance: of it, of nothing else, and not of a sum with it."""
    if not amount.of or not statement.substance:
        return True
    whole = register.sums.get(statement.substance)
    if whole:
        return statement.substance in amount.of or whole <= amount.of
    others = {each for sum_, parts in register.sums.items() if statement.substance in parts for each in (*parts, sum_)}
    return bool(amount.of & _names(statement, register)) and not amount.of & (others - {statement.substance})


def _says(amount: Needed, asked: Asked) -> bool:
    """Whether an amount is the one that is asked for, in whatever unit."""
    low, high = (Quantity(each, amount.unit).to(asked.low.unit) for each in (amount.low, amount.high))
    if low is None or high is None:
        return False
    return low.value >= asked.low.value and (asked.high is None or high.value <= asked.high.value)


def _attempt(stated: Sequence[Stated], statement: ClaimStatement) -> Stated | None:
    """The sentence that names most of the parts, where it is one about an effect or names several."""
    said = [(len(each.parts & set(statement.parts)), each) for each in stated]
    best = max(said, key=lambda pair: pair[0], default=None)
    if best is None or not best[0] or (best[0] < 2 and not ("lead" in best[1].says or len(statement.parts) > 2)):
        return None
    return best[1]


def _named(asked: Asked, statement: ClaimStatement) -> Texts:
    """An amount with what it is of: "250 mg DHA"."""
    amount = figures(str(asked))
    if not statement.substance:
        return amount
    name = name_of(statement.substance)
    return Texts(**{each: f"{amount.in_(each)} {name.in_(each)}" for each in LANGUAGES})


def _joined(texts: Sequence[Texts]) -> Texts:
    return Texts(**{each: ", ".join(text.in_(each) for text in texts) for each in LANGUAGES})


def _printed(amount: Needed) -> str:
    value = plain(amount.low) if amount.low == amount.high else f"{plain(amount.low)}-{plain(amount.high)}"
    return f"{value} {amount.unit}"
