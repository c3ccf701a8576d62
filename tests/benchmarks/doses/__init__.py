"""Dose presentations: small food-supplement labels with the daily amounts that they state.

    presentation = make("drops", "fr", seed=0, form="pdf")
    presentation.data, presentation.suffix, presentation.truth.daily

`names("open")` are the layouts to develop with; `names("held_out")` are looked at only when the reader of doses is
finished, and `names("fresh")` were written after that, without sight of it, for a second measurement. `names("last")`
are for a third: chosen by how often real labels have them, and also written without sight of it, as are
`names("final")`, for a fourth, `names("closing")`, for a fifth, `names("sealed")`, for a sixth,
`names("sampled")`, for a seventh, `names("shelf")`, for an eighth, `names("counter")`, for a ninth,
`names("basket")`, for a tenth, `names("trolley")`, for an eleventh, `names("crate")`, for a twelfth,
`names("rack")`, for a thirteenth, `names("dock")`, for a fourteenth, `names("wharf")`, for a fifteenth,
`names("jetty")`, for a sixteenth, and `names("berth")`, for a seventeenth.
`python -m tests.benchmarks.doses --half open --forms txt,pdf --out DIR` writes files with their truth;
`python -m tests.benchmarks.doses.run --half open` scores labellint on them. Needs what `tests.benchmarks.artwork`
needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from ..artwork.document import document
from ..artwork.pdf import Content, Picture
from ..artwork.sheet import Sheet
from ..artwork.variants import jpeg, printed_pdf, scan_picture
from . import (
    layouts_basket,
    layouts_berth,
    layouts_closing,
    layouts_counter,
    layouts_crate,
    layouts_dock,
    layouts_final,
    layouts_fresh,
    layouts_held_out,
    layouts_jetty,
    layouts_last,
    layouts_open,
    layouts_rack,
    layouts_sampled,
    layouts_sealed,
    layouts_shelf,
    layouts_trolley,
    layouts_wharf,
)
from .blocks import Part
from .case import Case, Layout
from .drawn import drawn
from .plain import written
from .truth import Daily, Truth
from .voice import Voice, file

HALVES: dict[str, dict[str, Layout]] = {
    "open": layouts_open.LAYOUTS,
    "held_out": layouts_held_out.LAYOUTS,
    "fresh": layouts_fresh.LAYOUTS,
    "last": layouts_last.LAYOUTS,
    "final": layouts_final.LAYOUTS,
    "closing": layouts_closing.LAYOUTS,
    "sealed": layouts_sealed.LAYOUTS,
    "sampled": layouts_sampled.LAYOUTS,
    "shelf": layouts_shelf.LAYOUTS,
    "counter": layouts_counter.LAYOUTS,
    "basket": layouts_basket.LAYOUTS,
    "trolley": layouts_trolley.LAYOUTS,
    "crate": layouts_crate.LAYOUTS,
    "rack": layouts_rack.LAYOUTS,
    "dock": layouts_dock.LAYOUTS,
    "wharf": layouts_wharf.LAYOUTS,
    "jetty": layouts_jetty.LAYOUTS,
    "berth": layouts_berth.LAYOUTS,
}
# Of each layout and language, else two.
WORDINGS = dict.fromkeys(
    ("closing", "sealed", "sampled", "shelf", "counter", "basket", "trolley", "crate", "rack", "dock", "wharf",
     "jetty", "berth"), 3
)  # fmt: skip
FORMS = ("txt", "pdf", "scan")
LANGUAGES = ("nl", "fr", "de", "en", "nl-fr")
DPI = 300

__all__ = [
    "FORMS", "HALVES", "LANGUAGES", "Daily", "Presentation", "Truth", "compose", "make", "names", "presentations",
]  # fmt: skip


@dataclass(frozen=True)
class Presentation:
    """A file (`data`, with the `suffix` it should be stored under) and what it says."""

    data: bytes
    suffix: str
    truth: Truth


def names(half: str = "all") -> list[str]:
    """The layouts of a half (a key of `HALVES`) or of "all", sorted."""
    halves = list(HALVES) if half == "all" else [half]
    return sorted(name for chosen in halves for name in HALVES[chosen])


def presentations(half: str = "all", seed: int = 0) -> Iterator[tuple[str, str, int]]:
    """Layout, language and seed of every presentation of a half: one of each wording and language, one in nl-fr.

    Another `seed` gives as many presentations with other numbers.
    """
    for name in names(half):
        own, layout = _layout(name)
        wordings = WORDINGS.get(own, 2)
        if layout.together:
            yield from ((name, "nl-fr", 4 * seed + i) for i in range(4))
            continue
        for language in LANGUAGES:
            many = 1 if language == "nl-fr" else wordings
            yield from ((name, language, wordings * seed + i) for i in range(many))


def _layout(name: str) -> tuple[str, Layout]:
    """The half of a layout, and the layout; raises KeyError."""
    for half, layouts in HALVES.items():
        if name in layouts:
            return half, layouts[name]
    raise KeyError(name)


def compose(name: str, language: str, seed: int) -> tuple[list[Part], dict[str, Daily]]:
    """What is printed, by language, and what it comes to a day."""
    half, layout = _layout(name)
    texts = file(f"texts_{half}")
    key = f"{name} {language} {seed}"
    voices = [
        Voice(code, texts[name], texts["_reference"], seed, Random(f"{key} {code}")) for code in language.split("-")
    ]
    groups = [voices] if layout.together else [[voice] for voice in voices]
    cases = []
    for group in groups:
        case = Case(group, Random(key))
        layout.draw(case)
        case.surround()
        cases.append(case)
    if any(case.daily != cases[0].daily for case in cases):
        raise ValueError(f"{key}: the languages disagree")
    return [case.part for case in cases], cases[0].daily


def make(name: str, language: str, seed: int = 0, form: str = "pdf") -> Presentation:
    """One presentation. Same arguments, same bytes. Raises KeyError for an unknown layout, ValueError for a form."""
    if form not in FORMS:
        raise ValueError(f"no form {form!r}; there are {', '.join(FORMS)}")
    parts, daily = compose(name, language, seed)
    truth = Truth(name, language, seed, form, daily)
    random = Random(f"{name} {language} {seed} look")
    if form == "txt":
        return Presentation(written(parts, random).encode(), ".txt", truth)
    sheet = drawn(parts, random)
    if form == "pdf":
        return Presentation(printed_pdf(sheet, "text", random), ".pdf", truth)
    return Presentation(_scanned(sheet, random.randrange(2**31)), ".pdf", truth)


def _scanned(sheet: Sheet, seed: int) -> bytes:
    """A page of one grey picture."""
    image = scan_picture(sheet, DPI, seed)
    page = Sheet(image.width * 72 / DPI, image.height * 72 / DPI, boxes="media")
    content = Content(page, 0)
    content.picture(Picture((0, 0, page.width, page.height), jpeg(image, 88), image.width, image.height, grey=True))
    return document(content)
