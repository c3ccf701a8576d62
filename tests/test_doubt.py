"""What a picture leaves in doubt: a fault that hangs on how the picture was read is unsure, and no other is."""

from __future__ import annotations

from msgspec import structs

from labellint.doubt import doubted, second_reading
from labellint.facts import understand
from labellint.label import Box, Label, Line, Page, Panel, Quote, Word
from labellint.verdict import Fault

from .doses import rulebook, vocabulary

BOX = Box(1, 10, 10, 100, 20)


def label(*panels: list[str], confidence: float = 0.95, source: str = "ocr") -> Label:
    """Panels of lines; a line that starts a paragraph begins with a bar."""
    made = []
    for left, texts in enumerate(panels):
        lines = []
        for number, text in enumerate(texts):
            x = 200.0 * left
            words = []
            for part in text.lstrip("|").split():
                box = Box(1, x, 10.0 * number, x + 5.0 * len(part), 10.0 * number + 8)
                words.append(Word(text=part, box=box, confidence=confidence, source=source))  # type: ignore[arg-type]
                x += 5.0 * len(part) + 2
            lines.append(Line(tuple(words), text.startswith("|")))
        made.append(Panel(box=lines[0].words[0].box, lines=tuple(lines), language="nl"))
    page = Page(page=1, width=500, height=500, method="ocr")
    return Label(name="x", files=(), pages=(page,), panels=tuple(made))


def fault(text: str = "geneest", confidence: float = 1.0, clear: float = 1.0, box: Box = BOX) -> Fault:
    quote = Quote(text=text, box=box, confidence=confidence, clear=clear)
    return Fault(problem="found", category="claim.medicinal", quote=quote)


def test_a_text_layer_is_read_in_one_way_only() -> None:
    assert second_reading(label(["|Overschrijd de portie", "|niet."], source="text")) is None


def test_a_sentence_that_was_cut_between_two_panels_is_whole_in_the_second_reading() -> None:
    second = second_reading(label(["|Overschrijd de aanbevolen portie"], ["|niet.", "|Per 2 capsules"]))
    assert second is not None
    (panel,) = second.panels
    assert [line.starts for line in panel.lines] == [True, False, True]


def test_a_line_whose_first_word_had_no_room_above_goes_on_from_there() -> None:
    lines = ["|Vitamin B6 hat eine Funktion bei der langen", "|Energiestoffwechselfunktion."]
    second = second_reading(label(lines))
    assert second is not None
    assert [line.starts for line in second.panels[0].lines] == [True, False]


def test_a_bullet_for_which_there_was_no_room_above_begins_something_all_the_same() -> None:
    """ "against calf cramps" became a part of the sentence below it, and its promise unsure."""
    second = second_reading(label(["|- Doeltreffend tegen hevige kuitkrampen", "|- Laat de huid zacht"]))
    assert second is not None
    assert [line.starts for line in second.panels[0].lines] == [True, True]


def test_a_heading_with_room_beside_it_stays_one() -> None:
    lines = ["|Gebruik", "|Neem dagelijks twee tabletten met een glas water in."]
    second = second_reading(label(lines))
    assert second is not None
    assert [line.starts for line in second.panels[0].lines] == [True, True]


def test_a_speck_that_was_read_as_a_letter_is_no_word_of_the_second_reading() -> None:
    read = label(["|des S jeunes enfants"])
    (panel,) = read.panels
    words = [structs.replace(w, confidence=0.4) if w.text == "S" else w for w in panel.words]
    read = structs.replace(read, panels=(structs.replace(panel, lines=(Line(tuple(words), True),)),))
    second = second_reading(read)
    assert second is not None
    assert [word.text for word in second.words] == ["des", "jeunes", "enfants"]


def test_a_unit_after_a_number_and_a_small_word_are_no_specks() -> None:
    """The heading "per 15 ml" lost its unit, and every amount below it its meaning."""
    read = label(["|par 15 ml de X"])
    (panel,) = read.panels
    words = [structs.replace(w, confidence=0.7) if w.text in ("ml", "de", "X") else w for w in panel.words]
    second = second_reading(structs.replace(read, panels=(structs.replace(panel, lines=(Line(tuple(words), True),)),)))
    assert second is not None
    assert [word.text for word in second.words] == ["par", "15", "ml", "de"]


def test_names_one_above_the_other_are_no_sentence() -> None:
    """ "Omega-3" above "Triglyceriden" on a front became a claim."""
    second = second_reading(label(["|Omega-3", "|Triglyceriden"]))
    assert second is not None
    assert [line.starts for line in second.panels[0].lines] == [True, True]


def test_a_nine_after_a_number_may_be_a_gram() -> None:
    second = second_reading(label(["|60 stuks - 44 9"]))
    assert second is not None
    assert second.words[-1].meant == "g"


def test_a_fault_of_both_readings_stands() -> None:
    assert doubted([fault()], [fault()]) == [fault()]


def test_a_fault_of_one_reading_is_unsure_whichever_it_is() -> None:
    unsure = structs.replace(fault(), outcome="unsure")
    assert doubted([fault()], []) == [unsure]
    assert doubted([], [fault()]) == [unsure]
    assert doubted(None, [fault()]) == [unsure]
    assert doubted(None, None) is None


def test_a_fault_that_hangs_on_a_word_hardly_read_is_unsure() -> None:
    poor = fault(confidence=0.7)
    assert doubted([poor], [poor]) == [structs.replace(poor, outcome="unsure")]


def test_a_sum_is_wrong_only_where_its_figures_were_read_surely() -> None:
    """ "53 %" was "55 %" in a picture taken at a slant."""
    wrong = structs.replace(fault("55 %", confidence=0.85), category="dose.arithmetic")
    assert doubted([wrong], [wrong]) == [structs.replace(wrong, outcome="unsure")]
    sure = structs.replace(fault("55 %", confidence=0.95), category="dose.arithmetic")
    assert doubted([sure], [sure]) == [sure]


def test_what_is_nearly_a_statement_stands_only_where_its_whole_sentence_was_read_well() -> None:
    altered = structs.replace(fault(clear=0.85), category="statement.altered", statement="exceed")
    assert doubted([altered], [altered]) == [structs.replace(altered, outcome="unsure")]
    clear = structs.replace(fault(clear=0.95), category="statement.altered", statement="exceed")
    assert doubted([clear], [clear]) == [clear]


def test_a_statement_that_the_first_reading_shows_is_not_missing_by_the_second() -> None:
    missing = Fault(problem="missing", category="statement.missing", language="nl", statement="exceed")
    assert doubted([], [missing]) == []
    assert doubted([missing], [missing]) == [missing]


def test_what_only_the_second_reading_asks_for_is_in_doubt() -> None:
    """The sweetener stood on a line that the first reading took for another paragraph, and nothing was said."""
    missing = structs.replace(fault("zoetstof: sorbitol"), statement="with-sweetener")
    (doubtful,) = doubted(None, [missing]) or []
    assert doubtful.outcome == "unsure"
    assert doubted([], [missing]) == []


def test_what_is_lacking_in_words_that_were_hardly_read_is_in_doubt() -> None:
    lacking = structs.replace(fault(), against=(Quote(text="citrate de magnésiu me", clear=0.25),))
    (doubtful,) = doubted([lacking], [lacking]) or []
    assert doubtful.outcome == "unsure"


def test_a_brand_that_was_read_clearly_is_not_taken_for_sure_for_a_word_like_it() -> None:
    """Kalmora, read at 0.92, was respelled as a word for calm, and promised it."""
    for confidence, meant in ((0.92, "Kalmora"), (0.8, None)):
        second = second_reading(label(["|Kalmora Magnesium"], confidence=confidence))
        assert second is not None
        assert second.words[0].meant == meant


def test_a_stroke_inside_a_number_of_a_picture_is_in_doubt() -> None:
    def daily(source: str) -> list[tuple[str | None, str | None]]:
        read = label(["|Neem 1 tablet per dag.", "|Per tablet: 3/5 mg magnesium."], source=source)
        found = understand(read, vocabulary(), rulebook()).daily
        return [(str(each.value) if each.value is not None else None, each.doubt) for each in found]

    assert daily("ocr") == [(None, "number")]
    assert daily("text") == [("0.6", None)]
