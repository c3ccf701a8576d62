"""The table of amounts: a wrong percentage, a wrong unit, a percentage or an amount lost, other in one language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from .effect import ABSENT, DOSE, WEAK, Effect, Sign, sign, tied
from .label import Label, Particular
from .mutant import Mutant, changed

Rows = tuple[tuple[str, ...], ...]
AMOUNT = re.compile(r"(?P<value>\d+(?:[.,]\d+)?) (?P<unit>mg|µg)")
PERCENT = re.compile(r"^(?P<value>\d+)(?P<sign> ?%)?$")
REFERENCE = {
    "Magn": Decimal(375),
    "magn": Decimal(375),
    "B6": Decimal("1.4"),
    "min C": Decimal(80),
    "mine C": Decimal(80),
    "min D": Decimal(5),
    "mine D": Decimal(5),
    "min E": Decimal(12),
    "mine E": Decimal(12),
    "Zin": Decimal(10),
    "Iron": Decimal(14),
    "IJzer": Decimal(14),
    "Eisen": Decimal(14),
    "Fer": Decimal(14),
    "Sel": Decimal(55),
    "Calcium": Decimal(800),
    "Kalium": Decimal(2000),
    "Potassium": Decimal(2000),
    "Sél": Decimal(55),
    "Jod": Decimal(150),
    "Iode": Decimal(150),
    "B12": Decimal("2.5"),
    "B11": Decimal(200),
    "B1": Decimal("1.1"),
    "B2": Decimal("1.4"),
    "min K": Decimal(75),
    "Niacin": Decimal(16),
    "niacin": Decimal(16),
    "Panto": Decimal(6),
    "pantoth": Decimal(6),
    "Biotin": Decimal(50),
    "Foli": Decimal(200),
    "folique": Decimal(200),
    "Fols": Decimal(200),
    "min A": Decimal(800),
    "mine A": Decimal(800),
    "Mang": Decimal(2),
    "Koper": Decimal(1),
    "Cuivre": Decimal(1),
    "Kupfer": Decimal(1),
    "Chrom": Decimal(40),
    "Molyb": Decimal(50),
    "Chlor": Decimal(800),
    "Chroom": Decimal(40),
    "Iodin": Decimal(150),
}
OLD_REFERENCE = {
    "Magn": Decimal(300),
    "magn": Decimal(300),
    "B6": Decimal(2),
    "min C": Decimal(60),
    "mine C": Decimal(60),
}
BARE = re.compile(r" \(\d+ ?% [^)]*\)")  # a percentage in running text
CONDITION = frozenset({"claim.condition", "claim.nutrition", "dose.over_limit"})
HEAD = {
    "nl": "per 100 gram",
    "fr": "pour 100 grammes",
    "de": "pro 100 Gramm",
    "en": "per 100 grams",
}


def amounts(label: Label) -> Iterator[Mutant]:
    for place in label.places("amounts"):
        old = label.particulars[place]
        language = old.language or ""
        if language not in label.required:
            continue
        ways = _ways(old.rows, language) if old.rows else _worded(old.text)
        for way, told, needs, dependents in ways:
            new = replace(old, text=told) if isinstance(told, str) else replace(old, rows=told)
            need = Sign(needs, None, None)
            effect = Effect((need,), (*tied("amounts"), Sign(dependents), Sign(DOSE)))
            yield changed(label, "amounts", f"{language} {way}", {place: new}, effect)
    rows = [row for place in label.places("amounts") for row in label.particulars[place].rows[1:]]
    if len(label.languages) > 1 and any(_reference(row) is not None for row in rows):
        for language in label.languages:
            place = label.places("amounts", language)[0]
            new = replace(label.particulars[place], rows=_less(label.particulars[place].rows))
            effect = Effect((sign("agreement.languages label.contradiction"),), (Sign(DOSE | CONDITION),))
            yield changed(label, "agreement", f"amount in {language}", {place: new}, effect)


def _worded(text: str) -> Iterator[tuple[str, str, frozenset[str], frozenset[str]]]:
    """Amounts in running text."""
    gone = WEAK | ABSENT | {"dose.missing", "dose.unclear"}
    if BARE.search(text):
        yield "percentages lost", BARE.sub("", text), gone | {"dose.arithmetic"}, frozenset()


def _ways(rows: Rows, language: str) -> Iterator[tuple[str, Rows, frozenset[str], frozenset[str]]]:
    arithmetic = frozenset({"dose.arithmetic"})
    gone = WEAK | ABSENT | {"dose.missing", "dose.unclear"}
    last = len(rows[1]) - 1  # that of the percentages; the amount of the day stands before it
    if last >= 2:
        for number, row in enumerate(rows[1:], 1):
            found, percent = AMOUNT.search(row[last - 1]), PERCENT.match(row[last])
            if not found or not percent:
                continue
            value = Decimal(found["value"].replace(",", "."))
            old = next((v for key, v in OLD_REFERENCE.items() if key in row[0]), None)
            nutrient = row[0].split(" (")[0]
            if old is not None:
                yield (
                    f"{nutrient} old reference",
                    _cell(rows, number, last, _percent(value, old, row[last])),
                    arithmetic,
                    frozenset(),
                )
            if number == 1 and last == 2:
                wrong = row[1].replace(" mg", " µg") if " mg" in row[1] else row[1].replace(" µg", " mg")
                yield f"{nutrient} unit", _cell(rows, number, 1, wrong), arithmetic | WEAK | {"dose.unclear"}, CONDITION
                yield f"{nutrient} amount lost", _cell(rows, number, 1, ""), gone, CONDITION
        bare = tuple((*row[:last], "") for row in rows)
        yield "percentages lost", bare, gone | arithmetic, frozenset()
    elif PERCENT.match(rows[1][1]):
        bare = tuple((row[0], "") for row in rows)
        yield "percentages lost", bare, gone | arithmetic, frozenset()
        wrong = _percent(Decimal(100), Decimal(300), rows[1][1])
        yield "Magnesium old reference", _cell(rows, 1, 1, wrong), arithmetic, frozenset()
    head = _per_hundred(rows[0], language)
    if head != rows[0]:
        yield "per 100 g", (head, *rows[1:]), gone | arithmetic, CONDITION | {"dose.over_limit"}


def _cell(rows: Rows, row: int, column: int, text: str) -> Rows:
    changed_row = tuple(text if i == column else cell for i, cell in enumerate(rows[row]))
    return (*rows[:row], changed_row, *rows[row + 1 :])


def _percent(value: Decimal, reference: Decimal, like: str) -> str:
    whole = (value * 100 / reference).quantize(Decimal(1), ROUND_HALF_UP)
    return f"{whole}{' %' if '%' in like else ''}"


def _per_hundred(head: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The head of the table per 100 g instead of per portion."""
    text = re.compile(
        r"(?:per|pour|par|pro|Per|Pour|Par|Pro)\b .*\d.*|\b2 (?:gommes|gummies)|(?:per|par|pro|pour) \w+( \(.*\))?$"
    )
    columns = max(2, len(head) - 1)
    return tuple(text.sub(HEAD[language], cell, count=1) if i < columns else cell for i, cell in enumerate(head))


def _less(rows: Rows) -> Rows:
    """Another amount of the first nutrient, with its right percentage."""
    at, reference = next((i, r) for i, row in enumerate(rows) if i and (r := _reference(row)) is not None)
    row = rows[at]
    found = next(m for cell in reversed(row) if (m := AMOUNT.search(cell)))
    value = Decimal(found["value"].replace(",", "."))
    step = 15 if value > 15 else 2
    other = value - step if value > 75 else value + step
    shown = f"{other}".replace(".", ",") if "," in found["value"] else f"{other}"
    cells = tuple(c.replace(found["value"], shown, 1) if AMOUNT.search(c) else c for c in row[:-1])
    return (*rows[:at], (*cells, _percent(other, reference, row[-1])), *rows[at + 1 :])


def _reference(row: tuple[str, ...]) -> Decimal | None:
    """The reference intake of the nutrient of a row with an amount and a percentage."""
    if not any(AMOUNT.search(cell) for cell in row) or not PERCENT.match(row[-1]):
        return None
    return next((value for key, value in REFERENCE.items() if key in " ".join(row)), None)


def right_percentages(particular: Particular) -> bool:
    """Whether each percentage of a table follows from its amount (for the lawful labels)."""
    for row in particular.rows[1:]:
        found, percent = next((m for c in reversed(row) if (m := AMOUNT.search(c))), None), PERCENT.match(row[-1])
        if found and percent:
            reference = next(v for key, v in REFERENCE.items() if key in " ".join(row))
            value = Decimal(found["value"].replace(",", "."))
            if _percent(value, reference, "") != percent["value"]:
                return False
    return True
