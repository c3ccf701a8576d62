"""The configuration: which file holds, what its keys mean, and what a mistake in it gets."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from labellint import config
from labellint.config import Given
from labellint.errors import ConfigError, UsageError
from tests.conftest import Run


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_closest_file_to_the_labels_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    far = write(tmp_path / "labellint.toml", 'markets = ["nl"]')
    near = write(tmp_path / "brand" / "labellint.toml", 'markets = ["de"]')
    here, there = tmp_path / "brand" / "drafts" / "a.pdf", tmp_path / "other" / "b.pdf"
    assert config.find([here]) == near
    assert config.find([there]) == far
    assert config.find([here, there]) == far  # the folder that they share


def test_labels_elsewhere_fall_back_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work, elsewhere = tmp_path / "work", tmp_path / "elsewhere"
    file = write(work / "labellint.toml", "")
    elsewhere.mkdir()
    monkeypatch.chdir(work)
    assert config.find([elsewhere / "a.pdf"]) == file
    assert config.find([]) == file


def test_labellint_toml_goes_before_pyproject_in_one_folder(tmp_path: Path) -> None:
    pyproject = write(tmp_path / "pyproject.toml", '[tool.labellint]\nmarkets = ["fr"]')
    assert config.find([tmp_path / "a.pdf"]) == pyproject
    own = write(tmp_path / "labellint.toml", "")
    assert config.find([tmp_path / "a.pdf"]) == own


def test_a_pyproject_of_something_else_is_passed_by(tmp_path: Path) -> None:
    file = write(tmp_path / "labellint.toml", "")
    write(tmp_path / "inner" / "pyproject.toml", '[project]\nname = "other"')
    assert config.find([tmp_path / "inner" / "a.pdf"]) == file


def test_pyproject_means_the_same(tmp_path: Path) -> None:
    own = config.load(write(tmp_path / "labellint.toml", 'fail-on = "info"\n[severities]\n"a/b" = "off"'))
    theirs = config.load(
        write(
            tmp_path / "pyproject.toml",
            '[tool.labellint]\nfail-on = "info"\n[tool.labellint.severities]\n"a/b" = "off"',
        )
    )
    assert own.settings == theirs.settings


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('markts = ["be"]', ":1: unknown key 'markts'; did you mean 'markets'?"),
        ('\nfail_on = "error"', ":2: unknown key 'fail_on'; did you mean 'fail-on'?"),
        ('[[paths]]\nmatch = "a/*"\nmarket = ["be"]', ":3: unknown key 'market'; did you mean 'markets'?"),
        ('markets = ["uk"]', ":1: 'uk' is not a value of markets; it is one of be, nl, de, fr, eu."),
        ('fail-on = "high"', ":1: 'high' is not a value of fail-on; it is one of error, warning, info, never."),
        ('[[paths]]\nmatch = "a"\nlang = "nl"', ":3: unknown key 'lang'; the keys here are markets, kind, regions, "),
        ("markets = []", ":1: markets: expected a list that is not empty."),
        ("largest-side-cm2 = -5", ":1: largest-side-cm2: expected a number above 0."),
        ("largest-side-cm2 = nan", ":1: largest-side-cm2: expected a number above 0."),
        ("\nfail-on = high", ":2: not valid TOML (invalid value); texts stand in quotes, lists in brackets, as in "),
        ('lang = "nl"\nlang = "fr"', ":2: this key or table stands there twice; leave one of them out."),
        ('\n\nkind = "medicine"', ":3: 'medicine' is not a value of kind; it is one of oral, topical."),
        (
            '[severities]\n"be/y" = "off"\n"be/x" = "warn"',
            ":3: 'warn' is not a value of severities; did you mean 'warning'? It is one of error, warning, info, off.",
        ),
        ("markets = [", ":1: not valid TOML (invalid value); "),
        ('as-of = "soon"', ":1: as-of: expected a day such as 2027-03-01."),
        ("[[paths]]\nkind = 'oral'", ":1: the key 'match' is missing."),
        ('markets = "be"', ":1: markets: expected a list, got a text."),
    ],
)
def test_a_mistake_names_file_line_and_the_nearest_key(tmp_path: Path, text: str, message: str) -> None:
    file = write(tmp_path / "labellint.toml", text)
    with pytest.raises(ConfigError) as told:
        config.load(file)
    assert str(told.value).startswith(f"{file}{message}")
    assert "\n" not in str(told.value)


def test_no_market_at_all_lets_no_label_pass(place: Path, run: Run) -> None:
    write(place / "labellint.toml", "markets = []")
    assert run("check", "label.txt").code == 2


def test_a_file_that_is_not_utf_8_says_so(tmp_path: Path) -> None:
    (tmp_path / "labellint.toml").write_bytes('lang = "é"'.encode("latin-1"))
    with pytest.raises(ConfigError, match="not UTF-8 text at byte 8"):
        config.load(tmp_path / "labellint.toml")


def test_a_rule_that_there_is_not_is_named_with_the_nearest(place: Path, run: Run) -> None:
    write(place / "labellint.toml", 'rules = ["own"]\n[severities]\n"own/wondr" = "off"')
    ran = run("check", "label.txt")
    assert ran.code == 2
    assert "labellint.toml:3: unknown rule 'own/wondr'; did you mean 'own/wonder'?" in ran.err


def test_a_region_that_there_is_not_is_named_with_the_nearest(place: Path, run: Run) -> None:
    write(place / "labellint.toml", 'regions = ["flandres"]')
    ran = run("check", "label.txt")
    assert ran.code == 2
    assert "labellint.toml:1: unknown region 'flandres'; did you mean 'flanders'? The regions are brussels, " in ran.err


def test_the_command_line_goes_before_the_path_and_the_path_before_the_file(tmp_path: Path) -> None:
    file = write(
        tmp_path / "labellint.toml",
        """
        markets = ["be"]
        kind = "oral"
        as-of = 2027-01-01
        regions = ["flanders"]
        largest-side-cm2 = 120
        [severities]
        "a/a" = "warning"
        "a/b" = "warning"
        [[paths]]
        match = "export"
        markets = ["nl"]
        largest-side-cm2 = 60.5
        [paths.severities]
        "a/b" = "off"
        [[paths]]
        match = "export/*-cream.pdf"
        kind = "topical"
        regions = []
        """,
    )
    chosen = config.load(file)
    plain = chosen.context(tmp_path / "home.pdf", Given())
    export = chosen.context(tmp_path / "export" / "home.pdf", Given())
    cream = chosen.context(tmp_path / "export" / "x-cream.pdf", Given())
    given = chosen.context(tmp_path / "export" / "x-cream.pdf", Given(markets=("de",), kind="oral"))
    assert (plain.markets, plain.kind, plain.regions) == (("be",), "oral", ("flanders",))
    assert (export.markets, export.kind) == (("nl",), "oral")
    assert (plain.largest_side_cm2, export.largest_side_cm2) == (120, 60.5)
    assert export.severities == {"a/a": "warning", "a/b": "off"}
    assert (cream.markets, cream.kind, cream.regions) == (("nl",), "topical", ())
    assert (given.markets, given.kind) == (("de",), "oral")
    assert plain.as_of == dt.date(2027, 1, 1)
    assert chosen.context(None, Given(as_of=dt.date(2028, 1, 1))).as_of == dt.date(2028, 1, 1)


def test_rule_folders_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file = write(tmp_path / "brand" / "labellint.toml", 'rules = ["our-rules"]')
    assert config.load(file).rule_folders() == (tmp_path / "brand" / "our-rules",)


@pytest.mark.parametrize(
    ("level", "outcome", "code"), [("error", "broken", 1), ("warning", "broken", 0), ("off", "not_applicable", 0)]
)
def test_the_severity_of_a_rule_can_be_set(place: Path, run: Run, level: str, outcome: str, code: int) -> None:
    file = place / "labellint.toml"
    file.write_text(file.read_text() + f'"own/wonder" = "{level}"\n')
    (place / "label.txt").write_text("A wonder.")
    ran = run("check", "label.txt", "-f", "json")
    (verdict,) = [v for v in json.loads(ran.out)["labels"][0]["verdicts"] if v["rule"] == "own/wonder"]
    assert (verdict["outcome"], ran.code) == (outcome, code)
    assert [f["severity"] for f in verdict["findings"]] == ([level] if outcome == "broken" else [])


def test_fail_on_lang_and_allow_unsure_come_from_the_file(place: Path, run: Run) -> None:
    file = place / "labellint.toml"
    file.write_text('fail-on = "warning"\nlang = "nl"\n' + file.read_text())
    (place / "label.txt").write_text("Some magic.")
    ran = run("check", "label.txt")
    assert ran.code == 1
    assert "mag niet op een etiket staan" in ran.out


def test_config_show_says_which_file_holds(place: Path, run: Run) -> None:
    ran = run("config", "show")
    assert ran.out.startswith(f"# {place / 'labellint.toml'}\n")
    assert 'markets = ["be"]' in ran.out
    assert 'kind = "oral"' in ran.out


def test_what_config_show_prints_can_be_used_as_a_file(place: Path, run: Run) -> None:
    shown = config.load(write(place / "again" / "labellint.toml", run("config", "show").out))
    assert shown.settings == config.load(place / "labellint.toml").settings


@pytest.mark.parametrize(("names", "markets"), [(["be", "nl", "be"], ("be", "nl")), (["BE"], ("be",)), ([], ())])
def test_markets_once_each(names: list[str], markets: tuple[str, ...]) -> None:
    assert config.markets(names) == markets


def test_an_unknown_market_names_the_nearest() -> None:
    with pytest.raises(
        UsageError, match=r"Unknown market 'bee'; did you mean 'be'\? The markets are be, nl, de, fr, eu"
    ):
        config.markets(["bee"])


def test_settings_beside_a_label_go_before_the_configuration_and_hold_for_it_alone(tmp_path: Path) -> None:
    file = write(tmp_path / "labellint.toml", 'largest-side-cm2 = 120\nregions = ["flanders"]')
    write(tmp_path / "small.labellint.toml", "largest-side-cm2 = 60")
    chosen = config.load(file)
    small, large = (chosen.context(tmp_path / name, Given()) for name in ("small.pdf", "large.pdf"))
    assert (small.largest_side_cm2, small.regions) == (60, ("flanders",))
    assert large.largest_side_cm2 == 120


def test_broken_settings_beside_a_label_fail_it_and_not_the_others(place: Path, run: Run) -> None:
    write(place / "one.txt", "Een wonder.")
    write(place / "two.txt", "Een wonder.")
    write(place / "one.labellint.toml", 'region = ["flanders"]')
    ran = run("check", "one.txt", "two.txt")
    assert "one.labellint.toml:1: unknown key 'region'; did you mean 'regions'?" in " ".join(ran.out.split())
    assert "two" in ran.out
