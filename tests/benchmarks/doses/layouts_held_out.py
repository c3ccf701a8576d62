"""The layouts that nobody looks at while the reader of doses is made. Their wording is in `texts_held_out.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_held_out
from .case import Case, Layout
from .voice import Dose

D = Decimal


def zebra_day_first(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 4)
    rows = [(v.name(d), v.percented(d * n), v.amount(d * n), v.amount(d)) for d in doses]
    case.table(v.heads("head", n=n), rows, "zebra")
    case.note()
    case.say("dir", n=n, w=v.worded(n))
    case.from_sources(doses)
    case.takes(doses, n)


def two_row_head(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 3)
    rows = [(v.name(d), v.amount(d), v.percented(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table([v.heads("top", n=n), v.heads("second")], rows, case.choose("grid", "rows"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def dot_leaders(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    v, doses = case.voice, case.mix(3, 3)
    case.say("title", "heading")
    for d in doses:
        case.write(f"{v.name(d)} {'.' * (30 - len(v.name(d)))} {v.amount(d)}", "line")
    case.say("dir")
    case.from_sources(doses)
    case.takes(doses, 3)


def bullet_list(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.say("title", "heading", n=n)
    for d in day:
        case.write(f"{v.name(d)}: {v.amount(d)} ({v.percented(d)} {v.ri.replace('%', '').strip()})", "bullet")
    case.note()
    case.say("dir", n=n, N=n, w=v.worded(n))
    case.from_sources(day)
    case.takes(day, 1)


def run_on(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in case.mix(n, 4)]
    case.say("line", n=n, list=", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)})" for d in day))
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def slash_cells(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 3)]
    names = [(a.name(d), b.name(d)) for d in day]
    labels = [one if one == other else f"{one} - {other}" for one, other in names]
    rows = [(label, a.percented(d), a.amount(d)) for label, d in zip(labels, day, strict=True)]
    head = (f"{a.t('head')} - {b.t('head')}", f"{a.ri} - {b.ri}", f"{a.t('per', n=n)} - {b.t('per', n=n)}")
    case.table(head, rows, case.choose("zebra", "grid", "none"))
    case.note()
    case.write(f"{a.t('dir', n=n)} / {b.t('dir', n=n)}")
    case.from_sources(day)
    case.takes(day, 1)


def compound_sub_rows(case: Case) -> None:
    case.counts_in("capsule")
    n, v = case.choose(2, 3), case.voice
    (first, salt, a), (second, other_salt, b) = case.choose(
        (("bisglycinate", 900, 126), ("citrate", 610, 99)),
        (("malate", 800, 120), ("taurate", 1010, 90)),
        (("citrate", 1250, 200), ("oxide", 165, 100)),
    )
    magnesium, others = Dose("magnesium", D(a + b)), [d * n for d in case.others(2)]
    rows = [(v.t("total"), v.amount(magnesium), v.percented(magnesium))]
    for form, weight, element in ((first, salt, a), (second, other_salt, b)):
        label = v.t("sub", salt=v.quantity(D(weight), "mg"), form=v.form(form))
        rows.append((label, v.quantity(D(element), "mg"), ""))
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", n=n), rows, case.choose("rows", "none", "grid"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(others, first, second)
    case.takes([magnesium, *others], 1)


def turned_transposed(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    doses = case.mix(n, 2)
    rows = [(v.t("unit_row"), *(v.amount(d) for d in doses)), (v.ri, *(v.percented(d) for d in doses))]
    case.table(("", *(v.name(d) for d in doses)), rows, "grid", turn=case.choose(90, 270))
    case.say("dir", n=n)
    case.note()
    case.from_sources(doses)
    case.takes(doses, n)


def percent_of_day(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 3)
    if case.choose(True, False):
        rows = [(f"{v.name(d)}, {v.symbol(d)}", v.number(d.value), v.percent(d * n)) for d in doses]
    else:
        rows = [(v.name(d), v.amount(d), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def hundred_millilitres(case: Case) -> None:
    case.net = "fluid"
    millilitres, v = case.choose(10, 20), case.voice
    doses = case.mix(1, 2, 225)
    hundred = D(100) / millilitres
    rows = [(v.name(d), v.amount(d * hundred), v.percented(d)) for d in doses]
    case.table(v.heads("head", ml=millilitres), rows, case.choose("rows", "none"))
    case.note()
    case.say("dir", ml=millilitres)
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def scoop_hundred_grams(case: Case) -> None:
    case.counts_in("scoop")
    grams, n, v = case.choose(4, 5, 10), case.choose(1, 2), case.voice
    doses = [Dose("magnesium", D(case.choose(100, 120, 150, 200))), Dose("vitamin-c", D(case.choose(20, 40, 80)))]
    hundred = D(100) / grams
    rows = [(v.name(d), v.amount(d * hundred)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.say("size", g=grams)
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def multivitamin(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    others = [d for d in case.others(9) if d.substance != "vitamin-d"]
    vitamin_d, magnesium = Dose("vitamin-d", D(case.choose("5", "10", "12.5"))), case.magnesium(n, 300)
    day = [d * n for d in [vitamin_d, *others[:4], magnesium, *others[4:]]]
    rows = []
    for d in day:
        iu = f" ({v.number(d.value * 40)} {v.t('iu')})" if d.substance == "vitamin-d" else ""
        rows.append((v.name(d) + ("²" if d.substance == "magnesium" else ""), v.amount(d) + iu, v.percented(d)))
    case.table(v.heads("head", n=n), rows, case.choose("zebra", "grid", "none"))
    case.note()
    case.say("foot", "small", mg=v.amount(magnesium))
    case.say("dir", n=n, N=n)
    case.from_sources(day)
    case.takes(day, 1)


LAYOUTS: dict[str, Layout] = {
    "age-table": Layout(portions_held_out.age_table),
    "at-most": Layout(portions_held_out.at_most),
    "build-up": Layout(portions_held_out.build_up),
    "bullet-list": Layout(bullet_list),
    "complex-unknown": Layout(portions_held_out.complex_unknown),
    "compound-sub-rows": Layout(compound_sub_rows),
    "dot-leaders": Layout(dot_leaders),
    "effervescent": Layout(portions_held_out.effervescent),
    "gram-units": Layout(portions_held_out.gram_units),
    "halves": Layout(portions_held_out.halves),
    "hundred-millilitres": Layout(hundred_millilitres),
    "hydrate-named": Layout(portions_held_out.hydrate_named),
    "multivitamin": Layout(multivitamin),
    "name-number": Layout(portions_held_out.name_number),
    "no-portion": Layout(portions_held_out.no_portion),
    "percent-of-day": Layout(percent_of_day),
    "pipette": Layout(portions_held_out.pipette),
    "range-times": Layout(portions_held_out.range_times),
    "run-on": Layout(run_on),
    "scoop-hundred-grams": Layout(scoop_hundred_grams),
    "slash-cells": Layout(slash_cells, together=True),
    "stick-form": Layout(portions_held_out.stick_form),
    "three-meals": Layout(portions_held_out.three_meals),
    "turned-transposed": Layout(turned_transposed),
    "two-row-head": Layout(two_row_head),
    "words-range": Layout(portions_held_out.words_range),
    "zebra-day-first": Layout(zebra_day_first),
}
