"""Every rule carries its own examples, and they hold; what the rule form cannot say is said here."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from labellint.errors import RuleError
from labellint.examples import Examples
from labellint.label import LANGUAGES
from labellint.nutrients import name_of, name_of_form, nutrients
from labellint.register import RULES_DIR, Register
from labellint.rulebook import AnyRule, Example, LegibilityRule, load
from labellint.strict import load_yaml
from labellint.verdict import SEVERITIES

BOOK = load()
RULES = [pytest.param(rule, id=rule.id) for rule in BOOK.rules]
SUBSTANCES = {row["substance"] for row in Register().rows("substance_names.csv")}
SURE = {"verified", "memory-high"}
_PLACE = regex.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def examples() -> Examples:
    return Examples(BOOK, BOOK.about.law_checked_until)


def text(example: str | Example) -> str:
    return example if isinstance(example, str) else example.text


@pytest.mark.parametrize("rule", RULES)
def test_the_examples_hold(rule: AnyRule, examples: Examples) -> None:
    wrong = [f"{trial.what}: {trial.problem}\n    {trial.text}" for trial in examples.of(rule) if trial.problem]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_bad_and_good_examples(rule: AnyRule) -> None:
    assert rule.examples.bad or isinstance(rule, LegibilityRule), "plain text has no print to be too small"
    assert len(rule.examples.good) >= 1
    every = [*rule.examples.bad, *rule.examples.good, *rule.examples.unsure]
    assert not [example for example in every if every.count(example) > 1]
    assert not any("[[" in text(example) for example in rule.examples.good)


def test_every_substance_has_a_name_that_a_reader_knows() -> None:
    slugs = BOOK.entries("substance")
    assert not [slug for slug in slugs if slug not in nutrients() and slug not in SUBSTANCES]
    assert name_of("vitamin-b12").de == "Vitamin B12"
    assert name_of("product").nl == "het product"
    forms = [form for form in BOOK.entries("compound") if name_of_form(form) is None]
    assert forms == []


@pytest.mark.parametrize("rule", RULES)
def test_an_id_is_its_place_and_a_name(rule: AnyRule) -> None:
    assert regex.fullmatch(r"(eu|be|nl|de|fr)/[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    place = rule.id.split("/")[0]
    assert place == "eu" or rule.applies.market == place, "a rule of one market stands in its folder"


@pytest.mark.parametrize("rule", RULES)
def test_an_error_rests_on_law_that_is_sure_enough(rule: AnyRule) -> None:
    named = [rule.severity] if isinstance(rule.severity, str) else list(rule.severity.values())
    assert rule.law
    if min(named, key=SEVERITIES.index) == "error":
        assert any(law.confidence in SURE for law in rule.law), rule.law


@pytest.mark.parametrize("rule", RULES)
def test_the_places_in_messages_are_the_same_in_all_languages(rule: AnyRule) -> None:
    for problem, message in (*rule.messages.items(), *rule.fix.items()):
        places = {frozenset(_PLACE.findall(message.in_(language))) for language in LANGUAGES}
        assert len(places) == 1, (problem, places)


@pytest.mark.parametrize("rule", RULES)
def test_nothing_a_person_reads_is_empty(rule: AnyRule) -> None:
    for texts in (rule.title, rule.why, *rule.messages.values(), *rule.fix.values()):
        assert all(texts.in_(language).strip() for language in LANGUAGES)


def test_rules_are_sorted_in_their_files() -> None:
    for path in sorted(RULES_DIR.glob("*/*.yaml")):
        if path.parent.name in ("lexicon", "data"):
            continue
        ids = regex.findall(r"^- id: *(\S+)", path.read_text(encoding="utf-8"), regex.MULTILINE)
        assert ids == sorted(ids), path
        assert all(rule_id.startswith(f"{path.parent.name}/") for rule_id in ids), path


def test_a_key_that_stands_twice_is_told_with_its_line(tmp_path: Path) -> None:
    """The words of the first were lost without a word."""
    (tmp_path / "twice.yaml").write_text("group: guard\nterms:\n  nl: [a]\n  fr: [b]\n  nl: [c]\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"twice.yaml:5: .*'nl' stands twice"):
        load_yaml(tmp_path / "twice.yaml")
