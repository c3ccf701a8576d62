"""What a picture may say with a letter misread is not surely lacking, and a doubted amount brings its duty."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from labellint.checks.statement import check_statement
from labellint.compiled import rulebook
from labellint.facts import Daily, understand
from labellint.label import Label, Language
from labellint.lint import lint
from labellint.register import Register
from labellint.rulebook import Context, StatementRule
from tests.test_doubt import label

BOOK = rulebook()
VOCABULARY = BOOK.vocabulary()
CONTEXT = Context(markets=("eu",), as_of=dt.date(2026, 11, 21), kind="topical")
PRECAUTIONS = structs.replace(BOOK, rules=tuple(r for r in BOOK.rules if r.id == "eu/agreement-precautions"))
ALLERGENS = structs.replace(BOOK, rules=tuple(r for r in BOOK.rules if r.id == "eu/agreement-allergens"))
ORAL = structs.replace(CONTEXT, kind="oral")
EYES: dict[Language, str] = {
    "nl": "|Alleen voor uitwendig gebruik. Elk contact met de ogen vermijden na het aanbrengen.",
    "fr": "|Usage externe uniquement. Éviter tout contact avec les yeux après l'application du produit.",
    "de": "|Nur zur äußerlichen Anwendung. Jeden Kontakt mit den Augen nach dem Auftragen vermeiden.",
    "en": "|For external use only. Avoid any contact with the eyes after you have applied the product.",
}


def spoken(read: Label, *languages: Language) -> Label:
    """The label with its panels in these languages, one each."""
    told = zip(read.panels, languages, strict=True)
    return structs.replace(read, panels=tuple(structs.replace(panel, language=each) for panel, each in told))


def precautions(read: Label) -> list[str]:
    (verdict,) = lint(read, PRECAUTIONS, VOCABULARY, Register(), CONTEXT).verdicts
    return [f"{finding.outcome} {finding.language}" for finding in verdict.findings]


@pytest.mark.parametrize(
    ("language", "printed", "misread", "other"),
    [
        ("nl", "ogen", "oger", "voeten"),
        ("fr", "yeux", "yeuz", "pieds"),
        ("de", "Augen", "Augcn", "Füßen"),
        ("en", "eyes", "eyez", "feet"),
    ],
)
def test_a_precaution_with_a_misread_letter_is_not_surely_lacking(
    language: Language, printed: str, misread: str, other: str
) -> None:
    """ "oger" was read for "ogen", and the Dutch text "did not" warn about the eyes."""
    beside = [EYES["fr" if language != "fr" else "nl"]]
    lines = {word: [EYES[language].replace(printed, word)] for word in (printed, misread, other)}
    assert precautions(label(lines[printed], beside, confidence=0.89)) == []
    assert precautions(label(lines[misread], beside, confidence=0.89)) == [f"unsure {language}"]
    assert precautions(label(lines[other], beside, confidence=0.89)) == [f"broken {language}"]
    assert precautions(label(lines[misread], beside, source="text")) == [f"broken {language}"]


MILK: dict[Language, str] = {
    "nl": "|Ingrediënten: magnesiumcitraat, rijstmeel, melkeiwit, capsule van cellulose.",
    "fr": "|Ingrédients : citrate de magnésium, farine de riz, protéine de lait, gélule de cellulose.",
    "de": "|Zutaten: Magnesiumcitrat, Reismehl, Milcheiweiß, Kapsel aus Cellulose.",
    "en": "|Ingredients: magnesium citrate, rice flour, milk protein, cellulose capsule.",
}


@pytest.mark.parametrize(
    ("language", "printed", "misread", "other"),
    [
        ("nl", "melkeiwit", "mclk", "erwteneiwit"),
        ("fr", "lait", "laif", "pois"),
        ("de", "Milcheiweiß", "Miich", "Erbseneiweiß"),
        ("en", "milk", "milx", "pea"),
    ],
)
def test_an_allergen_with_a_misread_letter_is_not_surely_lacking(
    language: Language, printed: str, misread: str, other: str
) -> None:
    """The list of one language names milk, and the word for it is misread in the other."""
    second: Language = "fr" if language != "fr" else "nl"

    def allergens(word: str, source: str = "ocr") -> list[str]:
        texts = [MILK[language].replace(printed, word)], [MILK[second]]
        read = spoken(label(*texts, confidence=0.89, source=source), language, second)
        (verdict,) = lint(read, ALLERGENS, VOCABULARY, Register(), ORAL).verdicts
        return [f"{finding.outcome} {finding.language}" for finding in verdict.findings]

    assert allergens(printed) == []
    assert allergens(misread) == [f"unsure {language}"]
    assert allergens(other) == [f"broken {language}"]
    assert allergens(misread, "text") == [f"broken {language}"]


LACKING: dict[Language, str] = {
    "nl": "|Voedingssupplement. Dagelijkse portie: 2 capsules per dag. Ingrediënten: magnesiumcitraat, cellulose.",
    "fr": "|Complément alimentaire. Portion : 2 gélules par jour. Ingrédients : citrate de magnésium, cellulose.",
    "de": "|Nahrungsergänzungsmittel. Verzehr: 2 Kapseln pro Tag. Zutaten: Magnesiumcitrat, Cellulose.",
    "en": "|Food supplement. Daily portion: 2 capsules a day. Ingredients: magnesium citrate, cellulose.",
}


def statement(name: str) -> StatementRule:
    (rule,) = (each for each in BOOK.rules if each.id == name)
    assert isinstance(rule, StatementRule)
    return rule


@pytest.mark.parametrize("line", LACKING.values())
@pytest.mark.parametrize("name", ["eu/advice-kidney", "eu/advice-medicines", "eu/advice-pregnancy"])
def test_advice_that_was_not_seen_beside_ink_that_was_not_read_is_not_kept(name: str, line: str) -> None:
    """Advice counted as given where any ink of a picture was unread."""
    read = label([line])
    (page,) = read.pages
    unread = structs.replace(read, pages=(structs.replace(page, unread=(read.panels[0].box,), unread_share=0.01),))
    for each, outcome in ((read, "broken"), (unread, "unsure")):
        faults = check_statement(statement(name), understand(each, VOCABULARY, BOOK), "be", Register(), CONTEXT)
        assert [fault.outcome for fault in faults or ()] == [outcome]


@pytest.mark.parametrize("line", LACKING.values())
@pytest.mark.parametrize(
    ("name", "market", "substance", "outcome"),
    [
        ("be/statutory-warnings", "be", "zinc", ["broken"]),
        ("be/statutory-warnings", "be", "magnesium", []),
        ("eu/advice-laxative", "be", "magnesium", ["unsure"]),
    ],
)
def test_an_amount_with_a_doubted_figure_is_above_nothing_all_the_same(
    line: str, name: str, market: str, substance: str, outcome: list[str]
) -> None:
    """Zinc of which a figure may be misread asked for no warning at all."""
    facts = understand(label([line]), VOCABULARY, BOOK)
    quote = facts.intakes[0].quote
    daily = Daily(
        substance=substance, value=None, unit="mg", low=None, high=None, workings="", quotes=(quote,), doubt="number"
    )
    faults = check_statement(statement(name), structs.replace(facts, daily=(daily,)), "be", Register(), CONTEXT)
    assert [fault.outcome for fault in faults or ()] == outcome


INGREDIENTS = structs.replace(BOOK, rules=tuple(r for r in BOOK.rules if r.id == "eu/agreement-ingredients"))
LISTS: dict[Language, str] = {
    "nl": "|Ingrediënten: magnesiumcitraat, magnesiumoxide, voedingszuur (citroenzuur), frambozenaroma.",
    "fr": "|Ingrédients : citrate de magnésium, oxyde de magnésium, acidifiant (acide citrique), arôme de framboise.",
    "de": "|Zutaten: Magnesiumcitrat, Magnesiumoxid, Säuerungsmittel (Citronensäure), Himbeeraroma.",
    "en": "|Ingredients: magnesium citrate, magnesium oxide, acidity regulator (citric acid), raspberry flavouring.",
}


@pytest.mark.parametrize("language", LISTS)
def test_an_ingredient_whose_comma_may_be_lost_is_not_surely_lacking(language: Language) -> None:
    """A blurred comma made one ingredient of two, and the other language "named one more"."""
    other: Language = "fr" if language != "fr" else "nl"

    def outcomes(text: str, source: str = "ocr") -> set[str]:
        read = spoken(label([text], [LISTS[other]], source=source), language, other)
        (verdict,) = lint(read, INGREDIENTS, VOCABULARY, Register(), ORAL).verdicts
        return {finding.outcome for finding in verdict.findings}

    first, second, third, fourth = LISTS[language].split(", ")
    assert outcomes(LISTS[language]) == set()
    assert outcomes(f"{first}, {second} {third}, {fourth}") == {"unsure"}
    assert outcomes(f"{first}, {second}, {third} {fourth}") == {"unsure"}
    assert outcomes(f"{first}, {second}, {fourth}") == {"broken"}
    assert outcomes(f"{first}, {second}, {fourth}", "text") == {"broken"}


OVERSTATED = structs.replace(BOOK, rules=tuple(r for r in BOOK.rules if r.id == "eu/claim-overstated"))
CLAIMS: dict[Language, str] = {
    "nl": "|Voedingssupplement. Magnesium draagt bij tot een normale werking van de spieren.",
    "fr": "|Complément alimentaire. Le magnésium contribue à une fonction musculaire normale.",
    "de": "|Nahrungsergänzungsmittel. Magnesium trägt zu einer normalen Muskelfunktion bei.",
    "en": "|Food supplement. Magnesium contributes to normal muscle function.",
}
NORMAL: dict[Language, tuple[str, str]] = {
    "nl": ("normale ", "nornale "),
    "fr": (" normale", " nornale"),
    "de": ("normalen ", "normaien "),
    "en": ("normal ", "normai "),
}


@pytest.mark.parametrize("language", CLAIMS)
def test_a_claim_that_may_have_lost_its_normal_in_the_picture_is_not_surely_overstated(language: Language) -> None:
    printed, misread = NORMAL[language]

    def outcomes(word: str, source: str = "ocr", unread: bool = False) -> set[str]:
        read = spoken(label([CLAIMS[language].replace(printed, word)], confidence=0.88, source=source), language)
        if unread:
            read = structs.replace(read, pages=(structs.replace(read.pages[0], unread=(read.panels[0].box,)),))
        (verdict,) = lint(read, OVERSTATED, VOCABULARY, Register(), ORAL).verdicts
        return {finding.outcome for finding in verdict.findings}

    assert outcomes(printed) == set()
    assert "broken" not in outcomes(misread)
    assert outcomes("") == {"broken"}
    assert outcomes("", unread=True) == {"unsure"}
    assert outcomes("", "text") == {"broken"}
