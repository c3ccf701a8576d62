"""What a sentence tells of others, warns of or sets in a scene is no promise; the same words of a product are one."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.judged import judged

LAWFUL = ("authorised", "adapted", "cosmetic")
PAIRS = yaml.safe_load((Path(__file__).parent / "scenes.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair['language']}: {pair['calm'][:40]}")
def test_a_scene_promises_nothing_and_its_words_said_of_a_product_do(pair: dict[str, Any]) -> None:
    calm = judged(pair["calm"], pair["language"], (), pair["kind"])
    assert [j.claim.quote.text for j in calm if j.class_ not in LAWFUL] == []
    assert [j for j in judged(pair["promise"], pair["language"], (), pair["kind"]) if j.class_ not in LAWFUL]
