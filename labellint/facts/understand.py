"""All facts of a label, in the order in which they need each other."""

from __future__ import annotations

from labellint.facts.addresses import find_addresses, find_places
from labellint.facts.amounts import find_amounts
from labellint.facts.bare import find_bare
from labellint.facts.businesses import find_nameless
from labellint.facts.claims import find_claims
from labellint.facts.contents import find_contents
from labellint.facts.daily import find_daily
from labellint.facts.disputes import find_dispute
from labellint.facts.fronts import find_fronts
from labellint.facts.grids import grids
from labellint.facts.ingredients import (
    find_forms,
    find_items,
    find_kinds,
    find_lists,
    find_substances,
    find_unnamed,
)
from labellint.facts.intake import find_intakes
from labellint.facts.languages import find_languages
from labellint.facts.listed import find_additives, find_allergens, find_warned
from labellint.facts.lots import find_lots
from labellint.facts.macronutrients import find_macronutrients
from labellint.facts.marked import find_codes, find_dates
from labellint.facts.mentions import by_key, contexts, find_mentions
from labellint.facts.named import find_named
from labellint.facts.numbers import find_foreign, find_numbers
from labellint.facts.nutrition import find_nutrition, in_order
from labellint.facts.packed import find_counts, find_sizes
from labellint.facts.product import find_product
from labellint.facts.reading import Reading
from labellint.facts.records import Facts, IngredientList
from labellint.facts.scan import Scan
from labellint.facts.stated import find_stated
from labellint.facts.typography import find_prints
from labellint.label import Kind, Label
from labellint.lexicon import Vocabulary
from labellint.rulebook import Rulebook


def understand(label: Label, vocabulary: Vocabulary, rulebook: Rulebook, kind: Kind | None = None) -> Facts:
    """The facts of a label; ``kind`` overrides what the label itself shows."""
    reading = Reading(label, vocabulary, rulebook)
    product = find_product(reading, kind)
    scan = Scan(reading)
    tables = grids(scan)
    amounts = find_amounts(scan, tables)
    intakes = find_intakes(scan)
    dispute = find_dispute(scan.streams, tables, intakes)
    lists = find_lists(reading)
    substances = find_substances(lists, amounts)
    addresses = find_addresses(reading)
    places = find_places(reading, addresses)
    contents = find_contents(reading, small=product.kind == "topical")
    mentions = find_mentions(reading, lists)
    boasts = find_nutrition(reading, product, lists)
    return Facts(
        product=product,
        languages=find_languages(reading, lists if product.kind == "topical" else [], addresses),
        amounts=amounts,
        fronts=find_fronts(reading, amounts),
        intakes=tuple(intake for intake in intakes if intake.rare != "weeks"),
        daily=find_daily(amounts, intakes, product, scan, dispute),
        dispute=dispute,
        claims=in_order(find_claims(reading, product), boasts),
        nutrition=find_macronutrients(reading) if boasts else (),
        stated=find_stated(reading),
        numbers=find_numbers(reading),
        foreign=find_foreign(reading),
        substances=substances,
        kinds=find_kinds(reading, substances),
        forms=find_forms(lists, amounts),
        allergens=find_allergens(reading, lists),
        warned=find_warned(reading),
        additives=find_additives(lists),
        lists=tuple(
            IngredientList(
                quote=part.passage.quote(part.start, part.end, part.passage.sentence_at(part.start).language),
                substances=find_substances([part], ()),
                open=part.end == len(part.passage.tokens) and part.passage.tokens[-1].text == ",",
                items=find_items(part),
            )
            for part in lists
        ),
        unnamed=find_unnamed(lists),
        lots=find_lots(reading),
        named=find_named(reading, lists),
        bare=find_bare(reading, amounts),
        prints=find_prints(rulebook, mentions, addresses, contents, lists, amounts, label),
        addresses=tuple(address.quote for address in addresses),
        abroad=tuple(address.quote for address in places.abroad),
        unplaced=tuple(address.quote for address in places.unplaced),
        partial=tuple(address.quote for address in places.part),
        nameless=tuple(address.quote for address in find_nameless(reading, addresses)),
        dates=find_dates(reading, mentions),
        codes=find_codes(reading, mentions),
        counts=find_counts(reading, mentions),
        sizes=find_sizes(reading),
        contents=tuple(content.quote for content in contents),
        mentions=by_key(mentions),
        contexts=contexts(mentions) | {address.quote: address.around for address in addresses},
        words=frozenset(token.text for passage in reading.passages for token in passage.tokens if token.is_word),
        unread=tuple(box for page in label.pages for box in page.unread),
        unread_lines=any(page.unread_lines for page in label.pages),
        unreadable=tuple(page.page for page in label.pages if page.method == "unreadable"),
    )
