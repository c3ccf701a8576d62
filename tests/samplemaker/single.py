"""Lawful labels in one language, each for its own market: Dutch, French, German, English."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Grid, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def veldspaat(path: Path) -> None:
    """Dutch for the Netherlands, 120 x 80 mm box side with a turned side panel: a zebra table."""
    sheet = Sheet(path, 120, 80, "#ffffff", "Veldspaat Magnesium")
    sheet.fill(0, 0, 82, 26, "#b5381d")
    marks.crystal(sheet, 11, 13, 15, ("#ffd9a0", "#ffb870", "#ffffff"))
    sheet.text(21, 13, "VELDSPAAT", "condensed-bold", 20, "#ffffff", within=60)
    sheet.text(21, 20.5, "magnesium · 90 tabletten", "condensed", 11, "#ffffff", within=60)
    sheet.fill(82, 0, 38, 80, "#f1ece6")
    style = Style("condensed", accent="#9e2d15")
    beside = Style("condensed", accent="#9e2d15", ground="#f1ece6")
    main = [
        Head("Voedingssupplement met magnesium", 1.1),
        Bullets(["Magnesium draagt bij aan een normale eiwitsynthese.",
                 "Magnesium draagt bij aan de instandhouding van normale tanden."]),
        Para("Dit effect bereik je met 1 tablet per dag. Een gevarieerde, evenwichtige voeding en een gezonde "
             "leefstijl zijn belangrijk."),
        Para("<b>Gebruik:</b> 1 tablet per dag (aanbevolen dagelijkse portie). Overschrijd deze aanbevolen dosering "
             "niet."),
        Grid([["Samenstelling", "per dagelijkse<br/>portie (1 tablet)", "%RI*"], ["Magnesium", "187,5 mg", "50 %"]],
             (1.3, 2, 0.7), "bands"),
        Para("*RI = referentie-inname"),
    ]  # fmt: skip
    side = [
        Para("<b>Ingrediënten:</b> magnesiumcarbonaat, vulstof: microkristallijne cellulose, antiklontermiddel: "
             "magnesiumstearaat (plantaardig)."),
        Para("Een voedingssupplement is geen vervanging van een gevarieerde voeding. Buiten bereik van jonge kinderen "
             "houden. Droog en donker bewaren bij 15–25 °C. Gebruik je medicijnen? Overleg dan eerst met je arts of "
             "apotheker."),
        Para("Veldspaat BV, Mijnweg 88, 6411 AB Heerlen, Nederland. Inhoud: 90 tabletten, 81 g"),
        Box(["Ten minste houdbaar tot einde: <b>04.2028</b>     Batch: <b>VS-90417</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(4, 28.5, 75, 49, main, style),
                   Column(84.5, 3, 33, 74, side, beside, 90)], 8.6)  # fmt: skip
    sheet.save()


def brumelys(path: Path) -> None:
    """French for France, A6 leaflet: a table with leading sub-rows, fish emphasised in the ingredients."""
    sheet = Sheet(path, 105, 148, "#ffffff", "Brumélys Magnésium marin")
    sheet.fill(0, 0, 105, 38, "#dceef2")
    marks.wave(sheet, 0, 34, 105, 8, "#2b7a8c")
    marks.drop(sheet, 91, 14, 15, "#2b7a8c", "#ffffff")
    sheet.text(6, 16, "Brumélys", "notoserif-bold", 25, "#0f4653")
    sheet.text(6, 24, "Magnésium marin", "notoserif", 14, "#0f4653")
    sheet.text(6, 30.5, "Complément alimentaire à base de magnésium – 60 gélules", "noto-bold", 8, "#0f4653", within=90)
    style = Style("noto", accent="#0f4653")
    copy = [
        Head("Ce que l'on sait du magnésium", 1.1),
        Bullets(["Le magnésium contribue à réduire la fatigue.",
                 "Le magnésium contribue au maintien d'une ossature normale.",
                 "Le magnésium contribue à une synthèse protéique normale."]),
        Para("Ces effets sont obtenus avec la portion journalière de 2 gélules. Une alimentation variée et "
             "équilibrée et un mode de vie sain sont importants."),
        Head("Conseils d'utilisation"),
        Para("Prendre 2 gélules par jour avec un grand verre d'eau. Ne pas dépasser la dose journalière recommandée."),
        Grid([["Pour 2 gélules (portion journalière)", "Quantité", "% VNR*"],
              ["Oxyde de magnésium d'origine marine", "398 mg", ""],
              ["dont magnésium", "240 mg", "64 %"]], (2.6, 1, 0.8), "rows"),
        Para("* Valeurs nutritionnelles de référence"),
        Head("Ingrédients"),
        Para("Oxyde de magnésium d'origine marine, gélule : gélatine de <b>poisson</b>, agent de charge : cellulose, "
             "antiagglomérant : stéarate de magnésium."),
        Head("Précautions d'emploi"),
        Para("Un complément alimentaire ne peut se substituer à une alimentation variée. Tenir hors de portée des "
             "jeunes "
             "enfants. En cas de traitement médical ou d'insuffisance rénale, demander l'avis de votre médecin. À "
             "conserver dans un endroit frais et sec."),
        Para("Poids net : 34 g (60 gélules). Brumélys SAS, 4 impasse du Phare, 56100 Lorient, France"),
        Box(["À consommer de préférence avant fin : <b>10.2028</b>     N° de lot : <b>BR1028A</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(6, 43.5, 93, 101, copy, style)], 9)
    sheet.save()


def quellgrund(path: Path) -> None:
    """German for Germany, 160 x 64 mm wrap: per tablet and per day, two intakes."""
    sheet = Sheet(path, 160, 64, "#ffffff", "Quellgrund Magnesium")
    sheet.fill(57, 0, 42, 64, "#2f6b3a")
    marks.hills(sheet, 57, 40, 42, 24, ("#255730", "#1b4324"))
    marks.drop(sheet, 78, 11, 12, "#cfe8b0", "#ffffff")
    sheet.text(78, 26, "Quellgrund", "noto-bold", 17, "#ffffff", "centre", 41)
    sheet.text(78, 33.5, "Magnesium", "noto", 16, "#cfe8b0", "centre", 41)
    sheet.text(78, 39, "Nahrungsergänzungsmittel", "narrow-bold", 8.5, "#ffffff", "centre", 41)
    sheet.text(78, 42.8, "mit Magnesium", "narrow-bold", 8.5, "#ffffff", "centre", 41)
    sheet.text(78, 60, "100 Tabletten · 95 g", "noto-bold", 8, "#ffffff", "centre", 41)
    style = Style("sans", accent="#255730")
    left = [
        Bullets(["Magnesium trägt zur Verringerung von Müdigkeit und Ermüdung bei.",
                 "Magnesium trägt zum Elektrolytgleichgewicht bei.",
                 "Magnesium hat eine Funktion bei der Zellteilung."]),
        Para("Diese Wirkung gilt für einen Verzehr von 2 Tabletten täglich. Eine abwechslungsreiche, ausgewogene "
             "Ernährung und eine gesunde Lebensweise sind wichtig."),
        Para("<b>Verzehrempfehlung:</b> zweimal täglich 1 Tablette, morgens und abends, mit Wasser. Die angegebene "
             "empfohlene tägliche Verzehrmenge darf nicht überschritten werden."),
        Para("Nahrungsergänzungsmittel dürfen nicht als Ersatz für eine abwechslungsreiche Ernährung verwendet werden. "
             "Außerhalb der Reichweite von kleinen Kindern lagern."),
    ]  # fmt: skip
    right = [
        Grid([["Inhalt", "pro<br/>Tablette", "pro 2<br/>Tabletten", "% NRV*"],
              ["Magnesium", "120 mg", "240 mg", "64 %"],
              ["davon aus Citrat", "50 mg", "100 mg", ""]], (1.95, 1.15, 1.3, 0.9), "grid"),
        Para("* Nährstoffbezugswert nach VO (EU) Nr. 1169/2011"),
        Para("<b>Zutaten:</b> Magnesiumcarbonat, Magnesiumcitrat, Füllstoff: mikrokristalline Cellulose, Trennmittel: "
             "Magnesiumsalze der Speisefettsäuren."),
        Para("Trocken und nicht über 25 °C lagern. Quellgrund GmbH, Am Mühlbach 2, 79098 Freiburg"),
        Box(["Mindestens haltbar bis Ende: <b>06.2028</b>", "Los: <b>QG 40622</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(3, 3, 52, 58, left, style), Column(102, 3, 55, 58, right, style)], 8.4)
    sheet.save()


def fenwarden(path: Path) -> None:
    """English for the common European rules, 130 x 90 mm box: a turned side panel, a list with dots for a table."""
    sheet = Sheet(path, 130, 90, "#ffffff", "Fenwarden Magnesium Glycinate")
    sheet.fill(0, 0, 26, 90, "#3b4a6b")
    sheet.turned(17, 86, "FENWARDEN", "serif-bold", 28, "#ffffff")
    sheet.turned(23.2, 86, "magnesium bisglycinate · 90 capsules", "serif", 11, "#d7e0f5")
    marks.leaf(sheet, 13, 11, 10, "#9fb4e6", "#ffffff")
    style = Style("serif", accent="#2b3754")
    main = [
        Head("Food supplement with magnesium", 1.2),
        Para("<b>What magnesium does:</b> Magnesium contributes to a reduction of tiredness and fatigue, to normal "
             "functioning of the nervous system and to normal psychological function."),
        Para("These effects are obtained with a daily intake of 3 capsules. A varied and balanced diet and a healthy "
             "lifestyle are important."),
        Para("<b>Recommended daily portion:</b> 3 capsules, one with each meal. Do not exceed the recommended daily "
             "portion."),
        Para("<b>Per daily portion (3 capsules):</b><br/>magnesium .......................... 210 mg (56 % NRV*)<br/>"
             "*NRV = nutrient reference value"),
        Para("<b>Ingredients:</b> magnesium bisglycinate, capsule shell: hydroxypropyl methylcellulose, anti-caking "
             "agent: rice extract."),
        Para("Not intended to diagnose, treat or cure any disease. If you are pregnant or take medicines, ask your "
             "pharmacist first."),
    ]  # fmt: skip
    side = [
        Para("A food supplement must not replace a varied diet. Keep out of the reach of young children. Store below "
             "25 °C in a dry place."),
        Para("Fenwarden Ltd, 6 Causeway Row, Galway H91 T2P8, Ireland. 90 capsules, net weight 58 g"),
        Box(["Best before end: <b>02.2028</b>     Lot: <b>F 2291</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(30, 4, 69, 82, main, style), Column(103, 4, 23, 82, side, style, 270)], 9.2, 7.6)
    sheet.rule(101, 4, 101, 86, "#3b4a6b", 0.5)
    sheet.save()
