"""Limits that the law or guidance of a market is said to set and that are not judged: they are listed instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from labellint.checks.limit import is_of_form
from labellint.facts import Daily, Facts, Intake
from labellint.nutrients import Limit, limits
from labellint.rulebook import Context

Reason = Literal["confidence", "form", "age"]
_OF_ADULTS = "upper_level_adults"
_OF_ANY_AGE = frozenset({"magnesium"})  #: its upper level holds for children, too; a rule of its own judges it
_YOUNG = ("children", "infants")
_GROWN_UP = 18  #: years


class Unjudged(Struct, frozen=True, kw_only=True):
    """One limit a day of a substance that the label declares, and why it is not judged.

    ``confidence``: its value is known less well than ``memory-high``; ``form``: it is about one chemical form, and the
    label's amounts do not tell forms apart; ``age``: it is that of adults, and a portion is for children, who have
    none here.
    """

    limit: Limit
    reason: Reason
    daily: Daily | None


def unjudged(facts: Facts, context: Context) -> tuple[Unjudged, ...]:
    """The limits of the markets asked for, and of the EU, that nothing was judged by, by market and substance."""
    if facts.product.kind not in ("oral", "unknown"):
        return ()
    daily = {each.substance: each for each in facts.daily}
    declared = {amount.substance for amount in facts.amounts if amount.counts != "additive"}
    young = any(_is_young(intake) for intake in facts.intakes)

    def judged(limit: Limit) -> bool:
        return limit.judged or is_of_form(limit, facts)

    places = ("eu", *(market for market in context.markets if market != "eu"))
    found = [
        Unjudged(
            limit=limit,
            reason="confidence" if not limit.sure else "age" if judged(limit) else "form",
            daily=daily.get(limit.substance),
        )
        for limit in limits()
        if limit.substance in declared and limit.market in places
        if not judged(limit) or (young and limit.table == _OF_ADULTS and limit.substance not in _OF_ANY_AGE)
        if limit.since is None or limit.since <= context.as_of
    ]
    return tuple(sorted(found, key=lambda each: _key(each, places)))


def _is_young(intake: Intake) -> bool:
    """Whether a portion is for somebody who has not grown up."""
    return intake.audience in _YOUNG or (intake.low_years is not None and intake.low_years < _GROWN_UP)


def _key(each: Unjudged, places: Sequence[str]) -> tuple[int, str, str, str]:
    return places.index(each.limit.market), each.limit.substance, each.limit.table, each.limit.form
