"""Powders: a lawful sachet box for Belgium, a faulty French sachet in small print, a faulty English tub."""

from __future__ import annotations

from pathlib import Path

from samplemaker import marks
from samplemaker.copy import Box, Bullets, Head, Para
from samplemaker.sheet import Column, Sheet
from samplemaker.type import Style


def morvelia(path: Path) -> None:
    """Lawful, 90 x 180 mm box side: sentences instead of a table, the sweetener named beside the name."""
    sheet = Sheet(path, 90, 180, "#ffffff", "Morvélia magnesium sachets")
    sheet.fill(0, 0, 90, 46, "#1f6f50")
    marks.leaf(sheet, 78, 12, 14, "#a9d8a1", "#ffffff")
    marks.leaf(sheet, 66, 9, 9, "#7fbf8d", "#ffffff")
    sheet.text(5, 15, "Morvélia", "noto-bold", 26, "#ffffff")
    sheet.text(5, 23, "Magnesium · Magnésium", "noto", 12, "#dff3e3", within=80)
    sheet.text(5, 30, "Voedingssupplement op basis van magnesium, met zoetstof", "narrow-bold", 8, "#ffffff", within=82)
    sheet.text(5, 34, "Complément alimentaire à base de magnésium, avec édulcorant", "narrow-bold", 8, "#ffffff",
               within=82)  # fmt: skip
    sheet.text(5, 41.5, "20 zakjes / sachets × 4 g = 80 g", "noto-bold", 9, "#ffffff")
    sheet.fill(0, 46, 90, 2, "#f2a65a")
    style = Style("noto", accent="#1f6f50", capitals=True)
    dutch = [
        Head("Goed om te weten", 1.0),
        Para("Magnesium draagt bij tot een normale werking van de spieren en tot de normale werking van het "
             "zenuwstelsel. U bereikt dit effect met 1 zakje per dag."),
        Para("Een gevarieerde, evenwichtige voeding en een gezonde levensstijl zijn belangrijk."),
        Head("Gebruik", 1.0),
        Para("Los dagelijks 1 zakje op in een glas water (200 ml). Neem niet meer dan de aanbevolen dagelijkse "
             "hoeveelheid van 1 zakje."),
        Para("1 zakje (dagelijkse portie) levert 225 mg magnesium, dat is 60 % van de referentie-inname (RI)."),
        Head("Ingrediënten", 1.0),
        Para("Magnesiumcitraat, voedingszuur: citroenzuur, natuurlijk sinaasappelaroma, "
             "zoetstof: steviolglycosiden uit stevia."),
        Para("Voedingssupplementen mogen niet worden gebruikt als vervanging van een gevarieerde voeding. Buiten het "
             "bereik van jonge kinderen bewaren. Droog bewaren, onder 25 °C."),
    ]  # fmt: skip
    french = [
        Head("Bon à savoir", 1.0),
        Para("Le magnésium contribue à une fonction musculaire normale et au fonctionnement normal du système "
             "nerveux. Cet effet s'obtient avec 1 sachet par jour."),
        Para("Une alimentation variée et équilibrée et un mode de vie sain sont importants."),
        Head("Mode d'emploi", 1.0),
        Para("Diluer chaque jour 1 sachet dans un verre d'eau (200 ml). Ne pas dépasser la dose journalière "
             "recommandée de 1 sachet."),
        Para("1 sachet (portion journalière) apporte 225 mg de magnésium, soit 60 % de l'apport de référence (AR)."),
        Head("Ingrédients", 1.0),
        Para("Citrate de magnésium, acidifiant : acide citrique, arôme naturel d'orange, "
             "édulcorant : glycosides de stéviol issus de stévia."),
        Para("Les compléments alimentaires ne doivent pas se substituer à une alimentation variée. Tenir hors de "
             "portée des jeunes enfants. Conserver au sec, à moins de 25 °C."),
    ]  # fmt: skip
    sheet.columns([Column(4, 51, 39.5, 102, dutch, style), Column(46.5, 51, 39.5, 102, french, style)], 8)
    sheet.rule(45, 52, 45, 152, "#f2a65a", 0.6)
    sheet.rule(4, 155.5, 86, 155.5, "#1f6f50", 0.6)
    foot = [
        Para("Morvélia SA, Quai des Tanneurs 17, 5000 Namur, Belgique / België"),
        Para("Notificatienummer / Numéro de notification : <b>NUT 66/140</b>"),
        Box(["Ten minste houdbaar tot einde / À consommer de préférence avant fin : <b>01.2029</b>",
             "Lot : <b>M 6071</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(4, 157.5, 82, 20.5, foot, Style("noto"))], 8)
    sheet.save()


def marelune(path: Path) -> None:
    """Faulty, French, 60 x 88 mm sachet: small print, milk not emphasised, no word on exceeding the dose."""
    sheet = Sheet(path, 60, 88, "#eaf4f8", "Marélune")
    marks.wave(sheet, 0, 32, 60, 10, "#9cc9dc")
    marks.wave(sheet, 0, 36, 60, 7, "#2a6f8f")
    sheet.fill(0, 42.5, 60, 45.5, "#2a6f8f")
    marks.moon(sheet, 53, 7, 7, "#2a6f8f", "#eaf4f8")
    sheet.text(30, 16.5, "Marélune", "serif-bold", 24, "#154558", "centre", 57)
    sheet.text(30, 23, "magnésium marin en poudre", "serif", 11, "#154558", "centre", 57)
    sheet.text(30, 28, "Complément alimentaire à base de magnésium", "sans-bold", 7, "#154558", "centre", 57)
    sheet.fill(3, 44, 54, 36, "#ffffff", 1.5)
    style = Style("narrow", accent="#154558")
    small = [
        Para("<b>Le magnésium contribue à l'équilibre électrolytique.</b> Pour un sachet par jour. Une alimentation "
             "variée et équilibrée et un mode de vie sain sont importants."),
        Para("<b>Conseil d'utilisation :</b> portion journalière recommandée : 1 sachet par jour à diluer dans un "
             "verre d'eau."),
        Para("<b>Apport pour 1 sachet :</b> magnésium 120 mg (32 % VNR*). * Valeurs nutritionnelles de référence."),
        Para("<b>Ingrédients :</b> oxyde de magnésium marin, lactose (lait), acidifiant : acide citrique, arôme "
             "naturel de citron."),
        Para("Un complément alimentaire ne remplace pas une alimentation variée. Tenir hors de portée des jeunes "
             "enfants. À conserver au sec et à l'abri de la chaleur."),
        Para("Marélune SARL, 12 rue des Goélands, 29200 Brest, France. Poids net : 60 g (15 sachets de 4 g). "
             "À consommer de préférence avant fin : 06.2028. Lot : ML 118."),
    ]  # fmt: skip
    sheet.columns([Column(5, 45.3, 50, 33.5, small, style)], 4.7, 4.7)
    sheet.text(30, 85.3, "15 sachets – 60 g", "sans-bold", 8, "#ffffff", "centre", 60)
    sheet.save()


def puremoor(path: Path) -> None:
    """Faulty, English, 148 x 105 mm tub: 600 mg oxide a day without its magnesium, soil that is empty, a doctor."""
    sheet = Sheet(path, 148, 105, "#ffffff", "Puremoor Magnesium Powder")
    sheet.fill(0, 0, 50, 105, "#2d2d2d")
    marks.hills(sheet, 0, 70, 50, 35, ("#5f7f4a", "#3f5a33"))
    sheet.text(25, 20, "PURE", "condensed-bold", 30, "#ffffff", "centre", 46)
    sheet.text(25, 31, "MOOR", "condensed-bold", 30, "#b9d7a0", "centre", 46)
    sheet.text(25, 42, "Magnesium powder", "condensed", 12, "#ffffff", "centre", 46)
    sheet.text(25, 49, "Food supplement", "condensed-bold", 9, "#ffffff", "centre", 46)
    sheet.text(25, 53.5, "with magnesium", "condensed-bold", 9, "#ffffff", "centre", 46)
    sheet.text(25, 65, "Net weight 300 g", "condensed", 9, "#ffffff", "centre", 46)
    style = Style("condensed", accent="#3f5a33")
    copy = [
        Head("Why Puremoor?", 1.25),
        Para("Our soils are exhausted: a normal diet can no longer supply enough magnesium."),
        Para("“I recommend Puremoor to all my patients.” – Dr Ellis Farrow, cardiologist"),
        Bullets(["Magnesium contributes to normal muscle function.",
                 "Magnesium contributes to the maintenance of normal bones."]),
        Para("When taking 2 scoops a day. A varied and balanced diet and a healthy lifestyle are important."),
        Head("Directions"),
        Para("Stir 1 scoop (2 g) into a glass of water, twice a day. Each scoop provides 300 mg magnesium oxide. Do "
             "not exceed the recommended daily dose."),
        Head("Ingredients"),
        Para("Ingredients: inulin, magnesium oxide, acid: citric acid, natural lemon flavouring."),
        Para("Food supplements should not be used as a substitute for a varied diet. Keep out of the reach of young "
             "children. Store in a cool, dry place. Ask your doctor first if you have kidney disease."),
        Para("Puremoor Ltd, Bogside Lane 5, Dublin D04 X2K1, Ireland"),
        Box(["Best before end: <b>12.2028</b>     Batch: <b>PM 3317</b>"]),
    ]  # fmt: skip
    sheet.columns([Column(54, 4, 90, 97, copy, style)], 9)
    sheet.save()
