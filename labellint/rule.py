"""The form of a rule: what every kind of check shares, and what each kind has of its own. Data only.

See ``rules/README.md`` for how to write a rule. Nothing here knows what a rule means; that is in ``checks/``.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, Union

from msgspec import Struct

from labellint.label import Language
from labellint.verdict import Category, Confidence, Law, Market, Severity, Texts

ClaimClass = Literal[
    "transdermal", "medicinal", "deficiency", "cosmetic", "general", "misused", "overstated", "condition", "adapted",
    "authorised", "on_hold", "unlisted", "prohibited", "hype", "nutrition",
]  # fmt: skip
Phrases = dict[Language, list[str]]
Ways = dict[Language, list[list[str]]]  #: ways to say something, each by its parts, in whatever order
Reach = Literal["own", "told", "any"]
"""Where phrases count: in text of their own language; in any text, telling their language; in any text."""


class Applies(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a rule holds. ``market`` None: in every market."""

    kind: Literal["oral", "topical", "any"]
    market: Market | list[Market] | None = None


class Effective(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """From and until (included) which day a rule is law."""

    from_: dt.date | None = None
    until: dt.date | None = None


class Unless(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that take a finding back, and why; its example must be found without it and not with it."""

    phrase: str
    because: str
    example: str
    scope: Literal["sentence", "panel", "label"] = "sentence"


class Example(Struct, frozen=True, forbid_unknown_fields=True):
    """A label text for trying a rule; ``[[words]]`` mark what must be found. The last three say how it is printed."""

    text: str
    kind: Literal["oral", "topical"] | None = None
    market: Market | None = None
    regions: list[str] = []
    as_of: dt.date | None = None
    x_height_mm: float | None = None
    ink: tuple[int, int, int] | None = None
    ground: tuple[int, int, int] | None = None
    notified: list[list[str]] = []  #: the list of notified products: number, name, company


class Examples(Struct, frozen=True, forbid_unknown_fields=True):
    bad: list[str | Example]
    good: list[str | Example]
    unsure: list[str | Example] = []


class Rule(Struct, frozen=True, kw_only=True, tag_field="check", forbid_unknown_fields=True):
    """What every check kind shares. ``severity`` is one word or one per way of failing, as are ``messages``."""

    id: str
    title: Texts
    severity: Severity | dict[str, Severity]
    applies: Applies
    messages: dict[str, Texts]
    why: Texts
    law: list[Law]
    examples: Examples
    effective: Effective = Effective()
    fix: dict[str, Texts] = {}
    unless: list[Unless] = []

    def severity_of(self, problem: str) -> Severity:
        return self.severity if isinstance(self.severity, str) else self.severity[problem]

    def phrase_sets(self) -> dict[str, Phrases]:
        """The phrases that must be looked for on a label, by field; found as ``rule:<id>#<field>``."""
        return {}

    def reach(self, field: str) -> Reach:
        """In which text the phrases of a field count."""
        return "own"


class ClaimRule(Rule, frozen=True, kw_only=True, tag="claim"):
    """Which classes of claim break it; messages are keyed by class or by the reason inside it."""

    classes: list[ClaimClass]
    category: Category


class LimitRule(Rule, frozen=True, kw_only=True, tag="limit"):
    """A maximum (or minimum) of a substance per day, dated: ``max: {2021-07-01: 450 mg}``.

    A rule judges the ways of failing it has messages for: over, dangerous (over, and at or above the amount
    ``dangerous``), under, unclear, missing, audience (meant for children below ``from_years``), together (more than
    ``split`` a day in a single intake), topical (an amount per portion on a product for the skin). ``positions``: what
    the law of each market says about the amount, told in the messages as ``{position}``. ``reasons``: why a sum is not
    clear, told as ``{reason}``. Instead of one ``substance``, a rule may take a ``table`` of ``rules/data/limits.csv``:
    all its substances, ``other_than`` some; limits that are not known well enough are not judged.
    """

    substance: str | None = None
    table: Literal["upper_level_adults", "max_per_day", "max_per_day_guidance"] | None = None
    other_than: list[str] = []
    max: dict[dt.date, str] = {}
    min: dict[dt.date, str] = {}
    dangerous: str | None = None
    from_years: int | None = None
    split: str | None = None
    positions: dict[Market, Texts] = {}
    reasons: dict[str, Texts] = {}


_TURNING = {
    "denials": "<not>",  #: words that make of a reversal none; see word_classes.yaml
    "cases": "<when>",
    "wishes": "<wish>",  #: words that make of a duty a wish
}
Shown = Literal["amounts", "intakes", "substances", "languages", "lists", "percents", "addresses", "contents", "lots"]


class StatedPart(Struct, frozen=True, forbid_unknown_fields=True):
    """What a statement must name: by which phrases it does, and how a message calls it."""

    word: Texts
    phrases: Phrases


class StatementRule(Rule, frozen=True, kw_only=True, tag="statement"):
    """What must appear: phrases, or facts (``shown_by``); ``attempts`` are failed tries; ``reversals`` say the
    opposite, where no word of the sentence denies them. A phrase with words of ``denied`` in it or right beside it
    says the opposite ("may not", of what may happen), with words of ``half`` it is a failed try ("weekly").
    ``together`` are further phrases by their parts: all parts of a way in one sentence, in any order; those of
    ``across`` in one sentence or two that follow each other. Where what says the opposite is known, a phrase with a
    word that makes it a wish ("if possible") is a failed try. ``wording`` is what to print, ``rewording`` what to
    print in place of a failed try, where that is something else. ``parts`` are what the statement must name, each by
    its words (``word``, as the message ``partial`` tells those that a failed try lacks as ``{lacking}``).

    ``accompanies``: the statements that the register asks for beside its own claims (``claim_statements.csv``), of
    those whose condition is known so well; what they need is understood, and told as ``{lacking}`` and ``{needed}``.
    ``living`` are amounts of what no mass measures ("5 billion CFU"), which show as much as others do, unless words of
    ``weighed`` ("per 100 g"), which tell of no portion, head their table.
    ``measured`` are amounts of anything, which show as much on a label none of whose substances is known.
    ``other_uses`` are words around a phrase in which it does not count. Phrases count in text of every language and say
    themselves which language they are, because statements are often printed side by side. A duty may arise
    only from words in the ingredient list (``given``) or from chemical forms in it (``given_forms``), and only above an
    amount a day in mg (``above``, by substance), or where they are the first of at most so many ingredients
    (``given_first``), or only where they are not, because another rule judges those (``given_later``). What is not
    ``spoken`` (a lot number) need stand only once.
    """

    statement: str
    phrases: Phrases = {}
    together: Ways = {}
    across: Ways = {}
    attempts: Phrases = {}
    parts: dict[str, StatedPart] = {}
    reversals: Phrases = {}
    half: Phrases = {}
    denied: Phrases = {}
    other_uses: Phrases = {}
    living: Phrases = {}
    measured: Phrases = {}
    weighed: Phrases = {}
    shown_by: list[Shown] = []
    wording: Texts | None = None
    rewording: Texts | None = None
    when: Literal["always", "claims", "amounts"] = "always"
    accompanies: list[Confidence] = []
    given: Phrases = {}
    given_forms: list[str] = []
    given_first: int | None = None
    given_later: int | None = None
    above: dict[str, float] = {}
    spoken: bool = True
    category: Category = "statement.missing"

    def phrase_sets(self) -> dict[str, Phrases]:
        told = {
            "phrases": self.phrases,
            "attempts": self.attempts,
            "other_uses": self.other_uses,
            "living": self.living,
            "measured": self.measured,
            "weighed": self.weighed,
        }
        turned: dict[str, Phrases] = {"reversals": self.reversals}
        if self.reversals:
            turned |= {field: {language: [words] for language in self.reversals} for field, words in _TURNING.items()}
        turned |= {"half": self.half, "denied": self.denied}
        told |= {f"part-{key}": part.phrases for key, part in self.parts.items()}
        parts = _parts("together", self.together) | _parts("across", self.across)
        return {**told, **turned, **parts, "listed": self.given}

    def reach(self, field: str) -> Reach:
        return "told" if self.spoken and field != "listed" else "any"


def _parts(field: str, told: Ways) -> dict[str, Phrases]:
    """Each part of each way as a field of its own, which says the line, the part and how many parts there are."""
    fields: dict[str, Phrases] = {}
    for language, ways in told.items():
        for line, way in enumerate(ways):
            for part, phrase in enumerate(way):
                fields.setdefault(f"{field}{line}.{part}.{len(way)}", {})[language] = [phrase]
    return fields


class Pattern(Struct, frozen=True, forbid_unknown_fields=True):
    """A regular expression over the printed text, tried only where one of the ``signs`` stands."""

    regex: str
    signs: str


class PhraseRule(Rule, frozen=True, kw_only=True, tag="phrase"):
    """Words that must not appear; ``everywhere``: whatever language the text around them is in. ``wording`` is what to
    print instead.

    ``patterns`` are for what is no phrase, because signs make it ("[name]", "???").
    """

    phrases: Phrases
    category: Category
    everywhere: bool = False
    patterns: list[Pattern] = []
    wording: Texts | None = None

    def phrase_sets(self) -> dict[str, Phrases]:
        return {"phrases": self.phrases}

    def reach(self, field: str) -> Reach:
        return "any" if self.everywhere else "own"


class NumberRule(Rule, frozen=True, kw_only=True, tag="number"):
    """Notification numbers and their agreement with the ingredients, or with the list of notified products.

    It judges the problems it has messages for; ``reasons`` say what is wrong with a malformed number. ``idle`` are
    words in the names of products and companies that tell none from another.
    """

    reasons: dict[str, Texts] = {}
    idle: list[str] = []


class IngredientRule(Rule, frozen=True, kw_only=True, tag="ingredient"):
    """What may not be in the ingredient list, or how it must stand there.

    ``look``: words (``phrases`` may not be listed), forms (chemical forms that the law does not permit), emphasis
    (allergens must stand out), classes (additives must have the name of their class; ``classes`` are these names, by
    the words of the lexicon of additives, told as ``{class}`` in the language of the list).
    """

    look: Literal["words", "forms", "emphasis", "classes"]
    category: Category
    phrases: Phrases = {}
    classes: dict[str, Texts] = {}

    def phrase_sets(self) -> dict[str, Phrases]:
        return {"listed": self.phrases}

    def reach(self, field: str) -> Reach:
        return "any"


class AgreementRule(Rule, frozen=True, kw_only=True, tag="agreement"):
    """Facts that must agree: between the languages of the label, or words (``says``) with the ingredients (``but``;
    ``but_allergens``: the allergens of the lexicon by their ids).

    ``other_uses`` are words around such an ingredient that make another of it ("milk" in "milk thistle").
    ``absences`` say of one thing each that it is not in the product ("free of soya"), ``held`` are the words by which a
    list has it; the allergens of the lexicon need none, by their ids.
    ``topics`` are words for one thing each: what a warning is about (told as ``names``), or a dosage form.
    ``allergens`` are those of the list of each language (told as ``names``); ``quid`` are the percentages in it;
    ``fronts`` are the amounts of the words that sell the product, against those declared;
    ``shares`` are declared percentages of the reference intake; ``references`` are values that labels wrongly take for
    it, told with ``used``. ``activities`` are amounts printed in international units and by weight, ``columns`` those
    per unit and per portion, ``doses`` those of each language,
    ``portions`` the day's portion that amounts are declared for and the directions for use, ``contents`` what the pack
    holds, by the phrases of another rule (``of``), ``dates`` those of durability (each that cannot be, with a message
    for ``impossible``, or lies more than ``years`` ahead), ``lots`` the lot numbers, ``supply`` the days that the pack
    is said to last (``topics``) and those that it lasts by the directions,
    ``alternatives`` what each language says of a thing, by a figure or by one of several ``topics``.
    """

    between: Literal[
        "words", "intakes", "ingredients", "claims", "units", "warnings", "shares", "columns", "doses", "portions",
        "contents", "dates", "lots", "supply", "absences", "fronts", "allergens",
        "alternatives", "quid", "activities",
    ]  # fmt: skip
    category: Category
    says: Phrases = {}
    but: Phrases = {}
    but_allergens: list[str] = []
    other_uses: Phrases = {}
    absences: dict[str, Phrases] = {}
    held: dict[str, Phrases] = {}
    topics: dict[str, Phrases] = {}
    names: dict[str, Texts] = {}
    references: dict[str, list[str]] = {}
    of: str | None = None
    used: Texts | None = None
    years: int | None = None

    def phrase_sets(self) -> dict[str, Phrases]:
        topics = {f"topic-{key}": words for key, words in self.topics.items()}
        topics |= {f"says-{key}": words for key, words in self.absences.items()}
        topics |= {f"listed-{key}": words for key, words in self.held.items()}
        return {"says": self.says, "listed": self.but, "other_uses": self.other_uses, **topics}

    def reach(self, field: str) -> Reach:
        return "told" if self.between == "warnings" else "any"


class LegibilityRule(Rule, frozen=True, kw_only=True, tag="legibility"):
    """How well the words of other rules (``of``; ``lists``: the ingredient lists) can be read: their height in mm, or
    their contrast with the ground.

    ``least`` holds on packs whose largest side is ``small_cm2`` or more, ``least_small`` below that. ``scaled`` are
    words that say that the artwork is not drawn at its own size; ``more`` tells how many other places are as small.
    """

    measure: Literal["height", "contrast"]
    of: list[str]
    least: float
    least_small: float | None = None
    small_cm2: float | None = None
    scaled: Phrases = {}
    more: Texts | None = None
    category: Category

    def phrase_sets(self) -> dict[str, Phrases]:
        return {"scaled": self.scaled}

    def reach(self, field: str) -> Reach:
        return "any"


AnyRule = Union[  # noqa: UP007
    ClaimRule, LimitRule, StatementRule, PhraseRule, NumberRule, IngredientRule, AgreementRule, LegibilityRule
]
