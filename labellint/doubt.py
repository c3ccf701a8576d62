"""What a picture leaves in doubt: a fault stands only where it does not hang on how the picture was read.

Words from OCR are put together again in a second way that is as likely as the first: lines that begin with a small
letter go on from the line before, specks are no words, what was read clearly is taken as it was read, and rows are
where words are level, whatever table they seem to be in. A fault that only one of the two readings shows, or that
hangs on words that were hardly read, is unsure.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from labellint.label import HARDLY, Box, Label, Line, Panel, Quote, Word
from labellint.language import small_words
from labellint.quantity import family
from labellint.verdict import Fault

GUESSED = 0.6  #: confidence below which a word from OCR is hardly ever right
CLEARLY = 0.9  #: confidence from which 19 of 20 words are right
_SPECK = 2  #: letters or digits that a speck seems to have at most
_WRAPPED = 3  #: words of a line that ends where its column does; shorter ones are mostly names, one above the other
_AROUND = ".,;:)*/"  #: signs beside a unit of measure
_ENDS = frozenset(".!?:;")


def second_reading(label: Label) -> Label | None:
    """The label as its words may be put together too; None where no word comes from OCR."""
    if not any(word.source == "ocr" for word in label.words):
        return None
    panels: list[Panel] = []
    for panel in label.panels:
        lines = [Line(_as_read(words), line.starts) for line in panel.lines if (words := _without_specks(line.words))]
        if not lines:
            continue
        end = max(_reach(line)[1] for line in lines)
        for i in range(1, len(lines)):
            room = end - _reach(lines[i - 1])[1]
            lines[i] = Line(lines[i].words, lines[i].starts and not _goes_on(lines[i - 1], lines[i], room))
        last = panels[-1] if panels else None
        if last is not None and last.direction == panel.direction and _goes_on(last.lines[-1], lines[0]):
            lines[0] = Line(lines[0].words, False)
            panels[-1] = structs.replace(last, box=last.box.join(panel.box), lines=(*last.lines, *lines))
        else:
            panels.append(structs.replace(panel, lines=tuple(lines)))
    return structs.replace(label, panels=tuple(panels), tables=())


def doubted(first: list[Fault] | None, second: list[Fault] | None) -> list[Fault] | None:
    """The faults of the first reading, and words of the second that only there are a fault; unsure where they differ.
    What the first reading shows to be printed is not absent; but where it shows no words that ask for it (None), what
    the second lacks counts."""
    if first is None and not second:
        return None
    found = [
        fault if _is_certain(fault, second or ()) else structs.replace(fault, outcome="unsure") for fault in first or ()
    ]
    for fault in second or ():
        absent = fault.statement is not None or fault.quote is None or fault.category.startswith("agreement")
        shown = absent and first is not None
        if fault.outcome == "broken" and not shown and not any(_same(fault, other) for other in found):
            found.append(structs.replace(fault, outcome="unsure"))
    return found


def _is_certain(fault: Fault, others: Sequence[Fault]) -> bool:
    if fault.outcome != "broken":
        return True
    quote = fault.quote
    if quote is not None and (quote.confidence < _read(fault) or quote.clear < _needed(fault)):
        return False
    if any(min(other.clear, other.confidence) < GUESSED for other in fault.against):
        return False
    return any(other.outcome == "broken" and _same(fault, other) for other in others)


def _read(fault: Fault) -> float:
    """How well the words themselves must be read: a sum is wrong by one figure, and a 3 is much like a 5."""
    return CLEARLY if fault.category == "dose.arithmetic" else HARDLY


def _needed(fault: Fault) -> float:
    """How well each word of the sentence must be read: what is nearly a statement is more often one misread; but no
    letter that is misread takes a postcode away."""
    return CLEARLY if fault.category == "statement.altered" and fault.problem != "partial" else GUESSED


def _same(one: Fault, other: Fault) -> bool:
    """Whether two faults are of the same words, or of the same thing that is absent."""
    if one.statement != other.statement or one.category != other.category:
        return False
    if one.statement is not None and one.problem == other.problem:
        return one.language == other.language  # whichever words bring the duty: what is absent is the same
    if one.quote is None or other.quote is None:
        return one.quote is other.quote and one.language == other.language
    return _meet(one.quote, other.quote)


def _meet(one: Quote, other: Quote) -> bool:
    a, b = one.box, other.box
    if a is None or b is None:
        return one.text == other.text
    return a.page == b.page and _overlap(a, b)


def _overlap(a: Box, b: Box) -> bool:
    return a.x0 <= b.x1 and b.x0 <= a.x1 and a.top <= b.bottom and b.top <= a.bottom


def _as_read(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, those that were read clearly as they were read: a brand may be much like a word that is known."""
    return tuple(
        structs.replace(word, meant=word.text)
        if word.source == "ocr" and word.meant is None and word.confidence >= CLEARLY and word.text.isalpha()
        else word
        for word in words
    )


def _without_specks(words: tuple[Word, ...]) -> tuple[Word, ...]:
    kept: list[Word] = []
    for word in words:
        amount = bool(kept) and kept[-1].text[-1:].isdigit()
        if amount and word.text == "9" and word.source == "ocr" and kept[-1].text.isdigit():
            kept.append(structs.replace(word, meant="g"))  # the g of many types has the form of a nine
        elif not _is_speck(word) or (amount and family(word.text.strip(_AROUND)) is not None):
            kept.append(word)
    return tuple(kept)


def _is_speck(word: Word) -> bool:
    return (
        word.source == "ocr"
        and word.confidence < HARDLY
        and sum(c.isalnum() for c in word.text) <= _SPECK
        and (len(word.text) == 1 or word.text.lower() not in small_words())
    )


def _goes_on(above: Line, line: Line, room: float | None = None) -> bool:
    """Whether a line may carry on the sentence of the one above it: it begins with a small letter, or its first word
    had no room there."""
    first, last = line.words[0], above.words[-1]
    if last.text[-1:] in _ENDS or not any(c.isalnum() for c in first.text):  # a bullet begins something
        return False
    return first.text[:1].islower() or (room is not None and _length(first) > room and len(above.words) >= _WRAPPED)


def _length(word: Word) -> float:
    """In points, along its line."""
    return word.laid.x1 - word.laid.x0 if word.direction in (0, 180) else word.laid.bottom - word.laid.top


def _reach(line: Line) -> tuple[float, float]:
    """Where a line begins and ends, along its direction."""
    boxes = [word.laid for word in line.words]
    match line.words[0].direction:
        case 0:
            return min(b.x0 for b in boxes), max(b.x1 for b in boxes)
        case 90:
            return min(b.top for b in boxes), max(b.bottom for b in boxes)
        case 180:
            return min(-b.x1 for b in boxes), max(-b.x0 for b in boxes)
        case _:
            return min(-b.bottom for b in boxes), max(-b.top for b in boxes)
