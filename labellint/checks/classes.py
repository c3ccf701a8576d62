"""The class of a claim: what the law makes of a promise, given register, market, product kind and dose.

The order is the design's: uptake through the skin, disease, shortage, the skin itself, well-being, the register,
botanicals, and last what is on no list.
"""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from labellint.checks.alike import likeness, long_ones, within, words_of
from labellint.checks.nutrition import NUTRIENT, judge_nutrition, must_state
from labellint.facts import Claim, Daily, Facts
from labellint.label import Language, Quote
from labellint.nutrients import references
from labellint.register import Register, RegisterClaim
from labellint.rulebook import ClaimClass
from labellint.text import fold

_SOURCE = "source_of"  #: the condition of the claims of vitamins and minerals
_COMMON = 7  #: vitamins and minerals with a claim, from which a product is its subject: energy, immunity, not memory
_RATE = "prohibited-b"  #: the kind of the effect that is a rate or amount of weight loss
_UNITS = {"g": Decimal(1_000_000), "mg": Decimal(1000), "µg": Decimal(1)}
_AS_PRINTED = Decimal("14.5") / 15  #: of 15 % of a reference intake is still printed as 15 %
_DECLARED = frozenset({"source_of", "min_daily", "per_portion", "high_in"})  #: conditions that are an amount a day


class Judged(Struct, frozen=True, kw_only=True):
    """A claim with its class and, inside it, the reason; ``authorised`` is the register's claim it comes near."""

    claim: Claim
    class_: ClaimClass
    reason: str = "found"
    authorised: RegisterClaim | None = None
    workings: str | None = None
    unsure: bool = False

    @property
    def wording(self) -> str | None:
        """The lawful wording in the label's own language."""
        return self.authorised.wording.in_(self.claim.quote.language or "en") if self.authorised else None


def classify(facts: Facts, register: Register) -> tuple[Judged, ...]:
    """Every claim of a label with its class, in reading order."""
    judged = [_classify(claim, facts, register) for claim in facts.claims]
    rates = [j.claim.effect_quote for j in judged if j.class_ == "prohibited" and j.claim.kind == _RATE]
    judged = [_unheld(j) if j.class_ == "on_hold" and _is_of(j.claim, rates) else j for j in judged]
    lawful = {j.claim.quote.panel for j in judged if j.authorised and j.class_ in ("authorised", "adapted")}
    return tuple(
        Judged(claim=j.claim, class_="general", reason="beside")
        if j.class_ == "general" and j.claim.quote.panel in lawful
        else j
        for j in judged
    )


def _classify(claim: Claim, facts: Facts, register: Register) -> Judged:
    topical = facts.product.kind == "topical"
    if claim.kind == "transdermal":
        return Judged(claim=claim, class_="transdermal")
    if claim.kind.startswith("prohibited"):
        return Judged(claim=claim, class_="prohibited", reason=claim.kind[-1])
    if claim.kind == "hype":
        return Judged(claim=claim, class_="hype")
    if claim.kind == "nutrition":
        return _nutrition(claim, facts, register)
    skin = topical and claim.cosmetic
    if claim.kind == "complaint" and claim.relationships and claim.subject_kind:
        judged = _register(claim, facts, register, topical)  # "potassium lowers blood pressure": its claim overdone
        if judged is not None:
            return judged
    if claim.kind == "complaint" or (claim.link == "medicinal" and claim.kind != "register" and not skin):
        return Judged(claim=claim, class_="medicinal", reason="complaint" if claim.kind == "complaint" else "link")
    if claim.kind == "deficiency":
        return Judged(claim=claim, class_="deficiency")
    if skin:
        return Judged(claim=claim, class_="cosmetic")
    if claim.kind == "general" and not (claim.effect == "vitality" and claim.subject_kind == "plant"):
        return Judged(claim=claim, class_="general")
    if claim.kind == "register":
        judged = _register(claim, facts, register, topical)
        if judged is not None:
            return judged
        if claim.link == "medicinal" and not skin and not claim.subject_kind:
            return Judged(claim=claim, class_="medicinal", reason="link")
    if _lowers_a_risk(claim, register):
        return Judged(claim=claim, class_="medicinal", reason="complaint")
    if claim.subject_kind == "plant" and not topical:
        return Judged(claim=claim, class_="on_hold")
    return Judged(claim=claim, class_="unlisted", reason="substance" if claim.subject_kind else "product")


def _lowers_a_risk(claim: Claim, register: Register) -> bool:
    """Whether an effect is a lower risk of disease (art. 14(1)(a)), which no claim on hold covers: less cholesterol."""
    rows = [row for row in register.claims if row.relationship in claim.relationships]
    return bool(rows) and all(row.article == "14.1a" for row in rows)


def _is_of(claim: Claim, rates: list[Quote | None]) -> bool:
    """Whether a promise is one of the rates of weight loss and nothing beside it ("burns fat: lose 3 kg a month")."""
    own = claim.effect_quote
    return own is not None and any(
        rate is not None and rate.sentence == own.sentence and own.text in rate.text for rate in rates
    )


def _unheld(judged: Judged) -> Judged:
    return Judged(claim=judged.claim, class_="unlisted", reason="substance")


def _nutrition(claim: Claim, facts: Facts, register: Register) -> Judged:
    """A claim about how much of a nutrient there is; of a vitamin or mineral, a share of its reference intake a day."""
    reference = references().get(claim.subject)
    parts = register.nutrition.get((claim.effect, NUTRIENT)) if reference is not None else None
    if reference is None or parts is None:
        outcome = judge_nutrition(claim, facts, register)
        class_: ClaimClass = "authorised" if outcome.kept else "nutrition"
        return Judged(
            claim=claim, class_=class_, reason=outcome.reason, workings=outcome.workings, unsure=outcome.unsure
        )
    share = parts[0].value
    needed = reference.value * share / 100
    daily = next((d for d in facts.daily if d.substance == claim.subject), None)
    low, high = (daily.low or daily.value, daily.high or daily.value) if daily else (None, None)
    need = f"{share} % x {reference.value} {reference.unit} = {needed.normalize():f} {reference.unit}"
    if daily is None or low is None or high is None or daily.unit not in _UNITS:
        if not must_state(claim):  # "contains iron" may be a warning
            return Judged(claim=claim, class_="authorised", reason="unjudged", workings=need)
        unsure = bool(facts.unread or facts.unreadable) or (daily is not None and daily.doubt is not None)
        return Judged(claim=claim, class_="nutrition", reason="undeclared", workings=need, unsure=unsure)
    if _reaches(low, daily.unit, needed, reference.unit):
        return Judged(claim=claim, class_="authorised", reason="nutrition", workings=f"{daily.workings}; {need}")
    unsure = _reaches(high, daily.unit, needed, reference.unit) or daily.doubt is not None
    workings = f"{daily.workings}; {need}"
    return Judged(claim=claim, class_="nutrition", reason="below", workings=workings, unsure=unsure)


def _register(claim: Claim, facts: Facts, register: Register, topical: bool) -> Judged | None:
    """The class of a register effect; None where no substance in question has such a claim."""
    rows = [row for row in register.claims if row.relationship in claim.relationships]
    declared = dict.fromkeys([*(amount.substance for amount in facts.amounts), *facts.substances])
    own = [claim.subject] if claim.subject_kind else list(declared)
    if claim.wording is not None:
        rows = [row for row in rows if row.id == claim.wording]
        own = [claim.subject]
    mine = [row for substance in own for row in rows if substance in _substances(row, register)]
    if topical and not claim.subject_kind:  # a skin product declares no amounts
        mine = mine or [row for row in rows if row.condition_kind == _SOURCE]
    if not mine:
        common = {row.substance for row in rows if row.condition_kind == _SOURCE}
        if claim.subject == "product" and len(common) >= _COMMON:
            return Judged(claim=claim, class_="overstated", reason="subject")
        return None
    if topical:
        return Judged(claim=claim, class_="misused", authorised=mine[0])
    row = _nearest(claim, mine)
    language = claim.quote.language or "en"
    enough = [row for row in mine if _condition(claim, row, facts, register) is None]  # what may be offered instead
    offered = _nearest(claim, enough) if enough else None
    if claim.subject == "product":
        return Judged(claim=claim, class_="overstated", reason="subject", authorised=offered)
    if claim.wording is not None:
        return _condition(claim, row, facts, register) or Judged(claim=claim, class_="authorised", authorised=row)
    own_verb = row.raises or _in_wording(claim, row, language) or (row.shown and _is_shown(claim, rows, language))
    if claim.link in ("strong", "medicinal") and not own_verb:
        return Judged(claim=claim, class_="overstated", reason="link", authorised=offered)
    needs_normal = row.needs_normal(language)
    # "supports your muscles": a gentle link takes the place of the whole phrase, a register verb does not.
    improved = claim.normal == "improved" and not row.raises
    if improved or (needs_normal and claim.normal == "lost" and claim.link != "gentle"):
        return Judged(claim=claim, class_="overstated", reason="normal", authorised=offered)
    condition = _condition(claim, row, facts, register)
    if condition is not None:
        return condition
    close = row.confidence[language] != "verified" or _same_words(claim, mine, language)
    exact = claim.link == "register" and claim.normal != "good" and close
    kept = claim.normal == "normal" or not needs_normal
    mild = claim.link not in ("register", "medicinal") and not _inside(claim)
    exact = exact or (mild and kept and _in_wording(claim, row, language))
    exact = exact or (_inside(claim) and _is_whole(claim, row, language))
    exact = exact or (claim.link == "none" and _is_whole(claim, row, language))
    if claim.subject == "general" or not exact:
        return Judged(claim=claim, class_="adapted", authorised=row)
    return Judged(claim=claim, class_="authorised", authorised=row)


def _declared(row: RegisterClaim, facts: Facts, register: Register) -> Daily | None:
    """What the label declares a day of the substance of a claim; of EPA and DHA together, the sum of both."""
    named = _substances(row, register)
    daily = next((d for d in facts.daily if d.substance in named), None)
    whole = register.sums.get(row.substance, frozenset())
    parts = [d for d in facts.daily if d.substance in whole]
    if daily is not None or not parts or len(parts) != len(whole) or len({d.unit for d in parts}) > 1:
        return daily
    values = [value for d in parts if (value := d.high or d.value)]
    if len(values) < len(parts):
        return None
    total = sum(values, Decimal(0))
    return Daily(
        substance=row.substance,
        value=total,
        unit=parts[0].unit,
        low=total,
        high=total,
        workings=f"{' + '.join(map(str, values))} = {total} {parts[0].unit}",
        quotes=tuple(quote for d in parts for quote in d.quotes),
    )


def _substances(row: RegisterClaim, register: Register) -> frozenset[str]:
    """The slugs that a register row speaks of: what is one substance to the reader of a label."""
    return register.kinds.get(row.substance, frozenset()) | {row.substance}


def _nearest(claim: Claim, rows: list[RegisterClaim]) -> RegisterClaim:
    """The row of the substance whose wording is most like what is printed."""
    words = fold(claim.quote.text)
    language = claim.quote.language or "en"
    if not claim.subject_kind or len(rows) == 1:
        return rows[0]
    return max(rows, key=lambda row: likeness(words, fold(row.wording.in_(language))))


def _inside(claim: Claim) -> bool:
    """Whether the verb stands inside the words of the effect ("erhöht die körperliche Leistung")."""
    link, effect = claim.link_quote, claim.effect_quote
    return link is not None and effect is not None and link.text in effect.text


def _in_wording(claim: Claim, row: RegisterClaim, language: Language) -> bool:
    """Whether the link is the register's own for this claim ("helps maintain", "lowers")."""
    if claim.link_quote is None:
        return False
    return fold(claim.link_quote.text).split()[0] in fold(row.wording.in_(language)).split()


def _is_shown(claim: Claim, rows: list[RegisterClaim], language: Language) -> bool:
    """Whether the verb is one, in any form, of those by which the register says what was shown of such an effect."""
    verb = fold(claim.link_quote.text).split()[:1] if claim.link_quote else []
    return any(verb and within(verb, words_of(row.wording.in_(language))) for row in rows if row.shown)


def _same_words(claim: Claim, rows: list[RegisterClaim], language: Language) -> bool:
    """Whether every word of the effect is the register's, or every word of the register's is printed (in a list)."""
    printed = words_of(claim.effect_quote.text if claim.effect_quote else claim.quote.text)
    sentence = words_of(claim.quote.text)
    wordings = [words_of(row.wording.in_(language)) for row in rows]
    return any(within(long_ones(printed), wording) or within(long_ones(wording), sentence) for wording in wordings)


def _is_whole(claim: Claim, row: RegisterClaim, language: Language) -> bool:
    """Whether all words of a wording are printed, its verb too, in an order or with its own signs; its name apart.

    What a risk is that is lowered stands in a sentence of its own.
    """
    named = words_of(f"{claim.subject} {claim.subject_quote.text if claim.subject_quote else ''}")
    printed = [*words_of(claim.quote.text), *named]
    stated = row.wording.in_(language).split(". ")[0]
    choices = (long_ones(words_of(words)) for words in stated.split())
    return all(not choice or any(within([word], printed) for word in choice) for choice in choices)


def _condition(claim: Claim, row: RegisterClaim, facts: Facts, register: Register) -> Judged | None:
    """The claim's condition against what the label declares a day; None where it is met or is not an amount."""
    try:
        needed = Decimal(row.condition_value)
    except ArithmeticError:
        return None
    unit = row.condition_unit.split()[0] if row.condition_unit else ""
    if unit not in _UNITS:
        return None
    daily = _declared(row, facts, register)
    if row.condition_kind not in _DECLARED and daily is not None:
        return None  # a share of the food or of its energy: what a label declares a day does not show it
    need = f">= {row.condition_value} {row.condition_unit}"
    if daily is None or (daily.high is None and daily.value is None):
        unsure = bool(facts.unread or facts.unreadable) or (daily is not None and daily.doubt is not None)
        return Judged(
            claim=claim, class_="condition", reason="undeclared", authorised=row, workings=need, unsure=unsure
        )
    high, low = daily.high or daily.value, daily.low or daily.value
    if high is None or low is None or daily.unit not in _UNITS:
        return None
    if _reaches(low, daily.unit, needed, unit):
        return None
    unsure = _reaches(high, daily.unit, needed, unit) or daily.doubt is not None
    sum_ = f"{daily.workings}; {need}" if daily.workings else f"{high} {daily.unit} < {need}"
    return Judged(claim=claim, class_="condition", reason="below", authorised=row, workings=sum_, unsure=unsure)


def _reaches(amount: Decimal, unit: str, needed: Decimal, needed_unit: str) -> bool:
    """Whether an amount reaches what is needed, at the precision it is printed with: 56 mg reaches 56.25 mg, for it is
    15 % of 375 mg as percentages are printed; 2 mg does not reach 2.1 mg, for it is 14 % of 14 mg."""
    exact = needed * _UNITS[needed_unit] / _UNITS[unit]
    exponent = amount.as_tuple().exponent
    places = min(0, exponent if isinstance(exponent, int) else 0)
    return amount >= exact.quantize(Decimal(1).scaleb(places)) and amount >= _AS_PRINTED * exact
