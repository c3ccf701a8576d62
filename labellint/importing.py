"""Somebody else's table of notified products -> ``Notified`` records: which column holds what, which row nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import regex
from msgspec import Struct

from labellint.config import nearest
from labellint.errors import UsageError
from labellint.notified import Notified
from labellint.register import Register
from labellint.text import fold

KEYS = ("number", "name", "company", "categories")
_CATEGORIES = ("NUT", "PL", "AS")
_CATEGORY = regex.compile("NUT|PL|AS")
_BARE = regex.compile(r"\s*\d{1,4}\s?/\s?\d{1,4}\s*")  #: company and product, whose categories stand in another column
_SHOWN = 3  #: rows without a number that are told
_TOP = 20  #: rows among which the headings are sought: titles and remarks may stand above them
_TRIED = 50  #: rows below the headings in which a number is sought


class Imported(Struct, frozen=True, kw_only=True):
    """What a table came to: its products, the headings of the columns taken, and rows that hold no number."""

    products: tuple[Notified, ...]
    columns: dict[str, str]
    rows: int
    without: tuple[tuple[int, str], ...]  #: the first cells of the number column that are no number, with their rows
    skipped: int


def asked_columns(text: str) -> dict[str, str]:
    """``number=Notif,name=Product`` as a mapping. Raises UsageError that names the nearest key."""
    found: dict[str, str] = {}
    for part in filter(str.strip, text.split(",")):
        key, sign, value = (each.strip() for each in part.partition("="))
        if not sign or not value:
            raise UsageError(
                f"--columns: {part.strip()!r} is not KEY=COLUMN; write number=Notificatienummer,name=Product."
            )
        if key not in KEYS:
            raise UsageError(f"--columns: unknown key {key!r}{nearest(key, KEYS)} The keys are {', '.join(KEYS)}.")
        found[key] = value
    return found


def products(path: Path, rows: list[list[str]], asked: Mapping[str, str], pattern: str) -> Imported:
    """The products of a table, below the row of its headings. ``pattern``: the number, as the lexicon has it.

    Raises UsageError where a column is not there, where no row holds a number, or where the headings hold one.
    """
    number = regex.compile(pattern, regex.VERBOSE)
    top = _heading_row(rows, asked, number)
    headings, body = rows[top], rows[top + 1 :]
    places = _places(path, headings, asked)
    if number.search(headings[places["number"]].upper(), timeout=1):
        raise UsageError(
            f"{path}: the first row holds a notification number ({headings[places['number']]!r}) and no headings; "
            "put a line of headings above it."
        )
    found: list[Notified] = []
    without: list[tuple[int, str]] = []
    for line, row in enumerate(body, top + 2):
        cells = _cells(row, places)
        numbers = _numbers(cells, number)
        found += [
            Notified(
                categories=categories,
                company_number=company,
                product_number=product,
                name=cells.get("name", ""),
                company=cells.get("company", ""),
            )
            for categories, company, product in numbers
        ]
        if not numbers:
            without.append((line, cells["number"][:40]))
    if not found:
        raise UsageError(
            f"{path}: none of {len(body)} rows holds a notification number in the column "
            f"{headings[places['number']]!r}; name another one with --columns number=..."
        )
    return Imported(
        products=tuple(found),
        columns={key: headings[place] for key, place in places.items()},
        rows=len(body),
        without=tuple(without[:_SHOWN]),
        skipped=len(without),
    )


def _heading_row(rows: list[list[str]], asked: Mapping[str, str], number: regex.Pattern[str]) -> int:
    """The row with the columns asked for and most headings that are known, and with a number below them; where there is
    none, the first with as many cells as any."""
    filled = [sum(map(bool, row)) for row in rows[:_TOP]]
    fitting: dict[int, int] = {}
    for at, row in enumerate(rows[:_TOP]):
        places, lacking = _found(row, asked)
        if lacking or "number" not in places or filled[at] < min(2, max(filled)):
            continue
        if at and number.search(row[places["number"]].upper(), timeout=1):
            continue
        if any(_numbers(_cells(below, places), number) for below in rows[at + 1 : at + 1 + _TRIED]):
            fitting[at] = len(places)
    return max(fitting, key=lambda at: (fitting[at], -at)) if fitting else filled.index(max(filled))


def _cells(row: list[str], places: Mapping[str, int]) -> dict[str, str]:
    return {key: row[place] if place < len(row) else "" for key, place in places.items()}


def _places(path: Path, headings: list[str], asked: Mapping[str, str]) -> dict[str, int]:
    """The column of each key. Raises UsageError where there is none for one that is asked for, or for the number."""
    found, lacking = _found(headings, asked)
    known = ", ".join(heading for heading in headings if heading)
    if lacking is not None:
        told = f"no column is called {lacking!r}{nearest(lacking, headings)} Its columns are: {known}."
        raise UsageError(f"{path}: {told}")
    if "number" not in found:
        raise UsageError(
            f"{path}: no column looks like notification numbers; name it: --columns number=... of: {known}."
        )
    return found


def _found(headings: list[str], asked: Mapping[str, str]) -> tuple[dict[str, int], str | None]:
    """The column of each key: as asked, by heading or by place from 1; else by the words of its heading. Then the name
    that is asked for and is not there."""
    folded = [fold(heading) for heading in headings]
    found: dict[str, int] = {}
    for key, name in asked.items():
        if fold(name) in folded:
            found[key] = folded.index(fold(name))
        elif name.isdigit() and 1 <= int(name) <= len(headings):
            found[key] = int(name) - 1
        else:
            return found, name
    words: dict[str, list[str]] = {}
    for row in Register().rows("list_headings.csv"):
        words.setdefault(row["column"], []).append(fold(row["word"]))
    for key in KEYS:  # a longer word tells the column better: "notifier" is a company, "notif" a number
        others = {
            place
            for other in KEYS
            for word in (words.get(other, ()) if other != key else ())
            for place, heading in enumerate(folded)
            if word in heading and any(own in word and own != word for own in words.get(key, ()))
        }
        fitting = [
            place
            for word in words.get(key, ())
            for place, heading in enumerate(folded)
            if word in heading and place not in found.values() and place not in others
        ]
        if key not in found and fitting:
            found[key] = fitting[0]
    return found, None


def _numbers(cells: Mapping[str, str], number: regex.Pattern[str]) -> list[tuple[tuple[str, ...], int, int]]:
    text = cells["number"].upper()
    if _BARE.fullmatch(text):
        text = f"{'/'.join(_CATEGORY.findall(cells.get('categories', '').upper()))} {text}"
    return [
        (_ordered(match["categories"]), int(match["company"]), int(match["product"]))
        for match in number.finditer(text, timeout=1)
    ]


def _ordered(categories: str) -> tuple[str, ...]:
    printed = _CATEGORY.findall(categories)
    return tuple(category for category in _CATEGORIES if category in printed)
