"""Letters too small or too pale: broken, or unsure where the size of the pack would decide."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from msgspec import structs
from reportlab.pdfgen.canvas import Canvas

from labellint.label import Label, Line
from labellint.lexicon import Vocabulary
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context, Rulebook, load
from labellint.verdict import Finding
from tests.drawn import put, read

TEXT = "Voedingssupplement met magnesium.\n\nBuiten het bereik van jonge kinderen bewaren."
INK, GROUND = (0, 0, 0), (255, 255, 255)


@cache
def book() -> tuple[Rulebook, Vocabulary]:
    rulebook = load()
    return rulebook, rulebook.vocabulary()


def printed(heights: tuple[float, float], ink: tuple[int, int, int] = INK, text: str = TEXT) -> Label:
    """The two paragraphs of a text with letters of these heights in mm."""
    label = read_bytes(text.encode(), "label.txt")
    paragraph = 0
    panels = []
    for panel in label.panels:
        lines = []
        for line in panel.lines:
            if line.starts and line.words and line.words[0].text == "Buiten":
                paragraph = 1
            look = {"x_height_mm": heights[paragraph], "ink": ink, "ground": GROUND}
            lines.append(Line(tuple(structs.replace(word, **look) for word in line.words), line.starts))
        panels.append(structs.replace(panel, lines=tuple(lines)))
    return structs.replace(label, panels=tuple(panels))


def found(label: Label, side: float | None = None) -> list[Finding]:
    rulebook, vocabulary = book()
    context = Context(markets=("nl",), as_of=dt.date(2026, 11, 21), kind="oral", largest_side_cm2=side)
    linted = lint(label, rulebook, vocabulary, Register(), context)
    return [f for v in linted.verdicts for f in v.findings if f.category.startswith("legibility.")]


@pytest.mark.parametrize(
    ("heights", "side", "expected"),
    [
        ((1.3, 1.3), None, []),
        ((1.2, 1.2), None, []),
        ((0.8, 1.3), None, [("error", "broken")]),
        ((1.3, 0.8), None, [("warning", "broken")]),
        ((1.0, 1.3), None, [("error", "unsure")]),
        ((1.0, 1.3), 60, []),
        ((1.0, 1.3), 120, [("error", "broken")]),
        ((0.8, 0.8), 60, [("error", "broken"), ("warning", "broken")]),
    ],
)
def test_the_height_that_is_asked_depends_on_the_pack(
    heights: tuple[float, float], side: float | None, expected: list[tuple[str, str]]
) -> None:
    assert [(f.severity, f.outcome) for f in found(printed(heights), side)] == expected


def test_a_name_that_is_printed_large_once_may_be_small_elsewhere() -> None:
    findings = found(printed((1.5, 0.8), text=f"{TEXT} Een voedingssupplement."))
    assert [f.quote.text for f in findings if f.quote] == ["Buiten het bereik van jonge kinderen"]


@pytest.mark.parametrize(("ink", "pale"), [((0, 0, 0), False), ((90, 90, 90), False), ((200, 200, 200), True)])
def test_pale_letters_are_told_with_their_ratio(ink: tuple[int, int, int], pale: bool) -> None:
    findings = [f for f in found(printed((1.5, 1.5), ink)) if f.category == "legibility.contrast"]
    assert bool(findings) is pale
    if findings:
        assert "1.67 to 1" in findings[0].message


def test_a_name_that_only_the_statutory_sentence_prints_large_is_small() -> None:
    text = (
        "Een voedingssupplement vervangt geen gevarieerde voeding.\n\nBuiten het bereik van jonge kinderen bewaren.\n\n"
    )
    findings = found(printed((1.5, 0.8), text=f"{text}Voedingssupplement met magnesium."))
    assert "Voedingssupplement" in [f.quote.text for f in findings if f.quote]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Ingrediënten: magnesiumcitraat, cellulose."], [("Ingrediënten", "error", "broken")]),
        (["VOEDINGSSUPPLEMENT"], [("VOEDINGSSUPPLEMENT", "error", "unsure")]),
        (["Voedingssupplement"], [("Voedingssupplement", "error", "broken")]),
        (["Netto: 48 g"], [("Netto: 48 g", "error", "broken")]),
        (["48 g"], [("48 g", "error", "unsure")]),
    ],
)
def test_small_print_is_found_in_artwork(lines: list[str], expected: list[tuple[str, str, str]]) -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 20, 60, *lines, size=4)

    assert [(f.quote and f.quote.text, f.severity, f.outcome) for f in found(read(draw))] == expected


def test_a_list_may_not_be_smaller_than_its_heading() -> None:
    def draw(canvas: Canvas) -> None:
        put(canvas, 20, 60, "Ingrediënten:", size=8)
        put(canvas, 20, 70, "magnesiumcitraat, cellulose.", size=4)

    assert [f.quote and f.quote.text for f in found(read(draw))] == ["magnesiumcitraat, cellulose"]


def test_what_is_small_on_artwork_at_another_scale_is_unsure() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTrimBox((0, 0, 400, 350))
        put(canvas, 20, 20, "Schaal 1:2")
        put(canvas, 20, 100, "Voedingssupplement met magnesium.", size=4)

    assert [(f.severity, f.outcome) for f in found(read(draw))] == [("error", "unsure")]


@pytest.mark.parametrize(("height", "outcome"), [(1.12, "unsure"), (1.0, "broken"), (1.21, None)])
def test_what_is_hardly_too_small_in_a_picture_is_unsure(height: float, outcome: str | None) -> None:
    """Letters of 14 pixels are measured to one pixel."""
    label = printed((height, 1.3))
    panels = [
        structs.replace(
            panel,
            lines=tuple(
                Line(tuple(structs.replace(word, source="ocr") for word in line.words), line.starts)
                for line in panel.lines
            ),
        )
        for panel in label.panels
    ]
    findings = found(structs.replace(label, panels=tuple(panels)), side=100.0)
    assert [finding.outcome for finding in findings] == ([outcome] if outcome else [])


def test_figures_and_units_do_not_tell_how_large_the_amounts_are_printed() -> None:
    label = printed((1.3, 1.3), text="Voedingssupplement. Per tablet: magnesium 100 mg.")
    panels = [
        structs.replace(
            panel,
            lines=tuple(
                Line(
                    tuple(
                        word if len(word.text) > 4 else structs.replace(word, x_height_mm=1.1) for word in line.words
                    ),
                    line.starts,
                )
                for line in panel.lines
            ),
        )
        for panel in label.panels
    ]
    assert found(structs.replace(label, panels=tuple(panels))) == []
