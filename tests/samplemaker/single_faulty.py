"""Faulty labels in one language: German for Germany, Dutch for the Netherlands."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Grid, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def fjordal(path: Path) -> None:
    """German, 100 x 100 mm: too little magnesium for its two claims, and an orotate."""
    sheet = Sheet(path, 100, 100, "#f4f7fb", "Fjordal Magnesium")
    sheet.fill(0, 0, 100, 31, "#0b3c6f")
    marks.hills(sheet, 0, 14, 100, 17, ("#17548f", "#0f4780"))
    sheet.text(50, 13.5, "FJORDAL", "noto-bold", 24, "#ffffff", "centre")
    sheet.text(50, 20.5, "Magnesium Kapseln", "noto", 12, "#cfe2f7", "centre")
    sheet.text(50, 28, "Nahrungsergänzungsmittel mit Magnesium", "noto-bold", 8, "#ffffff", "centre")
    style = Style("noto", accent="#0b3c6f", ground="#f4f7fb")
    copy = [
        Head("Reich an Magnesium!", 1.15),
        Para("Magnesium trägt zu einer normalen Muskelfunktion bei. Gilt bei einem Verzehr von 1 Kapsel pro Tag. Eine "
             "abwechslungsreiche, ausgewogene Ernährung und eine gesunde Lebensweise sind wichtig."),
        Para("<b>Empfohlene tägliche Verzehrmenge:</b> 1 Kapsel täglich. Die angegebene empfohlene tägliche "
             "Verzehrmenge nicht überschreiten."),
        Grid([["Zusammensetzung", "pro Kapsel (Tagesdosis)", "% NRV*"], ["Magnesium", "45 mg", "12 %"]],
             (1.4, 1.7, 0.8), "grid"),
        Para("* NRV: Nährstoffbezugswerte"),
        Para("<b>Zutaten:</b> Magnesiumorotat, Kapselhülle: Hydroxypropylmethylcellulose, Füllstoff: Cellulose."),
        Para("Ein Nahrungsergänzungsmittel ist kein Ersatz für eine abwechslungsreiche Ernährung. Außerhalb der "
             "Reichweite von kleinen Kindern aufbewahren. Kühl und trocken lagern."),
        Para("Fjordal GmbH, Hafenkai 19, 24103 Kiel. Nettofüllmenge: 41 g (60 Kapseln)"),
        Box(["Mindestens haltbar bis Ende: <b>11.2028</b>     Los: <b>FJ 118</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(5, 34, 90, 63, copy, style)], 8.6)
    sheet.save()


def duinkracht(path: Path) -> None:
    """Dutch, 90 x 150 mm: an end to tiredness, "clinically proven", and nowhere the words food supplement."""
    sheet = Sheet(path, 90, 150, "#ffffff", "Duinkracht Magnesium")
    sheet.fill(0, 0, 90, 58, "#f7c948")
    marks.hills(sheet, 0, 38, 90, 20, ("#e0a82e", "#c98f1b"))
    marks.sun(sheet, 74, 16, 18, "#7a4a00")
    sheet.text(6, 18, "DUIN", "condensed-bold", 28, "#4a2d00")
    sheet.text(6, 29, "KRACHT", "condensed-bold", 28, "#4a2d00")
    sheet.text(6, 37, "Magnesium capsules", "condensed", 13, "#4a2d00")
    sheet.text(84, 54, "60 stuks – 44 g", "condensed-bold", 9, "#1c1c1c", "right")
    style = Style("condensed", accent="#7a4a00")
    copy = [
        Head("Magnesium maakt een einde aan vermoeidheid", 1.2),
        Bullets(["Klinisch bewezen formule.",
                 "Magnesium draagt bij aan een normale psychologische functie."]),
        Para("Bij gebruik van 2 capsules per dag. Een gevarieerde, evenwichtige voeding en een gezonde leefstijl zijn "
             "belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 2 capsules per dag met een glas water. Overschrijd de aanbevolen "
             "dagelijkse portie niet."),
        Grid([["Per 2 capsules", "", "%RI"], ["Magnesium (uit magnesiumcitraat)", "160 mg", "43 %"]],
             (2.4, 0.9, 0.7), "rows"),
        Para("%RI: percentage van de referentie-inname"),
        Para("<b>Ingrediënten:</b> magnesiumcitraat, capsule: hydroxypropylmethylcellulose, antiklontermiddel: "
             "siliciumdioxide."),
        Para("Dit product is geen vervanging van een gevarieerde voeding. Buiten bereik van jonge kinderen houden. "
             "Koel, droog en donker bewaren."),
        Para("Duinkracht BV, Strandweg 101, 2586 JW Den Haag"),
        Box(["Ten minste houdbaar tot einde: <b>09.2028</b>     Lot: <b>DK 7781</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(6, 62, 78, 85, copy, style)], 9)
    sheet.save()
