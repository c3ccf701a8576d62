"""What matching costs on a label of 3,000 characters, and with ten times the vocabulary: finding every phrase of every
lexicon and rule; and that with telling languages, correcting words and understanding claims.

python -m tests.benchmarks.matching
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import msgspec

from labellint.facts import Product
from labellint.facts.claims import find_claims
from labellint.facts.reading import Reading
from labellint.lexicon import Vocabulary, anchored, term
from labellint.passages import passages
from tests.judged import label_of, rulebook

TEXT = (
    "Magnesium draagt bij tot de normale werking van de spieren en van het zenuwstelsel.\n"
    "Voedingssupplement met magnesium en vitamine B6. Neem 2 tabletten per dag met een glas water.\n"
    "Een gevarieerde, evenwichtige voeding en een gezonde levensstijl zijn belangrijk.\n"
    "De aanbevolen dagelijkse portie niet overschrijden. Buiten bereik van jonge kinderen bewaren.\n"
    "Raadpleeg uw arts bij een nierziekte of wanneer u geneesmiddelen gebruikt.\n"
    "Ingrediënten: magnesiumcitraat, vulstof: cellulose, antiklontermiddel: magnesiumstearaat.\n"
)
REPEATS = 60


def best(work: Callable[[Vocabulary], object], vocabulary: Vocabulary) -> float:
    """Milliseconds of processor time of the fastest of many runs, after a first one."""
    work(vocabulary)
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        work(vocabulary)
        times.append(time.process_time() - start)
    return min(times) * 1000


def main() -> None:
    text = (TEXT * (3000 // len(TEXT) + 1))[:3000]
    label = label_of(text.split("\n"), "nl")
    product = Product(kind="oral", why="given")
    book = rulebook()
    small = book.vocabulary()
    size = sum(len(msgspec.msgpack.decode(uses)) for uses in book.anchors.values())
    words = [f"{a}{b}{c}" for a in ("kwi", "zor", "bla", "spro") for b in range(1000) for c in ("ling", "stig", "haft")]
    more = [term(f"extra:{i}", "nl", f"({word}|{word[::-1]}) ..2.. effect") for i, word in enumerate(words)]
    more += [term(f"more:{i}", "nl", f"{word} van de spieren") for i, word in enumerate(words)]
    large = Vocabulary({**anchored(more), **book.anchors})

    def judge(vocabulary: Vocabulary) -> None:
        find_claims(Reading(label, vocabulary, book), product)

    def match(vocabulary: Vocabulary) -> None:
        vocabulary.find_all(lines)

    gc.set_threshold(100_000, 50, 50)  # as on the command line
    lines = passages(label)
    print(f"{len(text)} characters, {size} patterns; then with {len(more) * 2} phrases more")
    for name, work in (("matching", match), ("and understanding", judge)):
        before, after = best(work, small), best(work, large)
        print(f"{name}: {before:.2f} ms; {after:.2f} ms, {after / before - 1:+.0%}")


if __name__ == "__main__":
    main()
