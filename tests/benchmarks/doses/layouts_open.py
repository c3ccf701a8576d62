"""The layouts to develop with. Their wording is in `texts_open.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_open
from .case import Case, Layout
from .voice import Dose

D = Decimal


def grid_per_unit(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    lo, hi = case.choose((1, 2), (2, 3), (1, 3), (2, 4))
    doses, v = case.mix(hi, 3), case.voice
    case.say("title", "heading")
    case.table(v.heads("head"), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], "grid")
    case.note()
    case.say("dir", lo=lo, hi=hi)
    case.from_sources(doses)
    case.takes(doses, hi)


def plain_unit_and_day(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 4)
    rows = [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", n=n), rows, "none")
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def percent_first(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.table(v.heads("head", n=n), [(v.percented(d), v.amount(d), v.name(d)) for d in day], "rows", align="left")
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def one_or_two(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    v, doses = case.voice, case.mix(2, 3)
    rows = [(v.name(d), v.amount(d), v.percented(d), v.amount(d * 2), v.percented(d * 2)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "none"))
    case.note()
    case.say("dir")
    case.from_sources(doses)
    case.takes(doses, 2)


def two_language_heading(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 4)]
    per = "day" if case.choose(True, False) else "per"
    first, column = f"{a.t('first')} / {b.t('first')}", f"{a.t(per, n=n)} / {b.t(per, n=n)}"
    if per == "day":
        column += f" ({n})"
    rows = []
    for d in day:
        name = a.name(d) if a.name(d) == b.name(d) else f"{a.name(d)} / {b.name(d)}"
        rows.append((name, a.amount(d), a.percented(d)))
    case.table((first, column, f"{a.ri} / {b.ri}"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def sub_rows(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    part, rest = case.choose((200, 100), (150, 75), (120, 60), (90, 150), (240, 135))
    first, second = case.choose(("citrate", "oxide"), ("bisglycinate", "malate"), ("malate", "oxide"))
    magnesium, others = Dose("magnesium", D(part + rest)), [d * n for d in case.others(2)]
    rows = [
        (v.name(magnesium), v.amount(magnesium), v.percented(magnesium)),
        (v.t("sub", form=v.form(first)), v.quantity(D(part), "mg"), ""),
        (v.t("sub", form=v.form(second)), v.quantity(D(rest), "mg"), ""),
        *((v.name(d), v.amount(d), v.percented(d)) for d in others),
    ]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(others, first, second)
    case.takes([magnesium, *others], 1)


def transposed(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 2)
    rows = [
        (v.t("unit_row"), *(v.amount(d) for d in doses)),
        (v.t("day_row", n=n), *(v.amount(d * n) for d in doses)),
        (v.ri, *(v.percented(d * n) for d in doses)),
    ]
    case.table(("", *(v.name(d) for d in doses)), rows, case.choose("grid", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def turned(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3)
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows"), turn=case.choose(90, 270))
    case.say("dir", n=n)
    case.note()
    case.from_sources(doses)
    case.takes(doses, n)


def units_in_name(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    doses = case.mix(n, 3)
    rows = [(f"{v.name(d)} ({v.symbol(d)})", v.number(d.value), v.percent(d)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def sentence(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = n * case.choose(1, 2) if n == 2 else n
    magnesium, other = case.magnesium(day), Dose("vitamin-b6", D(case.choose("0.35", "0.7")))
    both = [magnesium * n, other * n]
    line = {"mg": v.amount(both[0]), "x": v.amount(both[1]), "other": v.inline(other), "pct": v.percented(both[0])}
    case.say("line", n=n, **line)
    case.say("dir", day=day)
    case.from_sources([other])
    case.takes([magnesium, other], day)


def ingredients_elemental(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt, element = case.choose(
        ("citrate", 1000, 160), ("bisglycinate", 1250, 175), ("malate", 1100, 165), ("oxide", 200, 120),
        ("taurate", 1500, 133), ("bisglycinate", 700, 98), ("citrate", 620, 100),
    )  # fmt: skip
    magnesium = Dose("magnesium", D(element))
    other = Dose("zinc", D(case.choose("2.5", "3.75", "5")))
    case.say(
        "list", form=v.form(form), salt=v.quantity(D(salt), "mg"), of=v.t("of"), mg=v.amount(magnesium),
        other=v.inline(other), source=v.source(other), x=v.amount(other),
        st=v.quantity(D(case.choose(8, 12, 20)), "mg"),
    )  # fmt: skip
    case.say("dir", n=n)
    case.takes([magnesium, other], n)


def hundred_grams(case: Case) -> None:
    case.net = "bulk"
    grams, v = case.choose(5, 10, 20), case.voice
    case.counts_in("scoop")
    doses = [case.magnesium(1, 400), *case.others(2)]
    hundred = D(100) / grams
    rows = [(v.t("energy"), v.quantity(D(900 + 40 * grams), "kJ"), v.quantity(D(9 * grams), "kJ"), "")]
    rows += [(v.name(d), v.amount(d * hundred), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", g=grams), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", g=grams)
    case.from_sources(doses)
    case.takes(doses, 1)


def scoop(case: Case) -> None:
    case.counts_in("scoop")
    grams, n, times = case.choose(3, 4, 5), case.choose(1, 2), case.choose(1, 2)
    v, doses = case.voice, case.mix(n * times, 2, 600)
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", g=grams), rows, case.choose("rows", "none"))
    case.note()
    t = v.times(times)
    # A German or French line may begin with the number of times, and then with a capital.
    case.say("dir", n=v.word(n), units=v.noun(n), t=t.capitalize() if v.language == "de" else t, gn=grams * n)
    case.from_sources(doses)
    case.takes(doses, n * times)


def five_millilitres(case: Case) -> None:
    case.net = "fluid"
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 3, 500)
    rows = [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", ml=5 * n), rows, case.choose("grid", "none"))
    case.note()
    case.say("dir", ml=5 * n)
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def sachet(case: Case) -> None:
    case.counts_in("sachet")
    n, v = case.choose(1, 1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose(150, 200, 250, 300))), *case.others(3)]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    case.table(
        v.heads("head", g=v.number(D(case.choose("2.5", "4", "5.5")))), rows, case.choose("grid", "rows", "none")
    )
    case.note()
    case.say("dir", n=n, units=v.noun(n), w=v.worded(n))
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "age-groups": Layout(portions_open.age_groups),
    "compound-named": Layout(portions_open.compound_named),
    "compound-unknown": Layout(portions_open.compound_unknown),
    "drops": Layout(portions_open.drops),
    "five-millilitres": Layout(five_millilitres),
    "grid-per-unit": Layout(grid_per_unit),
    "hundred-grams": Layout(hundred_grams),
    "ingredients-elemental": Layout(ingredients_elemental),
    "loading-phase": Layout(portions_open.loading_phase),
    "morning-evening": Layout(portions_open.morning_evening),
    "nutrition-table": Layout(portions_open.nutrition_table),
    "one-or-two": Layout(one_or_two),
    "percent-first": Layout(percent_first),
    "plain-unit-and-day": Layout(plain_unit_and_day),
    "portion-missing": Layout(portions_open.portion_missing),
    "sachet": Layout(sachet),
    "scoop": Layout(scoop),
    "sentence": Layout(sentence),
    "spray": Layout(portions_open.spray),
    "stearate-only": Layout(portions_open.stearate_only),
    "sub-rows": Layout(sub_rows),
    "times-a-day": Layout(portions_open.times_a_day),
    "transposed": Layout(transposed),
    "turned": Layout(turned),
    "two-language-heading": Layout(two_language_heading, together=True),
    "units-in-name": Layout(units_in_name),
}
