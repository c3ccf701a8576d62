"""Layouts of real labels for a measurement after `closing` has been looked at. Their wording: `texts_sealed.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_sealed
from .case import Case, Layout
from .layouts_closing import both
from .portions_closing import drawn_rules, ingredients, said, share
from .portions_fresh import capital, per_unit
from .voice import Dose, Voice

D = Decimal


def intake_per_day_head(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 2, 2, 3)
    day = [d * n for d in case.mix(n, 4)]
    per_unit(case, day, n=n)
    case.say("dir", **said(case.voice, n))
    case.from_sources(day)
    case.takes(day, 1)


def daily_tablet_drugstore(case: Case) -> None:
    """Many vitamins and minerals; one tablet is the portion of a day."""
    case.counts_in("tablet", "tablet", "capsule")
    case.pack = case.choose(30, 45, 60)
    doses = case.mix(1, 8, 120)
    ingredients(case, doses, case.choose("oxide", "citrate"))
    per_unit(case, doses)
    case.say("dir", **said(case.voice, 1))
    case.takes(doses, 1)


def unit_day_both_percents(case: Case) -> None:
    case.counts_in("capsule", "tablet", "softgel")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3)
    rows = [(v.name(d), v.amount(d), v.percented(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def basis_in_title(case: Case) -> None:
    """Above the table; in the second wording of one unit, in the others of a day."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 4)
    case.say("dir", **said(v, n))
    case.say("title", "heading", n=n)
    per_unit(case, doses if v.seed % 3 == 1 else [d * n for d in doses])
    case.from_sources(doses)
    case.takes(doses, n)


def basis_below(case: Case) -> None:
    """Under the table; in the third wording of one unit, in the others of a day."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3)
    per_unit(case, doses if v.seed % 3 == 2 else [d * n for d in doses])
    case.say("basis", "small", n=n)
    case.say("dir", **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def contain_then_rows(case: Case) -> None:
    """A table without a heading, under a line that says of how many units."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.say("title", "heading", **said(v, n))
    case.table([], [(v.name(d), v.amount(d), f"{v.percented(d)} {share(v)}") for d in day], drawn_rules(case))
    case.say("dir", **said(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def dose_line_first(case: Case) -> None:
    """How many is said at the top only, and the table is of that."""
    case.counts_in("capsule", "tablet", "softgel")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.say("dir", **said(v, n))
    ingredients(case, day)
    per_unit(case, day)
    case.takes(day, 1)


def complex_with_plants(case: Case) -> None:
    """Plants and amino acids have no reference intake, and a sign says so."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 2)]
    none = ("–", "**", "/")[v.seed % 3]
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    plants = case.random.sample(range(3), 2)
    rows += [(v.heads("plants")[i], v.quantity(D(case.choose(100, 150, 200)) * n, "mg"), none) for i in plants]
    if case.choose(True, False):
        rows = rows[-2:] + rows[:-2]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("none", "small", s=none)
    case.say("dir", **said(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def bracketed_sources(case: Case) -> None:
    """The source behind each name; for magnesium one, or two without their shares."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in (case.magnesium(n), *case.others(3))]
    rows = [(v.t("row"), v.amount(day[0]), v.percented(day[0]))]
    rows += [(f"{v.name(d)} ({v.source(d)})", v.amount(d), v.percented(d)) for d in day[1:]]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("other", stearate=v.stearate)
    case.say("dir", **said(v, n))
    case.takes(day, 1)


def colon_lines(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.say("title", "heading", **said(v, n))
    for d in day:
        values = {"name": v.name(d), "inline": v.inline(d), "x": v.amount(d), "pct": v.percented(d), "r": share(v)}
        case.say("row", "bullet" if v.seed % 3 == 2 else "line", **values)
    case.say("dir", **said(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def amount_slash_percent(case: Case) -> None:
    """Amount and percentage in one cell, of a day."""
    case.counts_in("tablet", "capsule", "chewable")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 4)]
    part, end = ((" (", ")"), (" / ", ""), (" = ", ""))[v.seed % 3]
    rows = [(v.name(d), f"{v.amount(d)}{part}{v.percented(d)}{end}") for d in day]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def fish_oil(case: Case) -> None:
    """Without magnesium."""
    case.counts_in("softgel")
    n, v = case.choose(1, 2, 3), case.voice
    case.name = v.t("name")
    day = [Dose("vitamin-d", D(case.choose("2.5", "5", "10"))) * n, Dose("vitamin-e", D(case.choose("3", "6"))) * n]
    oil, fats = case.choose((500, (90, 60)), (1000, (180, 120)), (1000, (330, 220)))
    rows = [(v.t("oil"), v.quantity(D(oil * n), "mg"), "")]
    rows += [(v.t("of", fat=fat), v.quantity(D(x * n), "mg"), "") for fat, x in zip(("EPA", "DHA"), fats, strict=True)]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in day]
    case.say("list", list=", ".join(v.source(d) for d in day))
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.takes(day, 1)


def percent_of_ingredients(case: Case) -> None:
    """The list says what share of the tablet is the salt; the table has what a day brings."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form, percent = case.choose(("citrate", "76.4"), ("bisglycinate", "81"), ("oxide", "48.5"), ("malate", "72"))
    vitamin, zinc = Dose("vitamin-c", D(case.choose("20", "40"))), Dose("zinc", D(case.choose("2.5", "5")))
    day = [d * n for d in (case.magnesium(n), vitamin, zinc)]
    shares = [v.number(D(x)) for x in ("4.1", "1.2")]
    listed = [f"{v.source(d)} ({x}{v.percent_gap}%)" for d, x in zip(day[1:], shares, strict=True)]
    case.say("list", Form=capital(v.form(form)), form=v.form(form), p=f"{v.number(D(percent))}{v.percent_gap}%",
             list=", ".join(listed), stearate=v.stearate)  # fmt: skip
    per_unit(case, day, n=n)
    case.say("dir", **said(v, n))
    case.takes(day, 1)


def bilingual_columns_head(case: Case) -> None:
    """Every heading, name and direction in one language and then in the other."""
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    doses = case.mix(n, 3)
    per_day = a.seed % 3 != 1
    shown = [d * n for d in doses] if per_day else doses
    part = (" / ", " - ", " | ", "/")[a.seed % 4].replace("|", "•")

    def pair(one: Voice, other: Voice, key: str) -> str:
        return both(one.t(key, n=n), other.t(key, n=n), part)

    case.say("title", "heading")
    head = (pair(a, b, "what"), pair(a, b, "per"), both(a.ri, b.ri, part))
    case.table(head, [(both(a.name(d), b.name(d), part), a.amount(d), a.percented(d)) for d in shown],
               drawn_rules(case))  # fmt: skip
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


LAYOUTS: dict[str, Layout] = {
    "ages-or-first-week": Layout(portions_sealed.ages_or_first_week),
    "amount-slash-percent": Layout(amount_slash_percent),
    "basis-below": Layout(basis_below),
    "basis-in-title": Layout(basis_in_title),
    "bilingual-columns-head": Layout(bilingual_columns_head, together=True),
    "bracketed-sources": Layout(bracketed_sources),
    "colon-lines": Layout(colon_lines),
    "complex-with-plants": Layout(complex_with_plants),
    "contain-then-rows": Layout(contain_then_rows),
    "daily-tablet-drugstore": Layout(daily_tablet_drugstore),
    "dose-line-first": Layout(dose_line_first),
    "fish-oil": Layout(fish_oil),
    "forms-under-magnesium": Layout(portions_sealed.forms_under_magnesium),
    "gummies-per-portion": Layout(portions_sealed.gummies_per_portion),
    "intake-per-day-head": Layout(intake_per_day_head),
    "liquid-magnesium": Layout(portions_sealed.liquid_magnesium),
    "oxide-by-weight": Layout(portions_sealed.oxide_by_weight),
    "percent-of-ingredients": Layout(percent_of_ingredients),
    "sachet-granules": Layout(portions_sealed.sachet_granules),
    "salt-giving-element": Layout(portions_sealed.salt_giving_element),
    "scoop-both-columns": Layout(portions_sealed.scoop_both_columns),
    "so-many-each-time": Layout(portions_sealed.so_many_each_time),
    "spray-day-portion": Layout(portions_sealed.spray_day_portion),
    "supermarket-sentence": Layout(portions_sealed.supermarket_sentence),
    "tube-of-effervescents": Layout(portions_sealed.tube_of_effervescents),
    "unit-day-both-percents": Layout(unit_day_both_percents),
}
