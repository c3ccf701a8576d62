"""What things are called: the product in its first lines, its company, the substances of titles and headings."""

from __future__ import annotations

from collections.abc import Sequence

from labellint.facts.parts import Link, Subject
from labellint.lexicon import Hit
from labellint.text import Passage, Sentence, Token

TITLE = 8  #: words of a title at most
_NAME, _NAME_WORDS = 4, 3  #: letters of a word of its name at least, and words of the name at most
_COMPANY, _COMPANY_MOST = 2, 4  #: words of a company's name


def company_names(groups: list[tuple[Passage, list[Hit]]]) -> set[tuple[str, ...]]:
    """The names of companies, of two words and more, that stand on the label with their legal form."""
    return {
        name
        for passage, hits in groups
        for hit in hits
        if hit.group == "guard" and hit.id == "company"
        for number in range(_COMPANY, _COMPANY_MOST + 1)
        if len(name := spelt(passage.tokens[max(hit.start - number, 0) : hit.start])) == number
    }


def spelt(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words of tokens, where they are nothing but words."""
    return tuple(token.text for token in tokens) if all(token.is_word for token in tokens) else ()


def brand_words(groups: Sequence[tuple[Passage, list[Hit]]]) -> frozenset[str]:
    """The words of the first lines that no lexicon knows and that begin with a capital: what the product is called."""
    found: set[str] = set()
    for passage, hits in groups:
        known = {i for hit in hits for i in range(hit.start, hit.end)}
        if sum(token.is_word for token in passage.tokens) <= TITLE:
            found |= {
                token.text
                for i, token in enumerate(passage.tokens)
                if i not in known and len(token.text) >= _NAME and passage.words[token.word].text[:1].isupper()
            }
    return frozenset(found)


def said_of(passage: Passage, sentence: Sentence, link: Link | None, brand: frozenset[str]) -> bool:
    """Whether a verb's sentence begins with the product's name, right before the verb."""
    if link is None or link.near or not brand:
        return False
    before = [token.text for token in passage.tokens[sentence.start : max(sentence.start, link.start)] if token.is_word]
    return 0 < len(before) <= _NAME_WORDS and before[-1] in brand


def title(passage: Passage, subjects: list[Subject]) -> list[Subject]:
    """The substances that the first words of a panel name: those of what it promises, where nothing else is named."""
    named = [s for s in subjects if s.id not in ("product", "general")]
    return named if named and sum(token.is_word for token in passage.tokens) <= TITLE else []


def above(passage: Passage, parsed: dict[int, tuple[list[Subject], list[Link]]]) -> tuple[list[Subject], list[Link]]:
    """The subjects and links of the headings over a passage, the nearest that has any."""
    subjects: list[Subject] = []
    links: list[Link] = []
    heading = passage.heading
    while heading is not None:
        found = parsed.get(heading.index, ([], []))
        subjects = subjects or [s for s in found[0] if s.id != "general"]
        links = links or found[1]
        heading = heading.heading
    return subjects, links


def headed(passage: Passage, parsed: dict[int, tuple[list[Subject], list[Link]]]) -> bool:
    """Whether a heading above says of what, or with which verb, a bare word below is promised: "Supports:"."""
    subjects, links = above(passage, parsed)
    return bool(subjects) or (bool(links) and not links[-1].near)
