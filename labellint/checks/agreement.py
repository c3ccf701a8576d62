"""What a label says twice must agree: between its languages, and between its words and its ingredients."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal

from msgspec import structs

from labellint.checks.contents import check_contents
from labellint.checks.sums import check_sums
from labellint.facts import Facts, IngredientList, Listed
from labellint.label import LANGUAGES, Language, Quote
from labellint.nutrients import name_of
from labellint.quantity import plain
from labellint.register import Register
from labellint.rulebook import AgreementRule, Context, Market
from labellint.verdict import Fault, Texts

Said = dict[Language, dict[Hashable, Quote]]  #: what each language says, and where


def check_agreement(
    rule: AgreementRule, facts: Facts, market: Market, register: Register, context: Context
) -> list[Fault] | None:
    """One fault for each place that contradicts another. None: there is nothing to compare."""
    if rule.between == "words":
        return _words(rule, facts)
    if rule.between in ("shares", "columns", "doses"):
        return check_sums(rule, facts)
    if rule.between == "contents":
        return check_contents(rule, facts)
    if rule.between == "intakes":
        return _portions(rule, facts, register)
    if rule.between == "portions":
        return _disputed(rule, facts)
    if rule.between == "units":
        return _units(rule, facts)
    if rule.between == "warnings":
        return _warnings(rule, facts, market, register)
    said = _ingredients(facts) if rule.between == "ingredients" else _claims(facts)
    lists = [each.quote for each in _real(facts)] if rule.between == "ingredients" else []
    faults = _sets(rule, said, register, lists)
    if rule.between == "ingredients" and faults:
        faults = [fault for fault in faults if not _may_be_unknown(fault, facts)]
    return _counted(rule, facts, register) if faults == [] and "count" in rule.messages else faults


def _words(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """What the label says of itself against what its ingredient list holds."""
    said = facts.mentions.get(f"{rule.id}#says", ())
    if not said:
        return None
    held = facts.mentions.get(f"{rule.id}#listed", ())
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


def _portions(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """The number of units a day in each language; the languages that stand alone are told."""
    told: dict[Language, list[tuple[Decimal, Quote]]] = {}
    general = {i.quote.language for i in facts.intakes if i.audience is None}
    for intake in facts.intakes:
        language = intake.quote.language
        if language is not None and (intake.audience is None or language not in general):
            told.setdefault(language, []).append((intake.units_high * intake.times_high, intake.quote))
    if len(told) < 2:
        return None
    if len({len(each) for each in told.values()}) > 1:  # one language says it more often than another
        told = {language: [max(each, key=lambda one: one[0])] for language, each in told.items()}
    counts = Counter(tuple(sorted(units for units, _ in each)) for each in told.values())
    usual = max(told.values(), key=lambda each: counts[tuple(sorted(units for units, _ in each))])
    faults = []
    for language, each in sorted(told.items()):
        if sorted(units for units, _ in each) != sorted(units for units, _ in usual):
            other = next((one for one in each if all(one[0] != units for units, _ in usual)), each[0])
            there = next((units for units, _ in usual if units != other[0]), usual[0][0])
            values = {"here": f"{other[0].normalize():f}", "there": f"{there.normalize():f}"}
            faults.append(
                Fault(
                    problem="found",
                    category=rule.category,
                    quote=other[1],
                    language=language,
                    values={**values, **_in(register, language)},
                )
            )
    return faults


def _disputed(rule: AgreementRule, facts: Facts) -> list[Fault] | None:
    """The directions for use against the portion of a day that the amounts are declared for."""
    if facts.dispute is None:
        return [] if facts.intakes and any(amount.per == "day" for amount in facts.amounts) else None
    values: dict[str, str | Texts] = {"here": plain(facts.dispute.units), "but": facts.dispute.portion.quote.text}
    quote = facts.dispute.intake.quote
    return [Fault(problem="found", category=rule.category, quote=quote, language=quote.language, values=values)]


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
    """What one language of the market warns of, and another that is on the label too does not."""
    spoken = [language for language in facts.languages if language in register.markets[market].accepted]
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
                    values={"what": rule.names[topic], **_in(register, language)},
                )
                for language in spoken
                if language not in having
            ]
    return faults


def _may_be_unknown(fault: Fault, facts: Facts) -> bool:
    """Whether what a list lacks may be an ingredient of it that no lexicon knows: it is as long as the other, and more
    of its ingredients are unknown ("natriumchloride" for "sodium chloride")."""
    telling = next((each for each in facts.lists if each.quote == fault.quote), None)
    own = [each for each in facts.lists if each.quote in fault.against]
    if telling is None or len(own) != 1 or own[0].count != telling.count:
        return False
    return _unknown(own[0]) > _unknown(telling)


def _unknown(one: IngredientList) -> int:
    return sum(not item.keys for item in one.items)


def _counted(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault]:
    """The languages whose longest list is shorter than that of another; what they lack, where that is sure."""
    longest: dict[Language, IngredientList] = {}
    for each in _real(facts):
        language = each.quote.language
        if language is not None and each.count > (longest[language].count if language in longest else 0):
            longest[language] = each
    most = max((each.count for each in longest.values()), default=0)
    full = [each for each in longest.values() if each.count == most]
    against = tuple(each.quote for each in full)
    faults = []
    for language, each in sorted(longest.items()):
        if each.count < most:
            values: dict[str, str | Texts] = {"here": str(each.count), "there": str(most), **_in(register, language)}
            fault = Fault(problem="count", category=rule.category, language=language, values=values, against=against)
            lacking = _lacking(full[0], each)
            faults += [structs.replace(fault, problem="named", quote=item.quote) for item in lacking]
            faults += [] if lacking else [structs.replace(fault, quote=each.quote)]
    return faults


def _lacking(full: IngredientList, short: IngredientList) -> list[Listed]:
    """The ingredients of one list that a shorter one lacks; none where it is not sure which they are: each of the
    shorter one must be known in the other, and what no lexicon knows must be all or nothing of the difference."""
    left = [item for item in full.items if item.keys]
    unknown = [item for item in full.items if not item.keys]
    bare = 0
    for item in sorted(short.items, key=lambda one: not any(one.keys == other.keys for other in full.items)):
        if not item.keys:
            bare += 1
            continue
        same = [other for other in left if other.keys == item.keys] or [o for o in left if o.keys & item.keys]
        if not same:
            return []
        left.remove(same[0])
    if len(unknown) == bare:
        unknown = []
    elif bare:
        return []
    return [item for item in full.items if item in left or item in unknown]


def _ingredients(facts: Facts) -> Said:
    said: Said = {}
    declared = {(amount.quote.language, amount.substance): amount.quote for amount in facts.amounts}
    tabled: set[str] = set()  #: told in lists with amounts, which another language may have as a table
    for each in _real(facts):
        language = each.quote.language
        if language is not None:
            keys = {key for item in each.items for key in item.keys}
            own = [one for one in each.substances if not each.items or f"substance:{one}" in keys]
            said.setdefault(language, {}).update(dict.fromkeys(own, each.quote))
            tabled.update([] if each.items else own)
    for language, told in said.items():
        told |= {one: declared[language, one] for one in tabled if (language, one) in declared and one not in told}
    return said


def _real(facts: Facts) -> list[IngredientList]:
    """The lists that name an ingredient: without rows of a table that only a word such as "composition" heads."""
    return [each for each in facts.lists if each.substances or any(item.keys for item in each.items)]


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


def _sets(rule: AgreementRule, said: Said, register: Register, lists: Sequence[Quote]) -> list[Fault] | None:
    """What one language says and another, that says anything of the sort or has one of ``lists``, does not."""
    if len(said) < 2:
        return None
    faults: list[Fault] = []
    for what in _once(key for told in said.values() for key in told):
        having = [language for language in LANGUAGES if what in said.get(language, {})]
        for language in LANGUAGES:
            if language in said and language not in having:
                faults.append(
                    Fault(
                        problem="found",
                        category=rule.category,
                        quote=said[having[0]][what],
                        language=language,
                        values={"what": name_of(str(what)), **_in(register, language)},
                        against=tuple(
                            dict.fromkeys([*said[language].values(), *(q for q in lists if q.language == language)])
                        ),
                    )
                )
    return faults


def _in(register: Register, language: Language) -> dict[str, str | Texts]:
    return {"in_language": register.in_language[language]}


def _once(keys: Iterable[Hashable]) -> list[Hashable]:
    return list(dict.fromkeys(keys))
