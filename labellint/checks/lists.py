"""The ingredient lists of the languages: the same substances, as many ingredients, each the same as in the others."""

from __future__ import annotations

from collections.abc import Iterator

import regex
from msgspec import structs

from labellint.checks.said import Said, compared, in_language
from labellint.compounds import compounds
from labellint.facts import Amount, Facts, IngredientList, Listed
from labellint.label import LANGUAGES, Language
from labellint.register import Register
from labellint.rulebook import AgreementRule
from labellint.verdict import Fault, Outcome, Texts

_GOES_ON = regex.compile(r"\)\s+\p{L}")  #: words behind brackets, before which a comma may be lost


def check_lists(rule: AgreementRule, facts: Facts, register: Register) -> list[Fault] | None:
    """What the list of one language names and that of another does not. None: there is one list at most."""
    lists = [each.quote for each in _real(facts)]
    faults = compared(rule, _ingredients(facts), register, lists)
    if faults is None:
        return None
    longest = _longest(facts)
    faults = [fault for fault in faults if not _may_be_unknown(fault, facts)]
    return faults or _counted(rule, longest, register) or [*_others(rule, longest)] or [*_declared(rule, facts)]


def _longest(facts: Facts) -> dict[Language, IngredientList]:
    """The longest list of each language, without languages whose list was cut."""
    longest: dict[Language, IngredientList] = {}
    cut = {each.quote.language for each in facts.lists if each.open}
    for each in _real(facts):
        language = each.quote.language
        if (
            language is not None
            and language not in cut
            and each.count > (longest[language].count if language in longest else 0)
        ):
            longest[language] = each
    return longest


def _others(rule: AgreementRule, longest: dict[Language, IngredientList]) -> Iterator[Fault]:
    """What stands in the place of another ingredient: "oxyde de magnésium" where the other list has the citrate. Lists
    stand in one order, that of weight, so that what has no like stands where its like should."""
    lists = [longest[language] for language in LANGUAGES if language in longest]
    for other in lists[1:]:
        for there, here in zip(lists[0].items, other.items, strict=False):
            if _differ(there, here) and not any(_alike(there, one) for one in other.items):
                values: dict[str, str | Texts] = {"there": there.quote.text}
                language = other.quote.language
                yield Fault(problem="other", category=rule.category, quote=here.quote, language=language, values=values)


def _declared(rule: AgreementRule, facts: Facts) -> Iterator[Fault]:
    """Amounts of one substance as another form in each language: "magnesium (citraat)" and "magnésium (oxyde)"."""
    told: dict[str, dict[Language, list[Amount]]] = {}
    for amount in facts.amounts:
        if amount.form in compounds() and amount.counts != "additive" and amount.quote.language is not None:
            told.setdefault(amount.substance, {}).setdefault(amount.quote.language, []).append(amount)
    for own in told.values():
        first, *others = [own[language] for language in LANGUAGES if language in own]
        known = {_family(amount.form or "") for amount in first}
        for other in others:
            if known.isdisjoint(_family(amount.form or "") for amount in other):
                quote = other[0].quote
                yield Fault(
                    problem="other",
                    category=rule.category,
                    quote=quote,
                    language=quote.language,
                    values={"there": first[0].quote.text},
                )


def _differ(some: Listed, other: Listed) -> bool:
    """Whether two ingredients are known, and by names of their own, as something else."""
    return bool(_told(some) and _told(other)) and not _alike(some, other)


def _alike(some: Listed, other: Listed) -> bool:
    """Whether two ingredients may be the same: the form of a substance is another where both say which it is."""
    a, b = _forms(some), _forms(other)
    if a and b and {substance for substance, _ in a} & {substance for substance, _ in b}:
        return bool(a & b)
    return bool(some.keys & other.keys)


def _told(item: Listed) -> frozenset[str]:
    """What an ingredient is known as by a name that tells it from others: an E number may be any."""
    return frozenset(key for key in item.keys if ":" in key)


def _forms(item: Listed) -> set[tuple[str, str]]:
    """The chemical forms that an ingredient names, whatever water is in them: magnesium, citrate."""
    ids = [key.partition(":")[2] for key in item.keys if key.startswith("compound:")]
    known = [(compounds()[each].substance, each) for each in ids if each in compounds()]
    return {(substance, _family(each)) for substance, each in known}


def _family(form: str) -> str:
    """What a form is beside its substance, whatever water is in it: citrate."""
    return form.removeprefix(f"{compounds()[form].substance}-").split("-")[0]


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


def _counted(rule: AgreementRule, longest: dict[Language, IngredientList], register: Register) -> list[Fault]:
    """The languages whose longest list is shorter than that of another; what they lack, where that is sure."""
    most = max((each.count for each in longest.values()), default=0)
    full = [each for each in longest.values() if each.count == most]
    against = tuple(each.quote for each in full)
    faults = []
    for language, each in sorted(longest.items()):
        if each.count < most:
            values: dict[str, str | Texts] = {
                "here": str(each.count),
                "there": str(most),
                **in_language(register, language),
            }
            fault = Fault(problem="count", category=rule.category, language=language, values=values, against=against)
            lacking = _lacking(full[0], each)
            named: list[Listed | None] = [*lacking]
            for item in named or [None]:
                outcome: Outcome = "unsure" if _runs_on(item, each) else "broken"
                told = structs.replace(fault, quote=item.quote, problem="named") if item else fault
                faults.append(structs.replace(told, quote=told.quote or each.quote, outcome=outcome))
    return faults


def _runs_on(item: Listed | None, short: IngredientList) -> bool:
    """Whether an ingredient of a list may be this one and another besides, whose comma is lost: it is known as both, or
    goes on after its brackets: "citric acid (acid) flavouring". None: whatever the list lacks."""
    if item is not None and item.keys:
        return any(item.keys < other.keys for other in short.items)
    return any(_GOES_ON.search(other.quote.text) for other in short.items)


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
            for one in _besides(each, [other for other in _real(facts) if other.quote.language != language]):
                said[language].setdefault(one, each.quote)
    for language, told in said.items():
        told |= {one: declared[language, one] for one in tabled if (language, one) in declared and one not in told}
    return said


def _besides(own: IngredientList, others: list[IngredientList]) -> set[str]:
    """What ingredients that other lists tell are known as besides, by a longer name or another part of it, where this
    list has the same ingredient: lemon verbena, in French "verveine", and the calcium of a folate."""
    substances = [(item, _substances(item)) for item in own.items]
    return {
        key
        for other in others
        for there in other.items
        for here, known in substances
        if known & _substances(there) and _alike(there, here)
        for key in (_substances(there) & set(other.substances)) - known
    }


def _substances(item: Listed) -> set[str]:
    return {key.removeprefix("substance:") for key in item.keys if key.startswith("substance:")}


def _real(facts: Facts) -> list[IngredientList]:
    """The lists that name an ingredient: without rows of a table that only a word such as "composition" heads."""
    return [each for each in facts.lists if each.substances or any(item.keys for item in each.items)]
