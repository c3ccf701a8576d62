"""Which phrases are still found, and how many of those found are right, when letters are misread?

    python -m tests.benchmarks.misread [--share 0.02] [--show]

The wordings of the claims register and the phrases of the rules' statements are printed as a label; then two of a
hundred characters become others at random (``random``) or ones that look alike (``alike``). "found": phrases of the
clean text that are found in the misread one. "right": phrases found in the misread text that stand in the clean one.
"""

from __future__ import annotations

import argparse
import random
import time

from labellint.compiled import rulebook
from labellint.facts.reading import Reading
from labellint.label import LANGUAGES, Box, Label, Line, Page, Panel, Word
from labellint.register import Register
from labellint.rulebook import Rulebook

ALIKE = ("il1", "ec", "oea", "nur", "hb", "gq", "tf", "vy", "O0", "S5", "B8")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def wordings() -> list[tuple[str, str]]:
    """(language, text) of everything that is printed."""
    found = []
    for claim in Register().claims:
        found += [(language, claim.wording.in_(language)) for language in LANGUAGES]
    return [(language, text) for language, text in found if text]


def misread(text: str, share: float, how: str, chance: random.Random) -> str:
    return "".join(_other(c, how, chance) if c.isalpha() and chance.random() < share else c for c in text)


def _other(character: str, how: str, chance: random.Random) -> str:
    if how == "alike":
        for group in ALIKE:
            if character in group:
                return chance.choice([c for c in group if c != character])
        return character
    return chance.choice([c for c in LETTERS if c != character])


def hits(texts: list[tuple[str, str]], book: Rulebook, confidence: float, source: str) -> set[tuple[int, str]]:
    panels = []
    for number, (language, text) in enumerate(texts):
        words = tuple(
            Word(text=w, box=Box(1, 10.0 * i, number, 10.0 * i + 9, number + 0.9), confidence=confidence, source=source)  # type: ignore[arg-type]
            for i, w in enumerate(text.split())
        )
        panels.append(Panel(box=words[0].box, lines=(Line(words, True),), language=language))  # type: ignore[arg-type]
    page = Page(page=1, width=500, height=len(texts), method="ocr")
    reading = Reading(Label(name="x", files=(), pages=(page,), panels=tuple(panels)), book.vocabulary(), book)
    return {(p.panel, hit.key) for p, found in zip(reading.passages, reading.hits, strict=True) for hit in found}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.misread", description=__doc__)
    parser.add_argument("--share", type=float, default=0.02)
    parser.add_argument("--confidence", type=float, default=0.85)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    book, texts = rulebook(), wordings()
    clean = hits(texts, book, 1.0, "text")
    for how in ("random", "alike"):
        chance = random.Random(7)
        spoilt = [(language, misread(text, options.share, how, chance)) for language, text in texts]
        for name, source in (("as it stands", "text"), ("understood", "ocr")):
            start = time.perf_counter()
            found = hits(spoilt, book, options.confidence, source)
            seconds = time.perf_counter() - start
            print(f"{how:7} {name:13} {_shares(found, clean)}  ({len(texts)} texts, {seconds:.2f} s)")
            if options.show:
                for panel, key in sorted(found - clean)[:20]:
                    print("   wrong", key, "|", spoilt[panel][1], "|", texts[panel][1])
    found = hits(texts, book, options.confidence, "ocr")
    print(f"clean text taken for OCR: {_shares(found, clean)}")


def _shares(found: set[tuple[int, str]], clean: set[tuple[int, str]]) -> str:
    both = len(found & clean)
    return f"found {both / len(clean):.3f}  right {both / len(found):.3f}  of {len(clean)} phrases"


if __name__ == "__main__":
    main()
