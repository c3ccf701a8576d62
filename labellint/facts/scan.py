"""Finding the pieces of a label: one stream for each panel, whatever paragraphs it was cut into.

A row of a table or a direction for use may run over several paragraphs, lines and even panels.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from labellint.facts.aged import with_highest
from labellint.facts.basis import find_bases
from labellint.facts.clock import Clock
from labellint.facts.common_unit import with_unit
from labellint.facts.equivalents import without_equivalents
from labellint.facts.once import once
from labellint.facts.packs import without_packs
from labellint.facts.pieces import Piece, Stream, words_of
from labellint.facts.reading import Reading
from labellint.facts.recommended import recommended
from labellint.facts.scanner import Scanner, Setting
from labellint.facts.seams import mended
from labellint.facts.semicolons import as_cells
from labellint.facts.spans import base_lines, cut
from labellint.facts.steeped import steeped
from labellint.facts.swallowed import swallowed
from labellint.facts.uncounted import uncounted
from labellint.facts.variants import Variants
from labellint.label import Panel, Word
from labellint.lexicon import Hit
from labellint.quantity import Style, style_shown, usual_style
from labellint.text import Passage, fold

_NAMED = "substance"  #: the group of what has amounts
_GROUPS = frozenset({"quantity", "portion", "compound", "compound-topic"})
_STACK = 1.2  #: heights of a line between panels that stand close below each other
_HEADED = 4.0  #: ... between what amounts are per and the amounts
_ENDS = frozenset({"close", "colon", "stop"})


class Scan:
    """Finds the pieces of a label's words. ``named``: the lexicon group of what has amounts, if not substances."""

    def __init__(self, reading: Reading, named: str = _NAMED) -> None:
        self.reading = reading
        self._named = named
        self.entries = {g: reading.rulebook.entries(g) for g in ("quantity", "portion", "compound")}
        self.entries[_NAMED] = reading.rulebook.entries(named)
        units = {
            fold(term): entry.id
            for entry in self.entries["quantity"].values()
            if entry.kind == "unit"
            for terms in entry.terms.values()
            for term in terms
        }
        self.setting = Setting(self.entries, units, _line_numbers(reading), _usual(reading))
        self.style = _style(reading.passages)
        self.count = len(reading.passages)
        languages = {panel.language for panel in reading.label.panels if panel.language}
        self.language = next(iter(languages)) if len(languages) == 1 else None
        signs = (
            entry.value for entry in self.entries["quantity"].values() if entry.kind == "equivalent" and entry.value
        )
        self.equivalents = frozenset(sign for told in signs for sign in told.split())
        self.variants = Variants(self.entries["portion"])
        self.clock = Clock(self.entries["portion"])
        self.plurals = frozenset(fold(self.entries["portion"]["plural"].value or "").split())
        self.varied = False  #: set with the streams

    @property
    def _groups(self) -> frozenset[str]:
        return _GROUPS | {self._named}

    def _names(self, hits: list[Hit]) -> list[Hit]:
        """The hits, with those that have amounts under the one name that everything else knows them by."""
        if self._named == _NAMED:
            return hits
        return [hit._replace(group=_NAMED) if hit.group == self._named else hit for hit in hits]

    def words(self, words: tuple[Word, ...], panel: int) -> tuple[Piece, ...]:
        """The pieces of words that were put together from several places, as the cells of a row are."""
        self.count += 1
        language = self.reading.label.panels[panel].language or self.language
        passage = Passage(words, panel, language, None, self.count)
        hits = self._names([hit for hit in self.reading.vocabulary.find(passage) if hit.group in self._groups])
        pieces = self._settled(list(Scanner(passage, hits, self.setting, self.style).pieces()))
        return tuple(self.variants.told_apart(pieces) if self.varied else pieces)

    @cached_property
    def streams(self) -> list[Stream]:
        """The pieces of each panel or stack of panels, in reading order."""
        by_panel: dict[int, list[tuple[Passage, list[Hit]]]] = {}
        for passage, hits in self.reading.grouped(*self._groups):
            by_panel.setdefault(passage.panel, []).append((passage, self._names(hits)))
        panels = self.reading.label.panels
        found: list[Stream] = []
        above: int | None = None
        for panel, parts in sorted(by_panel.items()):
            style = _style([passage for passage, _ in parts]) or self.style
            pieces: list[Piece] = []
            for passage, hits in parts:
                pieces += Scanner(passage, hits, self.setting, style).pieces()
            reach = _HEADED if found and _heads(found[-1].pieces, pieces) else _STACK
            if above is not None and _stacked(panels[above], panels[panel], reach):
                found[-1] = Stream(found[-1].number, (*found[-1].pieces, *pieces))
            else:
                found.append(Stream(len(found), tuple(pieces)))
            above = panel
        packs = self._packs({
            id(word) for s in found for p in s.pieces if p.kind in ("unit", "net", "contents") for word in words_of(p)
        })  # fmt: skip
        found = [
            Stream(s.number, tuple(with_highest(self._settled(mended(s.pieces, self.words), packs)))) for s in found
        ]
        self.varied = self.variants.several([stream.pieces for stream in found])
        if self.varied:
            found = [Stream(s.number, tuple(self.variants.told_apart(s.pieces))) for s in found]
        return found

    def _settled(self, pieces: Sequence[Piece], packs: frozenset[int] = frozenset()) -> list[Piece]:
        """The pieces, with what is said twice once, and words that mean something else beside others as that."""
        pieces = as_cells(without_equivalents(with_unit(once(pieces)), self.equivalents))
        pieces = self.clock.told(swallowed(recommended(steeped(without_packs(pieces, packs)))))
        return uncounted(pieces, self.plurals)

    def _packs(self, may: set[int]) -> frozenset[int]:
        """The words of tables that tell the contents of the pack, where a table was cut across their line.

        ``may``: identities of the words for units of intake and the like.
        """
        found: set[int] = set()
        panels = {id(word): n for n, panel in enumerate(self.reading.label.panels) for word in panel.words}
        for table in self.reading.label.tables:
            words = [word for row in table.rows for cell in row for word in cell if id(word) in panels]
            for span in (span for line in base_lines(words) for span in cut(line)):
                if any(id(word) in may for word in span.words):
                    pieces = self.words(span.words, panels[id(span.words[0])])
                    found |= {id(word) for p in pieces if p.kind == "pack" for word in words_of(p)}
        return frozenset(found)


def _heads(above: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether what amounts are per ends a text, and a substance opens the next one: however far apart, it heads it."""
    bases = find_bases(above, heading=True)
    rest = above[bases[-1].end :] if bases else above
    return bool(bases) and bool(below) and below[0].kind == "name" and all(p.kind in _ENDS for p in rest)


def _stacked(above: Panel, below: Panel, reach: float) -> bool:
    """Whether a panel stands close below another, as a table does below its heading; ``reach``: in line heights."""
    a, b = above.box, below.box
    if a.page != b.page or above.direction or below.direction or not above.lines or not below.lines:
        return False
    word = above.lines[-1].words[0].laid
    overlap = min(a.x1, b.x1) - max(a.x0, b.x0)
    gap = b.top - a.bottom
    return -1 <= gap <= reach * (word.bottom - word.top) and overlap > 0.5 * min(a.x1 - a.x0, b.x1 - b.x0)


def _line_numbers(reading: Reading) -> dict[int, tuple[int, bool]]:
    """For each printed word (by identity): its line's number in the label, and whether that line begins something."""
    numbers: dict[int, tuple[int, bool]] = {}
    number = 0
    for panel in reading.label.panels:
        for line in panel.lines:
            number += 1
            for word in line.words:
                numbers[id(word)] = (number, line.starts)
    return numbers


def _usual(reading: Reading) -> Style | None:
    """The decimal point that is usual in the languages of the label, where they agree."""
    usual = {usual_style(panel.language) for panel in reading.label.panels if panel.language}
    return usual.pop() if len(usual) == 1 else None


def _style(passages: tuple[Passage, ...] | list[Passage]) -> Style | None:
    """Which decimal point the numbers of these passages show, where they agree."""
    votes: dict[Style, int] = {}
    for passage in passages:
        for token in passage.tokens:
            if token.text[0].isdigit() and (seen := style_shown(token.text)):
                votes[seen] = votes.get(seen, 0) + 1
    return next(iter(votes)) if len(votes) == 1 else None
