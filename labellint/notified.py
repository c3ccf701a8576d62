"""The list of notified products, an authority's or a company's own: its records, its file, and what is on it.

The file is a CSV in UTF-8 with the columns number, name and company, which ``labellint numbers import`` writes; it can
be read, corrected and compared like any other text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import regex
from msgspec import Struct

from labellint.errors import ConfigError

HEADINGS = ("number", "name", "company")
_NUMBER = regex.compile(r"(?P<of>(?:NUT|PL|AS)(?:/(?:NUT|PL|AS)){0,2}) (?P<company>\d{1,4})/(?P<product>\d{1,4})")
_MOST_BYTES = 100_000_000


class Notified(Struct, frozen=True, kw_only=True):
    """One notified product. ``name`` and ``company`` are empty where the list does not give them."""

    categories: tuple[str, ...]
    company_number: int
    product_number: int
    name: str = ""
    company: str = ""

    @property
    def number(self) -> str:
        """The number in its proper form: ``NUT/PL/AS 1029/37``."""
        return f"{'/'.join(self.categories)} {self.company_number}/{self.product_number}"


class NotifiedList:
    """All notified products by company and product number; one number may stand on the list several times."""

    def __init__(self, products: Iterable[Notified]) -> None:
        self._products: dict[tuple[int, int], list[Notified]] = {}
        for each in products:
            self._products.setdefault((each.company_number, each.product_number), []).append(each)

    def __len__(self) -> int:
        return sum(map(len, self._products.values()))

    def find(self, company: int, product: int) -> list[Notified]:
        """What is notified under a number, whatever its categories."""
        return self._products.get((company, product), [])


def product(number: str, name: str = "", company: str = "") -> Notified | None:
    """A product by its number in the proper form, or None where it is not in that form."""
    match = _NUMBER.fullmatch(number)
    if match is None:
        return None
    return Notified(
        categories=tuple(match["of"].split("/")),
        company_number=int(match["company"]),
        product_number=int(match["product"]),
        name=name,
        company=company,
    )


def load(path: Path) -> NotifiedList:
    """The list in a file. Raises ConfigError that names file and line."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ConfigError(f"{path}: larger than {_MOST_BYTES // 1_000_000} MB; write it anew with a shorter list.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{path}: the list of notified products cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: not UTF-8 text; write it with: labellint numbers import.") from None
    try:
        table = csv.reader(io.StringIO(text, newline=""))
        if tuple(next(table, ())) != HEADINGS:
            raise ConfigError(f"{path}:1: the headings must be {','.join(HEADINGS)}; use: labellint numbers import.")
        return NotifiedList(_product(path, table.line_num, row) for row in table if row)
    except csv.Error as error:
        raise ConfigError(f"{path}:{table.line_num}: not a line of CSV ({error}).") from None


def _product(path: Path, line: int, row: list[str]) -> Notified:
    found = product(row[0], *row[1:3])
    if found is None:
        raise ConfigError(f"{path}:{line}: {row[0]!r} is not a notification number; write it as NUT/AS 162/597.")
    return found


def as_csv(products: Iterable[Notified]) -> str:
    """The text of a list's file, sorted by number, each line once."""
    rows = sorted({(p.company_number, p.product_number, p.number, p.name, p.company) for p in products})
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADINGS)
    writer.writerows(row[2:] for row in rows)
    return text.getvalue()
