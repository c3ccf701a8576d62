"""Packs of several products: each has its own table and direction, and what is taken on one day is added up."""

from __future__ import annotations

import pytest

from tests.doses import facts


def daily(text: str) -> dict[str, str | None]:
    """The amount a day of each substance, None where the label leaves it open."""
    return {d.substance: None if d.value is None else f"{d.value} {d.unit}" for d in facts(text).daily}


BOTH = {"magnesium": "150 mg", "vitamin-c": "80 mg"}


@pytest.mark.parametrize("text", [
    "Nachttablet (per tablet)\nMagnesium   150 mg   40%\n\nDagtablet (per tablet)\nVitamine C   80 mg   100%\n\n"
    "Neem 1 dagtablet bij het ontbijt en 1 nachttablet voor het slapen.",
    "Gélule de nuit (par gélule)\nMagnésium   150 mg   40%\n\nGélule de jour (par gélule)\nVitamine C   80 mg\n\n"
    "1 gélule de jour le matin, 1 gélule de nuit le soir.",
    "Nachtkapsel (pro Kapsel)\nMagnesium   150 mg   40%\n\nTagkapsel (pro Kapsel)\nVitamin C   80 mg   100%\n\n"
    "Morgens 1 Tagkapsel, abends 1 Nachtkapsel.",
    "Night capsule (per capsule)\nMagnesium   150 mg   40%\n\nDay capsule (per capsule)\nVitamin C   80 mg   100%\n\n"
    "One day capsule in the morning, one night capsule in the evening.",
    "Ochtendtablet - per tablet\nVitamine C 80 mg 100%\nAvondtablet - per tablet\nMagnesium 150 mg 40%\n\n"
    "Dagelijks 1 ochtendtablet en 1 avondtablet.",
    "Comprimé matin\nPour 1 comprimé\nVitamine C 80 mg\nComprimé soir\nPour 1 comprimé\nMagnésium 150 mg\n\n"
    "1 comprimé matin au petit-déjeuner et 1 comprimé soir au dîner.",
    "Morgenkapsel: je Kapsel Vitamin C 80 mg\nAbendkapsel: je Kapsel Magnesium 150 mg\n\n"
    "Je eine Morgenkapsel und eine Abendkapsel pro Tag.",
    "AM capsule - amount per capsule\nVitamin C 80 mg\nPM capsule - amount per capsule\nMagnesium 75 mg\n\n"
    "Take one AM capsule with breakfast and two PM capsules before bed.",
    "Per witte tablet: magnesium 150 mg\nPer gele tablet: vitamine C 80 mg\n\nDagelijks 1 witte en 1 gele tablet.",
    "Her pack: red tablet - per tablet: vitamin C 80 mg; white tablet - per tablet: magnesium 150 mg. "
    "Daily: one red tablet and one white tablet.",
    "Stick avant l'effort - pour 1 stick : vitamine C 80 mg\n"
    "Gélule après l'effort - pour 1 gélule : magnésium 75 mg\n\n"
    "1 stick avant l'effort et 2 gélules après l'effort.",
])  # fmt: skip
def test_each_product_of_a_pack_is_taken_as_often_as_its_own_direction_says(text: str) -> None:
    assert daily(text) == BOTH


@pytest.mark.parametrize("text", [
    "Dagtablet\nPer tablet\nMagnesium 100 mg\n\nNachttablet\nPer tablet\nMagnesium 150 mg\n\n"
    "Neem 's morgens 1 dagtablet en 's avonds 1 nachttablet.",
    "Sachet : Magnésium 100 mg par sachet.\nGélule : Magnésium 75 mg par gélule.\n\n"
    "Chaque jour, prendre 1 sachet et 2 gélules.",
    "Zusammensetzung | Tag-Tablette | Nacht-Tablette\nMagnesium | 100 mg | 150 mg\n\n"
    "Täglich 1 Tag-Tablette und 1 Nacht-Tablette einnehmen.",
    "Day tablet\nPer tablet\nMagnesium 100 mg\n\nNight tablet\nPer tablet\nMagnesium 150 mg\n\n"
    "Take one day tablet with breakfast and one night tablet before bed.",
    "Day capsule: magnesium 100 mg per capsule. Night capsule: magnesium 75 mg per capsule.\n\n"
    "Take 1 day capsule and 2 night capsules.",
])  # fmt: skip
def test_what_two_products_of_a_day_hold_is_added_up(text: str) -> None:
    assert daily(text) == {"magnesium": "250 mg"}


@pytest.mark.parametrize("text", [
    "Per zakje: magnesium 200 mg\nPer capsule: magnesium 200 mg\n\nZakje: 1 zakje per dag. Capsule: 1 capsule per dag.",
    "Comprimé jour, par comprimé : magnésium 100 mg\nComprimé nuit, par comprimé : magnésium 150 mg\n\n"
    "Prendre 2 comprimés par jour.",
    "Pro Beutel: Magnesium 200 mg\nPro Kapsel: Magnesium 75 mg\n\n5 Tage täglich 1 Beutel, dann täglich 2 Kapseln.",
    "Per tablet: magnesium 150 mg\nPer sachet: magnesium 200 mg\n\nTake 2 a day.",
    "Each sachet: magnesium 300 mg. Each tablet: magnesium 100 mg.\n\n"
    "Use the sachets first (1 a day), then 2 tablets a day.",
    "Per flesje: magnesium 300 mg\nPer tablet: magnesium 75 mg\n\n1 flesje met 1 tablet per dag.",
    "Par stick : magnésium 200 mg\nPar comprimé : magnésium 300 mg\n\nPrendre 1 stick ou 1 comprimé par jour.",
    "Pro Stick: Magnesium 200 mg\nPro Tablette: Magnesium 300 mg\n\nTäglich 1 Stick oder 1 Tablette einnehmen.",
])  # fmt: skip
def test_the_sum_is_left_open_where_it_is_not_certain_that_both_products_are_taken(text: str) -> None:
    assert daily(text) == {"magnesium": None}


@pytest.mark.parametrize(("text", "value"), [
    ("Per dagzakje   % RI\nMagnesium   150 mg   40 %\n\nNeem elke dag de inhoud van 1 dagzakje.", "150 mg"),
    ("Par sachet du jour   % VNR\nMagnésium   150 mg   40 %\n\nChaque jour, prendre le contenu d'1 sachet.", "150 mg"),
    ("Pro Tagesbeutel   % NRV\nMagnesium   150 mg   40 %\n\nVier Wochen lang jeden Tag den Inhalt von 1 Tagesbeutel "
     "einnehmen.", "150 mg"),
    ("Per daily sachet   % NRV\nMagnesium   150 mg   40 %\n\nTake 1 daily sachet each day for four weeks.", "150 mg"),
])  # fmt: skip
def test_a_sachet_of_the_day_is_a_sachet(text: str, value: str) -> None:
    assert daily(text) == {"magnesium": value}
