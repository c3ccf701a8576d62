"""How the statements of the labels may be named in a report.

The contract closes the list of categories, not that of statements: those of Directive 2002/46 and art. 10 of
Reg. 1924/2006 are named there, the others by whoever writes a rule. Here stand the names that mean the same.
"""

from __future__ import annotations

import re

OTHER_NAMES: dict[str, str] = {
    "name": "fs-name fic-name sales-name",
    "categories": "fs-cat category",
    "portion": "fs-portion daily-portion",
    "use": "fic-use instructions directions",
    "exceed": "fs-exceed",
    "varied": "fs-varied",
    "children": "fs-child",
    "amounts": "fs-amount fs-pct amount percentage percent nrv",
    "10.2a": "clm-10-2a",
    "10.2b": "clm-10-2b",
    "ingredients": "fic-ing cos-inci inci ingredient-list",
    "allergens": "fic-allerg allergen",
    "additives": "additive additive-class class-names",
    "quid": "fic-quid",
    "net-quantity": "fic-netq cos-qty quantity nominal-content content contents",
    "best-before": "fic-date date durability minimum-durability",
    "durability": "cos-dur pao period-after-opening date best-before",
    "lot": "fic-lot cos-batch batch batch-number lot-number",
    "storage": "fic-store storage-conditions",
    "operator": "fic-oper cos-rp responsible-person responsible address operator-address",
    "number": "be-notif notification notification-number",
    "sweetener": "sweet sweeteners with-sweetener",
    "polyols": "sweet polyol laxative 10.2d",
    "phenylalanine": "sweet aspartame",
    "azo": "azo-colours southampton",
    "age": "nl-b6 vitamin-b6-age b6-age b6",
    "function": "cos-func",
    "precautions": "cos-warn warnings",
}


def same(statement: str, reported: str | None, rule: str) -> bool:
    """Whether a finding speaks of a statement; where it names none, its rule's id decides."""
    names = {_plain(statement), *map(_plain, OTHER_NAMES.get(statement, "").split())}
    if reported:
        return _plain(reported) in names
    parts = {_plain(part) for part in re.split(r"[/.]", rule)}
    return bool(parts & names) or any(len(name) > 3 and name in _plain(rule) for name in names)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
