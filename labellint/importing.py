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
    """The products of a table whose first row holds the headings. ``pattern``: the number, as the lexicon has it.

    Raises UsageError where a column is not there, where no row holds a number, or where the first holds one.
    """
    headings, body = rows[0], rows[1:]
    places = _places(path, headings, asked)
    number = regex.compile(pattern, regex.VERBOSE)
    if number.search(headings[places["number"]].upper(), timeout=1):
        raise UsageError(
            f"{path}: the first row holds a notification number ({headings[places['number']]!r}) and no headings; "
            "put a line of headings above it."
        )
    found: list[Notified] = []
    without: list[tuple[int, str]] = []
    for line, row in enumerate(body, 2):
        cells = {key: row[place] if place < len(row) else "" for key, place in places.items()}
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


def _places(path: Path, headings: list[str], asked: Mapping[str, str]) -> dict[str, int]:
    """The column of each key: as asked, by heading or by place from 1; else by the words of its heading."""
    folded = [fold(heading) for heading in headings]
    found: dict[str, int] = {}
    for key, name in asked.items():
        if fold(name) in folded:
            found[key] = folded.index(fold(name))
        elif name.isdigit() and 1 <= int(name) <= len(headings):
            found[key] = int(name) - 1
        else:
            known = ", ".join(heading for heading in headings if heading)
            raise UsageError(f"{path}: no column is called {name!r}{nearest(name, headings)} Its columns are: {known}.")
    words: dict[str, list[str]] = {}
    for row in Register().rows("list_headings.csv"):
        words.setdefault(row["column"], []).append(fold(row["word"]))
    for key in KEYS:
        fitting = [
            place
            for word in words.get(key, ())
            for place, heading in enumerate(folded)
            if word in heading and place not in found.values()
        ]
        if key not in found and fitting:
            found[key] = fitting[0]
    if "number" not in found:
        known = ", ".join(heading for heading in headings if heading)
        raise UsageError(
            f"{path}: no column looks like notification numbers; name it: --columns number=... of: {known}."
        )
    return found


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
