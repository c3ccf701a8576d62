"""Every register wording changed in one way: does the class change to the expected one?

    python -m tests.benchmarks.claim_mutants [--show N]

lawful: case, articles, tot/aan, list form, two subjects. unlawful: "normal" removed, link made strong, a nutrient
without the claim, a disease in place of the effect, the same words on a skin product, a denial before them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

import regex

from labellint.label import LANGUAGES, Language
from labellint.register import RegisterClaim
from tests.judged import Declared, judged, register, rulebook

_STRONG = {
    "nl": (r"\b(draagt|dragen) bij (tot|aan)\b", "verbetert"),
    "fr": (r"\bcontribuent? (à|au|aux)\b", "améliore"),
    "de": (r"\b(trägt|tragen) (zur|zum|zu) (einer|einem|normalen|normaler)?", "verbessert die "),
    "en": (r"\bcontributes? to\b", "boosts"),
}
_NORMAL = {
    "nl": r"\b(normale|normaal)\b ?", "fr": r" ?\b(normale?s?|normaux)\b", "de": r"\bnormale?[nrs]?\b ?",
    "en": r"\bnormal\b ?",
}  # fmt: skip
_DISEASE = {
    "nl": "{subject} helpt tegen migraine", "fr": "{subject} soulage la migraine", "de": "{subject} lindert Migräne",
    "en": "{subject} relieves migraine",
}  # fmt: skip
_DENIED = {
    "nl": "Er is geen bewijs dat dit klopt: {text}", "fr": "Aucune preuve ne montre que ceci est vrai : {text}",
    "de": "Es gibt keinen Beweis dafür: {text}", "en": "There is no evidence for this: {text}",
}  # fmt: skip
_OTHER = {"nl": "Chroom", "fr": "Le chrome", "de": "Chrom", "en": "Chromium"}
_AND = {"nl": " en ", "fr": " et ", "de": " und ", "en": " and "}
_VERBS = {
    "nl": r"\b(draagt|dragen) bij\b", "fr": r"\b(contribue|contribuent)\b", "de": r"\b(trägt|tragen)\b",
    "en": r"\b(contributes|contribute) to\b",
}  # fmt: skip


def mutants(row: RegisterClaim, language: Language) -> Iterator[tuple[str, str, str, tuple[Declared, ...], str]]:
    """(name, text, kind, declared, classes expected) of every way of changing one wording that applies to it."""
    text = row.wording.in_(language)
    unit = (row.condition_unit or "g").split()[0]
    value = row.condition_value if regex.fullmatch(r"[\d.]+", row.condition_value) else "1"
    own: tuple[Declared, ...] = ((row.substance, value, unit if unit in ("g", "mg", "µg") else "g"),)
    yield "capitals", text.upper(), "oral", own, "authorised"
    yield "full stop", f"{text.rstrip('.')}.", "oral", own, "authorised"
    if language == "nl":
        yield "tot/aan", text.replace(" bij tot ", " bij aan "), "oral", own, "authorised"
    verb = regex.search(_VERBS[language], text)
    if verb is not None and row.article == "13.1" and row.substance in _single():
        yield (
            "normal lost",
            regex.sub(_NORMAL[language], "", text),
            "oral",
            own,
            "overstated" if row.needs_normal(language) else "authorised",
        )
        strong, replacement = _STRONG[language]
        if regex.search(strong, text):
            yield "strong link", regex.sub(strong, replacement, text, count=1), "oral", own, "overstated"
        rest = text[verb.start() :]
        if not any(r.substance == "chromium" and r.relationship == row.relationship for r in register().claims):
            declares = (*own, ("chromium", "40", "µg"))
            yield "other nutrient", f"{_OTHER[language]} {rest}", "oral", declares, "unlisted"
        yield "disease", _DISEASE[language].format(subject=text[: verb.start()].strip()), "oral", own, "medicinal"
        yield "skin product", text, "topical", own, "misused|cosmetic"
        yield "denied", _DENIED[language].format(text=text), "oral", own, ""


def _single() -> set[str]:
    """Vitamins, minerals and the like: substances that stand alone in their wordings."""
    return {entry.id for entry in rulebook().lexicons["substance"] if entry.kind == "nutrient"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    tried: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: list[str] = []
    for row in register().claims:
        for language in LANGUAGES:
            for name, text, kind, own, expected in mutants(row, language):
                found = {j.class_ for j in judged(text, language, own, kind)} - {"hype"}  # type: ignore[arg-type]
                fits = found <= set(expected.split("|")) and bool(found) == bool(expected)
                tried[name] += 1
                right[name] += fits
                if not fits:
                    wrong.append(f"{name}: {language} {row.id} {text!r}: {sorted(found)} instead of {expected}")
    for name in tried:
        print(f"{name:15} {right[name]:5}/{tried[name]:5} = {right[name] / tried[name]:.3f}")
    lawful = ("capitals", "full stop", "tot/aan")
    for title, names in (("lawful", lawful), ("unlawful", [n for n in tried if n not in lawful])):
        total = sum(tried[n] for n in names)
        print(f"{title:15} {sum(right[n] for n in names):5}/{total:5} = {sum(right[n] for n in names) / total:.3f}")
    for line in wrong[:: max(1, len(wrong) // options.show)] if options.show else ():
        print(line)


if __name__ == "__main__":
    main()
