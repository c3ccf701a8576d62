"""Statements that a picture nearly says are not missing; those that it does not say still are."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from labellint.compiled import rulebook
from labellint.facts import understand
from labellint.label import Label, Language, Line, Quote, Table, Word
from labellint.lint import lint
from labellint.nearly import Words
from labellint.register import Register
from labellint.rulebook import Context, StatementRule
from labellint.verdict import Category, Fault
from tests.test_doubt import label

BOOK = rulebook()
VOCABULARY = BOOK.vocabulary()
VARIED, EXCEED, LOT, BEST, PERCENT, PRECAUTIONS = (
    "eu/statement-varied", "eu/statement-exceed", "eu/lot", "eu/best-before", "eu/reference-intake",
    "eu/cosmetic-precautions",
)  # fmt: skip


def may_state(read: Label, rule: str, language: Language | None, category: Category = "statement.missing") -> bool:
    found = next(each for each in BOOK.rules if each.id == rule)
    assert isinstance(found, StatementRule)
    return Words(read, VOCABULARY).may_state(found, Fault(problem="missing", category=category, language=language))


def poorly(read: Label, *words: str) -> Label:
    """The label with some words hardly read."""
    panels = []
    for panel in read.panels:
        lines = [
            Line(tuple(structs.replace(w, confidence=0.5) if w.text in words else w for w in line.words), line.starts)
            for line in panel.lines
        ]
        panels.append(structs.replace(panel, lines=tuple(lines)))
    return structs.replace(read, panels=tuple(panels))


@pytest.mark.parametrize(
    ("rule", "language", "lines"),
    [
        (BEST, "nl", ["|Ten min ste houdbaar tot / À consommer de"]),
        (BEST, "nl", ["|Ten rninste houdbaar tot"]),
        (BEST, "fr", ["|À consommer de préférence vant le : 15.10.2028"]),
        (BEST, "fr", ["|À consommer de", "|préf érel nce avant le : 15.10.2028"]),
        (BEST, "nl", ["|Ten minste houd ba arr tot : 15.10.2028"]),
        (BEST, "de", ["|Min dest ens haltbar bis : 15.10.2028"]),
        (BEST, "en", ["|Best befo orc : 15.10.2028"]),
        (LOT, None, ["|Lo s: QG 40622"]),
        (PERCENT, None, ["|Magnesium 120 mg 240 mg", "|64 %"]),
        (VARIED, "de", ["|Kein Ersatz für eine wechslungsreiche Ernährung"]),
        (VARIED, "nl", ["|Een supplement maakt een gevarieerde voeding niet overb0dig"]),
        (VARIED, "fr", ["|Ces gélules ne sauraient ten1r lieu de régime alimenta1re vari6"]),
        (EXCEED, "en", ["|We advise aga1nst exceed1ng the recommended dose"]),
        (PRECAUTIONS, "de", ["|Bei Kontakt mit den Augcn gründlich aussp ülen"]),
    ],
)
def test_a_statement_read_in_pieces_or_out_of_order_is_not_missing(
    rule: str, language: Language | None, lines: list[str]
) -> None:
    assert may_state(label(lines, confidence=0.9), rule, language)


def test_a_statement_whose_lines_were_read_across_two_columns_is_not_missing() -> None:
    crossed = label(["|Een supplement vervangt geen"], ["|gevarieerde voeding."])
    assert may_state(crossed, VARIED, "nl")
    lines = ["|Een voedingssupplement vervangt geen un complément ne remplace pas", "|gevarieerde voeding une"]
    assert may_state(label(lines), VARIED, "nl")


def test_words_of_another_statement_in_its_own_column_say_nothing() -> None:
    lines = ["|Vervangt geen gevarieerde en evenwichtige voeding.", "Een gezonde levensstijl is belangrijk."]
    assert not may_state(label(lines), "eu/statement-healthy-diet", "nl")


def test_words_in_another_order_than_those_of_a_phrase_say_nothing() -> None:
    after = ["|Utilisez le gobelet doseur fourni", "et rincez-le après chaque usage."]
    assert not may_state(label(after), "eu/statement-amounts", "fr")
    assert may_state(label(["|Chaque gobelet doseur", "fourni 15 mg de fer."]), "eu/statement-amounts", "fr")


def test_a_statement_of_which_a_word_was_hardly_read_is_not_missing() -> None:
    lines = ["|Ne pas dépasser la xx journalière recommandée."]
    assert not may_state(label(["|La portion journalière est indiquée sur le bouchon."]), EXCEED, "fr")
    assert may_state(poorly(label(lines), "xx"), EXCEED, "fr")


@pytest.mark.parametrize("rule", [VARIED, EXCEED, LOT, BEST, PERCENT])
def test_a_statement_that_is_not_on_a_page_that_was_read_well_is_missing(rule: str) -> None:
    lines = [
        "|Aanbevolen dagelijkse portie: 2 tabletten per dag.",
        "|Buiten bereik van jonge kinderen bewaren. Koel en droog bewaren.",
        "|Een gevarieerde, evenwichtige voeding en een gezonde levensstijl zijn belangrijk.",
        "|Los een tablet op in een glas water en gebruik ze tot de doos leeg is.",
    ]
    assert not may_state(label(lines), rule, None)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("nl", ["|Een gevaneerde en evenwichbge voedmg is belangnjk.", "|Te consurneren voor aanbevclen, zie bodern"]),
        ("fr", ["|Une vante et équibrée et un mode de we san sont mportants.", "|ctnque akmertare ne rempiace pas"]),
        ("de", ["|Eine abwechsungsrecte Emährurg ist wchtg.", "|Nahrungsergärzurgsmittei rit Magresium"]),
        ("en", ["|A vared and baianced det is imporfant.", "|Fcod suppiernent wth rnagnesium ctrate"]),
    ],
)
def test_nothing_is_missing_on_a_label_of_which_much_was_hardly_read(language: Language, lines: list[str]) -> None:
    rest = ["|Magnesium 120 mg", "|Lot : ML 118", "|60 g", "|Conserver au sec et bewaren bij kamertemperatuur"]
    read = label([*lines, *rest])
    words = " ".join(lines).replace("|", "").split()
    assert not may_state(poorly(read, words[1]), EXCEED, language)
    assert may_state(poorly(read, *words), EXCEED, language)


def test_what_a_label_with_text_lacks_is_never_nearly_said() -> None:
    lines = ["|Ten min ste houdbaar tot"]
    assert not may_state(label(lines, source="text"), BEST, "nl")


def test_the_contents_beside_a_word_hardly_read_may_be_whole() -> None:
    read = poorly(label(["|60 stuks - 4", "|5"]), "5")
    rule = next(each for each in BOOK.rules if isinstance(each, StatementRule) and "contents" in each.shown_by)
    (line, _) = read.panels[0].lines
    altered = Fault(problem="altered", category="statement.altered", quote=Quote(text="60", box=line.words[0].box))
    assert Words(read, VOCABULARY).may_state(rule, altered)
    assert not Words(label(["|60 stuks"]), VOCABULARY).may_state(rule, altered)


def test_a_list_with_scraps_in_it_or_below_it_may_hold_what_it_lacks() -> None:
    lines = ["|Ingrédients : citrate de magnésium,", "agent de charge : cellulose", "| 1", "|Conserver au sec."]
    read = label(lines)
    box = read.panels[0].lines[0].words[0].box.join(read.panels[0].lines[1].words[-1].box)
    words = Words(read, VOCABULARY)
    assert not words.is_torn(Quote(text="citrate de magnésium", box=box))
    assert Words(poorly(read, "1"), VOCABULARY).is_torn(Quote(text="citrate de magnésium", box=box))


@pytest.mark.parametrize(("source", "bare"), [("ocr", []), ("text", ["siliciumdioxide"])])
def test_the_colon_after_the_name_of_a_class_is_often_lost_in_pictures(source: str, bare: list[str]) -> None:
    lines = ["|Ingrediënten: magnesiumcitraat, antiklontermiddelen magnesiumzouten van vetzuren, siliciumdioxide."]
    facts = understand(label(lines, source=source), VOCABULARY, BOOK)
    assert [each.quote.text for each in facts.additives] == bare


def test_words_of_a_statement_that_was_found_do_not_nearly_say_another() -> None:
    """The varied diet of the substitute statement was taken for most of the one that a claim needs."""
    read = poorly(
        label(
            [
                "|Een product is geen vervanging van een gevarieerde, evenwichtige voeding.",
                "Bewaar op kamertemperatuur",
            ],
            confidence=0.9,
        ),
        "kamertemperatuur",
    )
    diet = next(rule for rule in BOOK.rules if rule.id == "eu/statement-healthy-diet")
    assert isinstance(diet, StatementRule)
    stated = understand(read, VOCABULARY, BOOK).mentions[f"{VARIED}#phrases"]
    fault = Fault(problem="missing", category="statement.missing", language="nl")
    assert Words(read, VOCABULARY).may_state(diet, fault)
    assert not Words(read, VOCABULARY, stated).may_state(diet, fault)


def test_the_cells_of_a_table_are_no_gap_in_a_statement() -> None:
    """ "jonge kinderen" above a table was taken for most of a statement whose other words were lost."""
    warning, rows = ["|Kan schadelijk zijn voor", "jonge kinderen."], ["|Stof", "per 5 ml"]
    read = label([*warning, *rows], confidence=0.95)
    (panel,) = read.panels
    cell = panel.lines[3]
    apart = tuple(
        structs.replace(w, box=structs.replace(w.box, x0=w.box.x0 + 90, x1=w.box.x1 + 90)) for w in cell.words
    )
    panels = (structs.replace(panel, lines=(*panel.lines[:3], Line(apart, False))),)
    torn = structs.replace(read, panels=panels)
    table = Table(box=panel.box, rows=((panel.lines[2].words, apart),), panel=0)
    assert may_state(torn, "eu/statement-children", "nl")
    assert not may_state(structs.replace(torn, tables=(table,)), "eu/statement-children", "nl")


def test_the_lines_of_a_page_that_lies_askew_begin_at_one_margin() -> None:
    def askew(word: Word) -> Word:
        down = word.box.top / 2
        return structs.replace(
            word, box=structs.replace(word.box, x0=word.box.x0 + down, x1=word.box.x1 + down), flat=word.box
        )

    read = label(
        ["|" + "stof " * 4, *["lijn " * 4] * 6, "Kan schadelijk zijn", "voor jonge kinderen."], confidence=0.95
    )
    (panel,) = read.panels
    lines = tuple(Line(tuple(map(askew, line.words)), line.starts) for line in panel.lines)
    assert not may_state(
        structs.replace(read, panels=(structs.replace(panel, lines=lines),)), "eu/statement-children", "nl"
    )


@pytest.mark.parametrize(
    ("lines", "may"), [(["|lnhoud: 60", "|g"], True), (["|Concentrés de jus", "|x", "|x", "|15 g"], False)]
)
def test_a_word_like_another_far_from_a_unit_declares_no_content(lines: list[str], may: bool) -> None:
    """ "concentrés" in a list of ingredients and "15 ml" in the other column might have been the contents."""
    assert may_state(label(lines, confidence=0.9), "eu/net-quantity", None) is may


def test_a_word_that_is_hardly_read_may_be_another_though_there_is_one_like_it() -> None:
    """ "référence" is a word of its own, and "de référence vant le" said nothing of a best-before date."""
    lines = ["|À consommer de référence vant le : 15.10.2028"]
    assert not may_state(label(lines), BEST, "fr")
    assert may_state(poorly(label(lines), "référence"), BEST, "fr")


def outcomes(read: Label) -> dict[str, list[str]]:
    """What is found of each rule."""
    context = Context(markets=("be",), as_of=dt.date(2026, 6, 1))
    verdicts = lint(read, BOOK, VOCABULARY, Register(), context).verdicts
    return {v.rule: [f"{f.outcome} {f.language}" for f in v.findings] for v in verdicts}


SUPPLEMENT = ["|Voedingssupplement met magnesium", "|Aanbevolen dagelijkse portie: 2 tabletten per dag."]
LISTED = "|Ingrediënten: magnesiumcitraat, vulstof: cellulose."


def test_a_piece_of_a_statement_that_is_none_on_such_a_product_does_not_use_up_its_words() -> None:
    """ "Buiten het bereik" is a precaution of cosmetics, and the reach of children was missing on a supplement."""
    crossed = [
        "|voeding. Buiten het bereik van jonge Tenir hors de portée des",
        "kinderen bewaren. Op een droge plaats. jeunes enfants. Conserver au sec.",
    ]
    found = outcomes(label([*SUPPLEMENT, "|Complément alimentaire au magnésium", LISTED, *crossed]))
    assert not [each for each in found["eu/statement-children"] if each.startswith("broken")]


@pytest.mark.parametrize(("source", "outcome"), [("ocr", "unsure"), ("text", "broken")])
def test_an_amount_that_was_read_apart_from_its_row_is_not_missing(source: str, outcome: str) -> None:
    """ "120 mg 240 mg" stood in a panel of its own, and the label "declared no amount of magnesium"."""
    lines = [*SUPPLEMENT, LISTED, "|Magnesium draagt bij tot de normale spierfunctie."]
    read = label(lines, ["|se 120 mg 240 mg"], source=source)
    found = outcomes(read)
    for rule in ("eu/magnesium-amount", "eu/statement-amounts", "eu/claim-condition"):
        assert {each.split()[0] for each in found[rule]} == {outcome}, rule
    assert outcomes(label(lines))["eu/magnesium-amount"] == ["broken None"]


def test_a_sales_name_that_was_read_in_pieces_is_not_missing() -> None:
    lines = [SUPPLEMENT[1], LISTED, "|Magnesium draagt bij tot de normale spierfunctie."]
    for name, outcome in (("Voedingssupplemen ts met magnesium", "unsure"), ("Tabletten met magnesium", "broken")):
        assert outcomes(label([f"|{name}", *lines]))["eu/sales-name"] == [f"{outcome} nl"]


ADDRESSES = {
    "nl": "|Voedingssupplement. Verdeeld door: Zoutmeer BV, Kustweg 81",
    "fr": "|Complément alimentaire. Distribué par : Sel Vif SARL, 12 rue des Dunes",
    "de": "|Nahrungsergänzungsmittel. Hersteller: Salzsee GmbH, Hochstraße 22",
    "en": "|Food supplement. Distributed by: Saltlake BV, Kustweg 81",
}


@pytest.mark.parametrize("line", ADDRESSES.values())
def test_the_postcode_of_an_address_is_missing_in_a_picture_too_that_was_read_well(line: str) -> None:
    """Each scan of a label without a postcode was unsure of it, however well it was read."""
    street = line.split(", ")[1].split()[-1]
    context = Context(markets=("be",), as_of=dt.date(2026, 11, 21), kind="oral")

    def outcome(read: Label) -> str:
        linted = lint(read, BOOK, VOCABULARY, Register(), context)
        return next(verdict.outcome for verdict in linted.verdicts if verdict.rule == "eu/operator")

    assert outcome(label([line], confidence=0.88)) == "broken"
    assert outcome(poorly(label([line], confidence=0.88), street)) == "unsure"


@pytest.mark.parametrize(
    ("language", "line", "altered"),
    [
        ("nl", "|De aanbevolen dagelijkse dosis nietoverschrijden.", "|De dosis niet overschrijden."),
        ("fr", "|Ne pas dépasser la dosejournalière recommandée.", "|Ne pas dépasser la dose."),
        (
            "de",
            "|Die angegebene empfohlene tägliche Verzehrmenge darf nichtüberschritten werden.",
            "|Die Menge darf nicht überschritten werden.",
        ),
        ("en", "|Do not exceed the recommended dailyintake.", "|Do not exceed the dose."),
    ],
)
def test_a_statement_in_which_a_space_was_lost_is_not_altered(language: Language, line: str, altered: str) -> None:
    """ "Ne pas dépasser la dosejournalière recommandée" was read surely, and was called half of the warning."""
    assert may_state(label([line]), EXCEED, language, "statement.altered")
    assert not may_state(label([altered]), EXCEED, language, "statement.altered")
