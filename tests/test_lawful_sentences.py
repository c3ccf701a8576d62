"""Innocent sentences of lawful labels that promise nothing, and near misses that do."""

from __future__ import annotations

from pathlib import Path

import pytest

import labellint
from labellint import compiled
from labellint.facts import Facts
from labellint.lint import lint
from labellint.read import read_bytes
from labellint.register import Register
from labellint.rulebook import Context
from tests.test_lawful_shops import AS_OF, findings

ORAL = "Voedingssupplement met vitamine C. Complément alimentaire. Nahrungsergänzungsmittel. Food supplement. "
TOPICAL = "Huidlotion. Lotion pour la peau. Hautlotion. Skin lotion. "


def _facts(text: str) -> Facts:
    book = compiled.rulebook(())
    return lint(read_bytes(text.encode(), "label.txt"), book, book.vocabulary(), Register(), Context(as_of=AS_OF)).facts


def promised(text: str, folder: Path) -> set[str]:
    """The rules about claims that a text breaks."""
    path = folder / "label.txt"
    path.write_text(text, encoding="utf-8")
    report = labellint.check(path, as_of=AS_OF)
    return {
        v.rule
        for v in report.labels[0].verdicts
        if "/claim-" in v.rule and any(f.severity != "info" for f in v.findings)
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Opa kneep altijd zijn neus dicht. Dat hoeft niet meer.",
        "Grand-père se bouchait le nez. Ce n'est plus la peine.",
        "Opa hielt sich immer die Nase zu. Das muss nicht mehr sein.",
        "Grandpa always held his nose. There is no need any more.",
        "Af te raden voor wie een allergie voor pollen heeft.",
        "Déconseillé aux personnes allergiques au pollen.",
        "Bei einer Allergie gegen Pollen ist der Verzehr abzuraten.",
        "Not to be recommended for people with an allergy to pollen.",
        "Wie voor de schildklier behandeld wordt, overlegt eerst met de arts.",
        "Toute personne suivie pour la thyroïde demande d'abord l'avis de son médecin.",
        "Wer an der Schilddrüse behandelt wird, fragt vorher den Arzt.",
        "Anyone being treated for their thyroid should check with their doctor first.",
    ],
)
def test_a_sentence_on_a_supplement_promises_nothing(sentence: str, tmp_path: Path) -> None:
    assert promised(f"{ORAL}\n\n{sentence}", tmp_path) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Masseer zachtjes en spoel uit.",
        "Massez doucement et rincez abondamment.",
        "Sanft einmassieren und gründlich ausspülen.",
        "Massage gently and rinse out.",
        "Ver van vuur houden.",
        "Tenir loin du feu.",
        "Von Feuer fernhalten.",
        "Keep away from fire.",
        "Met te weinig melk daalt het beschermingsniveau aanzienlijk.",
        "Une quantité trop faible réduit nettement le niveau de protection.",
        "Zu wenig Milch verringert die Schutzleistung deutlich.",
        "Too little lotion lowers the level of protection considerably.",
        "Zuiverend masker voor het gezicht.",
        "Masque purifiant pour le visage.",
        "Klärende Maske für das Gesicht.",
        "Purifying mask for the face.",
    ],
)
def test_a_sentence_on_a_skin_product_promises_nothing(sentence: str, tmp_path: Path) -> None:
    assert promised(f"{TOPICAL}\n\n{sentence}", tmp_path) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Neus dicht? Dit maakt hem weer vrij.",
        "Nez bouché ? Ceci le débouche.",
        "Nase zu? Das macht sie wieder frei.",
        "Blocked nose? This clears it.",
    ],
)
def test_a_blocked_nose_is_still_a_complaint(sentence: str, tmp_path: Path) -> None:
    assert promised(f"{ORAL}\n\n{sentence}", tmp_path)


@pytest.mark.parametrize(
    "warning",
    [
        "Houd u aan de aanbevolen dosis: twee tabletten per dag en niet meer.",
        "Neem niet meer dan aanbevolen.",
        "Respectez la dose recommandée : deux comprimés par jour, pas plus.",
        "Ne prenez pas plus que ce qui est recommandé.",
        "Halten Sie sich an die empfohlene Menge: zwei Tabletten am Tag und nicht mehr.",
        "Nehmen Sie nicht mehr als empfohlen.",
        "Keep to the recommended dose: two tablets a day and no more.",
        "Take no more than recommended.",
    ],
)
def test_a_dose_that_is_kept_to_and_no_more_is_not_exceeded(warning: str, tmp_path: Path) -> None:
    name = {"H": "Voedingssupplement", "N": "Voedingssupplement", "R": "Complément alimentaire", "K": "Food supplement"}
    spoken = (
        "Nahrungsergänzungsmittel"
        if warning.startswith(("Halten", "Nehmen"))
        else name.get(warning[0], "Food supplement")
    )
    spoken = "Complément alimentaire" if warning.startswith("Ne ") else spoken
    assert not findings(f"{spoken}. {warning}", tmp_path, "eu/statement-exceed")


def test_what_and_ends_is_all_of_a_class(tmp_path: Path) -> None:
    text = (
        "Voedingssupplement. Ingrediënten: zuurteregelaars: citroenzuur en natriumcitraten, retinylacetaat.\n\n"
        "Complément alimentaire. Ingrédients : correcteurs d'acidité : acide citrique et citrates de sodium, "
        "acétate de rétinyle."
    )
    assert not findings(text, tmp_path, "eu/agreement-ingredients")
    assert findings(
        text.replace(" et citrates de sodium, acétate de rétinyle", ""), tmp_path, "eu/agreement-ingredients"
    )


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Voedingssupplement. 20 ampullen, 200 ml (20 x 10 ml)\n's Morgens een ampul in een glas water.", 1),
        ("Complément alimentaire. 20 ampoules, 200 ml (20 x 10 ml)\nLe matin, une ampoule dans un verre d'eau.", 1),
        ("Nahrungsergänzungsmittel. 20 Ampullen, 200 ml (20 x 10 ml)\nMorgens eine Ampulle in ein Glas Wasser.", 1),
        ("Food supplement. 20 ampoules, 200 ml (20 x 10 ml)\nOne ampoule in a glass of water in the morning.", 1),
        ("Voedingssupplement. Neem dagelijks 30 ml (6 x 5 ml).", 30),
    ],
)
def test_what_a_pack_holds_in_brackets_is_no_portion(text: str, most: int) -> None:
    facts = _facts(text)
    assert {intake.units_high * intake.times_high for intake in facts.intakes} == {most}


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Complément alimentaire avec édulcorants\n20 × 10 ml = 200 ml\nPour toute la famille", True),
        ("Complément alimentaire avec édulcorants\nDiluer dans\n200 ml d'eau", False),
    ],
)
def test_contents_may_be_a_line_of_a_paragraph(text: str, alone: bool, tmp_path: Path) -> None:
    assert (findings(text, tmp_path, "eu/net-quantity") == []) is alone


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor de ogen: laat het watje enkele tellen liggen.",
        "Pour les yeux : laissez poser le coton quelques secondes.",
        "Für die Augen: Wattepad kurz liegen lassen.",
        "For the eyes: leave the cotton pad on for a moment.",
        "Buikolie met amandel.",
        "Huile pour le ventre à l'amande.",
        "Bauchöl mit Mandel.",
        "Belly oil with almond.",
    ],
)
def test_how_and_where_a_skin_product_is_used_promises_nothing(sentence: str, tmp_path: Path) -> None:
    assert promised(f"{TOPICAL}\n\n{sentence}", tmp_path) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Wacht twee minuten, spoel uit.",
        "Bevat immunoglobulinen.",
        "Attendre deux minutes, rincer.",
        "Zwei Minuten warten, ausspülen.",
        "Wait two minutes, rinse out.",
    ],
)
def test_an_instruction_to_rinse_promises_nothing(sentence: str, tmp_path: Path) -> None:
    assert promised(f"{TOPICAL}\n\n{sentence}", tmp_path) == set()


def test_to_rinse_the_body_is_still_a_promise(tmp_path: Path) -> None:
    assert promised(f"{ORAL}\n\nSpoelt gifstoffen uit je lichaam.", tmp_path)
