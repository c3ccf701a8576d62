"""Limits that the law or guidance of a market is said to set and that are not judged: they are listed instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from labellint.checks.limit import is_of_form
from labellint.facts import Daily, Facts
from labellint.nutrients import Limit, limits
from labellint.rulebook import Context

Reason = Literal["confidence", "form"]


class Unjudged(Struct, frozen=True, kw_only=True):
    """One limit a day of a substance that the label declares, and why it is not judged.

    ``confidence``: its value is known less well than ``memory-high``; ``form``: it is about one chemical form, and the
    label's amounts do not tell forms apart.
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
    places = ("eu", *(market for market in context.markets if market != "eu"))
    found = [
        Unjudged(
            limit=limit,
            reason="form" if limit.sure else "confidence",
            daily=daily.get(limit.substance),
        )
        for limit in limits()
        if limit.substance in declared and limit.market in places
        if not limit.judged and not is_of_form(limit, facts)
        if limit.since is None or limit.since <= context.as_of
    ]
    return tuple(sorted(found, key=lambda each: _key(each, places)))


def _key(each: Unjudged, places: Sequence[str]) -> tuple[int, str, str, str]:
    return places.index(each.limit.market), each.limit.substance, each.limit.table, each.limit.form
