"""Layouts in the proportions in which shops have them, of a fourth sample of packs: as a basket of supermarket,
drugstore, pharmacy and health shop brings them home.

Their wording: `texts_basket.yaml`.
"""

from __future__ import annotations

from decimal import Decimal

from . import portions_basket
from .case import Case, Layout
from .layouts_closing import both
from .layouts_counter import amounts_in_words
from .portions_basket import laid, magnesium, stated, supply, usual
from .portions_closing import drawn_rules
from .portions_counter import columns, declared, extras, heading, put, sources_of
from .portions_fresh import capital
from .portions_sampled import one_of, share, some, words
from .voice import Dose

D = Decimal
SALTS = (
    ("citrate", "625", "100"), ("citrate", "937.5", "150"), ("bisglycinate", "600", "72"), ("malate", "600", "90"),
    ("bisglycinate", "1000", "120"), ("oxide", "250", "150"), ("oxide", "200", "120"), ("citrate", "500", "80"),
)  # fmt: skip


def supermarket_shelf(case: Case) -> None:
    """The amounts of a day; in the second wording the directions alone say how many units."""
    case.counts_in("tablet", "tablet", "capsule", "chewable")
    n = case.choose(1, 1, 1, 2, 3)
    supply(case, n)
    doses = usual(case, n)
    stated(case, [d * n for d in doses], n=n, units=n)
    case.takes(doses, n)


def title_above(case: Case) -> None:
    """A title has the basis: of a day, of so many units, of one unit."""
    case.counts_in("capsule", "tablet", "softgel")
    n = case.choose(1, 2, 2, 3)
    units = 1 if case.voice.seed % 3 == 2 else n
    supply(case, n)
    doses = usual(case, n)
    stated(case, [d * units for d in doses], n=n, units=units)
    case.takes(doses, n)


def family_multi(case: Case) -> None:
    """Vitamins and minerals in a long table; one a day, in the third wording two with the table of both."""
    case.counts_in("tablet", "tablet", "capsule")
    v = case.voice
    n = 2 if v.seed % 3 == 2 else 1
    supply(case, n)
    case.name = v.t("name")
    vitamins = some(case, "vitamin-c", "vitamin-d", "vitamin-e", "vitamin-b6", "folic-acid", "vitamin-b12")
    minerals = [one_of(case, "magnesium", "45", "57", "60", "80", "100"), *some(case, "zinc", "iron", "selenium")]
    minerals += some(case, *case.choose(("iodine",), ("copper", "manganese"), ("calcium",)))
    halves = (("400", "µg"), ("0.55", "mg"), ("0.7", "mg"), ("8", "mg"))
    first = [
        (name, v.quantity(D(x) * n, unit), f"{50 * n}{v.percent_gap}%")
        for name, (x, unit) in zip(v.heads("vitamins"), halves, strict=True)
    ]
    doses = [*vitamins, *minerals]
    more = extras(case, n, case.choose(0, 0, 1), ("1", "3", "mg"), ("20", "50", "mg"))
    stated(case, [d * n for d in doses], *more, n=n, units=n, first=first, form="oxide")
    case.takes(doses, n)


def bullets_of_a_day(case: Case) -> None:
    """No table but a row of lines: of a day, of one unit, and of so many units as bullets."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    supply(case, n)
    doses = usual(case, n)
    shown = doses if w == 1 else [d * n for d in doses]
    said = words(v, n)
    colon = " : " if v.language == "fr" else ": "

    def lines() -> None:
        case.say("intro", "line" if w < 2 else "heading", **said)
        for d in shown:
            if w == 2:
                of = "de " if v.language == "fr" else ""
                text = f"{v.amount(d)} {of}{v.inline(d)} ({v.percented(d)} {share(v)})"
                case.write(text.replace("de iode", "d'iode").replace("de acide", "d'acide"), "bullet")
            else:
                case.write(f"{v.name(d)}{colon}{v.amount(d)} ({v.percented(d)} {share(v)})", "line")
        case.note()

    laid(case, lines, sources_of(case, doses), **said)
    case.takes(doses, n)


def sleep_well(case: Case) -> None:
    """For the night, with melatonin and plants: of a day, in the third wording of one of two."""
    case.counts_in("tablet", "capsule")
    v = case.voice
    w = v.seed % 3
    n = (1, case.choose(1, 2), 2)[w]
    units = 1 if w == 2 else n
    supply(case, n)
    case.name = v.t("name")
    doses = [magnesium(case, n, 0.05), *some(case, *case.choose(("vitamin-b6",), (), ("vitamin-b6", "vitamin-b12")))]
    more = extras(case, units, case.choose(1, 2), ("0.1", "0.25", "mg"), ("60", "100", "mg"), ("75", "150", "mg"))
    shown = [d * units for d in doses]
    if case.choose(True, False):
        stated(case, shown, first=more, n=n, units=units)
    else:
        stated(case, shown, *more, n=n, units=units)
    case.takes(doses, n)


def joints_and_collagen(case: Case) -> None:
    """Several units a day: of all of them, in the third wording of one."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(2, 3, 4)
    units = 1 if v.seed % 3 == 2 else n
    supply(case, n)
    case.name = v.t("name")
    doses = [*some(case, "vitamin-c", "manganese"), *case.choose([], [], [magnesium(case, n, 0)])]
    doses += some(case, *case.choose((), ("zinc",), ("copper",)))
    first = extras(case, units, 2, ("250", "375", "mg"), ("200", "300", "mg"), ("10", "20", "mg"))
    stated(case, [d * units for d in doses], first=first, n=n, units=units)
    case.takes(doses, n)


def hair_skin_nails(case: Case) -> None:
    """Without magnesium: of the one of a day, of the day's two, of one, two a day."""
    case.counts_in("capsule", "tablet", "softgel")
    v = case.voice
    w = v.seed % 3
    n = (1, 2, 2)[w]
    units = 1 if w == 2 else n
    supply(case, n)
    case.name = v.t("name")
    doses = some(case, "zinc", *case.choose(("selenium",), ("copper", "vitamin-c"), ("selenium", "vitamin-e", "iron")))
    biotin = D(case.choose("25", "50")) * units
    first = [(v.t("biotin"), v.quantity(biotin, "µg"), f"{biotin * 2}{v.percent_gap}%")]
    more = extras(case, units, case.choose(0, 1, 2), ("30", "60", "mg"), ("20", "50", "mg"))
    stated(case, [d * units for d in doses], *more, first=first, n=n, units=units)
    case.takes(doses, n)


def omega_plus(case: Case) -> None:
    """Oil and what of it is EPA and DHA, with vitamins: of the day's, of one, two a day."""
    case.counts_in("softgel")
    v = case.voice
    w = v.seed % 3
    n = (1, 2, 2)[w]
    units = 1 if w == 2 else n
    supply(case, n)
    case.name = v.t("name")
    doses = some(case, *case.choose(("vitamin-e",), ("vitamin-d",), ("vitamin-d", "vitamin-e")))
    if case.choose(True, False):
        doses.append(one_of(case, "magnesium", "45", "57"))
    sign = case.choose("-", "–", "")
    oil, epa, dha = v.heads("oil")
    parts = ((oil, "500"), (epa, case.choose("90", "165")), (dha, case.choose("60", "110")))
    rows = [(name, v.quantity(D(x) * units, "mg"), sign) for name, x in parts]
    stated(case, [d * units for d in doses], first=rows, n=n, units=units)
    case.takes(doses, n)


def solo_magnesium(case: Case) -> None:
    """Magnesium alone, its salt in the name; of a day, of one, of a day that the row itself has."""
    case.counts_in("capsule", "capsule", "tablet")
    v = case.voice
    w = v.seed % 3
    n = (case.choose(1, 2, 3), 1, 2)[w]
    units = 1 if w == 1 else n
    form, _, element = case.choose(*SALTS)
    supply(case, n)
    case.name = capital(v.form(form))
    doses = [Dose("magnesium", D(element))]
    stated(case, [d * units for d in doses], n=n, units=units, form=form)
    case.takes(doses, n)


def basis_marked(case: Case) -> None:
    """A sign in the heading, and below the table of how many units: so many, one, the maximum."""
    case.counts_in("tablet", "capsule")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    w = v.seed % 3
    units = 1 if w == 1 else n
    supply(case, n)
    doses = usual(case, n)
    stated(case, [d * units for d in doses], n=n, units=units)
    case.takes(doses, n)


def meals_and_moments(case: Case) -> None:
    """Of one unit: one twice; two and one; three over the meals."""
    case.counts_in("tablet", "capsule", "capsule")
    n = (2, 3, 3)[case.voice.seed % 3]
    supply(case, n)
    doses = usual(case, n)
    stated(case, doses, n=n)
    case.takes(doses, n)


def range_of_units(case: Case) -> None:
    """Of one unit, of which the most counts; in the third wording the table has the most."""
    case.counts_in("tablet", "capsule", "lozenge")
    v, n = case.voice, case.choose(2, 3)
    units = n if v.seed % 3 == 2 else 1
    doses = usual(case, n)
    stated(case, [d * units for d in doses], n=n, units=units)
    case.takes(doses, n)


def unit_day_columns(case: Case) -> None:
    """The day first and then the unit; the unit and the day; with a heading of two lines."""
    case.counts_in("capsule", "tablet", "tablet")
    v, n = case.voice, case.choose(2, 2, 3)
    w = v.seed % 3
    supply(case, n)
    doses = usual(case, n)
    rows: list[tuple[str, ...]] = []
    for d in doses:
        day = d * n
        if w == 0:
            rows.append((v.name(d), v.amount(day), v.percented(day), v.amount(d)))
        else:
            rows.append((v.name(d), v.amount(d), v.amount(day), v.percented(day)))
    said = words(v, n)
    laid(case, lambda: columns(case, rows, **said), sources_of(case, doses), **said)
    case.takes(doses, n)


def ages_in_directions(case: Case) -> None:
    """Of one unit; children take fewer than adults."""
    case.counts_in("chewable", "tablet", "lozenge")
    n = (2, 2, 3)[case.voice.seed % 3]
    doses = [one_of(case, "magnesium", "28", "40", "50", "57", "70"), *some(case, *case.choose(
        ("vitamin-d",), ("calcium", "vitamin-d"), ("vitamin-c", "zinc")))]  # fmt: skip
    stated(case, doses, n=n)
    case.takes(doses, n)


def ingredients_with_percent(case: Case) -> None:
    """The list of ingredients has the amounts: of one unit, of a day; in the third wording the salt alone."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    supply(case, n)
    form, salt, element = case.choose(*SALTS)
    doses = [Dose("magnesium", D(element)), *some(case, "zinc")]
    units = 1 if w == 0 else n
    first, other = (d * units for d in doses)
    said = {**words(v, n), "form": v.form(form)}
    text = v.t(
        "composed", salt=v.quantity(D(salt) * units, "mg"), mg=v.amount(first), pct=v.percented(first), r=share(v),
        source=v.source(other), zn=v.inline(other), x=v.amount(other), xpct=v.percented(other),
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


def running_sentences(case: Case) -> None:
    """No table: so many units give; one unit gives; the day's amounts in brackets behind the directions."""
    case.counts_in("tablet", "capsule", "softgel")
    v, n = case.voice, case.choose(1, 2, 2, 3)
    w = v.seed % 3
    supply(case, n)
    doses = usual(case, n)
    units = 1 if w == 1 else n
    said = {**words(v, n), "list": amounts_in_words(v, [d * units for d in doses])}

    def composition() -> None:
        if w < 2:
            case.say("line", **said)
            case.note()

    laid(case, composition, sources_of(case, doses), **said)
    if w == 2:
        case.note()
    case.takes(doses, n)


def sources_of_which(case: Case) -> None:
    """The salt and of it the element, of a day and of one unit; in the third wording the source in brackets."""
    case.counts_in("capsule", "tablet")
    v, n = case.voice, case.choose(1, 2, 2)
    w = v.seed % 3
    supply(case, n)
    units = 1 if w == 1 else n
    form, salt, element = case.choose(*SALTS)
    doses = [Dose("magnesium", D(element)), *some(case, case.choose("vitamin-b6", "zinc"), "vitamin-d")]
    mg, *rest = (d * units for d in doses)
    said = words(v, n)
    sub = v.t("sub", form=v.form(form))
    rows: list[tuple[str, str, str]] = []
    if w == 2:
        rows.append((sub, v.amount(mg), v.percented(mg)))
    else:
        rows.append((capital(v.form(form)), v.quantity(D(salt) * units, "mg"), ""))
        rows.append((sub, v.amount(mg), v.percented(mg)))
    before = case.choose(True, False)
    if before:
        case.say("dir", **said)
    declared(case, rest, first=rows, **said)
    if not before:
        case.say("dir", **said)
    case.say("other", stearate=v.stearate)
    case.takes(doses, n)


def two_tongue_basket(case: Case) -> None:
    """Each cell in one language and the other: of so many units, of a day, of one unit beside a day."""
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 2), case.voices
    w = a.seed % 3
    if w == 2:
        n = 2
    supply(case, n)
    doses = usual(case, n)
    part = (" / ", " / ", " - ", "/")[a.seed % 4] if w != 1 else " – "
    before = case.choose(True, False)
    heads = zip(heading(a, **words(a, n))[0], heading(b, **words(b, n))[0], strict=True)
    rows = []
    for d in doses:
        day = d * n
        amounts = [a.amount(d), a.amount(day)] if w == 2 else [a.amount(day)]
        rows.append((both(a.name(d), b.name(d), part), *amounts, a.percented(day)))

    def said() -> None:
        for voice in case.voices:
            put(case, voice, voice.t("dir", **words(voice, n)))

    if before:
        said()
    case.table(tuple(both(one, other, part) for one, other in heads), rows, drawn_rules(case))
    case.note()
    if not before:
        said()
    case.from_sources(doses)
    case.takes(doses, n)


def belgian_box(case: Case) -> None:
    """A title in two languages above a table in two; of the day, of one unit."""
    case.counts_in("capsule", "tablet", "effervescent")
    n, (a, b) = case.choose(1, 2), case.voices
    w = a.seed % 3
    units = 1 if w == 2 else n
    supply(case, n)
    doses = usual(case, n)
    titles = " / ".join(voice.t("title", **words(voice, n)) for voice in case.voices)
    case.write(titles, "heading")
    rows = [(both(a.name(d), b.name(d), " / "), a.amount(d * units), a.percented(d * units)) for d in doses]
    heads = zip(heading(a)[0], heading(b)[0], strict=True)
    case.table(tuple(both(one, other, " / ") for one, other in heads), rows, drawn_rules(case))
    case.note()
    for voice in case.voices:
        put(case, voice, voice.t("dir", **words(voice, n)))
    case.from_sources(doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "ages-in-directions": Layout(ages_in_directions),
    "basis-marked": Layout(basis_marked),
    "belgian-box": Layout(belgian_box, together=True),
    "bottle-with-drops": Layout(portions_basket.bottle_with_drops),
    "bullets-of-a-day": Layout(bullets_of_a_day),
    "family-multi": Layout(family_multi),
    "hair-skin-nails": Layout(hair_skin_nails),
    "ingredients-with-percent": Layout(ingredients_with_percent),
    "jar-of-gummies": Layout(portions_basket.jar_of_gummies),
    "joints-and-collagen": Layout(joints_and_collagen),
    "meals-and-moments": Layout(meals_and_moments),
    "omega-plus": Layout(omega_plus),
    "range-of-units": Layout(range_of_units),
    "running-sentences": Layout(running_sentences),
    "sachets-of-a-day": Layout(portions_basket.sachets_of_a_day),
    "sleep-well": Layout(sleep_well),
    "solo-magnesium": Layout(solo_magnesium),
    "sources-of-which": Layout(sources_of_which),
    "spoon-of-syrup": Layout(portions_basket.spoon_of_syrup),
    "supermarket-shelf": Layout(supermarket_shelf),
    "title-above": Layout(title_above),
    "tongue-spray": Layout(portions_basket.tongue_spray),
    "tub-of-powder": Layout(portions_basket.tub_of_powder),
    "tube-of-twenty": Layout(portions_basket.tube_of_twenty),
    "two-tongue-basket": Layout(two_tongue_basket, together=True),
    "unit-day-columns": Layout(unit_day_columns),
}
