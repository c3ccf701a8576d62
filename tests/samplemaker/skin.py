"""Skin products that keep to the skin: bath salt, cream, oil spray."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def halvermoor(path: Path) -> None:
    """Lawful, nl, fr and de, 150 x 100 mm: bath flakes."""
    sheet = Sheet(path, 150, 100, "#eef3ee", "Halvermoor badzout")
    sheet.fill(0, 0, 150, 36, "#4a6957")
    marks.wave(sheet, 0, 32, 150, 7, "#eef3ee")
    for x, y, s in ((128, 13, 15), (139, 18, 10), (119, 20, 8)):
        marks.crystal(sheet, x, y, s, ("#dfeee4", "#b9d3c2", "#ffffff"))
    sheet.text(7, 15, "halvermoor", "notoserif-bold", 27, "#ffffff")
    sheet.text(
        7, 22, "Badzout met magnesiumvlokken · Sel de bain aux flocons de magnésium", "narrow-bold", 9, "#ffffff"
    )
    sheet.text(7, 26.5, "Badesalz mit Magnesiumflocken", "narrow-bold", 9, "#ffffff")
    sheet.text(112, 29.5, "1 kg", "notoserif-bold", 16, "#ffffff", "right")
    style = Style("sans", accent="#2f4d3b", ground="#eef3ee")
    dutch = [
        Head("NL", 1.1),
        Para("Verzorgt de huid en laat ze zacht aanvoelen. Een weldadig badmoment aan het eind van de dag."),
        Para("<b>Gebruik:</b> strooi 250 g in een warm bad (37 °C) en geniet 20 minuten. Daarna afspoelen met lauw "
             "water."),
        Para("<b>Waarschuwing:</b> alleen voor uitwendig gebruik. Contact met de ogen vermijden. Niet gebruiken op "
             "beschadigde huid. Buiten bereik van kinderen houden."),
    ]  # fmt: skip
    french = [
        Head("FR", 1.1),
        Para("Prend soin de la peau et la laisse douce au toucher. Un agréable moment de bain en fin de journée."),
        Para("<b>Utilisation :</b> verser 250 g dans un bain chaud (37 °C) et profiter 20 minutes. Rincer ensuite à "
             "l'eau tiède."),
        Para("<b>Précautions :</b> usage externe uniquement. Éviter le contact avec les yeux. Ne pas appliquer sur une "
             "peau lésée. Tenir hors de portée des enfants."),
    ]  # fmt: skip
    german = [
        Head("DE", 1.1),
        Para("Pflegt die Haut und macht sie angenehm weich. Ein wohltuendes Bad am Ende des Tages."),
        Para("<b>Anwendung:</b> 250 g in ein warmes Bad (37 °C) geben und 20 Minuten genießen. Danach lauwarm "
             "abduschen."),
        Para("<b>Hinweis:</b> nur zur äußeren Anwendung. Kontakt mit den Augen vermeiden. Nicht auf verletzter Haut "
             "anwenden. Außer Reichweite von Kindern aufbewahren."),
    ]  # fmt: skip
    sheet.columns([Column(6, 41, 43, 37, dutch, style), Column(53.5, 41, 43, 37, french, style),
                   Column(101, 41, 43, 37, german, style)], 8.2)  # fmt: skip
    sheet.rule(6, 80.5, 144, 80.5, "#4a6957", 0.8)
    firm = [
        Para("<b>Ingredients:</b> Magnesium Chloride, Parfum, Linalool, Limonene."),
        Para("Halvermoor BV, Veenkade 40, 9300 Aalst, België / Belgique / Belgien"),
    ]  # fmt: skip
    lot = [Box(["Ten minste houdbaar tot / À utiliser de préférence avant / Mindestens haltbar bis: <b>12.2029</b>",
                "Lot: <b>HB 29.12</b>"])]  # fmt: skip
    sheet.columns([Column(6, 82.5, 66, 15, firm, style), Column(80, 82.5, 64, 15, lot, style)], 8)
    sheet.save()


def lysandelle(path: Path) -> None:
    """Lawful, fr and nl, 110 x 74 mm tube: a body cream."""
    sheet = Sheet(path, 110, 74, "#fff7f5", "Lysandelle crème")
    sheet.fill(0, 0, 38, 74, "#e9b8ae")
    marks.leaf(sheet, 19, 16, 16, "#a3574a", "#fff7f5")
    sheet.text(19, 37, "Lysandelle", "serif-bold", 18.5, "#4a1f18", "centre", 36)
    sheet.text(19, 44, "crème au magnésium", "serif", 9.5, "#4a1f18", "centre", 36)
    sheet.text(19, 48.5, "magnesiumcrème", "serif", 9.5, "#4a1f18", "centre", 36)
    sheet.text(19, 62, "150 ml", "serif-bold", 13, "#4a1f18", "centre", 36)
    style = Style("serif", accent="#7d3427", ground="#fff7f5")
    french = [
        Head("Crème pour le corps"),
        Para("Hydrate et nourrit la peau sèche, qui retrouve sa souplesse. Au beurre de karité, parfum de rose."),
        Para("<b>Mode d'emploi :</b> appliquer chaque jour sur une peau propre et masser jusqu'à "
             "pénétration."),
        Para("<b>Précautions :</b> éviter le contact avec les yeux. Ne pas utiliser sur une peau irritée. Usage "
             "externe."),
    ]  # fmt: skip
    dutch = [
        Head("Lichaamscrème"),
        Para("Hydrateert en voedt de droge huid, die weer soepel aanvoelt. Met sheaboter en een geur van rozen."),
        Para("<b>Gebruiksaanwijzing:</b> breng dagelijks aan op de schone huid en masseer zacht in."),
        Para("<b>Voorzorgen:</b> vermijd contact met de ogen. Niet op geïrriteerde huid gebruiken. Voor uitwendig "
             "gebruik."),
    ]  # fmt: skip
    sheet.columns([Column(41, 4, 32, 44, french, style), Column(76, 4, 31, 44, dutch, style)], 8.4, 7.6)
    foot = [
        Para("<b>Ingredients:</b> Aqua, Butyrospermum Parkii Butter, Glycerin, Cetearyl Alcohol, Magnesium Chloride, "
             "Glyceryl Stearate, Parfum, Phenoxyethanol, Citronellol, Geraniol."),
        Para("Lysandelle SRL, Rue des Rosiers 55, 4000 Liège, Belgique / België. Lot <b>LY 0906</b>"),
    ]  # fmt: skip
    sheet.columns([Column(41, 51, 54, 21, foot, style)], 8, 7.6)
    marks.opened_jar(sheet, 99, 58, 6.5, "12M", "#4a1f18", "sans-bold")
    sheet.save()


def tarnwick(path: Path) -> None:
    """Lawful, English, 96 x 62 mm bottle label: a magnesium "oil" that stays a massage product."""
    sheet = Sheet(path, 96, 62, "#1f2a24", "Tarnwick Magnesium Oil")
    sheet.fill(3, 3, 38, 56, "#2f4036", 2)
    marks.drop(sheet, 22, 15, 14, "#d3b76c", "#ffffff")
    sheet.text(22, 32, "TARNWICK", "notoserif-bold", 15.5, "#ffffff", "centre", 36)
    sheet.text(22, 39, "Magnesium Oil", "notoserif", 13, "#e7d39a", "centre", 36)
    sheet.text(22, 44.5, "skin care & massage spray", "notoserif", 8, "#ffffff", "centre", 36)
    sheet.text(22, 55, "100 ml", "notoserif-bold", 10, "#ffffff", "centre", 36)
    style = Style("noto", "#ffffff", "#e7d39a", "#1f2a24")
    copy = [
        Para("Conditions the skin and leaves it feeling smooth. A pleasant massage spray for after sport."),
        Para("<b>How to use:</b> spray onto clean skin and massage in. A slight tingling is normal; rinse off after "
             "20 minutes."),
        Para("<b>Caution:</b> external use only. Avoid contact with eyes. Do not use on broken skin."),
        Para("<b>Ingredients:</b> Aqua, Magnesium Chloride."),
        Para("Tarnwick Ltd, 2 Weir Cottages, Cork T12 X8Y2, Ireland. Batch <b>TW 550</b>"),
    ]  # fmt: skip
    sheet.columns([Column(44, 4, 49, 47, copy, style)], 7.6)
    marks.opened_jar(sheet, 84, 52, 6, "12M", "#ffffff", "sans-bold")
    sheet.save()
