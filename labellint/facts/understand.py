"""All facts of a label, in the order in which they need each other."""

from __future__ import annotations

from labellint.facts.addresses import find_addresses
from labellint.facts.amounts import find_amounts
from labellint.facts.claims import find_claims
from labellint.facts.contents import find_contents
from labellint.facts.daily import find_daily
from labellint.facts.ingredients import (
    Ingredients,
    find_forms,
    find_kinds,
    find_lists,
    find_substances,
    find_unnamed,
)
from labellint.facts.intake import find_intakes
from labellint.facts.languages import find_languages
from labellint.facts.listed import find_additives, find_allergens
from labellint.facts.named import find_named
from labellint.facts.numbers import find_numbers
from labellint.facts.product import find_product
from labellint.facts.reading import Reading
from labellint.facts.records import Facts, IngredientList
from labellint.facts.scan import Scan
from labellint.facts.typography import find_prints
from labellint.label import LANGUAGES, Kind, Label, Language, Quote
from labellint.lexicon import Hit, Vocabulary
from labellint.rulebook import Rulebook
from labellint.text import Passage

_LANGUAGE: dict[str, Language] = {language: language for language in LANGUAGES}


def understand(label: Label, vocabulary: Vocabulary, rulebook: Rulebook, kind: Kind | None = None) -> Facts:
    """The facts of a label; ``kind`` overrides what the label itself shows."""
    reading = Reading(label, vocabulary, rulebook)
    product = find_product(reading, kind)
    scan = Scan(reading)
    amounts = find_amounts(scan)
    intakes = find_intakes(scan)
    lists = find_lists(reading)
    substances = find_substances(lists, amounts)
    addresses = find_addresses(reading)
    return Facts(
        product=product,
        languages=find_languages(reading),
        amounts=amounts,
        intakes=intakes,
        daily=find_daily(amounts, intakes, product, scan),
        claims=find_claims(reading, product),
        numbers=find_numbers(reading),
        substances=substances,
        kinds=find_kinds(reading, substances),
        forms=find_forms(lists, amounts),
        allergens=find_allergens(reading, lists),
        additives=find_additives(lists),
        lists=tuple(
            IngredientList(
                quote=part.passage.quote(part.start, part.end, part.passage.sentence_at(part.start).language),
                substances=find_substances([part], ()),
            )
            for part in lists
        ),
        unnamed=find_unnamed(lists),
        named=find_named(reading, lists),
        prints=find_prints(reading, addresses),
        addresses=tuple(address.quote for address in addresses),
        contents=find_contents(reading),
        mentions=_mentions(reading, lists),
        words=frozenset(token.text for passage in reading.passages for token in passage.tokens if token.is_word),
        unread=tuple(box for page in label.pages for box in page.unread),
        unreadable=tuple(page.page for page in label.pages if page.method == "unreadable"),
    )


def _mentions(reading: Reading, lists: list[Ingredients]) -> dict[str, tuple[Quote, ...]]:
    """Where the phrases of the rules stand, longest first at each place, without overlaps.

    A phrase whose key ends in ``@nl`` tells its own language. Phrases inside ``other_uses`` of their rule are left out,
    and so are phrases that count only in an ingredient list (``listed``) and stand elsewhere, or inside the words that
    deny them ("without lactose").
    """
    found: dict[str, list[Quote]] = {}
    for passage, hits in reading.grouped("rule"):
        ends: dict[str, int] = {}
        told: dict[tuple[str, int, int], set[str]] = {}
        for hit in hits:
            told.setdefault((hit.id.partition("@")[0], hit.start, hit.end), set()).add(hit.id.partition("@")[2])
        for hit in hits:
            if hit.start >= ends.get(hit.id, 0) and _counts(passage, hit, hits, lists):
                ends[hit.id] = hit.end
                key, _, own = hit.id.partition("@")
                around = passage.sentence_at(hit.start).language
                languages = told[key, hit.start, hit.end]
                if len(languages) > 1 and around in languages:  # "25 °C" is said in the language around it
                    own = around or ""
                language = _LANGUAGE.get(own) or hit.language or around
                found.setdefault(key, []).append(passage.quote(hit.start, hit.end, language))
    return {key: tuple(quotes) for key, quotes in sorted(found.items())}


def _counts(passage: Passage, hit: Hit, hits: list[Hit], lists: list[Ingredients]) -> bool:
    """Whether a phrase stands where its rule wants it."""
    rule, _, field = hit.id.partition("#")
    if field == "listed":
        told = any(o.id == f"{rule}#says" and o.start <= hit.start and hit.end <= o.end for o in hits)
        return not told and any(part.passage is passage and part.start <= hit.start < part.end for part in lists)
    if not field.startswith(("phrases", "attempts")):
        return True
    return not any(o.id.startswith(f"{rule}#other_uses") and o.start <= hit.start and hit.end <= o.end for o in hits)
