"""Nutrition claims: how much of a nutrient, or how little, a label says that the food has ("rich in fibre").

A claim is a grade ("rich in", "low in", "free from") and what it is about, which follows it in a list or stands in the
same word ("vezelrijk", "zuckerfrei"). Which claims the law knows, and on what condition, is judged elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from labellint.facts.between import Between
from labellint.facts.claims import DOUBTFUL
from labellint.facts.grammar import grammar_of
from labellint.facts.items import Ingredients
from labellint.facts.kept import start_of
from labellint.facts.reading import Reading
from labellint.facts.records import Claim, Product
from labellint.lexicon import Hit
from labellint.nutrients import references
from labellint.rulebook import Entry
from labellint.text import Passage, Sentence

KIND = "nutrition"  #: of the claims found here, and the group of their words
UNNAMED = "unnamed"  #: the kind of a subject that is no one nutrient: "vitamins"
_WANTED = frozenset({"source-of", "high-in", "increased", "contains"})  #: grades of what one wants to have
_NO_GRADES = frozenset({"natural", "idle", "stop", "compared", "food"})  #: kinds of entries beside the grades
_LIGHT = "light"
_ANY, _DOSE, _ALONE, _INSIDE = "any", "dose", "alone", "inside"  #: values of grades, see the lexicon
_OPEN = frozenset({None, _ANY, _DOSE, _ALONE, _INSIDE, "held"})  #: values that are not what the claim is about
_COUNTED = 2  #: "30 %" before a grade
_NEAR = 3  #: words between a grade that says of what, and the first name; and between two names of its list
_BARE = 1  #: ... and behind a grade that is only an adjective
_SHORT = 9  #: words and signs at most of a sentence that says only what is in the product
_TITLE = 6  #: words of a title or slogan at most, in which "light" says what the product is
_GROUPS = (KIND, "macronutrient", "substance", "guard", "link", "effect")


class Said(NamedTuple):
    """One claim: its grade, what it is about (a slug and its place), and from where to where it is said."""

    grade: Hit
    subject: str
    named: Hit
    start: int
    end: int


def find_nutrition(reading: Reading, product: Product, lists: list[Ingredients]) -> tuple[Claim, ...]:
    """Every nutrition claim of a food, in reading order; an ingredient list makes none."""
    if product.kind == "topical":
        return ()
    finder = _Finder(reading)
    found: list[Claim] = []
    for passage, hits in reading.grouped(*_GROUPS):
        if any(hit.group == KIND for hit in hits):
            listed = [part for part in lists if part.passage is passage]
            outside = [h for h in hits if not any(part.start <= h.start < part.end for part in listed)]
            for sentence in passage.sentences:
                inside = [h for h in outside if sentence.start <= h.start < sentence.end]
                found += finder.claims(passage, sentence, inside)
    return tuple(found)


def in_order(promises: tuple[Claim, ...], boasts: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims of both sorts by their sentences; that a food is "free from cholesterol" is no promise about the blood,
    and the register's own words ("replacing saturated fats ...") boast of nothing."""
    registered = {promise.quote.sentence for promise in promises if promise.wording is not None}
    boasts = tuple(boast for boast in boasts if boast.quote.sentence not in registered)
    said = [(boast.quote.sentence, boast.quote.text) for boast in boasts if boast.subject_kind is None]
    meant = [
        p
        for p in promises
        if not any(p.quote.sentence == at and (p.effect_quote or p.quote).text in text for at, text in said)
    ]
    return tuple(sorted((*meant, *boasts), key=lambda claim: claim.quote.sentence or 0)) if boasts else promises


class _Finder:
    """Finds the nutrition claims of sentences, by what the lexicons say."""

    def __init__(self, reading: Reading) -> None:
        self._rulebook = reading.rulebook
        self._entries = reading.rulebook.entries(KIND)
        self._nutrients = reading.rulebook.entries("macronutrient")
        self._substances = reading.rulebook.entries("substance")
        self._guards = grammar_of(reading.rulebook).guards

    def claims(self, passage: Passage, sentence: Sentence, hits: list[Hit]) -> Iterator[Claim]:
        """The claims of one sentence, of each nutrient one."""
        between = Between(passage, self._rulebook)
        compared = any(self._kind(hit) == "compared" for hit in hits)
        told = self._guards.left(passage, hits)[0]
        for said in self._said(sentence, told, between):
            start, end = between.rounded(sentence, said.start, said.end)
            quote = passage.quote(start, end, sentence.language)
            substance = self._substances.get(said.subject)
            yield Claim(
                subject=said.subject,
                subject_kind=substance.kind if substance else self._unnamed(said.subject),
                link="none",
                effect=self._kind(said.grade) or "",
                kind=KIND,
                normal="none",
                quote=quote,
                subject_quote=passage.quote(said.named.start, said.named.end),
                effect_quote=passage.quote(said.grade.start, said.grade.end, sentence.language),
                compared=compared,
                doubt="reading" if quote.confidence < DOUBTFUL else None,
            )

    def _unnamed(self, subject: str) -> str | None:
        """What kind of subject a group of vitamins or minerals is, which are not named; None for all else."""
        entry = self._nutrients.get(subject)
        return UNNAMED if entry is not None and entry.kind == UNNAMED else None

    def _kind(self, hit: Hit) -> str | None:
        """The kind of a word of nutrition claims; None for other hits."""
        return self._entries[hit.id].kind if hit.group == KIND else None

    def _said(self, sentence: Sentence, hits: list[Hit], between: Between) -> Iterator[Said]:
        kinds: dict[str | None, list[Hit]] = {}
        for hit in hits:
            kinds.setdefault(self._kind(hit), []).append(hit)
        grades = self._grades(hits, kinds.get("idle", []), between)
        names = self._names(hits)
        stops = {hit.start for hit in (*grades, *kinds.get("stop", [])) if hit.start not in names}
        stops |= {hit.start for hit in hits if hit.group == "link"}
        for grade in grades:
            kind, entry = self._kind(grade) or "", self._entries[grade.id]
            if kind in _WANTED and any(food.end <= grade.start for food in kinds.get("food", [])):
                continue  # "nuts are rich in magnesium" is said of nuts
            start = self._counted(grade.start, between)
            start = next((n.start for n in kinds.get("natural", []) if n.end == start), start)
            if kind == _LIGHT:
                if self._is_title(sentence, grade, between):
                    yield Said(grade, "product", grade, start, grade.end)
            elif entry.value not in _OPEN:
                yield Said(grade, entry.value or "", grade, start, grade.end)
            elif entry.value != _ALONE or self._is_alone(sentence, grade, between):
                about = [n for n in names.values() if entry.value == _INSIDE and grade.start < n.start < grade.end]
                if not about:  # "20 % less sugar", beside "20 % de sucres en moins"
                    near = _BARE if entry.value in (None, _ALONE, _INSIDE) else _NEAR
                    about = list(self._listed(grade.end, sentence.end, names, stops, near, between))
                about = [name for name in about if self._fits(kind, entry, name)]
                for name in about:
                    yield Said(grade, name.id, name, start, max(grade.end, about[-1].end))

    def _grades(self, hits: list[Hit], idle: list[Hit], between: Between) -> list[Hit]:
        """The grades of a sentence, the longest at each place, where no words around them mean something else."""
        told = [h for h in hits if h.group == KIND and self._kind(h) not in _NO_GRADES]
        told = [h for h in told if not any(i.start < h.end and h.start < i.end for i in idle)]
        told = [h for h in told if all(between.tokens[i].text != "," for i in range(h.start, h.end))]
        foods = [h for h in hits if h.group == "substance"]  # "sugar-free chewing gum" is the register's name of a food
        told = [h for h in told if not any(f.start <= h.start and h.end < f.end for f in foods)]
        chosen: list[Hit] = []
        for hit in sorted(told, key=lambda h: (h.start - h.end, self._entries[h.id].value is None, h.start)):
            if not any(c.start < hit.end and hit.start < c.end for c in chosen):
                chosen.append(hit)
        return sorted(chosen, key=start_of)

    def _names(self, hits: list[Hit]) -> dict[int, Hit]:
        """What claims may be about, by where each begins; a nutrient of the declaration before a substance."""
        names = [hit for hit in hits if hit.group in ("macronutrient", "substance")]
        found: dict[int, Hit] = {}
        taken: set[int] = set()
        for hit in sorted(names, key=lambda h: (h.start - h.end, h.group, h.start, h.id)):
            if taken.isdisjoint(range(hit.start, hit.end)):
                taken.update(range(hit.start, hit.end))
                found[hit.start] = hit
        return found

    def _listed(
        self, start: int, until: int, names: dict[int, Hit], stops: set[int], near: int, between: Between
    ) -> Iterator[Hit]:
        """The names of the list that follows a grade."""
        at, apart = start, 0
        while at < until and apart <= near and at not in stops:
            if at in names:
                yield names[at]
                at, apart = names[at].end, 0
                continue
            token = between.tokens[at]
            if token.is_hard and not (token.text == ":" and at == start):
                return
            if between.lists_on(at) or token.text in "/&+":
                apart = 0
            elif token.is_word and not between.prepositional(at):
                apart += 1
            at += 1

    def _fits(self, kind: str, entry: Entry, name: Hit) -> bool:
        """Whether a grade is said of such a nutrient: one boasts of much protein, and of little fat."""
        if name.group == "substance":
            nutrient = name.id in references()
            return kind in _WANTED and entry.value is not None and (nutrient or entry.value == _ANY)
        sort = self._nutrients[name.id].kind
        return (sort == "unwanted") != (kind in _WANTED) and entry.value != _DOSE

    def _counted(self, start: int, between: Between) -> int:
        """Where a claim begins whose grade has a percentage before it: "30 % less sugar"."""
        tokens = between.tokens
        counted = start >= _COUNTED and tokens[start - 1].text == "%" and tokens[start - 2].text[0].isdigit()
        return start - _COUNTED if counted else start

    def _is_alone(self, sentence: Sentence, grade: Hit, between: Between) -> bool:
        """Whether a short sentence without numbers begins with a grade, and no other of its paragraph follows it, as
        the warning behind "contains iodine" does."""
        tokens = between.tokens[sentence.start : sentence.end]
        whole = between.words(grade.end, len(between.tokens)) == between.words(grade.end, sentence.end)
        numbers = any(token.text[0].isdigit() for token in tokens)
        return grade.start == sentence.start and len(tokens) <= _SHORT and whole and not numbers

    def _is_title(self, sentence: Sentence, grade: Hit, between: Between) -> bool:
        """Whether "light" ends a title or stands alone."""
        words = between.words(sentence.start, sentence.end)
        before = between.tokens[grade.start - 1].text if grade.start > sentence.start else ""
        return words <= _TITLE and before != "'" and between.words(grade.end, sentence.end) == 0
