"""Skin products that promise more than the skin: an oil for Belgium, sprays for Germany and the Netherlands."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def maretaal(path: Path) -> None:
    """Faulty, nl and fr, 150 x 64 mm wrap: uptake into the blood, cramps, a food supplement's number."""
    sheet = Sheet(path, 150, 64, "#ffffff", "Maretaal magnesiumolie")
    sheet.fill(52, 0, 46, 64, "#0f6f8a")
    marks.wave(sheet, 52, 50, 46, 14, "#0b5468")
    marks.drop(sheet, 75, 13, 15, "#bfe9f3", "#ffffff")
    sheet.text(75, 30, "Maretaal", "condensed-bold", 21, "#ffffff", "centre", 44)
    sheet.text(75, 37.5, "magnesiumolie", "condensed", 12, "#d8f3f9", "centre", 44)
    sheet.text(75, 42.8, "huile de magnésium", "condensed", 12, "#d8f3f9", "centre", 44)
    sheet.text(75, 60, "spray 200 ml", "condensed-bold", 10, "#ffffff", "centre", 44)
    style = Style("condensed", accent="#0b5468")
    dutch = [
        Head("Huidverzorgende spray", 1.1),
        Bullets(["Via de huid rechtstreeks in je bloedbaan.", "Doeltreffend tegen kuitkrampen.",
                 "Laat de huid zacht aanvoelen."], "–"),
        Para("<b>Gebruik:</b> dagelijks op de huid verstuiven en inmasseren."),
        Para("<b>Let op:</b> uitwendig gebruik. Niet in de ogen spuiten. Niet op een open wonde gebruiken."),
        Para("Notificatienummer: NUT 731/4"),
    ]  # fmt: skip
    french = [
        Head("Spray pour le soin de la peau", 1.1),
        Bullets(["À travers la peau, directement dans le sang.", "Efficace contre les crampes aux mollets.",
                 "Laisse la peau douce."], "–"),
        Para("<b>Utilisation :</b> vaporiser chaque jour sur la peau et masser."),
        Para("<b>Attention :</b> usage externe. Ne pas vaporiser dans les yeux. Ne pas utiliser sur une plaie "
             "ouverte."),
        Para("Numéro de notification : NUT 731/4"),
    ]  # fmt: skip
    foot = [
        Para("<b>Ingredients:</b> Aqua, Magnesium Chloride. Maretaal NV, Zeedijk 210, 8400 Oostende, België"),
    ]  # fmt: skip
    lot = [
        Box(["Te gebruiken bij voorkeur vóór / À utiliser de préférence avant : <b>01.2029</b>  Lot <b>MT 12</b>"]),
    ]
    sheet.columns([Column(3, 3, 46, 43, dutch, style), Column(101, 3, 46, 43, french, style),
                   Column(3, 48, 46, 14, foot, style), Column(101, 48, 46, 14, lot, style)], 8.6)  # fmt: skip
    sheet.save()


def duenenquell(path: Path) -> None:
    """Faulty, German, 100 x 70 mm: a shortage made good, tiredness, sleep, and text that was never replaced."""
    sheet = Sheet(path, 100, 70, "#f5efe3", "Dünenquell Magnesium-Spray")
    sheet.fill(0, 0, 100, 22, "#b58a45")
    sheet.fill(0, 21, 100, 1.5, "#3a2a0d")
    marks.hills(sheet, 60, 8, 40, 13, ("#caa262", "#d8b67c"))
    sheet.text(6, 12, "Dünenquell", "notoserif-bold", 20, "#20170a")
    sheet.text(6, 18.5, "Magnesium-Spray für die Haut", "notoserif", 9.5, "#20170a")
    style = Style("sans", accent="#3a2a0d", ground="#f5efe3")
    left = [
        Head("Ihr tägliches Hautpflegespray", 1.1),
        Bullets(["Gleicht einen Magnesiummangel aus.",
                 "Magnesium trägt zur Verringerung von Müdigkeit und Ermüdung bei.",
                 "Für einen tiefen, erholsamen Schlaf.",
                 "Pflegt die Haut und spendet Feuchtigkeit."]),
        Para("Lorem ipsum dolor sit amet, consectetur adipiscing elit."),
    ]  # fmt: skip
    right = [
        Para("<b>Anwendung:</b> 5 bis 10 Sprühstöße auf die Haut geben und einmassieren."),
        Para("<b>Warnhinweise:</b> nur äußerlich anwenden. Nicht in die Augen bringen. Nicht auf verletzter Haut "
             "anwenden."),
        Para("<b>Ingredients:</b> Aqua, Magnesium Chloride, Aloe Barbadensis Leaf Juice."),
        Para("Dünenquell GmbH, Strandallee 7, 23669 Timmendorf. Inhalt: 100 ml"),
        Para("Mindestens haltbar bis: <b>03.2029</b>  Charge: <b>DQ 33</b>"),
    ]  # fmt: skip
    sheet.columns([Column(5, 25, 43, 42, left, style), Column(52, 25, 43, 42, right, style)], 8.6)
    sheet.save()


def maanmeer(path: Path) -> None:
    """Faulty, Dutch, 90 x 120 mm: relaxed muscles, and milligrams per spray as if it were eaten."""
    sheet = Sheet(path, 90, 120, "#241b3d", "Maanmeer magnesiumspray")
    marks.moon(sheet, 45, 20, 22, "#c7b6ff", "#241b3d")
    marks.wave(sheet, 0, 105.5, 90, 14.5, "#3a2d63")
    sheet.text(45, 44, "Maanmeer", "serif-bold", 28, "#ffffff", "centre", 86)
    sheet.text(45, 51, "magnesiumspray voor het lichaam", "serif", 13, "#d9ceff", "centre", 86)
    style = Style("sans", "#ffffff", "#d9ceff", "#241b3d")
    copy = [
        Bullets(["Ontspant de spieren na een lange dag.", "Voelt fris aan en verzorgt de huid."]),
        Para("10 verstuivingen leveren 150 mg magnesium."),
        Para("<b>Gebruik:</b> verstuif op armen en benen en masseer in. Spoel na een kwartier eventueel af."),
        Para("<b>Waarschuwing:</b> alleen voor uitwendig gebruik. Vermijd contact met de ogen. Niet gebruiken op een "
             "beschadigde huid."),
        Para("<b>Ingredients:</b> Aqua, Magnesium Chloride, Lavandula Angustifolia Oil, Linalool."),
        Para("Maanmeer BV, Plasweg 3, 1231 AA Loosdrecht, Nederland"),
    ]  # fmt: skip
    sheet.columns([Column(8, 56, 74, 45.5, copy, style)], 9)
    sheet.text(45, 111, "150 ml", "serif-bold", 14, "#ffffff", "centre")
    sheet.text(45, 116, "Te gebruiken vóór: 05.2029 – Batch MM 55", "sans", 7.6, "#ffffff", "centre")
    sheet.save()
