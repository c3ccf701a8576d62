"""Scans and photos of the samples: what the law asks of the label is found in its picture, by the real engine.

Three of them here; all of them with ``python -m tests.benchmarks.pictures``.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from PIL import Image

import labellint
from labellint import cache
from tests.conftest import ROOT
from tests.pictured import DAY, PICTURES, SAMPLES, expected, unmet
from tests.test_sample_files import CATEGORIES

READ_HERE = ("maretaal-blurred.jpg", "maretaal-turned.jpg", "rotskracht-scan.pdf")
TABLE = (SAMPLES / "README.md").read_text("utf-8")

needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


@needs_tesseract
@pytest.mark.parametrize("name", READ_HERE)
def test_a_picture_gives_the_findings_of_its_label(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path))
    monkeypatch.chdir(ROOT)
    picture = SAMPLES / "pictures" / name
    report = labellint.check(picture, market=expected(picture)["market"], as_of=DAY)
    assert [page.method for page in report.labels[0].read.pages] == ["ocr"]
    assert unmet(report, picture) == []


def test_every_picture_has_its_expectations_and_no_expectation_lacks_its_picture() -> None:
    named = {path.with_suffix(".expected.yaml").name for path in PICTURES}
    assert named == {path.name for path in (SAMPLES / "pictures").glob("*.yaml")}
    assert len(named) == len(PICTURES) >= 12


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_a_picture_is_asked_the_same_as_its_pdf(picture: Path) -> None:
    wanted = expected(picture)
    pdf = yaml.safe_load((SAMPLES / wanted["of"]).with_suffix(".expected.yaml").read_text("utf-8"))
    keys = ("category", "language", "statement", "quote")
    assert {key: wanted[key] for key in ("kind", "market")} == {key: pdf[key] for key in ("kind", "market")}
    assert wanted["findings"] == [{key: f[key] for key in keys if key in f} for f in pdf["findings"]]
    assert set(wanted["unsure"]) <= CATEGORIES


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.name)
def test_pictures_are_small_and_listed(picture: Path) -> None:
    assert picture.stat().st_size < 400_000
    assert f"(pictures/{picture.name})" in TABLE


def test_all_pictures_together_are_small() -> None:
    assert sum(picture.stat().st_size for picture in PICTURES) < 3_000_000


@pytest.mark.parametrize("picture", [p for p in PICTURES if p.suffix == ".jpg"], ids=lambda path: path.name)
def test_thumbnails_are_small(picture: Path) -> None:
    assert (SAMPLES / "thumbnails" / f"{picture.stem}.png").stat().st_size < 30_000


@pytest.mark.parametrize("picture", [p for p in PICTURES if p.suffix != ".pdf"], ids=lambda path: path.name)
def test_pictures_are_grey_and_say_nothing_but_their_orientation(picture: Path) -> None:
    with Image.open(picture) as opened:
        assert opened.mode in ("1", "L", "P")
        if picture.suffix == ".jpg":
            assert set(opened.getexif()) <= {0x0112}
