"""Layouts in the proportions in which shops have them, of a third sample of packs: as chains, discounters, sports
brands and web shops print them.

Their wording: `texts_counter.yaml`.
"""

from __future__ import annotations

from decimal import Decimal

from . import portions_counter
from .case import Case, Layout
from .layouts_closing import both
from .portions_closing import drawn_rules
from .portions_counter import (
    columns,
    declared,
    extras,
    heading,
    laid,
    magnesium,
    put,
    sources_of,
    stated,
    supply,
    usual,
)
from .portions_fresh import capital
from .portions_sampled import one_of, share, some, words
from .voice import Dose, Voice

D = Decimal
SALTS = (
    ("citrate", "750", "120"), ("citrate", "1000", "160"), ("bisglycinate", "500", "60"),
    ("bisglycinate", "900", "108"), ("malate", "800", "120"), ("oxide", "300", "180"), ("taurate", "840", "75"),
    ("oxide", "170", "102"),
)  # fmt: skip


def chain_day_dose(case: Case) -> None:
    """The amounts of a day; in the second wording with a heading of two lines, in the third with two columns."""
    case.counts_in("tablet", "tablet", "capsule", "softgel")
    n = case.choose(1, 1, 2, 2, 3)
    supply(case, n)
    doses = usual(case, n)
    stated(case, [d * n for d in doses], n=n, units=n)
    case.takes(doses, n)


def discounter_equals_day(case: Case) -> None:
    """One tablet is a day's; in the third wording a title says so and the heading does not."""
    case.counts_in("tablet", "tablet", "capsule", "chewable")
    supply(case, 1)
    doses = usual(case)
    if case.voice.seed % 3 == 2:
        case.say("title", "heading", **words(case.voice, 1))
    stated(case, doses, n=1)
    case.takes(doses, 1)


def web_shop_portion(case: Case) -> None:
    """The size of a portion stands above the table; in the third wording two portions a day."""
    case.counts_in("capsule", "capsule", "tablet", "softgel")
    v = case.voice
    times = 2 if v.seed % 3 == 2 else 1
    n, portions = case.choose(1, 2, 2, 3 // times), case.choose(30, 45, 60, 120)
    case.pack = n * portions
    doses = usual(case, n * times)
    case.say("size", "line", s=portions, **words(v, n))
    stated(case, [d * n for d in doses], n=n, units=n)
    case.takes(doses, n * times)


def values_below(case: Case) -> None:
    """What the amounts are of stands below the table: so many units, in the second wording one."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    supply(case, n)
    doses = usual(case, n)
    shown = doses if v.seed % 3 == 1 else [d * n for d in doses]
    said = words(v, n)

    def table() -> None:
        declared(case, shown, **said)
        case.say("below", "small", **said)

    laid(case, table, sources_of(case, doses), **said)
    case.takes(doses, n)


def women_multi(case: Case) -> None:
    """Vitamins and minerals around a pregnancy or for women."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 1, 2)
    supply(case, n)
    case.name = v.t("name")
    doses = some(case, "folic-acid", "vitamin-d", "vitamin-c", "vitamin-b6", "vitamin-b12", "iron", "iodine")
    doses += [*some(case, "zinc", "selenium"), one_of(case, "magnesium", "30", "56", "75", "94", "100")]
    if case.choose(True, False):
        doses = [*doses[5:], *doses[:5]]
    halves = (("0.55", "mg"), ("0.7", "mg"), ("8", "mg"), ("25", "µg"))
    first = [
        (name, v.quantity(D(x) * n, unit), f"{50 * n}{v.percent_gap}%")
        for name, (x, unit) in zip(v.heads("vitamins"), halves, strict=True)
    ]
    more = extras(case, n, case.choose(0, 1), ("100", "125", "mg"), ("20", "60", "mg"))
    stated(case, [d * n for d in doses], *more, n=n, first=first[: case.choose(2, 4)], form="oxide")
    case.takes(doses, n)


def bone_and_calcium(case: Case) -> None:
    """With calcium first and vitamin K between: of a day, of so many units, of one unit."""
    case.counts_in("tablet", "tablet", "chewable")
    v, n = case.voice, case.choose(2, 2, 3)
    supply(case, n)
    doses = [*some(case, "calcium"), magnesium(case, n, 0.05), *some(case, "vitamin-d", "zinc", "manganese")]
    units = 1 if v.seed % 3 == 2 else n
    k2 = D(case.choose("20", "37.5")) * units
    more = [(v.t("k2"), v.quantity(k2, "µg"), f"{(k2 * 100 / 75).quantize(D(1))}{v.percent_gap}%")]
    stated(case, [d * units for d in doses], *more, n=n, units=units)
    case.takes(doses, n)


def high_strength_name(case: Case) -> None:
    """The amount of a day in the name; one unit, in the third wording two with half of it in the table."""
    case.counts_in("tablet", "capsule")
    v = case.voice
    w = v.seed % 3
    n = 2 if w == 2 else 1
    amounts = (
        ("100", "125", "150", "200") if n == 2 else ("180", "200", "240", "250", "300", "350", "375", "400", "450")
    )
    doses = [one_of(case, "magnesium", *amounts), *some(case, *case.choose((), (), (), ("vitamin-b6",)))]
    supply(case, n)
    case.name = v.t("name", x=v.number(doses[0].value * n))
    stated(case, doses, n=n)
    case.takes(doses, n)


def calm_with_plants(case: Case) -> None:
    """Plants with what they are standardised to in a row of its own; of a day, in the third wording of one unit."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    supply(case, n)
    units = 1 if v.seed % 3 == 2 else n
    doses = [magnesium(case, n, 0.05), *some(case, *case.choose(("vitamin-b6",), ("vitamin-b6", "vitamin-b12"), ()))]
    extract, marker = D(case.choose("150", "300")), D("0.05")
    sign = case.choose("-", "–", "")
    plant, of_which = v.heads("plant")
    rows = [
        (plant, v.quantity(extract * units, "mg"), sign),
        (of_which, v.quantity((extract * marker * units).normalize(), "mg"), sign),
    ]
    more = extras(case, units, case.choose(0, 1, 2), ("50", "80", "mg"), ("15", "28", "mg"))
    shown = [d * units for d in doses]
    if case.choose(True, False):
        stated(case, shown, first=[*rows, *more], n=n, units=units)
    else:
        stated(case, shown, *rows, *more, n=n, units=units)
    case.takes(doses, n)


def immune_trio(case: Case) -> None:
    """Without magnesium: vitamin C, vitamin D, zinc; of one, which is a day's; of two; of one, three times a day."""
    case.counts_in("tablet", "lozenge", "chewable", "capsule")
    v = case.voice
    n = v.seed % 3 + 1
    supply(case, n)
    case.name = v.t("name")
    doses = some(case, "vitamin-c", "vitamin-d", *case.choose(("zinc",), ("zinc", "selenium"), ("zinc", "copper")))
    if n == 3:
        doses = [d for d in doses if d.substance != "vitamin-d"]
    stated(case, [d * 2 for d in doses] if n == 2 else doses, n=n)
    case.takes(doses, n)


def one_and_more_columns(case: Case) -> None:
    """One unit and several side by side: one to so many; a day's; with a heading of two lines."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(2, 2, 3, 4)
    w = v.seed % 3
    doses = usual(case, n)
    rows = []
    for d in doses:
        day = d * n
        both_shares = (v.name(d), v.amount(d), v.percented(d), v.amount(day), v.percented(day))
        rows.append((v.name(d), v.amount(d), v.amount(day), v.percented(day)) if w == 1 else both_shares)
    said = words(v, n)
    laid(case, lambda: columns(case, rows, **said), sources_of(case, doses), **said)
    case.takes(doses, n)


def several_moments(case: Case) -> None:
    """Of one unit: three at the meals; one and two; two, twice."""
    case.counts_in("tablet", "capsule")
    n = (3, 3, 4)[case.voice.seed % 3]
    doses = usual(case, n)
    stated(case, doses, n=n)
    case.takes(doses, n)


def from_one_to_more(case: Case) -> None:
    """A range, of which the highest counts; in the third wording the table has the most."""
    case.counts_in("tablet", "capsule", "lozenge")
    v, n = case.voice, case.choose(2, 2, 3, 4)
    units = n if v.seed % 3 == 2 else 1
    doses = usual(case, n)
    stated(case, [d * units for d in doses], n=n, units=units)
    case.takes(doses, n)


def by_age(case: Case) -> None:
    """Children take fewer; in the third wording each age has its column."""
    case.counts_in("chewable", "tablet", "lozenge")
    v = case.voice
    w = v.seed % 3
    n = (2, 3, 2)[w]
    doses = [one_of(case, "magnesium", "30", "45", "56", "60", "75"), *some(case, *case.choose(
        ("vitamin-c",), ("calcium", "vitamin-d"), ("vitamin-b6", "zinc")))]  # fmt: skip
    said = words(v, n)

    def table() -> None:
        if w < 2:
            declared(case, doses, **said)
        else:
            columns(case, [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses], **said)

    laid(case, table, sources_of(case, doses), **said)
    case.takes(doses, n)


def ingredients_bring(case: Case) -> None:
    """The list of ingredients has the amounts: of a day, of one unit; in the third wording the salt alone."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    form, salt, element = case.choose(*SALTS)
    doses = [Dose("magnesium", D(element)), *some(case, "vitamin-b6")]
    units = 1 if w == 1 else n
    first, vitamin = (d * units for d in doses)
    said = {**words(v, n), "form": v.form(form), "Form": capital(v.form(form))}
    text = v.t(
        "bring", salt=v.quantity(D(salt) * units, "mg"), mg=v.amount(first), pct=v.percented(first), r=share(v),
        source=v.source(vitamin), vit=v.inline(vitamin), x=v.amount(vitamin), vpct=v.percented(vitamin),
        stearate=v.stearate, **said,
    )  # fmt: skip
    before = case.choose(True, False)
    if before:
        case.say("dir", **said)
    put(case, v, text)
    case.note()
    if not before:
        case.say("dir", **said)
    case.takes(doses, n)
    if w == 2:
        case.takes_compound(form, D(salt) * n)


def source_rows(case: Case) -> None:
    """The salt and of it the element; the whole and what each salt brings; a column of sources."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    w = v.seed % 3
    form, salt, element = case.choose(*SALTS[:5])
    one, other = case.choose(("citrate", "bisglycinate"), ("oxide", "citrate"), ("malate", "taurate"))
    parts = case.choose(("60", "40"), ("45", "15"), ("50", "30"))
    doses = [Dose("magnesium", sum(map(D, parts), D(0)) if w == 1 else D(element)), *some(case, "vitamin-b6", "zinc")]
    day = [d * n for d in doses]
    mg, rest = day[0], day[1:]
    said = words(v, n)
    rows: list[tuple[str, ...]] = [(v.name(d), v.amount(d), v.percented(d)) for d in rest]
    if w == 0:
        rows.insert(0, (v.t("sub"), v.amount(mg), v.percented(mg)))
        rows.insert(0, (capital(v.form(form)), v.quantity(D(salt) * n, "mg"), ""))
    elif w == 1:
        rows.insert(0, (v.t("whole"), v.amount(mg), v.percented(mg)))
        for place, (salt_form, part) in enumerate(zip((one, other), parts, strict=True)):
            rows.insert(place + 1, (v.t("sub", form=v.form(salt_form)), v.quantity(D(part) * n, "mg"), ""))
    else:
        rows = [(v.name(d), v.source(d), v.amount(d), v.percented(d)) for d in rest]
        rows.insert(0, (v.name(mg), v.form(form), v.amount(mg), v.percented(mg)))
    before = case.choose(True, False)
    if before:
        case.say("dir", **said)
    columns(case, rows, **said)
    case.say("other", stearate=v.stearate)
    if not before:
        case.say("dir", **said)
    case.takes(doses, n)


def amounts_in_words(v: Voice, doses: list[Dose]) -> str:
    """Such as "100 mg magnesium (27 % RI*), 5 mg zinc (50 % RI*) and 0.7 mg vitamin B6 (50 % RI*)"."""
    of = "de " if v.language == "fr" else ""
    told = [f"{v.amount(d)} {of}{v.inline(d)} ({v.percented(d)} {share(v)})" for d in doses]
    told = [text.replace("de iode", "d'iode").replace("de acide", "d'acide") for text in told]
    return ", ".join(told[:-1]) + f" {v.t('and')} {told[-1]}" if len(told) > 1 else told[0]


def said_in_words(case: Case) -> None:
    """No table: of the units of a day, of one unit, of the maximum of a day."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    doses = usual(case, n)
    units = 1 if v.seed % 3 == 1 else n
    said = words(v, n)

    def composition() -> None:
        case.say("line", list=amounts_in_words(v, [d * units for d in doses]), **said)
        case.note()

    laid(case, composition, sources_of(case, doses), **said)
    case.takes(doses, n)


def therapist_pot(case: Case) -> None:
    """Each source under or behind its name, of one unit; in the third wording nobody says how many."""
    case.counts_in("capsule", "capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 3)
    w = v.seed % 3
    doses = [magnesium(case, n), *some(case, case.choose("zinc", "selenium"), "vitamin-b6", "vitamin-c")]
    sources = dict(zip((d.substance for d in doses), sources_of(case, doses), strict=True))
    said = words(v, n)
    rows = []
    for d in doses:
        source = v.form(sources["magnesium"]) if d.substance == "magnesium" else v.source(d)
        rows.append((v.t("row", name=v.name(d), source=source), v.amount(d), v.percented(d)))
    head = heading(v, **said)
    case.table(head, rows, drawn_rules(case))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **said)
    case.takes(doses, n)
    if w == 2:
        case.nobody_knows(doses, "the number of units is left to a therapist")


def two_tongue_heading(case: Case) -> None:
    """Each cell in one language and the other: of a day, of so many units, of one unit."""
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 2), case.voices
    w = a.seed % 3
    doses = usual(case, n)
    shown = doses if w == 2 else [d * n for d in doses]
    part = (" / ", " - ", "/", " · ")[a.seed % 4]
    before = case.choose(True, False)
    if before:
        for voice in case.voices:
            put(case, voice, voice.t("dir", **words(voice, n)))
    heads = zip(heading(a, **words(a, n))[0], heading(b, **words(b, n))[0], strict=True)
    rows = [(both(a.name(d), b.name(d), part), a.amount(d), a.percented(d)) for d in shown]
    case.table(tuple(both(one, other, part) for one, other in heads), rows, drawn_rules(case))
    case.note()
    if not before:
        for voice in case.voices:
            put(case, voice, voice.t("dir", **words(voice, n)))
    case.from_sources(doses)
    case.takes(doses, n)


def border_pack(case: Case) -> None:
    """One unit beside a day in two languages, the directions in front of the table or behind it."""
    case.counts_in("capsule", "tablet")
    n, (a, b) = case.choose(2, 2, 3), case.voices
    doses = usual(case, n)
    before = case.choose(True, False)
    if before:
        for voice in case.voices:
            put(case, voice, voice.t("dir", **words(voice, n)))
    heads = zip(heading(a, **words(a, n))[0], heading(b, **words(b, n))[0], strict=True)
    rows = [(both(a.name(d), b.name(d), " / "), a.amount(d), a.amount(d * n), a.percented(d * n)) for d in doses]
    case.table(tuple(both(one, other, " / ") for one, other in heads), rows, drawn_rules(case))
    case.note()
    if not before:
        for voice in case.voices:
            put(case, voice, voice.t("dir", **words(voice, n)))
    case.from_sources(doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "bone-and-calcium": Layout(bone_and_calcium),
    "border-pack": Layout(border_pack, together=True),
    "by-age": Layout(by_age),
    "calm-with-plants": Layout(calm_with_plants),
    "chain-day-dose": Layout(chain_day_dose),
    "discounter-equals-day": Layout(discounter_equals_day),
    "discounter-fizz": Layout(portions_counter.fizz_of_the_discounter),
    "dosing-cup": Layout(portions_counter.dosing_cup),
    "dropper": Layout(portions_counter.dropper),
    "from-one-to-more": Layout(from_one_to_more),
    "fruit-gummies": Layout(portions_counter.fruit_gummies),
    "high-strength-name": Layout(high_strength_name),
    "immune-trio": Layout(immune_trio),
    "ingredients-bring": Layout(ingredients_bring),
    "mouth-pump": Layout(portions_counter.mouth_pump),
    "one-and-more-columns": Layout(one_and_more_columns),
    "pocket-sticks": Layout(portions_counter.pocket_sticks),
    "said-in-words": Layout(said_in_words),
    "scoop-of-hundred-grams": Layout(portions_counter.scoop_of_hundred_grams),
    "several-moments": Layout(several_moments),
    "source-rows": Layout(source_rows),
    "therapist-pot": Layout(therapist_pot),
    "two-tongue-heading": Layout(two_tongue_heading, together=True),
    "values-below": Layout(values_below),
    "web-shop-portion": Layout(web_shop_portion),
    "women-multi": Layout(women_multi),
}
