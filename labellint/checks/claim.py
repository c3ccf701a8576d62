"""Claims of the classes that a rule forbids; what one sentence says in one class is one fault."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.checks.classes import Judged, classify
from labellint.facts import Facts
from labellint.label import Quote
from labellint.nutrients import names_of
from labellint.register import Register
from labellint.rulebook import ClaimRule, Context, Market
from labellint.verdict import Fault

_BARRED = frozenset("ab")  #: harm by going without, and a rate of weight loss, in words that also promise something
_TOLD = frozenset({"overstated", "unlisted"})  #: classes that are errors too and ask no more of these words
_NO_WORDING = frozenset({"unlisted", "medicinal", "deficiency", "transdermal", "on_hold", "misused", "condition"})


def check_claim(
    rule: ClaimRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each sentence and reason; None where the label makes no claim at all."""
    if not facts.claims:
        return None
    groups: dict[tuple[int | None, str, str], list[Judged]] = {}
    every = classify(facts, register)
    barred = [judged.claim.quote for judged in every if judged.class_ == "prohibited" and judged.reason in _BARRED]
    for judged in every:
        if judged.class_ in rule.classes and judged.reason != "beside" and not _told(judged, barred):
            quote = judged.claim.quote
            wording = judged.wording or "" if judged.class_ not in _NO_WORDING else ""
            groups.setdefault((quote.sentence, judged.reason, wording), []).append(judged)
    return [_fault(rule, reason, wording, group) for (_, reason, wording), group in groups.items()]


def _told(judged: Judged, barred: Sequence[Quote]) -> bool:
    """Whether words are told as prohibited whatever they promise, so that to leave them out mends this too."""
    quote = judged.claim.quote
    return judged.class_ in _TOLD and any(
        quote.sentence == other.sentence and (quote.text in other.text or other.text in quote.text) for other in barred
    )


def _fault(rule: ClaimRule, reason: str, wording: str, group: list[Judged]) -> Fault:
    longest = max((judged.claim.quote for judged in group), key=lambda quote: len(quote.text))
    doubtful = all(judged.unsure or judged.claim.doubt for judged in group)
    subjects = dict.fromkeys(judged.claim.subject for judged in group)
    effects = dict.fromkeys(judged.claim.effect_quote.text for judged in group if judged.claim.effect_quote is not None)
    link = next((judged.claim.link_quote.text for judged in group if judged.claim.link_quote), "")
    return Fault(
        problem=reason if reason in rule.messages else "found",
        category=rule.category,
        outcome="unsure" if doubtful else "broken",
        quote=longest,
        language=longest.language,
        suggestion=wording or None,
        workings=next((judged.workings for judged in group if judged.workings), None),
        values={
            "subjects": names_of(subjects),
            "effects": ", ".join(effects),
            "link": link,
            "wording": wording,
        },
    )
