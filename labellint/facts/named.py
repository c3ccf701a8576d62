"""Where a label names what is in it: in headings and short texts, not in lists, tables or promises."""

from __future__ import annotations

from itertools import pairwise

from msgspec import structs

from labellint.facts.items import Ingredients
from labellint.facts.reading import Reading
from labellint.facts.records import Named
from labellint.label import LANGUAGES, Language
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence

_HEADING = 4  #: a heading of at most so many words is in no language of its own
_FIRST = 4  #: among so many passages a heading may give its amount too: "Magnesium Glycinate 100 mg"
_NAME = 6  #: such a heading has at most so many words
_RIGHT_AFTER = 4  #: words; in any text, what stands so near behind the sales name is what the product is made of
_SHORT = 25  #: a text that names the product's substances has at most so many words and signs
_UNITS = frozenset({
    "mg", "g", "ug", "mcg", "μg", "iu", "ie", "ui", "%",
    "ufc", "kve", "kbe", "cfu", "mrd", "miljard", "milliards", "billion",
})  # fmt: skip  #: folded; after a number they make an amount


def find_named(reading: Reading, lists: list[Ingredients]) -> tuple[Named, ...]:
    """Where the label names its substances in headings and short texts: not in lists, tables or promises.

    One place per language and substance; a heading of a few words that do not tell their language has none, because
    "Magnesium" is the same in all.
    """
    listed = {(id(part.passage), token) for part in lists for token in range(part.start, part.end)}
    found: dict[tuple[str | None, str], Named] = {}
    for passage, hits in reading.grouped("substance", "link", "list", "rule", "additive"):
        carriers = [hit for hit in hits if hit.id == "carrier" or hit.group == "additive"]
        for hit in hits:
            sentence = passage.sentence_at(hit.start)
            if hit.group != "substance" or (id(passage), hit.start) in listed:
                continue
            if any(c.start <= hit.start < c.end for c in carriers):
                continue
            sold = _follows(hit, hits)
            if not (_names(passage, sentence, hits) or sold):
                continue
            words = sum(token.text[0].isalpha() for token in passage.tokens)
            language = _told(hit, hits, sentence) or (sentence.language if words > _HEADING else None)
            quote = structs.replace(passage.quote(hit.start, hit.end), language=language)
            known = found.get((language, hit.id))
            if known is None or (sold and not known.sold):
                found[language, hit.id] = Named(substance=hit.id, quote=quote, sold=sold)
    return tuple(found.values())


def _follows(hit: Hit, hits: list[Hit]) -> bool:
    """Whether words that tell their own language stand right before: "food supplement with magnesium"."""
    return any(
        other.group == "rule" and "#phrases@" in other.id and 0 < hit.start - other.end + 1 <= _RIGHT_AFTER
        for other in hits
    )


def _told(hit: Hit, hits: list[Hit], sentence: Sentence) -> Language | None:
    """The language of the last words before that tell their own, in the same sentence.

    So "food supplement with magnesium" in two languages on one line names it in both.
    """
    language: Language | None = None
    reach = sentence.start  #: "supplement" inside "food supplement" tells nothing more
    for other in hits:
        if other.group == "rule" and sentence.start <= other.start <= hit.start:
            told = other.id.partition("@")[2]
            own = next((each for each in LANGUAGES if each == told), None)
            if own is not None and (language is None or other.end > reach):
                language, reach = own, other.end
    return language


def _names(passage: Passage, sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether a sentence is short, promises nothing and gives no amount."""
    tokens = passage.tokens[sentence.start : sentence.end]
    promises = any(hit.group == "link" and sentence.start <= hit.start < sentence.end for hit in hits)
    heads = passage.index < _FIRST and len(passage.words) <= _NAME
    amounts = not heads and any(one.text[0].isdigit() and two.text in _UNITS for one, two in pairwise(tokens))
    return len(tokens) <= _SHORT and not promises and not amounts
