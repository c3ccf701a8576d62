"""Where amounts per portion are declared, and in which languages: under headings of tables, or in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import structs

from labellint.facts import Amount, Facts
from labellint.label import Language, Quote
from labellint.rulebook import StatementRule

_NOT_DAILY = frozenset({"100g", "100ml"})  #: an amount per 100 g says nothing about the daily portion
_SAME = 2  #: words of a row whose name and unit may be those of every language
_TELLING = 4  #: words, units apart, that an amount must have to be in a language: "Magnesium 200 mg" is in all


def declared(rule: StatementRule, facts: Facts, headings: tuple[Quote, ...]) -> list[Quote]:
    """Where amounts of the substances themselves stand: in the language of the table's heading, or of a sentence."""
    own = [amount for amount in facts.amounts if not amount.titled and amount.per not in _NOT_DAILY]
    amounts = [amount for amount in own if amount.counts == "element"]
    quotes = [amount.quote for amount in amounts]
    if not quotes:  # a compound whose percentage of the reference intake tells how much of the element it is
        rows = [amount for amount in own if amount.counts == "compound" and amount.percent]
        return [structs.replace(row.quote, language=None) for row in rows]
    worded = (quote for quote in quotes if "/" not in quote.text)  # "Collageen / Collagène 5 g" is in both
    telling = [quote for quote in worded if sum(w.isalpha() and len(w) > 2 for w in quote.text.split()) >= _TELLING]
    directed = {(i.quote.sentence, i.quote.language) for i in facts.intakes if i.whole}
    telling += [quote for quote in quotes if quote.language and (quote.sentence, quote.language) in directed]
    panels = {quote.panel for quote in quotes}
    inside = [[h for h in headings if _inside(h, intake.quote)] for intake in facts.intakes]
    told = {h for each in inside if len({h.language for h in each}) == 1 for h in each}  # one in several is a table's
    tables = {(h.passage, h.language) for h in headings if h not in told}
    told = {h for h in told if not any(p == h.passage and spoken != h.language for p, spoken in tables)}  # "per / par"
    near = [h for h in headings if h.panel in panels and h not in told and not _weighed(rule, facts, h)]
    mixed = all(quote.language is None for quote in quotes) and _is_mixed(quotes)
    spoken = [] if mixed or _shared(near) else [*near, *telling]
    if spoken:
        spoken += _all_told(amounts)
    foreign = [quote for quote in spoken if quote.language not in facts.languages]  # a few words, taken for another's
    if foreign:
        return [structs.replace(quote, language=None) for quote in foreign]
    return spoken or [structs.replace(quote, language=None) for quote in quotes]


def _is_mixed(quotes: Sequence[Quote]) -> bool:
    """Whether rows name their substances in several languages ("Magnesium / Magnésium 125 mg"), without those that are
    called the same in all: "DHA 250 mg"."""
    several = [quote for quote in quotes if "/" in quote.text]
    return len(several) * 2 >= len(quotes) and all(
        quote in several or sum(word.isalpha() for word in quote.text.split()) <= _SAME for quote in quotes
    )


def living(rule: StatementRule, facts: Facts, headings: Sequence[Quote]) -> Iterable[Quote]:
    """The amounts of what no mass measures; not those of a table that nothing but "per 100 g" heads."""
    for quote in facts.mentions.get(f"{rule.id}#living", ()):
        above = [h for h in headings if h.panel == quote.panel and (h.passage or 0) <= (quote.passage or 0)]
        nearest = [h for h in above if h.passage == above[-1].passage]
        if not nearest or not all(_weighed(rule, facts, h) for h in nearest):
            yield quote


def measured(rule: StatementRule, facts: Facts, headings: Sequence[Quote]) -> Iterable[Quote]:
    """The amounts below the heading of a table, on a label that declares nothing that is known; not those of a portion
    or a pack."""
    others = [*(intake.quote for intake in facts.intakes), *facts.contents, *headings]
    heads = [
        h for h in headings if not any(_inside(h, i.quote) for i in facts.intakes) and not _weighed(rule, facts, h)
    ]
    for quote in facts.mentions.get(f"{rule.id}#measured", ()) if not facts.amounts else ():
        above = [h for h in heads if h.panel == quote.panel and (h.passage or 0) <= (quote.passage or 0)]
        if above and not any(within(quote, other) for other in others):
            yield structs.replace(quote, language=above[-1].language)


def _weighed(rule: StatementRule, facts: Facts, heading: Quote) -> bool:
    """Whether a heading is of so much of the product ("per 100 g"), and so of no portion."""
    weighed = facts.mentions.get(f"{rule.id}#weighed", ())
    return any((heading.passage, heading.text) == (each.passage, each.text) for each in weighed)


def _all_told(amounts: Sequence[Amount]) -> list[Quote]:
    """One amount in each language that tells all of them, whatever heads it: "Dans chaque stick : 225 mg de ..."."""
    told: dict[Language, dict[str, Quote]] = {}
    for amount in amounts:
        if amount.quote.language is not None:
            told.setdefault(amount.quote.language, {}).setdefault(amount.substance, amount.quote)
    every = {amount.substance for amount in amounts}
    return [next(iter(own.values())) for own in told.values() if own.keys() == every]


def _inside(heading: Quote, portion: Quote) -> bool:
    """Whether the words "per day" belong to a recommended portion, and so to no table."""
    return heading.text in portion.text and within(heading, portion)


def _shared(headings: list[Quote]) -> bool:
    """Whether one heading speaks several languages, so that the figures are for all: "per dagportie / par portion"."""
    told: dict[int | None, set[Language | None]] = {}
    for heading in headings:
        told.setdefault(heading.passage, set()).add(heading.language)
    return any(len(languages) > 1 for languages in told.values())


def within(quote: Quote, whole: Quote) -> bool:
    if quote.passage != whole.passage or quote.box is None or whole.box is None:
        return False
    return quote.box.page == whole.box.page and quote.box.join(whole.box) == whole.box
