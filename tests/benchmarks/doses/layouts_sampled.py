"""Layouts in the proportions in which shops have them, for a measurement after `sealed` has been looked at.

Their wording: `texts_sampled.yaml`.
"""

from __future__ import annotations

from decimal import Decimal

from . import portions_sampled
from .case import Case, Layout
from .layouts_closing import both
from .portions_closing import drawn_rules
from .portions_fresh import capital
from .portions_sampled import declared, form_for, magnesium, one_of, share, some, sourced, usual, words
from .voice import Dose, Voice

D = Decimal
VITAMINS = ("vitamin-c", "vitamin-d", "vitamin-e", "vitamin-b6", "vitamin-b12", "folic-acid")
MINERALS = ("calcium", "zinc", "iron", "copper", "manganese", "selenium", "iodine")
SALTS = (
    ("citrate", "625", "100"), ("bisglycinate", "500", "60"), ("malate", "750", "112.5"), ("oxide", "125", "75"),
    ("oxide", "200", "120"), ("citrate", "500", "80"), ("bisglycinate", "800", "100"),
)  # fmt: skip


def daily_dose_column(case: Case) -> None:
    """The amounts of a day; how many units these are is said in the directions."""
    case.counts_in("tablet", "tablet", "capsule", "softgel")
    n = case.choose(1, 1, 2, 2, 3)
    day = [d * n for d in usual(case, n)]
    declared(case, day)
    case.say("dir", **words(case.voice, n))
    sourced(case, day, n)
    case.takes(day, 1)


def multi_a_day(case: Case) -> None:
    """Vitamins and minerals from A to Z; one tablet a day."""
    case.counts_in("tablet")
    case.pack = case.choose(30, 60, 90, 100)
    v = case.voice
    minerals = some(case, *case.random.sample(MINERALS, 5))
    first = one_of(case, "magnesium", "45", "56.25", "60", "75", "80", "93.75", "100", "120")
    minerals.insert(case.choose(0, 1, 2), first)
    doses = some(case, *VITAMINS) + minerals
    whole = case.choose(True, False)
    halves = (("400", "µg"), ("0.55", "mg"), ("0.7", "mg"), ("8", "mg"), ("25", "µg"), ("3", "mg"))
    share_of_each = f"{100 if whole else 50}{v.percent_gap}%"
    more = [
        (name, v.quantity(D(x) * (2 if whole else 1), unit), share_of_each)
        for name, (x, unit) in zip(v.heads("more"), halves, strict=True)
    ]
    rows = more[: case.choose(3, 6)] + [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", **words(v, 1)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, 1))
    case.from_sources(doses, case.choose("oxide", "oxide", "citrate"))
    case.takes(doses, 1)


def strong_tablet(case: Case) -> None:
    """Magnesium alone or nearly so, its amount in the name; one a day."""
    case.counts_in("tablet", "capsule")
    v = case.voice
    strong = ("300", "350", "375", "400")
    first = one_of(case, "magnesium", "150", "187.5", "200", "225", "250", "250", *strong)
    doses = [first, *some(case, *case.choose((), (), ("vitamin-b6",), ("vitamin-c", "vitamin-e")))]
    case.name = v.t("name", x=v.number(first.value))
    declared(case, doses, **words(v, 1))
    case.say("dir", **words(v, 1))
    case.from_sources(doses, "oxide" if first.value > 200 else case.choose("oxide", "citrate"))
    case.takes(doses, 1)


def units_column(case: Case) -> None:
    """The heading says of how many units, and the directions that these are a day's."""
    case.counts_in("capsule", "capsule", "tablet", "softgel")
    n = case.choose(1, 2, 2, 3, 4)
    day = [d * n for d in usual(case, n)]
    declared(case, day, **words(case.voice, n))
    case.say("dir", **words(case.voice, n))
    sourced(case, day, n)
    case.takes(day, 1)


def unit_several_a_day(case: Case) -> None:
    """Of one unit: so many a day; one in the morning and one in the evening; one at each of three meals."""
    case.counts_in("tablet", "capsule")
    v = case.voice
    n = (case.choose(2, 3), 2, 3)[v.seed % 3]
    doses = usual(case, n)
    declared(case, doses, **words(v, 1))
    case.say("dir", **words(v, n))
    sourced(case, doses)
    case.takes(doses, n)


def unit_beside_day(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(2, 2, 3)
    doses = usual(case, n)
    rows = [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, n))
    sourced(case, doses)
    case.takes(doses, n)


def dose_in_brackets(case: Case) -> None:
    """With a plant or two below, which have no reference intake."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    case.pack = 30 * n
    day = [d * n for d in usual(case, n)]
    plants = [
        (v.heads("plants")[i], v.quantity(D(case.choose(50, 100, 150)) * n, "mg"), "**")
        for i in case.random.sample(range(3), case.choose(0, 1, 2))
    ]
    declared(case, day, *plants, **words(v, n))
    if plants:
        case.say("none", "small")
    case.say("dir", **words(v, n))
    sourced(case, day, n)
    case.takes(day, 1)


def pharmacy_b6(case: Case) -> None:
    """Magnesium with vitamin B6, and at times taurine, under a title that has the number of units."""
    case.counts_in("tablet")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    case.pack = 30 * n
    day = [d * n for d in (magnesium(case, n, 0.3), *some(case, "vitamin-b6"))]
    taurine = [(v.t("taurine"), v.quantity(D(case.choose(100, 150)) * n, "mg"), "-")]
    case.say("title", "heading", **words(v, n))
    declared(case, day, *taurine[: case.choose(0, 1)], **words(v, n))
    case.say("dir", **words(v, n))
    sourced(case, day, n)
    case.takes(day, 1)


def amount_per_serving(case: Case) -> None:
    """As brands of web shops have it: the size of a serving, how many are in the pack, and amounts per serving."""
    case.counts_in("capsule", "capsule", "tablet", "softgel")
    v, n, servings = case.voice, case.choose(1, 2, 2, 3), case.choose(30, 60, 90)
    case.pack = n * servings
    day = [d * n for d in usual(case, n)]
    case.say("size", "line", s=servings, **words(v, n))
    declared(case, day)
    case.say("dir", **words(v, n))
    sourced(case, day, n)
    case.takes(day, 1)


def sources_in_names(case: Case) -> None:
    """As therapists' brands have it: each source behind its name; in the third wording nobody says how many."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 1, 2)
    w = v.seed % 3
    doses = [magnesium(case, n), *some(case, "zinc", "vitamin-b6"), *some(case, case.choose("selenium", "vitamin-d"))]
    form = form_for(case, doses[0].value)
    named = [(d, v.form(form) if d.substance == "magnesium" else v.source(d)) for d in doses]
    rows = [(v.t("row", name=v.name(d), source=source), v.amount(d), v.percented(d)) for d, source in named]
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **words(v, n))
    case.takes(doses, n)
    if w == 2:
        case.nobody_knows(doses, "the number of units is left to a therapist")


def forms_and_total(case: Case) -> None:
    """Several salts of magnesium: named behind it, listed below, or each with the element that it brings."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(2, 2, 3)
    times = n - 1
    parts = case.choose(
        ("60", "40", "25"), ("80", "30", "15"), ("50", "50", "50"), ("75", "25", "12.5"), ("50", "20", "10")
    )
    forms = case.choose(("citrate", "bisglycinate", "malate"), ("bisglycinate", "taurate", "malate"))
    total = Dose("magnesium", sum(map(D, parts), D(0))) * times
    others = [d * n for d in some(case, "vitamin-b6", case.choose("zinc", "vitamin-d"))]
    rows = [(v.t("total"), v.amount(total), v.percented(total))]
    if v.seed % 3 == 2:
        for form, part in zip(forms, parts, strict=True):
            rows.append((v.t("sub", form=v.form(form)), v.quantity(D(part) * times, "mg"), ""))
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, n))
    case.from_sources(others, *forms)
    case.takes([total, *others], 1)


def amounts_in_a_row(v: Voice, doses: list[Dose]) -> str:
    """Such as "Magnesium 100 mg (27 % RI*), Zink 5 mg (50 % RI*)"."""
    return ", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)} {share(v)})" for d in doses)


def one_line_composition(case: Case) -> None:
    """No table; of one unit, in the second wording of the units of a day."""
    case.counts_in("tablet", "capsule", "chewable")
    v, n = case.voice, case.choose(1, 2, 2)
    doses = usual(case, n)
    stated = [d * n for d in doses] if v.seed % 3 == 1 else doses
    case.say("line", list=amounts_in_a_row(v, stated), **words(v, n))
    case.note()
    case.say("dir", **words(v, n))
    sourced(case, doses)
    case.takes(doses, n)


def salt_of_which_element(case: Case) -> None:
    """The list of ingredients gives the salt and its element: of the units of a day, in the third wording of one."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    form, salt, element = case.choose(*SALTS)
    doses = [Dose("magnesium", D(element)), *some(case, "vitamin-b6")]
    units = 1 if v.seed % 3 == 2 else n
    first, vitamin = (d * units for d in doses)
    case.say(
        "list", form=v.form(form), Form=capital(v.form(form)), salt=v.quantity(D(salt) * units, "mg"),
        mg=v.amount(first), pct=v.percented(first), r=share(v), source=v.source(vitamin), vit=v.inline(vitamin),
        x=v.amount(vitamin), vpct=v.percented(vitamin), stearate=v.stearate, **words(v, n),
    )  # fmt: skip
    case.note()
    case.say("dir", **words(v, n))
    case.takes(doses, n)


def one_to_so_many(case: Case) -> None:
    """The table has one unit, in the second wording the most that may be taken."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(2, 2, 3)
    doses = usual(case, n)
    declared(case, [d * n for d in doses] if v.seed % 3 == 1 else doses, **words(v, n))
    case.say("dir", **words(v, n))
    sourced(case, doses)
    case.takes(doses, n)


def salt_only(case: Case) -> None:
    """Only the salt is weighed: of one unit, of a day; in the third wording a mixture, and nobody knows its shares."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    form, salt = case.choose(
        ("citrate", "500"), ("bisglycinate", "500"), ("malate", "600"), ("oxide", "250"), ("taurate", "500")
    )
    vitamin = some(case, "vitamin-b6")[0]
    units = 1 if w == 0 else n
    rows = [(v.t("row", Form=capital(v.form(form))), v.quantity(D(salt) * units, "mg"), "-")]
    rows.append((v.name(vitamin), v.amount(vitamin * units), v.percented(vitamin * units)))
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **words(v, n))
    case.takes([vitamin], n)
    if w < 2:
        case.takes_compound(form, D(salt) * n)
    else:
        reason = "a mixture of salts, and only the weight of all is given"
        case.nobody_knows([Dose("magnesium", D(0))], reason)


def private_label_two_languages(case: Case) -> None:
    """Each cell in one language and the other; of a day, in the second wording of one unit."""
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 2), case.voices
    doses = usual(case, n)
    shown = doses if a.seed % 3 == 1 else [d * n for d in doses]
    part = "/" if a.seed % 2 else " / "
    heads = zip(a.heads("head", **words(a, n)), b.heads("head", **words(b, n)), strict=True)
    rows = [(both(a.name(d), b.name(d), part), a.amount(d), a.percented(d)) for d in shown]
    case.table(tuple(both(one, other, part) for one, other in heads), rows, drawn_rules(case))
    case.note()
    for voice in case.voices:
        case.write(voice.t("dir", **words(voice, n)))
    sourced(case, doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "amount-per-serving": Layout(amount_per_serving),
    "children-syrup": Layout(portions_sampled.children_syrup),
    "d3-k2-spray": Layout(portions_sampled.d3_k2_spray),
    "daily-dose-column": Layout(daily_dose_column),
    "dose-in-brackets": Layout(dose_in_brackets),
    "effervescent-tablet": Layout(portions_sampled.effervescent_tablet),
    "electrolyte-drink": Layout(portions_sampled.electrolyte_drink),
    "forms-and-total": Layout(forms_and_total),
    "gummy-pair": Layout(portions_sampled.gummy_pair),
    "liquid-iron": Layout(portions_sampled.liquid_iron),
    "magnesium-powder": Layout(portions_sampled.magnesium_powder),
    "multi-a-day": Layout(multi_a_day),
    "one-line-composition": Layout(one_line_composition),
    "one-to-so-many": Layout(one_to_so_many),
    "pharmacy-b6": Layout(pharmacy_b6),
    "private-label-two-languages": Layout(private_label_two_languages, together=True),
    "salt-of-which-element": Layout(salt_of_which_element),
    "salt-only": Layout(salt_only),
    "softgel-vitamins": Layout(portions_sampled.softgel_vitamins),
    "sources-in-names": Layout(sources_in_names),
    "stick-on-the-tongue": Layout(portions_sampled.stick_on_the_tongue),
    "strong-tablet": Layout(strong_tablet),
    "unit-beside-day": Layout(unit_beside_day),
    "unit-several-a-day": Layout(unit_several_a_day),
    "units-column": Layout(units_column),
    "vitamin-d-drops": Layout(portions_sampled.vitamin_d_drops),
}
