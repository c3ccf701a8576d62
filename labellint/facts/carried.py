"""What a sentence leaves out because the one before it told it: "Children: 1 tablet a day. Adults: 2." """

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import structs

from labellint.facts.audience import Audience
from labellint.facts.pieces import Piece, quote
from labellint.facts.records import Intake

_ONE = Decimal(1)
_MANY = 4  #: times the portion; more is no other portion
_BEHIND = frozenset(
    {"stop", "semicolon", "comma", "take", "close", "bullet", "and"}
)  #: after a number that stands alone
_FOR_WHOM = frozenset({
    "audience", "age-from", "age-until", "years", "number", "range", "dash", "plus", "colon", "comma", "word", "open",
    "close", "form", "take", "stop", "semicolon", "and", "up-to", "bullet",
})  # fmt: skip


def carried(
    told: list[Intake], pieces: Sequence[Piece], audience: Audience | None, last: Intake | None
) -> list[Intake]:
    """The portions of a sentence; ``last`` is the one right before it, which may be for somebody else.

    What the first says of the day holds for the second. Where it was not a number of units a day, "Children: 1 tablet
    twice a day. Adults: 2 tablets", nobody knows what holds, and the portion stays in doubt.
    """
    if audience is None or last is None or last.audience is None or _same(audience, last):
        return told
    daily = last.whole and last.times_high == _ONE and last.doubt is None
    if not told and (number := _alone(pieces)) is not None and number.value:
        if number.value > _MANY * last.units_high:
            return told
        said = quote(pieces[0], number)
        return [
            _of(audience, structs.replace(last, units_low=number.value, units_high=number.value, quote=said), daily)
        ]
    if len(told) == 1 and told[0].untimed and told[0].doubt == "portion" and told[0].unit == last.unit and daily:
        return [structs.replace(told[0], doubt=None, whole=True, untimed=False)]
    return told


def _of(audience: Audience, intake: Intake, daily: bool) -> Intake:
    return structs.replace(
        intake,
        audience=audience.name,
        low_years=audience.low,
        high_years=audience.high,
        audience_quote=audience.quote,
        doubt=None if daily else "portion",
    )


def _same(audience: Audience, last: Intake) -> bool:
    return (audience.name, audience.low, audience.high) == (last.audience, last.low_years, last.high_years)


def _alone(pieces: Sequence[Piece]) -> Piece | None:
    """The number that ends a sentence that says nothing else than for whom it is: "adults, take 2."."""
    kinds = [piece.kind for piece in pieces]
    while kinds and kinds[-1] in _BEHIND:
        kinds.pop()
    if kinds[-1:] != ["number"] or not set(kinds) <= _FOR_WHOM:
        return None
    before = kinds[:-1]
    return (
        pieces[len(before)]
        if before and before[-1] in ("colon", "take", "audience", "years", "plus", "close", "comma")
        else None
    )
