"""The OCR engine: what it is asked, what its failures become, and that its answers are kept."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from labellint import cache
from labellint.errors import ReadError
from labellint.label import Language
from labellint.read import ocr
from labellint.read.tesseract_program import Program

ROW = "5\t1\t1\t1\t1\t{n}\t10\t20\t30\t12\t{conf}\t{text}\n"
HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


@pytest.fixture(autouse=True)
def _fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "kept"))
    monkeypatch.setattr(ocr, "engine", Program)
    ocr._probe.cache_clear()
    yield
    ocr._probe.cache_clear()


def line(text: str, size: int = 32) -> Image.Image:
    page = Image.new("L", (60 + 20 * len(text), 3 * size), 255)
    ImageDraw.Draw(page).text((30, size), text, fill=0, font=ImageFont.load_default(size))
    return page


def recognised(page: Image.Image, languages: tuple[Language, ...], **settings: float) -> tuple[ocr.Seen, ...]:
    (words,) = ocr.recognise([page], languages, **settings)  # type: ignore[arg-type]
    return words


def pretend(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str, languages: str = "deu eng fra nld osd") -> None:
    """A program called tesseract that does what the script says with $2 as the name of its answer."""
    import pytesseract

    program = folder / "tesseract"
    program.write_text(
        "#!/bin/sh\n"
        'if [ "$1" = "--version" ]; then echo "tesseract 5.9.9"; exit 0; fi\n'
        'if [ "$1" = "--list-langs" ]; then echo "List of languages:"; '
        f"for l in {languages}; do echo $l; done; exit 0; fi\n{script}\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", str(program))
    for function in ("get_languages", "get_tesseract_version"):
        probe = getattr(pytesseract.pytesseract, function)
        monkeypatch.setattr(probe, "_result", probe, raising=False)
        monkeypatch.setattr(pytesseract, function, probe.__wrapped__)


def answering(*rows: tuple[str, float]) -> str:
    told = HEAD + "".join(ROW.format(n=n, conf=conf, text=text) for n, (text, conf) in enumerate(rows, 1))
    return f"cat > $2.tsv <<'END'\n{told}END"


def test_words_come_with_their_place_and_a_confidence_from_0_to_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, answering(("Magnesium", 96), (" ", 95), ("300", 41)))
    words = recognised(line("x"), ("nl", "fr"))
    assert [(word.text, word.confidence) for word in words] == [("Magnesium", 0.96), ("300", 0.41)]
    assert (words[0].left, words[0].top, words[0].right, words[0].bottom) == (10, 20, 40, 32)


def test_the_same_picture_is_recognised_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, f"echo asked >> {tmp_path}/log\n" + answering(("zink", 90)))
    first = recognised(line("zink"), ("nl",))
    assert recognised(line("zink"), ("nl",)) == first
    recognised(line("zink"), ("fr",))
    recognised(line("koper"), ("nl",))
    assert (tmp_path / "log").read_text().count("asked") == 3


def test_several_pictures_cost_one_start_and_each_gets_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look at a part of a page started the engine anew, which took longer than reading the part."""
    pages = ((1, "zink"), (3, "koper"))  # nothing on the second
    told = "".join(ROW.format(n=1, conf=90, text=text).replace("5\t1", f"5\t{page}", 1) for page, text in pages)
    pretend(tmp_path, monkeypatch, f"cat $1 >> {tmp_path}/log\ncat > $2.tsv <<'END'\n{HEAD}{told}END")
    pictures = [line("zink"), line(""), line("koper")]
    found = ocr.recognise(pictures, ("nl",))
    assert [[word.text for word in words] for words in found] == [["zink"], [], ["koper"]]
    assert ocr.recognise(pictures[::-1], ("nl",)) == found[::-1]
    assert len((tmp_path / "log").read_text().split()) == 3


@needs_tesseract
def test_a_picture_is_read_alike_alone_and_beside_others() -> None:
    pictures = [line("Magnesium draagt bij"), line("tot de normale"), line("spierwerking 375 mg")]
    together = ocr.recognise(pictures, ("nl", "fr"))
    shutil.rmtree(os.environ[cache.VARIABLE])
    assert [recognised(picture, ("nl", "fr")) for picture in pictures] == together


def test_a_damaged_kept_answer_is_asked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, answering(("zink", 90)))
    first = recognised(line("zink"), ("nl",))
    for path in (tmp_path / "kept" / "ocr").rglob("*"):
        if path.is_file():
            path.write_bytes(b"\xc1 no words")
    assert recognised(line("zink"), ("nl",)) == first


def test_a_missing_engine_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    import pytesseract

    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", "/nowhere/tesseract")
    for function in ("get_languages", "get_tesseract_version"):
        monkeypatch.setattr(pytesseract, function, getattr(pytesseract.pytesseract, function).__wrapped__)
    with pytest.raises(ReadError) as told:
        recognised(line("x"), ("nl",))
    assert told.value.reason == "no_engine"
    assert "type: " in str(told.value)
    assert "tesseract" in str(told.value)
    assert ocr.advice() == str(told.value)


def test_a_missing_language_names_it_and_what_to_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, answering(), languages="eng fra")
    assert ocr.missing() == ("nl", "de")
    assert ocr.available() == ("fr", "en")
    with pytest.raises(ReadError) as told:
        recognised(line("x"), ("nl", "fr"))
    assert told.value.reason == "no_language"
    assert "nld" in str(told.value)
    assert "fra" not in str(told.value)


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("echo 'Error in pixReadMem: no image' >&2; exit 1", "engine"),
        ("kill -SEGV $$", "engine"),
        ("exit 0", "engine"),  # no answer written
        ("printf 'level\\ttext\\n\\377\\376' > $2.tsv", "engine"),
        ("echo nonsense > $2.tsv", None),
        (": > $2.tsv", None),
    ],
)
def test_whatever_the_engine_does_is_one_sentence_or_no_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, reason: str | None
) -> None:
    pretend(tmp_path, monkeypatch, script)
    if reason is None:
        assert recognised(line("x"), ("nl",)) == ()
        return
    with pytest.raises(ReadError) as told:
        recognised(line("x"), ("nl",))
    assert told.value.reason == reason
    assert "\n" not in str(told.value)


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_after_the_time_limit_the_program_behind_a_script_is_ended_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(tmp_path, monkeypatch, f"sleep 60 & echo $! > {tmp_path}/child; wait")
    start = time.monotonic()
    with pytest.raises(ReadError) as told:
        recognised(line("x"), ("nl",), seconds=0.7)
    assert told.value.reason == "too_slow"
    assert time.monotonic() - start < 20
    child = int((tmp_path / "child").read_text())
    for _ in range(50):
        if not _runs(child):
            return
        time.sleep(0.1)
    pytest.fail("the program behind the script still runs")


def _runs(process: int) -> bool:
    found = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False)
    return found.stdout.strip()[:1] not in ("", "Z")


@pytest.mark.parametrize(("set_by_user", "seen"), [(None, "1"), ("3", "3")])
def test_one_thread_unless_the_user_said_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_by_user: str | None, seen: str
) -> None:
    monkeypatch.delenv("OMP_THREAD_LIMIT", raising=False)
    if set_by_user:
        monkeypatch.setenv("OMP_THREAD_LIMIT", set_by_user)
    pretend(tmp_path, monkeypatch, f"echo $OMP_THREAD_LIMIT > {tmp_path}/threads\n" + answering())
    recognised(line("x"), ("nl",))
    assert (tmp_path / "threads").read_text().strip() == seen


def test_reading_a_text_pdf_never_loads_the_engine() -> None:
    script = "import sys, labellint.read, labellint.read.pdf; print({'pytesseract', 'PIL', 'numpy'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


@needs_tesseract
def test_the_real_engine_reads_print_and_knows_which_way_is_up() -> None:
    words = recognised(line("Magnesium draagt bij tot de normale spierwerking"), ("nl", "fr"))
    assert [word.text for word in words] == ["Magnesium", "draagt", "bij", "tot", "de", "normale", "spierwerking"]
    assert min(word.confidence for word in words) > 0.8
    page = Image.new("L", (900, 700), 255)
    text = "Voedingssupplement met magnesium en zink\nNiet geschikt voor kinderen jonger dan drie jaar\n" * 6
    ImageDraw.Draw(page).multiline_text((40, 40), text, fill=0, font=ImageFont.load_default(30))
    turn = ocr.orientation(page.transpose(Image.Transpose.ROTATE_180))
    assert turn is not None
    assert turn.degrees == 180
    assert os.environ["OMP_THREAD_LIMIT"]
