"""Portions that are poured or stirred: a dose of so many millilitres, a bottle of so much powder."""

import pytest

from tests.doses import magnesium


@pytest.mark.parametrize("text", [
    "Neem driemaal daags 10 ml.\n\nPer dosis van 10 ml   Hoeveelheid   % RI\nMagnesium   100 mg   27 %",
    "1 dose de 10 ml trois fois par jour avant les repas.\n\n"
    "Pour une dose de 10 ml   Quantité   % VNR**\nMagnésium   100 mg   27 %",
    "Dreimal täglich 10 ml einnehmen.\n\nPro Portion (10 ml)   Menge   % NRV\nMagnesium   100 mg   27 %",
    "Take 10 ml three times a day.\n\nPer dose (10 ml)   Amount   % NRV\nMagnesium   100 mg   27 %",
])  # fmt: skip
def test_a_dose_of_so_many_millilitres_is_compared_with_what_is_taken(text: str) -> None:
    assert magnesium(text) == "300 mg"


@pytest.mark.parametrize(("text", "daily"), [
    ("Meng 20 g poeder (1 maatschep) in een bidon van 500 ml. Drink 2 bidons per dag.\n\n"
     "Samenstelling | per 100 g | per 20 g | RI*\n----\nMagnesium | 300 mg | 60 mg | 16 %", "120 mg"),
    ("Diluer 20 g de poudre (1 mesurette) dans un bidon de 500 ml.\nUn bidon par jour.\nIngrédients : arômes.\n\n"
     "Boisson de l'effort | 100 g | 20 g de poudre | VNR*\n----\nMagnésium | 300 mg | 60 mg | 16 %", "60 mg"),
    ("20 g Pulver in 500 ml Wasser auflösen. Täglich 1-2 Shaker trinken.\n\n"
     "Nährwerte | pro 100 g | pro 20 g | NRV*\n----\nMagnesium | 300 mg | 60 mg | 16 %", "120 mg"),
    ("Add 20 g (one scoop) to a sports bottle of 500 ml water. Drink one or two sports bottles per day.\n\n"
     "Typical values | per 100 g | per 20 g | NRV*\n----\nMagnesium | 300 mg | 60 mg | 16 %", "120 mg"),
    ("Add 20 g (one scoop) to your shaker once a day. Drink plenty of water, 2 water bottles a day.\n\n"
     "Typical values | per 100 g | per 20 g | NRV*\n----\nMagnesium | 300 mg | 60 mg | 16 %", "60 mg"),
    ("Add 20 g to every sports bottle, 2 sports bottles a day.\n\n"
     "Typical values | per 100 g | per 20 g | NRV*\n----\nMagnesium | 300 mg | 60 mg | 16 %", None),
])  # fmt: skip
def test_so_many_bottles_a_day_are_so_many_portions(text: str, daily: str | None) -> None:
    assert magnesium(text) == daily


@pytest.mark.parametrize("text", [
    "Een bruistablet 's ochtends en 's avonds, oplossen in 150 ml water.\nPer bruistablet: magnesium 125 mg.",
    "1 comprimé matin et soir, à dissoudre dans 150 ml d'eau.\nPar comprimé : magnésium 125 mg.",
    "1 Tablette morgens und abends, in 150 ml Wasser auflösen.\nPro Tablette: Magnesium 125 mg.",
    "1 tablet morning and evening, to be dissolved in 150 ml of water.\nPer tablet: magnesium 125 mg.",
])  # fmt: skip
def test_what_a_tablet_is_dissolved_in_is_no_portion(text: str) -> None:
    assert magnesium(text) == "250 mg"


@pytest.mark.parametrize("heading", ["10 ml (dose journalière)", "10 ml (dagdosis)", "10 ml (Tagesdosis)"])
def test_the_hundred_of_a_heading_is_no_portion_of_a_day(heading: str) -> None:
    text = f"Composition   100 ml   {heading}   %\n----\nMagnésium   2 000 mg   200 mg   53 %\n"
    assert magnesium(text) == "200 mg"
