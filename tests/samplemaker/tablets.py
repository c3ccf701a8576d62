"""Tablets in nl and fr: wraps for a jar, one lawful and one faulty, and a trilingual box side that is faulty."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Grid, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def zilverduin(path: Path) -> None:
    """Lawful, 205 x 62 mm wrap: a ruled table per tablet, per two tablets and in %."""
    sheet = Sheet(path, 205, 62, "#ffffff", "Zilverduin Magnesium")
    sheet.fill(53, 0, 48, 62, "#0d4f5c")
    sheet.fill(53, 45, 48, 17, "#0a3d47")
    marks.crystal(sheet, 77, 10, 13, ("#7fc8d4", "#3f93a3", "#c9eef4"))
    marks.tablet(sheet, 61, 12, 8, "#ffffff", "#b9ccd0")
    marks.tablet(sheet, 94, 15, 6, "#ffffff", "#b9ccd0")
    sheet.text(77, 24, "ZILVERDUIN", "sans-bold", 15, "#ffffff", "centre", 44)
    sheet.text(77, 31.5, "Magnesium", "sans", 18, "#d9f3f7", "centre", 44)
    sheet.text(77, 37.2, "uit magnesiumcitraat", "sans", 8, "#ffffff", "centre", 44)
    sheet.text(77, 41, "issu du citrate de magnésium", "sans", 8, "#ffffff", "centre", 44)
    sheet.text(77, 49.6, "Voedingssupplement met magnesium", "narrow-bold", 7.6, "#ffffff", "centre", 46)
    sheet.text(77, 53.2, "Complément alimentaire au magnésium", "narrow-bold", 7.6, "#ffffff", "centre", 46.5)
    sheet.text(77, 58.6, "60 tabletten / comprimés  –  57 g", "sans-bold", 7.6, "#ffffff", "centre", 46)
    style = Style("narrow", accent="#0d4f5c")
    dutch = [
        Head("Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid en tot een normale werking "
             "van de spieren."),
        Para("Dit gunstige effect krijgt u bij een inname van 2 tabletten per dag. Een gevarieerde, evenwichtige "
             "voeding en een gezonde levensstijl zijn belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 2 tabletten per dag, met een glas water bij de maaltijd."),
        Para("<b>Ingrediënten:</b> magnesiumcitraat; vulstof: microkristallijne cellulose; antiklontermiddelen: "
             "magnesiumzouten van vetzuren, siliciumdioxide."),
        Para("De aanbevolen dagelijkse portie niet overschrijden. Een voedingssupplement is geen vervanging van een "
             "gevarieerde voeding. Buiten het bereik van jonge kinderen bewaren. Droog en bij kamertemperatuur "
             "bewaren."),
    ]  # fmt: skip
    french = [
        Head("Le magnésium contribue à réduire la fatigue et à une fonction musculaire normale."),
        Para("Cet effet bénéfique s'obtient avec une prise de 2 comprimés par jour. Une alimentation variée et "
             "équilibrée et un mode de vie sain sont importants."),
        Para("<b>Portion journalière recommandée :</b> 2 comprimés par jour, avec un verre d'eau lors du repas."),
        Para("<b>Ingrédients :</b> citrate de magnésium ; agent de charge : cellulose microcristalline ; "
             "antiagglomérants : sels de magnésium d'acides gras, dioxyde de silicium."),
        Para("Ne pas dépasser la portion journalière recommandée. Un complément alimentaire ne remplace pas une "
             "alimentation variée. Tenir hors de portée des jeunes enfants. À conserver au sec et à température "
             "ambiante."),
    ]  # fmt: skip
    rest = [
        Grid([["", "per tablet<br/>par comprimé", "per 2 tabletten<br/>pour 2 comprimés", "% RI*<br/>% AR*"],
              ["Magnesium<br/>Magnésium", "100 mg", "200 mg", "53 %"]], (1.1, 1.05, 1.3, 0.85), "grid"),
        Para("* Referentie-inname / Apport de référence"),
        Para("Zilverduin NV, Kiezelstraat 12, 9000 Gent, België / Belgique"),
        Para("Notificatienummer / Numéro de notification :<br/><b>NUT 2841/6</b>"),
        Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin : <b>11.2028</b>",
             "Lot : <b>L26K041</b>"]),
    ]  # fmt: skip
    sheet.columns([
        Column(2.5, 2.5, 48, 57, dutch, style),
        Column(103.5, 2.5, 48, 57, french, style),
        Column(154.5, 2.5, 48, 57, rest, style, spread=3),
    ])  # fmt: skip
    sheet.rule(153, 3, 153, 59, "#0d4f5c", 0.4)
    sheet.save()


def rotskracht(path: Path) -> None:
    """Faulty, 170 x 78 mm wrap: 375 mg a day, an improving verb, titanium dioxide."""
    sheet = Sheet(path, 170, 78, "#f7f3ec", "Rotskracht Magnesium Forte")
    sheet.fill(0, 0, 52, 78, "#7a1f1f")
    marks.hills(sheet, 0, 52, 52, 26, ("#5b1414", "#431010"))
    sheet.text(26, 15, "ROTS", "noto-bold", 25, "#ffffff", "centre", 48)
    sheet.text(26, 23.5, "KRACHT", "noto-bold", 19, "#f6c667", "centre", 48)
    sheet.rule(10, 27, 42, 27, "#f6c667", 1)
    sheet.text(26, 33.5, "Magnesium Forte", "noto-bold", 12, "#ffffff", "centre", 48)
    sheet.text(26, 40, "Voedingssupplement met magnesium", "narrow-bold", 8, "#ffffff", "centre", 49)
    sheet.text(26, 44, "Complément alimentaire au magnésium", "narrow-bold", 8, "#ffffff", "centre", 49)
    sheet.text(26, 66, "90 tabletten / 90 comprimés", "noto", 8, "#ffffff", "centre", 48)
    sheet.text(26, 70.5, "Netto / Net : 108 g", "noto", 8, "#ffffff", "centre", 48)
    style = Style("sans", accent="#7a1f1f", ground="#f7f3ec")
    dutch = [
        Head("Magnesium verbetert de werking van je spieren."),
        Para("Bij inname van 3 tabletten per dag. Een gevarieerde, evenwichtige voeding en een gezonde levensstijl "
             "zijn belangrijk."),
        Para("<b>Gebruik:</b> neem 3 tabletten per dag, verspreid over de dag. Overschrijd de aanbevolen "
             "dagdosering niet."),
        Para("<b>Ingrediënten:</b> magnesiumoxide, vulstof: cellulose, overtrek (verdikkingsmiddel: "
             "hydroxypropylmethylcellulose, kleurstof: titaandioxide E 171), antiklontermiddel: siliciumdioxide."),
        Para("Voedingssupplementen zijn geen vervanging voor een gevarieerde en evenwichtige voeding. Buiten bereik "
             "van jonge kinderen houden. Koel en droog bewaren."),
    ]  # fmt: skip
    french = [
        Head("Le magnésium améliore la fonction de vos muscles."),
        Para("Pour une prise de 3 comprimés par jour. Une alimentation variée et équilibrée et un mode de vie sain "
             "sont importants."),
        Para("<b>Conseil d'utilisation :</b> prendre 3 comprimés par jour, répartis sur la journée. Ne pas dépasser "
             "la dose journalière recommandée."),
        Para("<b>Ingrédients :</b> oxyde de magnésium, agent de charge : cellulose, enrobage (épaississant : "
             "hydroxypropylméthylcellulose, colorant : dioxyde de titane E 171), antiagglomérant : dioxyde de "
             "silicium."),
        Para("Les compléments alimentaires ne remplacent pas une alimentation variée et équilibrée. Tenir hors de la "
             "portée des jeunes enfants. Conserver au frais et au sec."),
    ]  # fmt: skip
    foot = [
        Grid([["Samenstelling / Composition", "per tablet<br/>par comprimé", "per 3 tabletten<br/>pour 3 comprimés",
               "% RI<br/>% AR"],
              ["Magnesium / Magnésium", "125 mg", "375 mg", "100 %"]], (1.8, 1, 1.3, 0.6), "bands"),
        Para("RI / AR : referentie-inname / apport de référence. Notificatie / Notification : NUT 118/940. "
             "Rotskracht BV, "
             "Hoge Rotsweg 4, 3600 Genk, België. Ten minste houdbaar tot einde / À consommer de préférence avant fin : "
             "<b>09.2028</b> – Lot <b>RK 5512</b>"),
    ]  # fmt: skip
    sheet.columns([Column(54.5, 2.5, 55.5, 51, dutch, style), Column(112.5, 2.5, 55.5, 51, french, style)])
    sheet.rule(54.5, 54.5, 168, 54.5, "#7a1f1f", 0.8)
    sheet.columns([Column(54.5, 55.8, 113.5, 20.5, foot, style)], 8)
    sheet.save()


def trivanta(path: Path) -> None:
    """Faulty, 140 x 118 mm box side: the portion differs in French, a plant without PL, a claim on hold."""
    sheet = Sheet(path, 140, 118, "#ffffff", "Trivanta Magnesium + Passiebloem")
    sheet.fill(0, 0, 140, 27, "#4b2e6b")
    marks.wave(sheet, 0, 23.5, 140, 6, "#b79ad6")
    sheet.fill(0, 27, 140, 3, "#ffffff")
    marks.leaf(sheet, 14, 12, 14, "#9bd08a", "#e8f6e3")
    sheet.text(26, 13, "Trivanta", "notoserif-bold", 22, "#ffffff")
    sheet.text(26, 19.5, "Magnesium & Passiflora", "notoserif", 10, "#f0e6fa")
    sheet.text(137, 8.5, "Voedingssupplement met magnesium en passiebloem", "narrow-bold", 7.6, "#ffffff", "right")
    sheet.text(
        137, 12.5, "Complément alimentaire au magnésium et à la passiflore", "narrow-bold", 7.6, "#ffffff", "right"
    )
    sheet.text(137, 16.5, "Nahrungsergänzungsmittel mit Magnesium und Passionsblume", "narrow-bold", 7.6, "#ffffff",
               "right")  # fmt: skip
    sheet.text(137, 20.8, "60 tabletten / comprimés / Tabletten – 54 g", "narrow", 7.6, "#ffffff", "right")
    style = Style("narrow", accent="#4b2e6b")
    dutch = [
        Head("Nederlands"),
        Bullets(["Magnesium draagt bij tot de normale werking van het zenuwstelsel.",
                 "Passiebloem helpt je te ontspannen."]),
        Para("Dit geldt bij gebruik van 2 tabletten per dag. Een gevarieerde, evenwichtige voeding en een gezonde "
             "levensstijl zijn belangrijk."),
        Para("<b>Aanbevolen dagelijkse portie:</b> 2 tabletten per dag. Niet meer innemen dan de aanbevolen "
             "dagelijkse portie."),
        Para("<b>Ingrediënten:</b> magnesiumbisglycinaat, extract van passiebloem (Passiflora incarnata L., "
             "bloeiende top), vulstof: cellulose, antiklontermiddel: siliciumdioxide."),
        Para("Een voedingssupplement vervangt geen gevarieerde voeding. Buiten het bereik van jonge kinderen "
             "bewaren. Bewaren op een droge plaats."),
    ]  # fmt: skip
    french = [
        Head("Français"),
        Bullets(["Le magnésium contribue au fonctionnement normal du système nerveux.",
                 "La passiflore aide à se détendre."]),
        Para("Valable pour la dose journalière indiquée. Une alimentation variée et équilibrée et un mode de vie "
             "sain sont importants."),
        Para("<b>Portion journalière recommandée :</b> 3 comprimés par jour. Ne pas prendre plus que la portion "
             "journalière recommandée."),
        Para("<b>Ingrédients :</b> bisglycinate de magnésium, extrait de passiflore (Passiflora incarnata L., "
             "sommité fleurie), agent de charge : cellulose, antiagglomérant : dioxyde de silicium."),
        Para("Un complément alimentaire ne remplace pas une alimentation variée. Tenir hors de portée des jeunes "
             "enfants. Conserver dans un endroit sec."),
    ]  # fmt: skip
    german = [
        Head("Deutsch"),
        Bullets(["Magnesium trägt zu einer normalen Funktion des Nervensystems bei.",
                 "Passionsblume hilft beim Entspannen."]),
        Para("Gilt bei einem Verzehr von 2 Tabletten täglich. Eine abwechslungsreiche, ausgewogene Ernährung und "
             "eine gesunde Lebensweise sind wichtig."),
        Para("<b>Empfohlene tägliche Verzehrmenge:</b> 2 Tabletten pro Tag. Die empfohlene tägliche Verzehrmenge "
             "nicht überschreiten."),
        Para("<b>Zutaten:</b> Magnesiumbisglycinat, Passionsblumenextrakt (Passiflora incarnata L., blühendes "
             "Kraut), Füllstoff: Cellulose, Trennmittel: Siliciumdioxid."),
        Para("Ein Nahrungsergänzungsmittel ersetzt keine abwechslungsreiche Ernährung. Außerhalb der Reichweite "
             "von kleinen Kindern aufbewahren. Trocken lagern."),
    ]  # fmt: skip
    foot = [
        Grid([["", "per 2 tabletten / pour 2 comprimés / pro 2 Tabletten", "% RI / AR / NRV"],
              ["Magnesium / magnésium / Magnesium", "150 mg", "40 %"],
              ["Passiebloem / passiflore / Passionsblume", "200 mg", "–"]], (1.7, 1.7, 0.8), "rows"),
    ]  # fmt: skip
    side = [
        Para("Trivanta SA, Rue des Trois Bornes 31, 4700 Eupen, België / Belgique / Belgien"),
        Para("Notificatienummer / Numéro de notification / Notifizierungsnummer:<br/><b>NUT 409/77</b>"),
        Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin / Mindestens haltbar bis Ende: "
             "<b>05.2028</b>", "Lot / Los: <b>L 7719</b>"]),
    ]  # fmt: skip
    sheet.columns([
        Column(3, 31, 43, 57, dutch, style),
        Column(48.5, 31, 43, 57, french, style),
        Column(94, 31, 43, 57, german, style),
    ])  # fmt: skip
    for x in (47.2, 92.7):
        sheet.rule(x, 32, x, 87, "#b79ad6", 0.5)
    sheet.fill(0, 90, 140, 0.8, "#4b2e6b")
    sheet.columns([Column(3, 92.5, 66, 23.5, foot, style), Column(72, 92.5, 65, 23.5, side, style)], 8)
    sheet.save()
