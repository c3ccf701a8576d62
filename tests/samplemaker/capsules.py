"""Capsules for Belgium: a lawful trilingual box side, and two faulty labels in nl and fr."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Grid, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def aubrelin(path: Path) -> None:
    """Lawful, 150 x 127 mm: three language columns, a table without rules under a three-language heading."""
    sheet = Sheet(path, 150, 127, "#ffffff", "Aubrelin Magnesium & B6")
    sheet.fill(0, 0, 150, 30, "#f2e3c6")
    marks.sun(sheet, 16, 15, 20, "#b8741a")
    sheet.text(31, 14, "aubrelin", "notoserif-bold", 27, "#5a3508")
    sheet.text(31, 21.5, "Magnesium & B6", "notoserif", 13, "#5a3508")
    sheet.text(31, 26.6, "60 capsules – 60 gélules – 60 Kapseln · 42 g", "noto", 7.6, "#5a3508")
    marks.pills(sheet, 138, 25.5, 12, "#ffffff", "#b8741a")
    for i, words in enumerate(("Voedingssupplement met magnesium en vitamine B6",
                               "Complément alimentaire au magnésium et à la vitamine B6",
                               "Nahrungsergänzungsmittel mit Magnesium und Vitamin B6")):  # fmt: skip
        sheet.text(147, 8 + i * 4.2, words, "narrow-bold", 7.8, "#5a3508", "right", 70)
    for i, code in enumerate(("NL", "FR", "DE")):
        sheet.fill(3 + i * 49, 33, 8, 5, "#5a3508", 1)
        sheet.text(7 + i * 49, 36.7, code, "noto-bold", 8, "#ffffff", "centre")
    style = Style("narrow", accent="#5a3508")
    dutch = [
        Bullets(["Magnesium draagt bij tot een normale psychologische functie.",
                 "Vitamine B6 draagt bij tot een normaal energieleverend metabolisme."]),
        Para("Voor dit effect neemt u 2 capsules per dag. Een gevarieerde, evenwichtige voeding en een gezonde "
             "levensstijl zijn belangrijk."),
        Para("<b>Dagelijkse portie:</b> 2 capsules per dag, met wat water. Deze aanbevolen dagelijkse portie niet "
             "overschrijden."),
        Para("<b>Ingrediënten:</b> magnesiumbisglycinaat, omhulsel van de capsule: "
             "hydroxypropylmethylcellulose, vulstof: rijstzetmeel, vitamine B6 (pyridoxinehydrochloride)."),
        Para("Een voedingssupplement mag een gevarieerde voeding niet vervangen. Buiten het bereik van jonge kinderen "
             "bewaren. Bewaren beneden 25 °C, droog."),
    ]  # fmt: skip
    french = [
        Bullets(["Le magnésium contribue à des fonctions psychologiques normales.",
                 "La vitamine B6 contribue à un métabolisme énergétique normal."]),
        Para("Pour obtenir cet effet, prenez 2 gélules par jour. Une alimentation variée et équilibrée et un mode de "
             "vie sain sont importants."),
        Para("<b>Portion journalière :</b> 2 gélules par jour, avec un peu d'eau. Ne pas dépasser cette portion "
             "journalière recommandée."),
        Para("<b>Ingrédients :</b> bisglycinate de magnésium, enveloppe de la gélule : "
             "hydroxypropylméthylcellulose, agent de charge : amidon de riz, vitamine B6 (chlorhydrate de "
             "pyridoxine)."),
        Para("Un complément alimentaire ne doit pas remplacer une alimentation variée. Tenir hors de portée des "
             "jeunes enfants. À conserver au sec, en dessous de 25 °C."),
    ]  # fmt: skip
    german = [
        Bullets(["Magnesium trägt zur normalen psychischen Funktion bei.",
                 "Vitamin B6 trägt zu einem normalen Energiestoffwechsel bei."]),
        Para("Für diese Wirkung nehmen Sie 2 Kapseln pro Tag. Eine abwechslungsreiche, ausgewogene Ernährung und "
             "eine gesunde Lebensweise sind wichtig."),
        Para("<b>Tägliche Verzehrmenge:</b> 2 Kapseln täglich mit etwas Wasser. Diese empfohlene tägliche "
             "Verzehrmenge nicht überschreiten."),
        Para("<b>Zutaten:</b> Magnesiumbisglycinat, Kapselhülle: Hydroxypropylmethylcellulose, Füllstoff: "
             "Reisstärke, Vitamin B6 (Pyridoxinhydrochlorid)."),
        Para("Ein Nahrungsergänzungsmittel ist kein Ersatz für eine abwechslungsreiche Ernährung. Außerhalb der "
             "Reichweite von kleinen Kindern lagern. Trocken und unter 25 °C lagern."),
    ]  # fmt: skip
    sheet.columns([
        Column(3, 40, 46, 58, dutch, style),
        Column(52, 40, 46, 58, french, style),
        Column(101, 40, 46, 58, german, style),
    ])  # fmt: skip
    sheet.fill(0, 100.5, 150, 26.5, "#f2e3c6")
    warm = Style("condensed", accent="#5a3508", ground="#f2e3c6")
    table = [
        Grid([["Per dagelijkse portie / par portion journalière / pro Tagesportion", "2 caps. / gél. / Kaps.",
               "% RI / AR / NRV*"],
              ["Magnesium / magnésium / Magnesium", "150 mg", "40 %"],
              ["Vitamine / vitamine / Vitamin B6", "1,4 mg", "100 %"]], (2.3, 1.15, 0.95), "none"),
        Para("* Referentie-inname / apport de référence / Nährstoffbezugswert"),
    ]  # fmt: skip
    firm = [
        Para("Aubrelin SRL, Chaussée du Levant 208, 1300 Wavre, België / Belgique / Belgien"),
        Para("Notificatie / notification / Notifizierung: <b>NUT 317/22</b>"),
        Box(["Ten minste houdbaar tot einde / à consommer de préférence avant fin / mindestens haltbar bis Ende: "
             "<b>03.2028</b>", "Lot / Los: <b>AB 2203-7</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(3, 102, 82, 23.5, table, warm), Column(88, 102, 59, 23.5, firm, warm)], 8)
    sheet.save()


def lunadoux(path: Path) -> None:
    """Faulty, 90 x 180 mm box side, white on dark: sleep, migraine, and gelatine in a vegan product."""
    sheet = Sheet(path, 90, 180, "#14213d", "Lunadoux")
    marks.moon(sheet, 20, 18, 20, "#f4d35e", "#14213d")
    for x, y in ((46, 8), (62, 14), (78, 7), (83, 19), (54, 20), (38, 12)):
        sheet.disc(x, y, 0.5, "#f4d35e")
    sheet.text(45, 38, "Lunadoux", "serif-bold", 30, "#ffffff", "centre", 86)
    sheet.text(45, 45, "magnesium · magnésium · vegan", "serif", 13, "#f4d35e", "centre", 86)
    sheet.text(45, 51.5, "Voedingssupplement met magnesium", "sans-bold", 8, "#ffffff", "centre", 86)
    sheet.text(45, 55.5, "Complément alimentaire au magnésium", "sans-bold", 8, "#ffffff", "centre", 86)
    sheet.fill(0, 59, 90, 1.2, "#f4d35e")
    style = Style("sans", "#ffffff", "#f4d35e", "#14213d")
    dutch = [
        Head("Magnesium helpt je beter slapen"),
        Bullets(["Verlicht migraine.",
                 "Magnesium draagt bij tot een normale psychologische functie."]),
        Para("Bij inname van 2 capsules per dag. Een gevarieerde, evenwichtige voeding en een gezonde levensstijl "
             "zijn belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 2 capsules per dag, voor het slapengaan met water innemen. "
             "De aanbevolen dagelijkse portie niet overschrijden."),
        Para("<b>Ingrediënten:</b> magnesiumoxide, capsule (rundergelatine), vulstof: cellulose, "
             "antiklontermiddel: magnesiumstearaat."),
        Para("Een voedingssupplement is geen vervanging van een gevarieerde voeding. Buiten bereik van jonge "
             "kinderen bewaren. Droog bewaren."),
    ]  # fmt: skip
    french = [
        Head("Le magnésium vous aide à mieux dormir"),
        Bullets(["Soulage la migraine.",
                 "Le magnésium contribue à des fonctions psychologiques normales."]),
        Para("Pour une prise de 2 gélules par jour. Une alimentation variée et équilibrée et un mode de vie sain "
             "sont importants."),
        Para("<b>Portion journalière recommandée :</b> 2 gélules par jour, à prendre avec de l'eau avant le coucher. "
             "Ne pas dépasser la portion journalière recommandée."),
        Para("<b>Ingrédients :</b> oxyde de magnésium, gélule (gélatine bovine), agent de charge : cellulose, "
             "antiagglomérant : stéarate de magnésium."),
        Para("Un complément alimentaire ne remplace pas une alimentation variée. Tenir hors de portée des jeunes "
             "enfants. Conserver au sec."),
    ]  # fmt: skip
    sheet.columns([Column(4, 62, 39.5, 77, dutch, style), Column(46.5, 62, 39.5, 77, french, style)], 8)
    sheet.rule(45, 63, 45, 138, "#f4d35e", 0.4)
    foot = [
        Grid([["per 2 capsules / pour 2 gélules", "mg", "% RI / AR"], ["Magnesium / Magnésium", "225 mg", "60 %"]],
             (2, 0.8, 0.9), "rows"),
        Para("Notificatienummer / N° de notification : NUT 2260/15"),
        Para("Lunadoux BV, Maanpad 9, 2800 Mechelen, België / Belgique"),
        Para("60 capsules / gélules – 38 g"),
        Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin : <b>08.2028</b>",
             "Lot : <b>LD 0418</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(4, 141, 82, 37, foot, style)], 8.2)
    sheet.save()


def heldermaan(path: Path) -> None:
    """Faulty, 160 x 70 mm wrap: a wrong %, a general promise, pale warnings, no notification number."""
    sheet = Sheet(path, 160, 70, "#fbf6ea", "Heldermaan Magnesium 150")
    sheet.fill(57, 0, 46, 70, "#e3b23c")
    marks.drop(sheet, 80, 13, 15, "#fbf6ea", "#e3b23c")
    sheet.text(80, 31, "Heldermaan", "noto-bold", 17.5, "#3b2a00", "centre", 44)
    sheet.text(80, 39, "Magnesium 150", "noto", 14, "#3b2a00", "centre", 44)
    sheet.text(80, 47, "Voedingssupplement met magnesium", "narrow-bold", 7.6, "#3b2a00", "centre", 44)
    sheet.text(80, 50.8, "Complément alimentaire au magnésium", "narrow-bold", 7.6, "#3b2a00", "centre", 45)
    sheet.text(80, 62, "30 capsules / gélules", "noto", 8, "#3b2a00", "centre", 44)
    sheet.text(80, 66, "Netto / Net : 21 g", "noto", 8, "#3b2a00", "centre", 44)
    style = Style("noto", accent="#6b4a00", ground="#fbf6ea")
    pale = Style("noto", "#d8c48c", "#d8c48c", "#fbf6ea", pale=True)
    dutch = [
        Head("Goed voor je gezondheid"),
        Para("Bij inname van 1 capsule per dag. Een gevarieerde, evenwichtige voeding en een gezonde levensstijl "
             "zijn belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 1 capsule per dag bij het ontbijt."),
        Para("<b>Ingrediënten:</b> magnesiumcitraat, capsule: hydroxypropylmethylcellulose."),
        Para("Koel en droog bewaren."),
        Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin : <b>07.2028</b>",
             "Lot : <b>HM 2207</b>"]),
    ]  # fmt: skip
    french = [
        Head("Bon pour votre santé"),
        Para("Pour une prise de 1 gélule par jour. Une alimentation variée et équilibrée et un mode de vie sain sont "
             "importants."),
        Para("<b>Portion journalière recommandée :</b> 1 gélule par jour au petit-déjeuner."),
        Para("<b>Ingrédients :</b> citrate de magnésium, gélule : hydroxypropylméthylcellulose."),
        Para("Conserver au frais et au sec. Heldermaan BV, Lichtstraat 4, 8500 Kortrijk, België / Belgique"),
        Grid([["1 capsule / gélule", "", "% RI / AR"], ["Magnesium / magnésium", "150 mg", "45 %"]],
             (1.9, 0.85, 1.05), "bands"),
    ]  # fmt: skip
    dutch_pale = [
        Para("De aanbevolen dagelijkse portie niet overschrijden. Een voedingssupplement is geen vervanging van een "
             "gevarieerde voeding. Buiten het bereik van jonge kinderen bewaren."),
    ]  # fmt: skip
    french_pale = [
        Para("Ne pas dépasser la portion journalière recommandée. Un complément alimentaire ne remplace pas une "
             "alimentation variée. Tenir hors de portée des jeunes enfants."),
    ]  # fmt: skip
    sheet.columns([Column(3, 3, 51.5, 48, dutch, style), Column(106, 3, 51.5, 48, french, style),
                   Column(3, 53, 51.5, 14.5, dutch_pale, pale), Column(106, 53, 51.5, 14.5, french_pale, pale)],
                  8)  # fmt: skip
    sheet.save()
