"""Something on the label that another part of it denies, or that was left in the artwork by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .effect import DOSE, WEAK, Effect, Sign, sign
from .label import Label, Particular
from .mutant import Mutant, added, changed

CONTRADICTION = "label.contradiction"
FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "nl": (("tabletten", "capsules"), ("tablet", "capsule"), ("capsules", "tabletten"), ("capsule", "tablet")),
    "fr": (("comprimés", "gélules"), ("comprimé", "gélule"), ("gélules", "comprimés"), ("capsule", "comprimé")),
    "de": (("Tablette", "Kapsel"), ("Kapseln", "Tabletten")),
    "en": (("tablets", "capsules"), ("tablet", "capsule")),
}
MEATLESS = {"nl": "Vegan", "fr": "Végan", "de": "Vegan", "en": "Vegan"}
NO_GELATINE = {"nl": "Zonder gelatine", "fr": "Sans gélatine", "de": "Ohne Gelatine", "en": "Gelatine-free"}
NO_SUGAR = {"nl": "Suikervrij", "fr": "Sans sucres", "de": "Zuckerfrei", "en": "Sugar-free"}
ANIMAL = re.compile(r"gelatine|gélatine|melk|lait|lactose|honing|miel", re.IGNORECASE)
SUGAR = re.compile(r"glucosestroop|fructose|sirop de glucose|glukosesirup", re.IGNORECASE)
LEFT = {
    "nl": ("Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "[tekst hier invoegen]", "XXXXXXXX"),
    "fr": ("Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "[insérer le texte ici]", "XXXXXXXX"),
    "de": ("Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "[Text hier einfügen]", "XXXXXXXX"),
    "en": ("Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "[insert text here]", "XXXXXXXX"),
}


def contradicted(label: Label) -> Iterator[Mutant]:
    if label.kind == "oral":
        yield from _forms(label)
        yield from _words(label)
        yield from _portions(label)
    for turn, language in enumerate(label.languages):
        words = LEFT[language] if len(label.languages) == 1 else LEFT[language][turn : turn + 2]
        for text in words:
            rest = Particular(("placeholder",), language, language, text)
            effect = Effect((sign("label.placeholder"),))
            yield added(label, "placeholder", f"{language} {text.split()[0].strip('[')}", rest, effect)


def _forms(label: Label) -> Iterator[Mutant]:
    """The directions name another form than the front does."""
    for place in label.places("portion"):
        old = label.particulars[place]
        for one, other in FORMS.get(old.language or "", ()):
            text = re.sub(rf"\b{one}\b", other, old.text)
            if text != old.text:
                effect = Effect(
                    (sign(f"{CONTRADICTION} agreement.languages"),),
                    (sign(f"{CONTRADICTION} agreement.languages"), Sign(DOSE | {"claim.condition"})),
                )
                change = f"{other} for {one} {old.language}"
                yield changed(label, "contradiction", change, {place: replace(old, text=text)}, effect)
                break


def _words(label: Label) -> Iterator[Mutant]:
    """A word that says free of, with the thing in the ingredients."""
    ingredients = " ".join(p.text for p in label.particulars if p.has("ingredients"))
    said = []
    if ANIMAL.search(ingredients):
        said.append(("vegan", MEATLESS))
    if re.search("g[eé]latine", ingredients):
        said.append(("gelatine", NO_GELATINE))
    if SUGAR.search(ingredients):
        said.append(("sugar", NO_SUGAR))
    for what, words in said:
        for language in label.languages:
            new = Particular(("free",), "front", language, words[language])
            dependents = (
                (sign("claim.nutrition agreement.languages"),) if what == "sugar" else (sign("agreement.languages"),)
            )
            effect = Effect((sign(CONTRADICTION),), dependents)
            yield added(label, "contradiction", f"{what} {language}", new, effect)


COUNT = re.compile(
    r"\b(\d+)(?= (?:tablet|capsule|gélule|comprimé|Tablette|sachet|zakje|Beutel|gomme|gummies|druppels|gouttes|ml"
    r"|bruistablet|smelttablet|Kapsel|Tropfen|maatlepel|mesure|Messlöffel|[Ss]tick|scoop|theezakje|Teebeutel"
    r"|verstuiving|pulvérisation|Brausetablette|effervescent tablet|kauwtablet|Kautablette|softgel|ampul|ampoule"
    r"|Trinkampulle|zuigtablet|lozenge))"
)
WORD = re.compile(r"\b(één|une?|eine|one)(?= (?:tablet|capsule|comprimé|gélule|Kapsel))")
PLURALS = (
    (r"\b30 (druppels|gouttes) \(2 ml\)", r"30 \1 (1,5 ml)"),
    (r"\b2 tablet\b", "2 tabletten"),
    (r"\b2 bruistablet\b", "2 bruistabletten"),
    (r"\b2 smelttablet\b", "2 smelttabletten"),
    (r"\b2 Brausetablette\b", "2 Brausetabletten"),
    (r"\b2 effervescent tablet\b", "2 effervescent tablets"),
    (r"\b2 verstuiving\b", "2 verstuivingen"),
    (r"\b2 pulvérisation\b", "2 pulvérisations"),
    (r"\b2 softgel\b", "2 softgels"),
    (r"\b2 ampul\b", "2 ampullen"),
    (r"\b2 ampoule\b", "2 ampoules"),
    (r"\b2 Trinkampulle\b", "2 Trinkampullen"),
    (r"\b2 zuigtablet\b", "2 zuigtabletten"),
    (r"\b2 lozenge\b", "2 lozenges"),
    (r"\b2 scoop\b", "2 scoops"),
    (r"\btwee tablet\b", "twee tabletten"),
    (r"\b(twee|deux) (capsule|comprimé|gélule)\b", r"\1 \2s"),
    (r"\bzwei Kapsel\b", "zwei Kapseln"),
    (r"\btwo (capsule|tablet)\b", r"two \1s"),
    (r"\b2 comprimé effervescent\b", "2 comprimés effervescents"),
    (r"\b2 (maatlepel|mesure)\b", r"2 \1s"),
    (r"\b2 zakje\b", "2 zakjes"),
    (r"\b2 (Tablette|Kapsel)\b", r"2 \1n"),
    (r"\b2 (capsule|comprimé|gélule|sachet)\b", r"2 \1s"),
)
HIGHER = {"1": "2", "2": "3", "3": "2", "5": "8", "6": "4", "40": "30", "10": "15"}
TWO = {"één": "twee", "un": "deux", "une": "deux", "eine": "zwei", "one": "two"}


def _portions(label: Label) -> Iterator[Mutant]:
    """Another portion in one language."""
    if len(label.languages) < 2:
        return
    for place in label.places("portion"):
        old = label.particulars[place]
        if found := COUNT.search(old.text):
            text = re.sub(rf"\b{found[1]}\b(?= (?!semaines|weken))", HIGHER[found[1]], old.text)
        elif found := WORD.search(old.text):
            text = WORD.sub(TWO[found[1]], old.text)
        else:
            raise ValueError(f"{label.name}: no portion in {old.text!r}")
        for one, many in PLURALS:
            text = re.sub(one, many, text)
        new = replace(old, text=text)
        effect = Effect(
            (sign(f"agreement.languages {CONTRADICTION}"),),
            (sign(f"agreement.languages {CONTRADICTION} dose.over_limit claim.condition"), Sign(DOSE | WEAK, None)),
        )
        yield changed(label, "agreement", f"portion in {old.language}", {place: new}, effect)
