"""How well and how fast the text layer of label artwork is read.

    python -m tests.benchmarks.text_layer [--half HALF] [--variants text,shuffled] [--times] [--faults]

Words count when text and place agree (a word broken at a line end counts as its halves or joined). Order: of the words
that stand side by side in the truth, the part that stand side by side in the label. Beside it, in the same run:
pdfium's own words, and pdfplumber as it comes.

First look at the half ``fresh``, before anything was changed with it in view (text and shuffled alike): recall 0.9440,
precision 0.9452, order 0.9925, hyphens 0.9453, language 0.9307, cells 0.9672 ruled, 0.6847 bare, unprinted read 0/33;
mixed: cells 0.828 ruled, 0.622 bare; outlined: 0.836, 0.793. All that was lost or extra is joint-pack, whose truth was
measured from the media box then; measured from its crop marks, the same reading gives recall and precision 1.0000,
order 0.9929, hyphens 1.0000, language 0.9327.

First look at the half ``last``, drawn by somebody who knew the reader, so that it tells less than ``fresh``: text:
recall and precision 1.0000, order 1.0000, hyphens 1.0000, language 0.9630, cells 0.8378 ruled, 1.0000 bare; shuffled:
recall 0.9986, precision 0.9993, the rest alike.

First look at the half ``final``, drawn without sight of the reader: text and shuffled: recall and precision 1.0000,
order 0.9978, hyphens 1.0000, language 0.8689 (short panels: "Levende culturen", "baume de nuit"), cells 0.9950 ruled,
1.0000 bare, unprinted read 0/65.

First look at the half ``closing``, drawn without sight of the reader: text: recall 0.9984, precision 0.9992, order
0.9946, hyphens 0.8947, language 0.9325, cells 0.8991 ruled, 0.9221 bare, unprinted read 0/88; shuffled: recall 0.9976,
precision 0.9988, the rest alike; mixed: recall 0.9674, precision 0.9784, cells 0.8624, 0.8701, unprinted read 1/88.

First look at the half ``sealed``, drawn without sight of the reader: text: recall 1.0000, precision 0.9984, order
0.9991, hyphens 1.0000, language 0.9479, cells 0.9825 ruled, 0.8824 bare, unprinted read 8/137.

First look at the half ``sampled``, drawn without sight of the reader: text and shuffled: recall 0.9994, precision
0.9997, order 0.9946, hyphens 0.9623, language 0.9655, cells 1.0000 ruled, 0.9608 bare, unprinted read 0/113.

First look at the half ``kiosk``, drawn without sight of the reader: text: recall 1.0000, precision 1.0000, order
0.9950, hyphens 1.0000, language 0.9422, cells 1.0000 ruled, 0.8852 bare, unprinted read 0/158.

First look at the half ``booth``, drawn without sight of the reader: text: recall 0.9992, precision 0.9965, order
0.9890, hyphens 1.0000, language 1.0000, cells 0.9766 ruled, 0.8864 bare, unprinted read 2/225; shuffled: recall 0.9983,
precision 0.9940, order 0.9892, the rest alike.

First look at the half ``pier``, drawn without sight of the reader: text and shuffled: recall 1.0000, precision 0.9994,
order 0.9971, hyphens 1.0000, language 0.9854, cells 1.0000 ruled, 0.9608 bare, unprinted read 3/248.

First look at the half ``quay``, drawn without sight of the reader: text and shuffled: recall and precision 0.9996,
order 0.9978, hyphens 0.9859, language 0.9865, cells 1.0000 ruled, 0.9353 bare, unprinted read 1/266.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from labellint.label import Label, Word
from labellint.passages import passages
from labellint.read import read_bytes
from labellint.text import fold

from .artwork import HALVES, Artwork, make, names
from .artwork.truth import Truth, TruthTable

NEAR = 4.0  #: points between the middles of a word and of its truth, beside half of its length


@dataclass
class Score:
    words: int = 0
    found: int = 0
    extra: int = 0
    pairs: int = 0
    ordered: int = 0
    hyphens: int = 0
    joined: int = 0
    panels: int = 0
    languages: int = 0
    sentences: int = 0
    told: int = 0
    cells: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    ghosts: int = 0
    seen: int = 0
    ms: float = 0.0
    pages: int = 0

    def add(self, other: Score) -> None:
        for name, value in vars(other).items():
            if isinstance(value, Counter):
                getattr(self, name).update(value)
            else:
                setattr(self, name, getattr(self, name) + value)

    def told_as(self) -> str:
        def share(part: float, whole: float) -> str:
            return f"{part / whole:.4f}" if whole else "  -   "

        ruled = [share(self.right[k], self.cells[k]) for k in ("ruled", "bare")]
        return (
            f"recall {share(self.found, self.words)}  precision {share(self.found, self.found + self.extra)}  "
            f"order {share(self.ordered, self.pairs)}  hyphens {share(self.joined, self.hyphens)}  "
            f"language {share(self.languages, self.panels)} (words {share(self.told, self.sentences)})  "
            f"cells {ruled[0]} ruled {ruled[1]} bare  "
            f"unprinted read {self.seen}/{self.ghosts}  {self.ms / max(1, self.pages):.1f} ms"
        )


def measure(artwork: Artwork, faults: bool) -> Score:
    """The score of one artwork."""
    start = time.process_time()
    label = read_bytes(artwork.data, artwork.truth.design + artwork.suffix)
    score = Score(ms=(time.process_time() - start) * 1000, pages=1)
    truth = artwork.truth
    complain = _complainer(truth, faults)
    halves = {h.first: h for h in truth.hyphenations}
    seconds = {h.second for h in truth.hyphenations}
    readable = range(len(truth.words))
    got = list(label.words)
    places: dict[int, int] = {}  # of a truth word among the words read
    used: set[int] = set()
    index: dict[str, list[int]] = defaultdict(list)
    for i, word in enumerate(got):
        index[_plain(word.text)].append(i)
    for i in readable:
        if i in seconds:
            continue
        wanted = [truth.words[i].text]
        if i in halves:
            wanted.insert(0, halves[i].joined)
        for text in wanted:
            place = _nearest(index[_plain(text)], got, truth.words[i].box, used)
            if place is not None:
                used.add(place)
                places[i] = place
                if i in halves and text == wanted[0]:
                    score.joined += 1
                    places[halves[i].second] = place
                break
        score.hyphens += i in halves
        if i in halves and places.get(halves[i].second) is None:
            complain("broken", halves[i].joined)
            place = _nearest(index[_plain(truth.words[halves[i].second].text)], got, None, used)
            if place is not None:
                used.add(place)
                places[halves[i].second] = place
    for i in readable:
        score.words += 1
        score.found += i in places
        if i not in places:
            complain("lost", truth.words[i].text)
    for i, word in enumerate(got):
        if i not in used:
            score.extra += 1
            complain("extra", word.text)
    for i in readable:
        both = i in places and i + 1 in places
        if both and truth.words[i].panel == truth.words[i + 1].panel:
            score.pairs += 1
            good = places[i + 1] - places[i] in (0, 1)
            score.ordered += good
            if not good:
                complain("order", f"{truth.words[i].text} | {truth.words[i + 1].text}")
    _languages(score, label, truth, places, complain)
    _tables(score, label, truth, complain)
    unprinted = Counter(g.text for g in truth.unprinted)
    score.ghosts = len(truth.unprinted)
    score.seen = sum((Counter(got[i].text for i in range(len(got)) if i not in used) & unprinted).values())
    return score


def _complainer(truth: Truth, faults: bool):  # type: ignore[no-untyped-def]
    def complain(kind: str, text: str) -> None:
        if faults:
            print(f"    {truth.design}.{truth.variant} {kind}: {text}")

    return complain


def _plain(text: str) -> str:
    return text.replace("’", "'").replace("\u2010", "-")


def _nearest(found: list[int], got: list[Word], box: tuple[float, ...] | None, used: set[int]) -> int | None:
    best, least = None, 1e9
    for i in found:
        if i in used:
            continue
        b = got[i].box
        if box is None:
            return i
        away = abs(b.x0 - box[0]) + abs(b.top - box[1]) + abs(b.x1 - box[2]) + abs(b.bottom - box[3])
        limit = 4 * NEAR + 0.5 * ((box[2] - box[0]) + (box[3] - box[1]))
        if away < least and away < limit:
            best, least = i, away
    return best


def _languages(score: Score, label: Label, truth: Truth, places: dict[int, int], complain) -> None:  # type: ignore[no-untyped-def]
    told: list[str | None] = []
    for passage in passages(label):
        by_word = [passage.language] * len(passage.words)
        for sentence in passage.sentences:
            for token in passage.tokens[sentence.start : sentence.end]:
                by_word[token.word] = sentence.language
        told += by_word
    votes: dict[int, Counter[str | None]] = defaultdict(Counter)
    for i, place in places.items():
        if place < len(told):
            votes[truth.words[i].panel][told[place]] += 1
    for number, panel in enumerate(truth.panels):
        if panel.language is None or number not in votes:
            continue
        score.panels += 1
        winner = votes[number].most_common(1)[0][0]
        score.languages += winner == panel.language
        score.sentences += sum(votes[number].values())
        score.told += votes[number][panel.language]
        if winner != panel.language:
            text = " ".join(w.text for w in truth.words if w.panel == number)
            complain("language", f"{panel.language} told as {winner}: {text[:90]}")


def _tables(score: Score, label: Label, truth: Truth, complain) -> None:  # type: ignore[no-untyped-def]
    rows = []
    for table in label.tables:
        for row in table.rows:
            rows.append(tuple(" ".join(word.text for word in cell) for cell in row))
    for table in truth.tables:
        if table.panel < 0:
            continue
        kind = "bare" if table.rules == "none" else "ruled"
        for cells in _by_row(table):
            score.cells[kind] += len(cells)
            wanted = [fold(text) for text in cells]
            best = max(
                (sum((Counter(map(_cell, map(fold, row))) & Counter(map(_cell, wanted))).values()) for row in rows),
                default=0,
            )
            score.right[kind] += best
            if best < len(cells):
                complain("cells", " | ".join(cells))


def _cell(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def _by_row(table: TruthTable) -> list[list[str]]:
    rows: dict[int, list[str]] = defaultdict(list)
    for cell in table.cells:
        rows[cell.row].append(cell.text)
    return [rows[number] for number in sorted(rows)]


def pdfium_words(data: bytes) -> int:
    """pdfium's own words with their boxes: its text cut at its spaces."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    page = document[0].get_textpage()
    words, box = 0, None
    for i, character in enumerate(page.get_text_range()):
        if character.isspace():
            words += box is not None
            box = None
        elif i < page.count_chars():
            place = page.get_charbox(i)
            box = (
                place
                if box is None
                else (min(box[0], place[0]), min(box[1], place[1]), max(box[2], place[2]), max(box[3], place[3]))
            )
    document.close()
    return words


def pdfplumber_words(data: bytes) -> int:
    """pdfplumber's words as they come."""
    import io

    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return len(document.pages[0].extract_words())


def times(artworks: list[Artwork], rounds: int = 5) -> None:
    """Print milliseconds a page, best of several rounds, of three ways to read the words."""
    gc.set_threshold(100_000, 50, 50)  # as ``labellint.cli.main`` does; for all of them
    ways = {
        "labellint": lambda data: read_bytes(data, "x.pdf"),
        "pdfium's own words": pdfium_words,
        "pdfplumber": pdfplumber_words,
    }
    base = 0.0
    for name, way in reversed(ways.items()):
        best = 0.0
        for artwork in artworks:
            runs = []
            for _ in range(rounds if name != "pdfplumber" else 1):
                start = time.process_time()
                way(artwork.data)
                runs.append(time.process_time() - start)
            best += min(runs) * 1000
        base = base if name != "pdfium's own words" else best
        ratio = f"  {best / base:.2f} x pdfium" if base else ""
        print(f"  {name:20} {best / len(artworks):7.1f} ms a page{ratio}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", default="open", choices=(*HALVES, "all"))
    parser.add_argument("--variants", default="text,shuffled,mixed")
    parser.add_argument("--designs", help="only these, with commas")
    parser.add_argument("--faults", action="store_true", help="print every word, pair, cell and language that is wrong")
    parser.add_argument("--each", action="store_true", help="print a line for each design")
    parser.add_argument("--times", action="store_true", help="print milliseconds beside pdfium and pdfplumber")
    options = parser.parse_args()
    for variant in options.variants.split(","):
        designs = options.designs.split(",") if options.designs else names(options.half)
        artworks = [make(design, variant) for design in designs]
        whole = Score()
        for artwork in artworks:
            score = measure(artwork, options.faults)
            whole.add(score)
            if options.each:
                print(f"{artwork.truth.design:18} {score.told_as()}")
        print(f"{options.half} {variant}: {len(artworks)} pages  {whole.told_as()}")
        if options.times:
            times(artworks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
