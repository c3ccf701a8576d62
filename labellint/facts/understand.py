"""All facts of a label, in the order in which they need each other."""

from __future__ import annotations

from labellint.facts.amounts import find_amounts
from labellint.facts.claims import find_claims
from labellint.facts.intake import find_daily, find_intakes
from labellint.facts.numbers import find_numbers
from labellint.facts.product import find_product, find_substances
from labellint.facts.reading import Reading
from labellint.facts.records import Facts
from labellint.label import LANGUAGES, Kind, Label, Quote
from labellint.lexicon import Vocabulary
from labellint.rulebook import Rulebook


def understand(label: Label, vocabulary: Vocabulary, rulebook: Rulebook, kind: Kind | None = None) -> Facts:
    """The facts of a label; ``kind`` overrides what the label itself shows."""
    reading = Reading(label, vocabulary, rulebook)
    product = find_product(reading, kind)
    amounts = find_amounts(reading)
    intakes = find_intakes(reading)
    return Facts(
        product=product,
        languages=tuple(language for language in LANGUAGES if any(p.language == language for p in label.panels)),
        amounts=amounts,
        intakes=intakes,
        daily=find_daily(amounts, intakes, product),
        claims=find_claims(reading, product),
        numbers=find_numbers(reading),
        substances=find_substances(reading, amounts),
        mentions=_mentions(reading),
        unread=tuple(box for page in label.pages for box in page.unread),
        unreadable=tuple(page.page for page in label.pages if page.method == "unreadable"),
    )


def _mentions(reading: Reading) -> dict[str, tuple[Quote, ...]]:
    """Where the phrases of the rules stand, longest first at each place, without overlaps."""
    found: dict[str, list[Quote]] = {}
    for passage, hits in reading.grouped("rule"):
        ends: dict[str, int] = {}
        for hit in hits:
            if hit.start >= ends.get(hit.id, 0):
                ends[hit.id] = hit.end
                found.setdefault(hit.id, []).append(passage.quote(hit.start, hit.end, hit.language))
    return {key: tuple(quotes) for key, quotes in sorted(found.items())}
