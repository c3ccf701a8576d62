"""Claims that stand at a slant on a label: they are read, and where they cannot be read, nothing passes in silence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import reportlab
from msgspec import structs
from PIL import Image, ImageDraw, ImageFilter, ImageFont

import labellint
from labellint.label import LANGUAGES, Box, Label, Language, Page
from labellint.lint import lint
from labellint.read import read_bytes, slanted
from labellint.report.assemble import label_report
from labellint.report.contract import Report
from labellint.rulebook import Context
from labellint.verdict import Market
from tests.judged import label_of, register, rulebook, vocabulary
from tests.pictured import DAY
from tests.recordings import use_recorded

LINES = {
    "nl": (
        "Voedingssupplement met magnesium", "60 capsules", "Neem 2 capsules per dag met een glas water.",
        "De aanbevolen dagelijkse dosis niet overschrijden.", "Buiten het bereik van jonge kinderen houden.",
        "Per dagdosis (2 capsules): magnesium 200 mg (53 % RI)",
    ),
    "fr": (
        "Complément alimentaire au magnésium", "60 gélules", "Prendre 2 gélules par jour avec un verre d'eau.",
        "Ne pas dépasser la dose journalière recommandée.", "Tenir hors de portée des jeunes enfants.",
        "Par dose journalière (2 gélules) : magnésium 200 mg (53 % AR)",
    ),
    "de": (
        "Nahrungsergänzungsmittel mit Magnesium", "60 Kapseln", "Täglich 2 Kapseln mit einem Glas Wasser einnehmen.",
        "Die empfohlene Verzehrsmenge nicht überschreiten.", "Außerhalb der Reichweite von Kindern aufbewahren.",
        "Pro Tagesdosis (2 Kapseln): Magnesium 200 mg (53 % NRV)",
    ),
    "en": (
        "Food supplement with magnesium", "60 capsules", "Take 2 capsules a day with a glass of water.",
        "Do not exceed the recommended daily dose.", "Keep out of the reach of young children.",
        "Per daily dose (2 capsules): magnesium 200 mg (53 % NRV)",
    ),
}  # fmt: skip
FONT = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"  # has the letters of all four languages
MARKETS: dict[str, Market] = {"nl": "be", "fr": "be", "de": "de", "en": "eu"}
CLAIMS = {"nl": "NOOIT MEER KRAMP!", "fr": "FINI LES CRAMPES !", "de": "NIE WIEDER KRÄMPFE!", "en": "NO MORE CRAMPS!"}


@pytest.fixture(autouse=True)
def _recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_recorded(tmp_path, monkeypatch)


def page(language: str, stamp: Image.Image | None = None) -> Image.Image:
    """A pack at 300 dots per inch with a stamp in the free half of its front."""
    picture = Image.new("L", (1100, 1150), 255)
    pen = ImageDraw.Draw(picture)
    for number, text in enumerate(LINES[language]):
        pen.text((60, 60 if number == 0 else 700 + 60 * number), text, fill=20, font=ImageFont.truetype(FONT, 28))
    if stamp is not None:
        mask = stamp.getchannel("A")
        picture.paste(stamp.getchannel("L"), (550 - stamp.width // 2, 420 - stamp.height // 2), mask)
    return picture


def stamped(text: str, degrees: float, ink: int = 20, ground: int | None = None, size: int = 72) -> Image.Image:
    """Words at a slant, upwards where ``degrees`` are positive; on a ribbon where they have a ground of their own."""
    font = ImageFont.truetype(FONT, size)
    left, top, right, bottom = font.getbbox(text)
    room = (round(right - left) + size, round(bottom - top) + size)
    stamp = Image.new("LA", room, (255, 0) if ground is None else (ground, 255))
    ImageDraw.Draw(stamp).text((size // 2 - left, size // 2 - top), text, fill=(ink, 255), font=font)
    return stamp.rotate(degrees, Image.Resampling.BICUBIC, expand=True)


def saved(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", dpi=(300, 300))
    return out.getvalue()


def checked(picture: Image.Image, language: str, folder: Path) -> Report:
    path = folder / "label.png"
    path.write_bytes(saved(picture))
    return labellint.check(path, market=MARKETS[language], as_of=DAY)


def broken(report: Report) -> set[str]:
    return {f.category for f in report.labels[0].findings if f.outcome == "broken"}


@pytest.mark.parametrize(
    ("language", "degrees"), [("nl", 15), ("nl", -28), ("nl", 45), ("fr", -20), ("de", 35), ("en", -45)]
)
def test_a_claim_across_the_pack_is_found(language: str, degrees: float, tmp_path: Path) -> None:
    """ "NOOIT MEER KRAMP!" at a slant was not read, and the label passed."""
    report = checked(page(language, stamped(CLAIMS[language], degrees)), language, tmp_path)
    assert "claim.medicinal" in broken(report)


def test_a_claim_on_a_dark_ribbon_is_found(tmp_path: Path) -> None:
    report = checked(page("fr", stamped("Guérit la migraine", 32, ink=255, ground=70)), "fr", tmp_path)
    assert "claim.medicinal" in broken(report)


def read(picture: Image.Image) -> Label:
    return read_bytes(saved(picture), "label")


def test_words_at_a_slant_are_a_panel_of_their_own_with_their_true_place() -> None:
    label = read(page("nl", stamped(CLAIMS["nl"], -28)))
    panel = next(panel for panel in label.panels if "KRAMP" in panel.words[-1].text)
    assert [word.text.strip("!") for word in panel.words][:3] == ["NOOIT", "MEER", "KRAMP"]
    first, last = panel.words[0], panel.words[2]
    assert last.box.top > first.box.bottom - 4  # it runs down
    assert last.laid.top == pytest.approx(first.laid.top, abs=2)
    assert not label.pages[0].unread


def test_nothing_of_a_slanted_claim_stays_among_the_level_words() -> None:
    """At 15 degrees "MEER" was read as a level word as well, and the claim said it twice or not at all."""
    label = read(page("nl", stamped(CLAIMS["nl"], 15)))
    texts = [word.text.strip("!") for word in label.words]
    assert [texts.count(word) for word in ("NOOIT", "MEER", "KRAMP")] == [1, 1, 1]
    assert len(texts) == sum(len(line.split()) for line in (*LINES["nl"], CLAIMS["nl"]))


@pytest.mark.parametrize("language", LINES)
def test_a_slanted_line_that_is_not_read_leaves_claims_open(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Letters that the engine makes nothing of are still a line of words."""
    monkeypatch.setattr(slanted, "glances", lambda parts, *settings: [[] for _ in parts])
    report = checked(page(language, stamped(CLAIMS[language], 30)), language, tmp_path)
    outcomes = {v.rule: v.outcome for v in report.labels[0].verdicts}
    assert report.labels[0].read.pages[0].unread_lines
    assert outcomes["eu/claim-medicinal-oral"] == "unsure"
    assert "claim.medicinal" not in broken(report)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_line_that_is_not_read_leaves_what_is_forbidden_open(language: Language) -> None:
    """Half a line in a reflection was 2 % of the ink: no page was called unread, and the claim rules were kept."""
    read = label_of(list(LINES[language]), language)

    def outcomes(*unread: Box) -> dict[str, str]:
        sheet = Page(page=1, width=600, height=800, method="ocr", unread=unread, unread_lines=unread, unread_share=0.02)
        context = Context(markets=(MARKETS[language],), as_of=DAY)
        linted = lint(structs.replace(read, pages=(sheet,)), rulebook(), vocabulary(), register(), context)
        told = label_report(linted)
        assert [each.page for each in told.unreadable] == [1 for _ in unread]
        return {verdict.rule: verdict.outcome for verdict in told.verdicts}

    assert outcomes()["eu/claim-medicinal-oral"] in ("kept", "not_applicable")
    assert outcomes(Box(1, 40, 200, 300, 212))["eu/claim-medicinal-oral"] == "unsure"


def drop(size: int = 130) -> Image.Image:
    stamp = Image.new("LA", (size, size), (255, 0))
    pen = ImageDraw.Draw(stamp)
    pen.polygon([(size // 2, 0), (size // 4, size // 2), (3 * size // 4, size // 2)], fill=(90, 255))
    pen.ellipse((size // 5, size // 3, 4 * size // 5, 14 * size // 15), fill=(90, 255))
    pen.ellipse((size // 3, size // 2, size // 2, 2 * size // 3), fill=(255, 255))
    return stamp


@pytest.mark.parametrize(("language", "drawing"), [("nl", drop()), ("de", drop())])
def test_a_drawing_beside_the_words_leaves_nothing_open(language: str, drawing: Image.Image, tmp_path: Path) -> None:
    picture = page(language, drawing).filter(ImageFilter.GaussianBlur(0.8))
    report = checked(picture, language, tmp_path)
    assert not report.labels[0].read.pages[0].unread_lines
    assert {v.outcome for v in report.labels[0].verdicts if v.rule == "eu/claim-medicinal-oral"} <= {
        "kept",
        "not_applicable",
    }
