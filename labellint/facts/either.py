"""Amounts that may be those of an element or of the compound that it comes from.

"Magnesium (as citrate) 200 mg" is 200 mg of the element by the law and by custom. "Magnesium (as citrate) 1000 mg per
capsule" cannot be: the 6 g of citrate that it takes are in no capsule, so that it may be the citrate that weighs 1 g.
"""

from __future__ import annotations

from decimal import Decimal

from labellint.compounds import Share, share_of
from labellint.facts.basis import Basis
from labellint.facts.declared import Declaration, Value
from labellint.rulebook import Entry

_HEAVIEST = Decimal(5000)  #: mg of a compound that one unit may hold
_SMALL = frozenset({"tablet", "capsule"})
_KINDS = frozenset({"compound", "range"})  #: of forms whose share is known
_ONE = Decimal(1)


def is_too_heavy(row: Declaration, value: Value, basis: Basis | None, compounds: dict[str, Entry]) -> bool:
    """Whether an amount of an element in one form takes more of the form than one unit can hold."""
    form = row.form or row.of
    told = form in compounds and not (row.compound and not row.part)
    if form is None or not told or basis is None or basis.unit not in _SMALL:
        return False
    entry = compounds[form]
    milligrams = value.quantity.to("mg")
    if entry.kind not in _KINDS or milligrams is None:
        return False
    return milligrams.value / basis.units / share_of((entry.value or form).split()).high > _HEAVIEST


def or_element(share: Share) -> Share:
    """The share of an element in what may be the element itself."""
    return Share(share.low, None, _ONE)
