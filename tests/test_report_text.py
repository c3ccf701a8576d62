"""The report that a person reads: what it shows, how wide it is, and that a label cannot speak to the terminal."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
import regex

from labellint.label import LANGUAGES
from labellint.report.lines import Part, plain, safe, show, wrapped
from labellint.report.words import FILE, Words, cited
from labellint.rulebook import load
from tests import artwork, rulesets
from tests.conftest import ROOT, Run


def test_it_says_what_was_read_what_is_wrong_and_what_to_do(place: Path, run: Run) -> None:
    (place / "maretide.pdf").write_bytes(artwork.pdf("Maretide, food supplement.", "It works a wonder. It is magic."))
    assert run("check", "maretide.pdf").out == (
        """\
maretide
  food supplement (given)
  page 1: text layer, 3 words
  page 2: text layer, 7 words

  Errors (1)

    own/wonder                                                        page 2, be
    "wonder" must not stand on a label.
    remedy        Leave it out.
    law           Law of Nowhere, art. 1

  Warnings (1)

    own/magic                                                         page 2, be
    "magic" must not stand on a label.
    remedy        Leave it out.
    law           Law of Nowhere, art. 1

1 label: 1 error, 1 warning.
Rulebook 2026.11 for be, law of 2026-11-01, looked up until 2026-11-15. "Kept"
is not an approval.
"""
    )


def test_the_same_fault_in_several_languages_is_told_with_its_remedy_and_law_once(run: Run) -> None:
    out = run("check", str(ROOT / "samples" / "trivanta-tablets-nl-fr-de.pdf"), "--show", "warning").out
    start, end = out.index("    eu/claim-on-hold (3) "), out.index("    be/notification-number")
    assert (
        out[start:end]
        == """\
    eu/claim-on-hold (3)                                              page 1, be
    'Passiebloem helpt je te ontspannen' is a claim for a plant (passionflower)
    whose assessment is on hold.
    'La passiflore aide à se détendre' is a claim for a plant (passionflower)
    whose assessment is on hold.
    'Passionsblume hilft beim Entspannen' is a claim for a plant (passionflower)
    whose assessment is on hold.
    remedy        Show that the transitional rules cover this claim (on the
                  market before 2005, substance on the on-hold list), or leave
                  it out.
    law           Reg. (EC) No 1924/2006, art. 28(5) and (6) (cited from memory)
                  Court of Justice C-386/23 (cited from memory)

"""
    )


def test_faults_with_remedies_of_their_own_stand_apart_and_share_the_law(run: Run) -> None:
    out = run("check", str(ROOT / "samples" / "rotskracht-tablets-nl-fr.pdf"), "--show", "error").out
    start, end = out.index("    eu/claim-overstated (2) "), out.index("    eu/titanium-dioxide (2)")
    assert out[start:end].count("\n\n") == 3
    assert out[start:end].count("remedy  ") == 2
    assert out[start:end].count("law  ") == 1


def test_the_same_fault_on_two_pages_keeps_both_places(place: Path, run: Run) -> None:
    (place / "two.pdf").write_bytes(artwork.pdf("It works a wonder.", "Another wonder."))
    out = run("check", "two.pdf").out
    assert "page 1, be" in out
    assert "page 2, be" in out


def test_words_that_no_message_quotes_are_shown(run: Run) -> None:
    out = run("check", str(ROOT / "samples" / "trivanta-tablets-nl-fr-de.pdf"), "--show", "warning").out
    assert '    on the label  "NUT 409/77"\n' in out


def test_a_remedy_in_several_languages_has_a_line_for_each(run: Run) -> None:
    out = run("check", str(ROOT / "samples" / "rotskracht-tablets-nl-fr.pdf"), "--show", "info").out
    assert (
        """\
    remedy        Overmatig gebruik kan een laxerend effect hebben.
                  Une consommation excessive peut avoir un effet laxatif.
"""
        in out
    )


def test_what_is_kept_takes_one_line_and_is_named_on_request(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Nothing to see.")
    assert "\n  Kept: 2 rules\n" in run("check", "label.txt").out
    assert "\n  Kept: 2 rules: own/magic, own/wonder\n" in run("check", "label.txt", "--show", "kept").out


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ([], {"own/wonder", "own/magic"}),
        (["--show", "error"], {"own/wonder"}),
        (["--show", "warning"], {"own/magic"}),
        (["--show", "error", "--show", "warning"], {"own/wonder", "own/magic"}),
        (["--show", "unsure"], set()),
        (["--show", "all"], {"own/wonder", "own/magic"}),
    ],
)
def test_show_chooses_what_is_shown_not_what_is_counted(
    place: Path, run: Run, options: list[str], shown: set[str]
) -> None:
    (place / "label.txt").write_text("A wonder, by magic.")
    ran = run("check", "label.txt", *options)
    assert {rule for rule in ("own/wonder", "own/magic") if rule in ran.out} == shown
    assert "1 label: 1 error, 1 warning." in ran.out
    assert ran.code == 1


def test_what_could_not_be_judged_says_what_to_look_at(place: Path, run: Run) -> None:
    (place / "ink.pdf").write_bytes(artwork.ink())
    out = run("check", "ink.pdf").out
    assert "page 1: NOT READ" in out
    assert "Could not be judged, please look (1)" in out
    assert "page 1: This page could not be read: look at it, or give a file with text." in out


def test_a_text_that_is_no_label_is_told_in_a_few_lines(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "mail.txt"
    file.write_text("Beste collega's,\nmorgen is de vergadering om 10 uur in zaal 3.", encoding="utf-8")
    out = run("check", str(file), "--lang", "nl").out
    assert "regels vragen wat niet op het etiket staat" in out
    assert "eu/best-before" in out
    assert len(out.splitlines()) < 30
    assert "geen woord op het etiket" in out


@pytest.mark.parametrize("lang", ["nl", "fr", "de"])
def test_the_law_is_cited_in_the_readers_language(tmp_path: Path, run: Run, lang: str) -> None:
    file = tmp_path / "label.txt"
    file.write_text("Voedingssupplement. Ingrediënten: titaandioxide, SOJA, melkeiwit.", encoding="utf-8")
    out = " ".join(run("check", str(file), "--lang", lang).out.split())
    assert not regex.search(r"Regulation|Directive \d|Royal Decree|Act of|[Aa]nnex \b|the words", out)


def test_every_citation_has_its_words_in_all_languages() -> None:
    english = regex.compile(r"Regulation|Directive|Decree|Act of|\b[Aa]nnex |\bart\. .*\band\b|recital|of use")
    cites = {f"{law.cite}, {law.article}" for rule in load().rules for law in rule.law}
    for language in LANGUAGES[:3]:
        assert not [cite for cite in cites if english.search(cited(cite, language))], language


def test_one_fault_in_two_markets_is_told_once(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("A wonder.")
    out = run("check", "label.txt", "-m", "be", "-m", "nl").out
    assert out.count("own/wonder") == 1
    assert "page 1, be nl" in out
    assert "1 label: 1 error." in out


def test_law_that_was_not_reread_says_so(place: Path, run: Run) -> None:
    rulesets.folder(place / "own", rulesets.rule("wonder", confidence="memory-high"))
    (place / "label.txt").write_text("A wonder.")
    assert "Law of Nowhere, art. 1 (cited from memory)" in run("check", "label.txt").out


def test_failures_are_told_after_the_labels(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Nothing.")
    out = run("check", "gone.pdf", "label.txt").out
    assert "Not checked\n  gone.pdf: there is no such file; check the name" in out
    assert "1 label: 1 file not checked." in out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_is_wider_than_80_columns(run: Run, lang: str) -> None:
    out = run("check", *sorted((ROOT / "samples").glob("*.pdf")), "--lang", lang, "--show", "all").out
    wide = [line for line in out.splitlines() if len(line) > 80]
    assert wide == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("été ≥ 15 %", "été ≥ 15 %"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("bell\x07", "bell\\x07"),
        ("one\ntwo\tthree", "one two three"),
        ("\u202edesrever", "\\u202edesrever"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("soft\u00adhyphen", "softhyphen"),
        ("\x9bcsi", "\\x9bcsi"),
    ],
)
def test_a_label_cannot_speak_to_the_terminal(text: str, shown: str) -> None:
    assert safe(text) == shown


class Terminal(io.StringIO):
    """What a terminal would be sent."""

    def isatty(self) -> bool:
        return True


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [(Part("own/wonder", "bold red"), Part(" [bold]not markup[/bold] \\x1b"))]
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    pipe, terminal, sober = io.StringIO(), Terminal(), Terminal()
    show(lines, pipe)
    show(lines, terminal)
    monkeypatch.setenv("NO_COLOR", "1")
    show(lines, sober)
    assert pipe.getvalue() == plain(lines) == "own/wonder [bold]not markup[/bold] \\x1b\n"
    assert "\x1b[1;31mown/wonder\x1b[0m" in terminal.getvalue()
    assert "[bold]not markup[/bold]" in terminal.getvalue()
    assert "31m" not in sober.getvalue()


@pytest.mark.parametrize(
    ("lead", "indent", "text", "lines"),
    [
        ("", 0, "one two", ["one two"]),
        ("", 2, "one two three four five", ["  one two three four", "  five"]),
        ("law", 6, "one two three four five", ["law   one two three", "      four five"]),
        ("a longer lead:", 2, "one two three", ["a longer lead: one", "  two three"]),
        ("law", 6, "", ["law"]),
    ],
)
def test_wrapped_lines_hang_at_the_indent(lead: str, indent: int, text: str, lines: list[str]) -> None:
    assert plain(wrapped(text, indent, lead=lead, width=20)).splitlines() == lines


def test_the_fixed_words_stand_in_all_languages_with_the_same_places() -> None:
    texts = json.loads(FILE.read_text(encoding="utf-8"))
    for key, text in texts.items():
        assert set(text) == set(LANGUAGES), key
        places = {
            language: sorted(part.split("}")[0] for part in words.split("{")[1:]) for language, words in text.items()
        }
        assert len({tuple(found) for found in places.values()}) == 1, key
    assert [Words(language)("page") for language in LANGUAGES] == ["pagina", "page", "Seite", "page"]


def test_a_blank_page_says_that_it_is_blank(place: Path, run: Run) -> None:
    (place / "blank.pdf").write_bytes(artwork.pdf(""))
    ran = run("check", "blank.pdf")
    assert ran.code == 3
    assert "\n  page 1: blank\n" in ran.out
    assert "page 1: Nothing is printed on this page" in ran.out


def test_one_word_is_not_words(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Nothing")
    assert "page 1: text layer, 1 word\n" in run("check", "label.txt").out


def test_a_limit_that_is_not_known_well_enough_is_listed_and_not_judged(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Prendre 1 comprimé par jour. Par comprimé : zinc 20 mg, magnésium 400 mg.")
    out = run("check", "label.txt", "--market", "fr").out
    told = " ".join(out[out.index("Limits that are not judged") :].split())
    assert "zinc: maximum in fr, 15 mg a day, arrêté 9 May 2006 (cited from memory); this label: 20 mg a day" in told
    assert "which is above it" in told
    assert "2 limits that are not judged are exceeded" in told
    found = json.loads(run("check", "label.txt", "--market", "fr", "--format", "json").out)["labels"][0]
    assert [each["value"] for each in found["not_judged"] if each["substance"] == "zinc"] == ["15"]
    assert not [v for v in found["verdicts"] for f in v["findings"] if "15 mg" in f["message"]]


def test_a_limit_that_is_judged_or_of_another_market_is_not_listed(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Prendre 1 comprimé par jour. Par comprimé : zinc 20 mg, magnésium 400 mg.")
    assert "not judged" not in run("check", "label.txt", "--market", "be").out


def test_no_line_ends_inside_french_quotation_marks_or_before_a_colon() -> None:
    for width in range(20, 60):
        lines = wrapped(
            "L'étiquette dit « Respecté » : ce n'est pas une approbation ; relisez « ceci » !", 2, width=width
        )
        texts = ["".join(part.text for part in line).strip() for line in lines]
        assert not [text for text in texts if text.endswith("«") or text[0] in "»:;!"]


def test_the_last_lines_name_the_market_that_stands_beside_the_label(place: Path, run: Run) -> None:
    (place / "label.txt").write_text("Nahrungsergänzungsmittel. Täglich 1 Tablette einnehmen.", encoding="utf-8")
    (place / "label.labellint.toml").write_text('markets = ["de"]')
    assert " for de, law of " in " ".join(run("check", "label.txt").out.split())
    assert json.loads(run("check", "label.txt", "--format", "json").out)["rulebook"]["markets"] == ["de"]
