"""Layouts in the proportions in which shops have them, of another sample of packs than `sampled`.

Their wording: `texts_shelf.yaml`.
"""

from __future__ import annotations

from decimal import Decimal

from . import portions_shelf
from .case import Case, Layout
from .layouts_closing import both
from .portions_closing import drawn_rules
from .portions_fresh import capital
from .portions_sampled import form_for, one_of, share, some, words
from .portions_shelf import extras, in_front, made_of, magnesium, stated, usual
from .voice import Dose, Voice

D = Decimal
SALTS = (
    ("citrate", "940", "150"), ("citrate", "375", "60"), ("bisglycinate", "700", "84"), ("bisglycinate", "1000", "120"),
    ("malate", "650", "100"), ("oxide", "250", "150"), ("taurate", "670", "60"), ("oxide", "100", "60"),
)  # fmt: skip


def day_table(case: Case) -> None:
    """The amounts of a day; how many units these are is said in the directions."""
    case.counts_in("tablet", "capsule", "capsule", "softgel")
    n = case.choose(1, 1, 2, 2, 4)
    day = [d * n for d in usual(case, n)]
    stated(case, day, n=n)
    made_of(case, day, n)
    case.takes(day, 1)


def head_counts_units(case: Case) -> None:
    """The heading says of how many units; with the unit of measurement in its own column in the second wording."""
    case.counts_in("capsule", "tablet", "tablet", "lozenge")
    n = case.choose(1, 2, 2, 3)
    day = [d * n for d in usual(case, n)]
    stated(case, day, n=n)
    made_of(case, day, n)
    case.takes(day, 1)


def unit_and_day(case: Case) -> None:
    """Both; the day before the unit in the second wording; a percentage of each in the third."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(2, 2, 3, 4)
    w = v.seed % 3
    doses = usual(case, n)
    rows: list[tuple[str, ...]] = []
    for d in doses:
        day = d * n
        rows.append((
            (v.name(d), v.amount(d), v.amount(day), v.percented(day)),
            (v.name(d), v.amount(day), v.percented(day), v.amount(d)),
            (v.name(d), v.amount(d), v.percented(d), v.amount(day), v.percented(day)),
        )[w])  # fmt: skip
    before = case.choose(True, False)
    if before:
        case.say("dir", **words(v, n))
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    if not before:
        case.say("dir", **words(v, n))
    made_of(case, doses)
    case.takes(doses, n)


def food_rows(case: Case) -> None:
    """Energy and so on above, 100 g beside the tablets of a day."""
    case.counts_in("tablet", "chewable")
    v, n = case.voice, case.choose(1, 2, 3)
    weight = D(case.choose("1.2", "1.5", "1.6"))
    case.pack = case.choose(60, 90)
    case.weight = int(weight * case.pack)
    doses = [magnesium(case, n), *some(case, *case.choose(("vitamin-b6",), ("zinc", "vitamin-d"), ("calcium",)))]
    day = [d * n for d in doses]
    nutrition = (("610", "kJ"), ("1", "g"), ("32", "g"), ("0.5", "g"))
    rows = [
        (name, v.quantity(D(x), unit), v.quantity((D(x) * weight * n / 100).quantize(D("0.01")).normalize(), unit), "")
        for name, (x, unit) in zip(v.heads("nutrition"), nutrition, strict=True)
    ]
    for d in day:
        rows.append((v.name(d), portions_shelf.per_hundred(v, d, weight * n), v.amount(d), v.percented(d)))
    values = {**words(v, n), "g": v.number(weight * n)}
    case.table(v.heads("head", **values), rows, drawn_rules(case))
    case.note()
    case.say("dir", **values)
    made_of(case, doses)
    case.takes(day, 1)


def portion_title(case: Case) -> None:
    """A title names the portion of a day; the table has no more than the amounts."""
    case.counts_in("tablet", "capsule", "capsule")
    n = case.choose(1, 2, 2, 3)
    day = [d * n for d in usual(case, n)]
    case.say("title", "heading", **words(case.voice, n))
    stated(case, day, n=n)
    made_of(case, day, n)
    case.takes(day, 1)


def one_a_day(case: Case) -> None:
    """Magnesium, nearly alone; one unit a day, told in large print, too."""
    case.counts_in("tablet", "capsule", "chewable")
    v = case.voice
    doses = [one_of(case, "magnesium", "150", "180", "188", "200", "225", "240", "250", "300", "350", "375")]
    doses += some(case, *case.choose((), (), ("vitamin-d",), ("vitamin-b6", "vitamin-b12")))
    case.name = v.t("name", x=v.number(doses[0].value))
    in_front(case, "claim", **words(v, 1))
    stated(case, doses, n=1)
    made_of(case, doses)
    case.takes(doses, 1)


def multi_fifty_plus(case: Case) -> None:
    """Vitamins and minerals for people over fifty, with lutein, CoQ10 or ginseng below."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 1, 2)
    case.pack = case.choose(30, 60) * n
    doses = some(case, "vitamin-d", "vitamin-e", "vitamin-c", "vitamin-b6", "folic-acid", "vitamin-b12")
    doses += [
        one_of(case, "magnesium", "28", "40", "57", "80", "100"),
        *some(case, "zinc", "selenium", "iodine", "copper"),
    ]
    day = [d * n for d in doses]
    halves = (("200", "µg"), ("0.55", "mg"), ("0.7", "mg"), ("8", "mg"))
    first = [
        (name, v.quantity(D(x) * n, unit), f"{(25 if i == 0 else 50) * n}{v.percent_gap}%")
        for i, (name, (x, unit)) in enumerate(zip(v.heads("vitamins"), halves, strict=True))
    ]
    more = extras(case, n, case.choose(1, 2, 3), ("1", "2", "mg"), ("5", "10", "mg"), ("20", "50", "mg"))
    stated(case, day, *more, n=n, first=first)
    case.from_sources(doses, "oxide")
    case.takes(day, 1)


def several_of_one(case: Case) -> None:
    """Of one unit: one twice a day; two in the morning and one in the evening; two twice a day."""
    case.counts_in("tablet", "capsule")
    n = (2, 3, 4)[case.voice.seed % 3]
    doses = usual(case, n)
    stated(case, doses, n=n)
    made_of(case, doses)
    case.takes(doses, n)


def more_when_needed(case: Case) -> None:
    """One, or more where needed; at most so many; in the third wording the table has the most."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(2, 2, 3)
    doses = usual(case, n)
    stated(case, [d * n for d in doses] if v.seed % 3 == 2 else doses, n=n)
    made_of(case, doses)
    case.takes(doses, n)


def night_formula(case: Case) -> None:
    """With plants and amino acids; of the units that are taken before sleep."""
    case.counts_in("capsule", "tablet")
    n = case.choose(1, 2, 2)
    day = [d * n for d in (magnesium(case, n, 0.1), *some(case, "vitamin-b6"))]
    more = extras(
        case,
        n,
        case.choose(1, 2, 3),
        ("100", "150", "mg"),
        ("75", "120", "mg"),
        ("50", "100", "mg"),
        ("60", "200", "mg"),
    )
    stated(case, day, *more, n=n)
    made_of(case, day, n)
    case.takes(day, 1)


def muscle_and_energy(case: Case) -> None:
    """With taurine, carnitine or CoQ10; of the units of a day, in the second wording of one."""
    case.counts_in("capsule", "tablet")
    n = case.choose(1, 2, 3)
    units = 1 if case.voice.seed % 3 == 1 else n
    doses = [
        magnesium(case, n),
        *some(case, *case.choose(("potassium", "vitamin-b6"), ("vitamin-b12",), ("vitamin-e",))),
    ]
    more = extras(case, units, case.choose(1, 2), ("100", "200", "mg"), ("50", "100", "mg"), ("10", "15", "mg"))
    shown = [d * units for d in doses]
    if case.choose(True, False):
        stated(case, shown, first=more, n=n)
    else:
        stated(case, shown, *more, n=n)
    made_of(case, doses)
    case.takes(doses, n)


def serving_facts(case: Case) -> None:
    """The size of a serving above the table; in the second wording two servings a day."""
    case.counts_in("capsule", "tablet", "softgel")
    v, n = case.voice, case.choose(1, 2, 3)
    times, servings = (2 if v.seed % 3 == 1 else 1), case.choose(20, 30, 40, 60)
    case.pack = n * servings
    doses = usual(case, n * times)
    shown = [d * n for d in doses]
    case.say("size", "line", s=servings, **words(v, n))
    stated(case, shown, n=n)
    made_of(case, doses)
    case.takes(shown, times)


def practitioner_sources(case: Case) -> None:
    """Each source at its name, of one unit; in the third wording nobody says how many."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 3)
    doses = [magnesium(case, n), *some(case, "vitamin-b6", case.choose("zinc", "manganese"), "vitamin-b12")]
    form = form_for(case, doses[0].value)
    rows = []
    for d in doses:
        source = v.form(form) if d.substance == "magnesium" else v.source(d)
        rows.append((v.t("row", name=v.name(d), source=source), v.amount(d), v.percented(d)))
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("dir", **words(v, n))
    case.say("other", stearate=v.stearate)
    case.takes(doses, n)
    if v.seed % 3 == 2:
        case.nobody_knows(doses, "the number of units is left to a practitioner")


def amounts_in_a_row(v: Voice, doses: list[Dose]) -> str:
    """Such as "magnesium 100 mg (27% RI*); zinc 5 mg (50% RI*)"."""
    return "; ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)} {share(v)})" for d in doses)


def composition_sentence(case: Case) -> None:
    """No table; of a day, of one unit, of so many units; the directions at times first."""
    case.counts_in("tablet", "capsule", "lozenge")
    v, n = case.voice, case.choose(1, 2, 3)
    doses = usual(case, n)
    shown = doses if v.seed % 3 == 1 else [d * n for d in doses]
    first = case.choose(True, False)
    if first:
        case.say("dir", **words(v, n))
    case.say("line", list=amounts_in_a_row(v, shown), **words(v, n))
    case.note()
    if not first:
        case.say("dir", **words(v, n))
    made_of(case, doses)
    case.takes(doses, n)


def ingredients_with_amounts(case: Case) -> None:
    """Salt and element in the list: of the units of a day, of one unit; in the third wording the salt alone."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    form, salt, element = case.choose(*SALTS)
    element_dose, vitamin = Dose("magnesium", D(element)), some(case, "vitamin-b6")[0]
    units = 1 if w == 1 else n
    first, second = element_dose * units, vitamin * units
    case.say(
        "list", form=v.form(form), Form=capital(v.form(form)), salt=v.quantity(D(salt) * units, "mg"),
        mg=v.amount(first), pct=v.percented(first), r=share(v), source=v.source(vitamin), vit=v.inline(vitamin),
        x=v.amount(second), vpct=v.percented(second), stearate=v.stearate, **words(v, n),
    )  # fmt: skip
    case.note()
    case.say("dir", **words(v, n))
    case.takes([element_dose, vitamin], n)
    if w == 2:
        case.takes_compound(form, D(salt) * n)


def element_of_salt(case: Case) -> None:
    """A table: the salt in the name of the row; a row below it for the element; both in columns."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    form, salt, element = case.choose(*SALTS)
    doses = [Dose("magnesium", D(element)), *some(case, case.choose("vitamin-b6", "vitamin-d"))]
    first, other = (d * n for d in doses)
    weight, name = v.quantity(D(salt) * n, "mg"), v.form(form)
    row, share_of_ri = v.t("row", form=name, salt=weight, mg=v.amount(first)), v.percented(first)
    rows: list[tuple[str, ...]] = [(capital(name), weight, "-"), (row, v.amount(first), share_of_ri)]
    if w == 0:
        del rows[0]
    elif w == 2:
        rows = [(capital(name), weight, row, share_of_ri)]
    if w < 2:
        rows.append((v.name(other), v.amount(other), v.percented(other)))
    case.table(v.heads("head", **words(v, n)), rows, drawn_rules(case))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **words(v, n))
    case.takes(doses if w < 2 else doses[:1], n)


def house_brand_two_languages(case: Case) -> None:
    """Each cell in one language and the other; of one unit in the third wording, else of a day."""
    case.counts_in("capsule", "tablet")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    doses = usual(case, n)
    shown = doses if a.seed % 3 == 2 else [d * n for d in doses]
    part = " - " if a.seed % 2 else " / "
    first = case.choose(True, False)
    if first:
        for voice in case.voices:
            case.write(voice.t("dir", **words(voice, n)))
    heads = zip(a.heads("head", **words(a, n)), b.heads("head", **words(b, n)), strict=True)
    rows = [(both(a.name(d), b.name(d), part), a.amount(d), a.percented(d)) for d in shown]
    case.table(tuple(both(one, other, part) for one, other in heads), rows, drawn_rules(case))
    case.note()
    if not first:
        for voice in case.voices:
            case.write(voice.t("dir", **words(voice, n)))
    made_of(case, doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "b12-spray": Layout(portions_shelf.b12_spray),
    "composition-sentence": Layout(composition_sentence),
    "counted-drops": Layout(portions_shelf.counted_drops),
    "day-table": Layout(day_table),
    "element-of-salt": Layout(element_of_salt),
    "fizz-tube": Layout(portions_shelf.fizz_tube),
    "food-rows": Layout(food_rows),
    "gummy-bears": Layout(portions_shelf.gummy_bears),
    "head-counts-units": Layout(head_counts_units),
    "house-brand-two-languages": Layout(house_brand_two_languages, together=True),
    "ingredients-with-amounts": Layout(ingredients_with_amounts),
    "magnesium-drink": Layout(portions_shelf.magnesium_drink),
    "more-when-needed": Layout(more_when_needed),
    "multi-fifty-plus": Layout(multi_fifty_plus),
    "muscle-and-energy": Layout(muscle_and_energy),
    "night-formula": Layout(night_formula),
    "one-a-day": Layout(one_a_day),
    "portion-title": Layout(portion_title),
    "powder-spoon": Layout(portions_shelf.powder_spoon),
    "practitioner-sources": Layout(practitioner_sources),
    "serving-facts": Layout(serving_facts),
    "several-of-one": Layout(several_of_one),
    "sport-powder": Layout(portions_shelf.sport_powder),
    "stick-in-water": Layout(portions_shelf.stick_in_water),
    "unit-and-day": Layout(unit_and_day),
}
