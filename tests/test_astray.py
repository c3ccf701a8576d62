"""Level writing that was read upside down, and writing that stands on its head."""

from __future__ import annotations

import pytest

from labellint.label import Direction
from labellint.read import astray
from labellint.read.prints import Found, Print

LEVEL = (
    "Voedingssupplement",
    "met",
    "magnesium",
    "draagt",
    "bij",
    "tot",
    "de",
    "normale",
    "werking",
    "van",
    "het",
    "hart",
)


def scrap(text: str, direction: Direction, line: int, at: float = 0.0) -> Print:
    return Print(text, at, 0, at + 50, 30, 0.95, direction, (line, 1, 1, 1), 0.95)


def test_level_words_that_were_read_upside_down_are_looked_at_again_and_else_unread() -> None:
    level = [scrap(text, 0, 1, 100.0 * n) for n, text in enumerate(LEVEL)]
    found, scraps = astray.set_aside(Found((*level, scrap("% OS", 180, 5, -200.0)), ()))
    assert found.words == tuple(level)
    assert [word.text for word in scraps] == ["% OS"]
    again, left = astray.settled(found._replace(words=(*level, scrap("50 %", 0, 9, -200.0))), scraps)
    assert (again.words[-1].text, left) == ("50 %", ())
    again, left = astray.settled(found, scraps)
    assert (again.words, left) == (tuple(level), scraps)


def test_a_side_of_the_label_that_is_printed_upside_down_stays_read() -> None:
    level, over = ([scrap(text, direction, 1 + n, 100.0 * n) for n, text in enumerate(LEVEL)] for direction in (0, 180))
    found, scraps = astray.set_aside(Found((*level, *over), ()))
    assert (len(found.words), scraps) == (2 * len(LEVEL), ())


@pytest.mark.parametrize("lid", ["Handcrème", "Crème mains", "Fußcreme", "Hand cream", "Aus kalten Meeren"])
def test_a_clear_heading_on_its_head_stays_read(lid: str) -> None:
    """Of a lid or a tube whose other side has the text: all of its headings were lost."""
    level = [scrap(text, 0, 1, 100.0 * n) for n, text in enumerate(LEVEL)]
    heading = [scrap(text, 180, 5, -200.0 * n) for n, text in enumerate(lid.split(), 1)]
    assert astray.set_aside(Found((*level, *heading), ())) == (Found((*level, *heading), ()), ())
