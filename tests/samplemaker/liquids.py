"""Liquids for Belgium, white on dark: one lawful with taurine, one faulty."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Grid, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def osmeral(path: Path) -> None:
    """Lawful, 190 x 84 mm bottle label: white on night blue, rows with rules, magnesium and taurine."""
    ground = "#10243e"
    sheet = Sheet(path, 190, 84, ground, "Osmeral magnesium drank")
    sheet.fill(66, 0, 58, 84, "#1c3a63")
    marks.drop(sheet, 95, 15, 20, "#6ec6ff", "#ffffff")
    marks.wave(sheet, 66, 74, 58, 10, "#2f5f9e")
    sheet.text(95, 36, "osmeral", "condensed-bold", 27, "#ffffff", "centre", 54)
    sheet.text(95, 44, "Magnesium + taurine", "condensed", 13, "#9fd8ff", "centre", 54)
    sheet.text(95, 52, "Voedingssupplement met magnesium en taurine", "narrow-bold", 7.8, "#ffffff", "centre", 56)
    sheet.text(95, 56, "Complément alimentaire, magnésium et taurine", "narrow-bold", 7.8, "#ffffff", "centre", 56)
    sheet.text(95, 65, "250 ml", "condensed-bold", 13, "#ffffff", "centre", 54)
    style = Style("sans", "#ffffff", "#9fd8ff", ground)
    dutch = [
        Head("Magnesium draagt bij tot een normaal energieleverend metabolisme."),
        Para("Voor dit effect is 10 ml per dag nodig. Een gevarieerde, evenwichtige voeding en een gezonde levensstijl "
             "zijn belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 10 ml per dag, puur of in water, met het maatbekertje. Schudden "
             "voor gebruik."),
        Para("<b>Ingrediënten:</b> water, magnesiumchloride, vegetale glycerine, taurine, zuurteregelaar: citroenzuur, "
             "conserveermiddel: kaliumsorbaat, natuurlijk kersenaroma."),
        Para("Overschrijd de aanbevolen dagelijkse portie niet. Een voedingssupplement is geen vervanging van een "
             "gevarieerde voeding. Buiten het bereik van jonge kinderen bewaren. Na opening in de koelkast bewaren en "
             "binnen 4 weken gebruiken."),
    ]  # fmt: skip
    french = [
        Head("Le magnésium contribue à un métabolisme énergétique normal."),
        Para("Cet effet demande 10 ml par jour. Une alimentation variée et équilibrée et un mode de vie sain sont "
             "importants."),
        Para("<b>Portion journalière recommandée :</b> 10 ml par jour, pur ou dans de l'eau, avec le gobelet doseur. "
             "Agiter avant l'emploi."),
        Para("<b>Ingrédients :</b> eau, chlorure de magnésium, glycérine végétale, taurine, correcteur d'acidité : "
             "acide citrique, conservateur : sorbate de potassium, arôme naturel de cerise."),
        Para("Ne pas dépasser la portion journalière recommandée. Un complément alimentaire ne remplace pas une "
             "alimentation variée. Tenir hors de portée des jeunes enfants. Après ouverture, conserver au "
             "réfrigérateur et utiliser dans les 4 semaines."),
    ]  # fmt: skip
    table = Grid([["per 10 ml / pour 10 ml", "mg", "% RI / AR"], ["Magnesium / magnésium", "187,5 mg", "50 %"],
                  ["Taurine", "100 mg", "–"]], (1.7, 0.9, 0.9), "rows")  # fmt: skip
    sheet.columns([
        Column(3, 3, 60, 57, dutch, style),
        Column(127, 3, 60, 57, french, style),
        Column(3, 65, 60, 16, [table], style),
        Column(127, 62.5, 60, 19, [
            Para("Osmeral BV, Bronlaan 51, 3000 Leuven, België / Belgique"),
            Para("Notificatienr. / n° de notification : <b>NUT/AS 912/8</b>"),
            Box(["Ten minste houdbaar tot / À consommer de préférence avant le : <b>15.10.2028</b>   Lot "
                 "<b>OS1510</b>"]),
        ], style),
    ], 8.4)  # fmt: skip
    sheet.save()


def kalmora(path: Path) -> None:
    """Faulty, 120 x 90 mm: half a notification number, a sweetener not named, children only in French."""
    ground = "#3a0f2b"
    sheet = Sheet(path, 120, 90, ground, "Kalmora magnesium liquide")
    sheet.fill(0, 0, 120, 25, "#59183f")
    marks.drop(sheet, 13, 12.5, 15, "#ff9ecb", "#ffffff")
    sheet.text(24, 13.5, "Kalmora", "notoserif-bold", 23, "#ffffff")
    sheet.text(24, 20.5, "Magnesium liquid · framboos / framboise", "notoserif", 9.5, "#ffd3e8", within=66)
    sheet.text(117, 7.5, "Voedingssupplement met magnesium", "narrow-bold", 7.6, "#ffffff", "right", 50)
    sheet.text(117, 11.5, "Complément alimentaire au magnésium", "narrow-bold", 7.6, "#ffffff", "right", 50)
    sheet.text(117, 20.5, "500 ml", "notoserif-bold", 12, "#ffffff", "right", 20)
    style = Style("narrow", "#ffffff", "#ffb3d7", ground)
    dutch = [
        Head("Magnesium draagt bij tot de elektrolytenbalans."),
        Para("Bij gebruik van 20 ml per dag. Een gevarieerde, evenwichtige voeding en een gezonde levensstijl zijn "
             "belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 20 ml per dag, eventueel verdund met water. De aanbevolen "
             "dagelijkse portie niet overschrijden."),
        Para("<b>Ingrediënten:</b> water, magnesiumlactaat, frambozensap uit concentraat (5 %), zuurteregelaar: "
             "citroenzuur, aroma, zoetstof: sucralose, conserveermiddel: kaliumsorbaat."),
        Para("Een voedingssupplement is geen vervanging van een gevarieerde voeding. Na opening gekoeld bewaren."),
    ]  # fmt: skip
    french = [
        Head("Le magnésium contribue à l'équilibre électrolytique."),
        Para("Pour une consommation de 20 ml par jour. Une alimentation variée et équilibrée et un mode de vie sain "
             "sont importants."),
        Para("<b>Portion journalière recommandée :</b> 20 ml par jour, à diluer dans de l'eau si souhaité. Ne pas "
             "dépasser la portion journalière recommandée."),
        Para("<b>Ingrédients :</b> eau, lactate de magnésium, jus de framboise à base de concentré (5 %), correcteur "
             "d'acidité : acide citrique, arôme, édulcorant : sucralose, conservateur : sorbate de potassium."),
        Para("Un complément alimentaire ne remplace pas une alimentation variée. Tenir hors de portée des jeunes "
             "enfants. Conserver au frais après ouverture."),
    ]  # fmt: skip
    foot = [
        Para("<b>20 ml :</b> magnesium / magnésium 120 mg (32 % RI / AR). Notificatienummer / Numéro de notification : "
             "NUT 20417"),
        Para("Kalmora SNC, Rue du Framboisier 3, 7000 Mons, Belgique / België"),
    ]  # fmt: skip
    box = [Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin : <b>02.2028</b>",
                "Lot : <b>K-4471</b>"])]  # fmt: skip
    sheet.columns([Column(3, 27.5, 55.5, 46, dutch, style), Column(61.5, 27.5, 55.5, 46, french, style)], 8.4)
    sheet.rule(3, 75.3, 117, 75.3, "#ffb3d7", 0.5)
    sheet.columns([Column(3, 76.8, 60, 12, foot, style), Column(66, 76.8, 51, 12, box, style)], 8)
    sheet.save()
