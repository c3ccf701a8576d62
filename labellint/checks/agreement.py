"""What a label says twice must agree: between its languages, and between its words and its ingredients."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from labellint.checks.allergens import check_allergens
from labellint.checks.alternatives import check_alternatives
from labellint.checks.beyond import speaks
from labellint.checks.contents import check_contents
from labellint.checks.lists import check_lists
from labellint.checks.marked import check_marked
from labellint.checks.quid import check_quid
from labellint.checks.said import Said, compared, in_language
from labellint.checks.sums import check_sums
from labellint.checks.supply import check_supply
from labellint.facts import Facts
from labellint.label import Language, Quote
from labellint.quantity import plain
from labellint.register import Register
from labellint.rulebook import AgreementRule, Context, Market
from labellint.verdict import Fault, Texts, figures

_MEASURES = frozenset({"g", "ml"})  #: in which a portion is measured, not counted
_ANY_ALLERGEN = "any-allergen"  #: of the things that a label says are not in the product


def check_agreement(
    rule: AgreementRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each place that contradicts another. None: there is nothing to compare."""
    if rule.between == "words":
        return _words(rule, facts)
    if rule.between in ("shares", "columns", "doses", "fronts", "activities"):
        return check_sums(rule, facts)
    if rule.between == "contents":
        return check_contents(rule, facts)
    if rule.between == "absences":
        return _absences(rule, facts)
    if rule.between == "alternatives":
        return check_alternatives(rule, facts)
    if rule.between == "supply":
        return check_supply(rule, facts)
    if rule.between in ("dates", "lots"):
        return check_marked(rule, facts, context)
    if rule.between == "intakes":
        return _portions(rule, facts, register)
    if rule.between == "portions":
        return _disputed(rule, facts)
    if rule.between == "units":
        return _units(rule, facts)
    if rule.between == "warnings":
        return _warnings(rule, facts, market, register)
    if rule.between == "ingredients":
        return check_lists(rule, facts, register)
    if rule.between == "allergens":
        return check_allergens(rule, facts, register)
    if rule.between == "quid":
        return check_quid(rule, facts, register)
    return compared(rule, _claims(facts), register)


def _words(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """What the label says of itself against what its ingredient list holds."""
    said = facts.mentions.get(f"{rule.id}#says", ())
    if not said:
        return None
    held = facts.mentions.get(f"{rule.id}#listed", ())
    held += tuple(each.quote for each in facts.allergens if each.id in rule.but_allergens)
    if not held:
        return []
    own = {each.language: each.text for each in reversed(held)}
    return [
        Fault(
            problem="found",
            category=rule.category,
            quote=quote,
            values={"but": own.get(quote.language, held[0].text)},
        )
        for quote in said
    ]


def _absences(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """What the label says is not in the product against what its ingredient list holds: one fault for each place that
    says so, whatever else it says."""
    faults: dict[Quote, Fault] = {}
    said = False
    for topic in rule.absences:
        quotes = facts.mentions.get(f"{rule.id}#says-{topic}", ())
        said = said or bool(quotes)
        held = [each.quote for each in facts.allergens if topic in (each.id, _ANY_ALLERGEN)]
        held += facts.mentions.get(f"{rule.id}#listed-{topic}", ())
        own = {each.language: each.text for each in reversed(held)}
        for quote in quotes if held else ():
            values: dict[str, str | Texts] = {"but": own.get(quote.language, held[0].text)}
            faults.setdefault(quote, Fault(problem="found", category=rule.category, quote=quote, values=values))
    return list(faults.values()) if said else None


def _portions(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """The number of units a day in each language; the languages that stand alone are told."""
    told: dict[Language, list[tuple[Decimal, Quote]]] = {}
    general = {i.quote.language for i in facts.intakes if i.audience is None}
    counted = {i.quote.language for i in facts.intakes if i.unit not in _MEASURES}
    for intake in facts.intakes:
        language = intake.quote.language
        if intake.unit in _MEASURES and language in counted:
            continue  # "1 bottle a day" says the same as "25 ml"
        if language is not None and (intake.audience is None or language not in general):
            told.setdefault(language, []).append((intake.units_high * intake.times_high, intake.quote))
    if counted - {None}:  # "10 g" in one language and "2 scoops" in another cannot be compared
        told = {language: each for language, each in told.items() if language in counted}
    periods = _periods(rule, facts, told, register)
    if periods or len(told) < 2:
        return periods or None
    if len({len(each) for each in told.values()}) > 1:  # one language says it more often than another
        told = {language: [max(each, key=lambda one: one[0])] for language, each in told.items()}
    counts = Counter(tuple(sorted(units for units, _ in each)) for each in told.values())
    usual = max(told.values(), key=lambda each: counts[tuple(sorted(units for units, _ in each))])
    faults = []
    for language, each in sorted(told.items()):
        if sorted(units for units, _ in each) != sorted(units for units, _ in usual):
            other = next((one for one in each if all(one[0] != units for units, _ in usual)), each[0])
            there = next((units for units, _ in usual if units != other[0]), usual[0][0])
            values = {"here": figures(f"{other[0].normalize():f}"), "there": figures(f"{there.normalize():f}")}
            faults.append(
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=other[1],
                    language=language,
                    values={**values, **in_language(register, language)},
                )
            )
    return faults


def _periods(
    rule: AgreementRule, facts: Facts, told: dict[Language, list[tuple[Decimal, Quote]]], register: Register
) -> list[Fault]:
    """The languages that tell no portion of a day, as another does, but that of another time."""
    faults = []
    for quote in facts.mentions.get(f"{rule.id}#topic-week", ()):
        language = quote.language
        other = next((own[0][1] for each, own in told.items() if each != language), None)
        if language is None or other is None or language in told:
            continue
        values: dict[str, str | Texts] = {"there": other.text, **in_language(register, language)}
        faults.append(Fault(problem="period", category=rule.category, quote=quote, language=language, values=values))
    return faults


def _disputed(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """The directions for use against the portion of a day that the amounts are declared for."""
    if facts.dispute is None:
        return [] if facts.intakes and any(amount.per == "day" for amount in facts.amounts) else None
    values: dict[str, str | Texts] = {
        "here": figures(plain(facts.dispute.units)),
        "but": facts.dispute.portion.quote.text,
    }
    quote = facts.dispute.intake.quote
    problem = "directed" if facts.dispute.directed else "found"
    return [Fault(problem=problem, category=rule.category, quote=quote, language=quote.language, values=values)]


def _units(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """Tablets in one place and capsules in another: what the pack holds, by the words of the rule, and each portion."""
    packed = [(form, quote) for form in rule.topics for quote in facts.mentions.get(f"{rule.id}#topic-{form}", ())]
    taken = [(intake.unit, intake.quote) for intake in facts.intakes if intake.unit in rule.topics]
    told = [*packed, *taken]
    if not told:
        return None
    first, front = told[0]
    other = next((quote for form, quote in (*taken, *packed) if form != first), None)
    return [Fault(problem="found", category=rule.category, quote=other, values={"but": front.text})] if other else []


def _warnings(rule: AgreementRule, facts: Facts, market: Market, register: Register) -> list[Fault] | None:
    """What one language warns of, and another does not that the market asks for or that stands for the whole label."""
    accepted = register.markets[market].accepted
    spoken = [language for language in facts.languages if language in accepted or speaks(facts, language)]
    if len(spoken) < 2:
        return None
    faults: list[Fault] = []
    for topic in rule.topics:
        quotes = facts.mentions.get(f"{rule.id}#topic-{topic}", ())
        having = {quote.language for quote in quotes}
        told = next((quote for quote in quotes if quote.language in spoken), None)
        if told is not None:
            faults += [
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=told,
                    language=language,
                    values={"what": rule.names[topic], **in_language(register, language)},
                    lacks=f"rule:{rule.id}#topic-{topic}",
                )
                for language in spoken
                if language not in having
            ]
    return faults


def _claims(facts: Facts) -> Said:
    """The claims of each language that the label speaks, also of one that makes none: effects with their subjects.

    What is said of the product or of no substance in particular may be said of any.
    """
    claims = [claim for claim in facts.claims if claim.kind == "register"]
    everywhere = {claim.effect for claim in claims if claim.quote.language is None}
    made: dict[Language, dict[tuple[str, str | None], Quote]] = {language: {} for language in facts.languages}
    for claim in claims:
        if claim.quote.language is not None and claim.effect not in everywhere:
            subject = claim.subject if claim.subject_kind is not None else None
            made.setdefault(claim.quote.language, {}).setdefault((claim.effect, subject), claim.quote)
    keys = dict.fromkeys(key for told in made.values() for key in told)
    said: Said = {}
    for language, told in made.items():
        said[language] = {}
        for effect, subject in keys:
            same = [q for (e, s), q in told.items() if e == effect and (s == subject or None in (s, subject))]
            if same:
                said[language][effect, subject] = told.get((effect, subject), same[0])
    return said if claims else {}
