"""The generator makes what it says: enough labels and mutants, one change each, legible and lawful artwork."""

from __future__ import annotations

from collections import Counter

import pypdfium2
import pytest

from . import Label, Mutant, labels, mutants
from .amounts import right_percentages
from .drawn import as_pdf, as_scan, sheet
from .effect import Effect, absent, sign
from .judged import Found, judge
from .label import LANGUAGES
from .mutant import FORMS
from .plain import as_text
from .statements import same

CATEGORIES = {
    "claim.overstated",
    "claim.condition",
    "claim.unlisted",
    "claim.on_hold",
    "claim.medicinal",
    "claim.transdermal",
    "claim.deficiency",
    "claim.misused",
    "claim.general",
    "claim.hype",
    "claim.prohibited",
    "claim.adapted",
    "claim.nutrition",
    "dose.over_limit",
    "dose.arithmetic",
    "dose.missing",
    "dose.unclear",
    "dose.audience",
    "dose.topical",
    "number.missing",
    "number.malformed",
    "number.mismatch",
    "number.misplaced",
    "statement.missing",
    "statement.altered",
    "name.missing",
    "language.missing",
    "agreement.languages",
    "label.contradiction",
    "label.placeholder",
    "legibility.height",
    "legibility.contrast",
    "allergen.emphasis",
    "ingredient.form",
    "ingredient.warning",
    "ingredient.banned",
    "read.unreadable",
}
IDS = [label.name for label in labels()]


def test_there_are_enough_labels_and_mutants_of_every_sort() -> None:
    assert len(labels()) >= 16
    assert {label.market for label in labels()} == {"be", "nl", "fr", "de", "eu"}
    assert {language for label in labels() for language in label.languages} == set(LANGUAGES)
    counted = [m for m in mutants() if m.kind != "kept"]
    assert len(counted) >= 400
    assert all(sum(form in m.forms for m in counted) >= 400 for form in FORMS)
    assert min(Counter(m.kind for m in counted).values()) >= 10


def test_every_mutant_has_a_name_of_its_own() -> None:
    assert max(Counter(m.id for m in mutants()).values()) == 1
    assert max(Counter(IDS).values()) == 1


def test_a_mutant_differs_from_its_lawful_label_in_one_particular() -> None:
    for mutant in mutants():
        old, new = Counter(mutant.lawful.particulars), Counter(mutant.label.particulars)
        gone, come = list((old - new).elements()), list((new - old).elements())
        assert gone or come, mutant.id
        assert len({p.statement for p in gone} | ({p.statement for p in come} if not gone else set())) == 1, mutant.id
        languages = [p.language for p in (*gone, *come)]
        assert len(set(languages)) == 1 or mutant.id.split(".")[1] in ("removed", "altered", "kept"), mutant.id


def test_what_is_drawn_only_is_the_same_text() -> None:
    for mutant in mutants():
        assert (as_text(mutant.label) != as_text(mutant.lawful)) == (mutant.forms == FORMS), mutant.id


def test_expectations_use_the_words_of_the_contract() -> None:
    for mutant in mutants():
        signs = (*mutant.effect.needed, *mutant.effect.dependents)
        assert {category for s in signs for category in s.categories} <= CATEGORIES, mutant.id
        assert bool(mutant.effect.needed) == (mutant.kind != "kept"), mutant.id


@pytest.mark.parametrize("label", labels(), ids=IDS)
def test_percentages_follow_from_the_amounts(label: Label) -> None:
    assert all(right_percentages(p) for p in label.particulars)


@pytest.mark.parametrize("label", labels(), ids=IDS)
def test_a_lawful_label_carries_what_its_market_asks(label: Label) -> None:
    asked = "ingredients net-quantity lot operator"
    in_each = "function precautions" if label.kind == "topical" else "name categories portion exceed varied children"
    if label.kind == "oral":
        asked += " best-before storage amounts" + (" number" if label.market == "be" else "")
        in_each += " ingredients storage amounts" + (" 10.2a" if label.has("claim") else "")
    assert [s for s in asked.split() if not label.has(s)] == []
    assert [(s, t) for s in in_each.split() for t in label.languages if not label.places(s, t)] == []


@pytest.mark.parametrize("label", labels(), ids=IDS)
def test_the_artwork_fits_and_holds_every_word(label: Label) -> None:
    sheet(label).check()
    page = pypdfium2.PdfDocument(as_pdf(label))[0]
    printed = "".join(page.get_textpage().get_text_bounded().split())
    for particular in label.particulars:
        for word in particular.text.replace("<b>", "").replace("</b>", "").split():
            assert word in printed


def test_mutants_fit_their_artwork() -> None:
    for mutant in [m for m in mutants() if "pdf" in m.forms][::40]:
        sheet(mutant.label).check()


def test_a_scan_is_a_picture() -> None:
    page = pypdfium2.PdfDocument(as_scan(labels()[0], dpi=72))[0]
    assert page.get_textpage().get_text_bounded() == ""


def _found(category: str, statement: str | None, language: str | None, outcome: str = "broken") -> Found:
    return Found("be/x", category, outcome, "error", statement, language, "")


def test_a_mutant_is_right_when_what_was_needed_is_found_and_nothing_else() -> None:
    effect = Effect((absent("exceed", "nl"),), (sign("agreement.languages"),))
    hit = _found("statement.missing", "exceed", "nl")
    tie = _found("agreement.languages", None, "fr")
    other = _found("statement.missing", "exceed", "fr")
    assert judge(effect, [], [hit, tie]).right
    assert judge(effect, [other], [other, hit]).right
    assert judge(effect, [], [hit, other]).surplus == (other,)
    assert judge(effect, [], [tie]).lacking
    assert judge(effect, [hit], [hit]).lacking
    assert judge(effect, [], [_found("statement.missing", "exceed", "nl", "unsure")]).lacking
    assert judge(effect, [], [_found("statement.missing", "exceed", "nl", "unsure")], scanned=True).right


def test_statements_are_known_by_their_other_names() -> None:
    assert same("net-quantity", "net_quantity", "eu/x")
    assert same("lot", None, "eu/lot-mark") or same("lot", "FIC-LOT", "eu/x")
    assert not same("lot", "storage", "eu/lot")


def test_mutants_can_be_sent_to_a_worker() -> None:
    import pickle

    mutant: Mutant = mutants()[0]
    assert pickle.loads(pickle.dumps(mutant)) == mutant
