"""Labels that contradict themselves: one language against another, or one place against another; as text and as PDF."""

from __future__ import annotations

import copy
import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import labellint
from tests.benchmarks.particulars.drawn import as_pdf
from tests.benchmarks.particulars.label import LANGUAGES, Label, Particular
from tests.benchmarks.particulars.plain import as_text

LABELS = {each["name"]: each for each in yaml.safe_load(Path("tests/contradictions.yaml").read_text(encoding="utf-8"))}
BLOCKS = ("front", *LANGUAGES, "foot")
AS_OF = dt.date(2026, 11, 28)

#: a label, the block that is changed, what is printed there, what in its place, and the rule that tells it
CASES = [
    ("base-nl-fr-de", "fr", "200 mg", "210 mg", "eu/amounts-languages"),
    ("base-nl-fr-de", "fr", "1,4 mg", "14 mg", "eu/amounts-languages"),
    ("base-nl-fr-de", "de", "1,4 mg", "1,4 µg", "eu/amounts-languages"),
    ("base-nl-fr-de", "de", "53 %", "56 %", "eu/reference-intake-share"),
    ("base-sent-nl-fr", "fr", "L-théanine 200 mg", "L-théanine 250 mg", "eu/amounts-languages"),
    ("base-en-de", "en", "100 mg", "120 mg", "eu/amounts-languages"),
    ("base-nl-fr-de", "fr", "citrate de magnésium", "oxyde de magnésium", "eu/agreement-ingredients"),
    ("base-nl-fr-de", "de", "Magnesiumcitrat", "Magnesiumoxid", "eu/agreement-ingredients"),
    ("base-nl-fr-de", "nl", "zinkgluconaat, ", "", "eu/agreement-ingredients"),
    ("base-sent-nl-fr", "fr", "magnésium (citrate)", "magnésium (oxyde)", "eu/agreement-ingredients"),
    ("base-en-de", "en", "magnesium oxide", "magnesium citrate", "eu/agreement-ingredients"),
    ("base-bruis-nl-fr", "fr", "aspartame et acésulfame-K", "acésulfame-K", "eu/agreement-ingredients"),
    ("base-bruis-de-en", "de", "Aspartam und", "Sucralose und", "eu/agreement-ingredients"),
    ("base-nl-fr-de", "fr", "31.03.2028", "31.03.2029", "eu/agreement-dates"),
    ("base-sent-nl-fr", "nl", "06/2028", "07/2028", "eu/agreement-dates"),
    ("base-en-de", "en", "09.2028", "09.2029", "eu/agreement-dates"),
    ("base-nl-fr-de", "de", "L2608A", "L2608B", "eu/agreement-lots"),
    ("base-sent-nl-fr", "fr", "B2207", "B2270", "eu/agreement-lots"),
    ("base-en-de", "en", "4471", "4472", "eu/agreement-lots"),
    ("base-nl-fr-de", "nl", "31.03.2028", "31.02.2028", "eu/possible-date"),
    ("base-bruis-nl-fr", "fr", "06/2028", "13/2028", "eu/possible-date"),
    ("base-en-de", "de", "09.2028", "15.13.2028", "eu/possible-date"),
    ("base-bruis-de-en", "en", "06/2028", "00/2028", "eu/possible-date"),
    ("base-nl-fr-de", "front", "60 comprimés", "90 comprimés", "eu/agreement-contents"),
    ("base-sent-nl-fr", "front", "60 gélules (42 g)", "90 gélules (42 g)", "eu/agreement-contents"),
    ("base-sent-nl-fr", "front", "60 gélules (42 g)", "60 gélules (45 g)", "eu/agreement-contents"),
    ("base-en-de", "front", "90 Kapseln = 63 g", "30 x 5 g - 1500 g", "eu/agreement-contents"),
    ("base-nl-fr-de", "front", "Magnesium Complex", "500 MG MAGNESIUM", "eu/amounts-front"),
    ("base-en-de", "front", "Balance", "Magnesium 400 mg", "eu/amounts-front"),
    ("base-sent-nl-fr", "fr", "2 gélules par jour", "2 gélules par semaine", "eu/agreement-portion"),
    ("base-en-de", "en", "3 capsules daily", "3 capsules weekly", "eu/agreement-portion"),
    ("base-sent-nl-fr", "front", "Ontspan", "60 capsules voor 60 dagen", "eu/contradiction-supply"),
    (
        "base-bruis-nl-fr",
        "front",
        "Bruis Magnesium",
        "Bruis Magnesium zonder zoetstoffen",
        "eu/contradiction-free-from",
    ),
    (
        "base-bruis-nl-fr",
        "fr",
        "Contient une source",
        "Sans colorants. Contient une source",
        "eu/contradiction-free-from",
    ),
    ("base-bruis-de-en", "de", "Trocken lagern", "Ohne Aromen. Trocken lagern", "eu/contradiction-free-from"),
    ("base-bruis-de-en", "en", "Store in", "No artificial sweeteners. Store in", "eu/contradiction-artificial"),
    ("base-spray", "fr", " Éviter le contact avec les yeux.", "", "eu/agreement-precautions"),
    ("base-spray", "de", " Nicht auf verletzter Haut anwenden.", "", "eu/agreement-precautions"),
    ("base-spray", "nl", "Niet innemen", "Innemen", "eu/cosmetic-precautions"),
    ("base-spray", "fr", "Ne pas avaler", "Avaler", "eu/cosmetic-precautions"),
    ("base-spray", "de", "Nicht einnehmen", "Einnehmen", "eu/cosmetic-precautions"),
    ("base-spray", "nl", "ogen vermijden", "ogen", "eu/cosmetic-precautions"),
]


def label(name: str, block: str = "", old: str = "", new: str = "") -> Label:
    entry = copy.deepcopy(LABELS[name])
    parts = {key: entry.pop(key) for key in BLOCKS if key in entry}
    if block:
        assert any(old in str(part) for part in parts[block])
        parts[block] = changed(parts[block], old, new)
    particulars = [particular(key, part) for key in parts for part in parts[key]]
    return Label(particulars=tuple(particulars), **entry)


def changed(told: Any, old: str, new: str) -> Any:
    if isinstance(told, str):
        return told.replace(old, new)
    if isinstance(told, list):
        return [changed(each, old, new) for each in told]
    return {key: changed(each, old, new) for key, each in told.items()}


def particular(block: str, part: dict[str, Any]) -> Particular:
    own = block if block in LANGUAGES else None
    rows = tuple(tuple(row) for row in part.get("table", ()))
    return Particular(tuple(part["is"].split()), block, part.get("in", own), part.get("text", ""), rows)


def told(one: Label, form: str, folder: Path) -> set[tuple[str, str]]:
    """The rules that find something, and on what words."""
    path = folder / f"label.{form}"
    path.write_bytes(as_pdf(one) if form == "pdf" else as_text(one).encode())
    report = labellint.check(path, market=one.market, as_of=AS_OF)
    return {
        (verdict.rule, finding.quote or "")
        for verdict in report.labels[0].verdicts
        for finding in verdict.findings
        if finding.severity != "info"
    }


@cache
def lawful(name: str, form: str, folder: Path) -> frozenset[tuple[str, str]]:
    """What is found on the label as it is."""
    return frozenset(told(label(name), form, folder))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("labels")


@pytest.mark.parametrize("form", ["txt", "pdf"])
@pytest.mark.parametrize("name", sorted(LABELS))
def test_a_label_that_agrees_with_itself_has_no_finding(name: str, form: str, folder: Path) -> None:
    assert not lawful(name, form, folder)


@pytest.mark.parametrize("form", ["txt", "pdf"])
@pytest.mark.parametrize(("name", "block", "old", "new", "rule"), CASES)
def test_a_contradiction_is_told(name: str, block: str, old: str, new: str, rule: str, form: str, folder: Path) -> None:
    found = told(label(name, block, old, new), form, folder) - lawful(name, form, folder)
    assert rule in {each for each, _ in found}


def test_an_amount_that_each_language_gives_of_another_form_is_counted_once(folder: Path) -> None:
    found = told(label("base-sent-nl-fr", "fr", "magnésium (citrate)", "magnésium (oxyde)"), "txt", folder)
    assert {rule for rule, _ in found} == {"eu/agreement-ingredients"}


def test_a_list_that_the_layout_cut_is_followed_into_the_next_panel(tmp_path: Path) -> None:
    path = tmp_path / "label.txt"
    path.write_text(
        "Voedingssupplement. Neem 1 tablet per dag. Ingrediënten: magnesiumcitraat, vulstof: cellulose,\n\n\n\n"
        "antiklontermiddel: magnesiumstearaat, zinkgluconaat.\n\n\n\n"
        "Complément alimentaire. Prendre 1 comprimé par jour. Ingrédients : citrate de magnésium, agent de charge : "
        "cellulose, antiagglomérant : stéarate de magnésium, gluconate de zinc.",
        encoding="utf-8",
    )
    report = labellint.check(path, as_of=AS_OF)
    assert [v.outcome for v in report.labels[0].verdicts if v.rule == "eu/agreement-ingredients"] == ["kept"]
