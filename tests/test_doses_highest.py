"""The highest portion that the directions allow, and children who are younger than an upper level has."""

from __future__ import annotations

import datetime as dt

import pytest

from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from tests.doses import magnesium, rulebook, vocabulary


@pytest.mark.parametrize("text", [
    "Gebruik: dagelijks 2 capsules, bij zware inspanning 4. Per dagdosering (2 capsules): magnesium 200 mg (53 % RI).",
    "Prendre 2 gélules par jour, 4 en cas d'effort intense. Par dose journalière (2 gélules) : magnésium 200 mg.",
    "Täglich 2 Kapseln, bei starker Belastung 4 Kapseln. Pro Tagesdosis (2 Kapseln): Magnesium 200 mg (53 % NRV).",
    "Take 2 capsules daily, or 4 during heavy training. Per daily dose (2 capsules): magnesium 200 mg (53 % NRV).",
    "Kuur: de eerste 2 weken 4 capsules per dag, daarna 2 capsules per dag. Per dagdosering (2 capsules): "
    "magnesium 200 mg.",
    "Cure d'attaque : 4 gélules par jour pendant 2 semaines, puis 2 gélules par jour. Pour 2 gélules (dose "
    "journalière) : magnésium 200 mg.",
    "In den ersten zwei Wochen täglich 4 Kapseln, danach täglich 2 Kapseln. Tagesdosis (2 Kapseln): Magnesium 200 mg.",
    "Loading phase: 4 capsules a day for 2 weeks, then 2 a day. Per daily serving (2 capsules): magnesium 200 mg.",
    "Take 2 to 4 capsules a day. Per daily dose (2 capsules): magnesium 200 mg. Per maximum daily dose (4 capsules): "
    "magnesium 400 mg.",
])  # fmt: skip
def test_a_table_for_a_lower_portion_does_not_hide_a_higher_one(text: str) -> None:
    assert magnesium(text) == "400 mg"


@pytest.mark.parametrize(("text", "expected"), [
    ("Morgens, mittags und abends je 1, danach 1 täglich. Pro Tablette: Magnesium 100 mg.", "300 mg"),
    ("Im ersten Monat morgens 2 und abends 1 Kapsel, danach 1 Kapsel täglich. Pro Kapsel: Magnesium 100 mg.", "300 mg"),
    ("'s Morgens, 's middags en 's avonds telkens 1, nadien 1 per dag. Per tablet: magnesium 100 mg.", "300 mg"),
    ("De eerste maand 's ochtends 2 en 's avonds 1 capsule, vervolgens 1 capsule per dag. Per capsule: "
     "magnesium 100 mg.", "300 mg"),
    ("Matin, midi et soir : 1 comprimé, puis 1 par jour en entretien. Par comprimé : magnésium 100 mg.", "300 mg"),
    ("Le premier mois, 2 gélules le matin et 1 le soir, puis 1 gélule par jour. Par gélule : magnésium 100 mg.",
     "300 mg"),
    ("1 tablet in the morning and 1 in the evening for 2 weeks, then 1 tablet daily. Per tablet: magnesium 100 mg.",
     "200 mg"),
    ("Take 1 tablet with breakfast and 1 with dinner for the first week, followed by 1 tablet daily. Per tablet: "
     "magnesium 100 mg.", "200 mg"),
    ("2 tablets in the morning, then 1 at night. Per tablet: magnesium 100 mg.", "300 mg"),
])  # fmt: skip
def test_times_of_the_day_before_a_lower_phase_are_added_up(text: str, expected: str) -> None:
    assert magnesium(text) == expected


def test_a_title_above_the_heading_of_a_table_is_not_what_its_amounts_are_per() -> None:
    text = """MAGNESIUM CITRATE CAPSULES
Food supplement

Daily dose (3 capsules)                     % of NRV*
Magnesium citrate                1,875 mg
of which magnesium (elemental)     300 mg        80 %

Take 3 capsules a day with water.
"""
    assert magnesium(text) == "300 mg"


@pytest.mark.parametrize("text", [
    "3 tabletten per dag? Nee. Neem 1 tablet per dag. Per tablet: magnesium 100 mg.",
    "3 comprimés par jour ? Non. Prendre 1 comprimé par jour. Par comprimé : magnésium 100 mg.",
    "3 Tabletten am Tag? Nein. Täglich 1 Tablette. Pro Tablette: Magnesium 100 mg.",
    "3 tablets a day? No. Take 1 tablet a day. Per tablet: magnesium 100 mg.",
])  # fmt: skip
def test_a_question_recommends_nothing(text: str) -> None:
    assert magnesium(text) == "100 mg"


def _young(text: str) -> bool:
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 28), kind="oral")
    linted = lint(read_bytes(text.encode(), "label.txt"), rulebook(), vocabulary(), Register(), context)
    return any(f.category == "dose.audience" for v in linted.verdicts for f in v.findings)


@pytest.mark.parametrize(("text", "young"), [
    ("1 tablet per dag. Vanaf 3 jaar. Per tablet: magnesium 50 mg.", True),
    ("1 comprimé par jour. Dès 3 ans. Par comprimé : magnésium 50 mg.", True),
    ("Täglich 1 Tablette. Ab 3 Jahren. Pro Tablette: Magnesium 50 mg.", True),
    ("Take 1 tablet a day. From 3 years. Per tablet: magnesium 50 mg.", True),
    ("Baby & peuter druppels. 5 druppels per dag. Per 5 druppels: magnesium 20 mg.", True),
    ("Tropfen für Kleinkinder von 1 bis 3 Jahren. Täglich 5 ml. Pro 5 ml: Magnesium 20 mg.", True),
    ("Gommes au magnésium, 3 ans et plus. 1 gomme par jour. Par gomme : magnésium 50 mg.", True),
    ("Magnesium gummies, 3+ years. 1 gummy a day. Per gummy: magnesium 50 mg.", True),
    ("1 tablet per dag. Vanaf 4 jaar. Per tablet: magnesium 50 mg.", False),
    ("Raadpleeg bij baby's een arts. Neem 1 tablet per dag. Per tablet: magnesium 50 mg.", False),
    ("Ne pas donner aux enfants de moins de 3 ans. 1 comprimé par jour. Par comprimé : magnésium 50 mg.", False),
    ("Mit 3 Jahren Garantie. Täglich 1 Tablette. Pro Tablette: Magnesium 50 mg.", False),
    ("Wij bestaan al vanaf 3 jaar geleden. 1 tablet per dag. Per tablet: magnesium 50 mg.", False),
    ("Depuis plus de 3 ans à vos côtés. 1 comprimé par jour. Par comprimé : magnésium 50 mg.", False),
    ("Seit über 3 Jahren Qualität. Täglich 1 Tablette. Pro Tablette: Magnesium 50 mg.", False),
    ("Trusted by families for over 3 years. Take 1 tablet a day. Per tablet: magnesium 50 mg.", False),
    ("Suitable for over 3 years. Take 1 tablet a day. Per tablet: magnesium 50 mg.", True),
    ("Over 3 years of research. Take 1 tablet a day. Per tablet: magnesium 50 mg.", False),
    ("Vanaf 3 jaar - Belgische kwaliteit. 1 tablet per dag. Per tablet: magnesium 50 mg.", True),
    ("Ab 3 Jahren, Qualität aus Bayern. Täglich 1 Tablette. Pro Tablette: Magnesium 50 mg.", True),
    ("Dès 3 ans, expérience de la marque. 1 comprimé par jour. Par comprimé : magnésium 50 mg.", True),
    ("From 3 years - made with experience. 1 tablet a day. Per tablet: magnesium 50 mg.", True),
])  # fmt: skip
def test_an_age_by_itself_says_for_whom_the_product_is(text: str, *, young: bool) -> None:
    assert _young(text) == young
