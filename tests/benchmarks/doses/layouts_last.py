"""Layouts chosen by how often real labels have them, to measure once more. Their wording: `texts_last.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_last
from .case import Case, Layout
from .portions_fresh import capital, per_unit, share
from .portions_last import amounts_first, counted
from .voice import Dose

D = Decimal
SALTS = (
    ("citrate", 1250, 200), ("citrate", 940, 150), ("bisglycinate", 1500, 180), ("bisglycinate", 1000, 120),
    ("malate", 1300, 200), ("oxide", 500, 300), ("oxide", 250, 150),
)  # fmt: skip


def per_count(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(2, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 4)]
    per_unit(case, day, n=n)
    case.say("title", "heading")
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def provides_lines(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    case.say("title", "heading", n=n)
    for d in day:
        case.write(f"{v.name(d)} {v.amount(d)} ({v.percented(d)} {share(v)})", "line")
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day)
    case.takes(day, 1)


def salt_then_element(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*SALTS)
    magnesium, others = Dose("magnesium", D(element)), [d * n for d in case.others(2)]
    rows = [
        (capital(v.form(form)), v.quantity(D(salt), "mg"), ""),
        (v.t("of_which"), v.amount(magnesium), v.percented(magnesium)),
        *((v.name(d), v.amount(d), v.percented(d)) for d in others),
    ]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(others, form)
    case.takes([magnesium, *others], 1)


def as_form(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate", "taurate")
    doses = [case.magnesium(n, 600), *case.others(2)]
    sources = [v.form(form), *(v.source(d) for d in doses[1:])]
    rows = [(v.t("row", name=v.name(d), source=source), v.amount(d), v.percented(d))
            for d, source in zip(doses, sources, strict=True)]  # fmt: skip
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(doses, form)
    case.takes(doses, n)


def salt_of_which_sentence(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    form, salt, element = case.choose(*SALTS)
    magnesium = Dose("magnesium", D(element))
    case.say(
        "line", n=n, salt=v.quantity(D(salt), "mg"), form=v.form(form), mg=v.amount(magnesium),
        pct=v.percented(magnesium), r=share(v),
    )  # fmt: skip
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources([magnesium], form)
    case.takes([magnesium], 1)


def other_product(case: Case) -> None:
    """A product without magnesium, but for what keeps its powder from caking."""
    case.counts_in("tablet")
    n, v = case.choose(1, 1, 2), case.voice
    case.name = v.t("name")
    doses = [Dose("vitamin-c", D(case.choose("80", "250", "500"))), Dose("zinc", D(case.choose("5", "7.5", "10"))),
             Dose("vitamin-d", D(case.choose("10", "20", "25")))]  # fmt: skip
    per_unit(case, doses)
    case.say("dir", **counted(v, n))
    case.sources = [d.substance for d in doses]
    case.takes(doses, n)


def heading_per_language(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 3)]
    rows = [(a.name(d) if a.name(d) == b.name(d) else f"{a.name(d)} / {b.name(d)}", a.amount(d), a.percented(d))
            for d in day]  # fmt: skip
    case.table([a.heads("head", n=n), b.heads("head", n=n)], rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def shared_sentence(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    day = [d * n for d in case.mix(n, 2)]
    items = []
    for d in day:
        name = a.inline(d) if a.inline(d) == b.inline(d) else f"{a.inline(d)}/{b.inline(d)}"
        items.append(f"{name} {a.amount(d)} ({a.percented(d)} {share(a)}/{share(b)})")
    case.write(f"{a.t('per')} / {b.t('per')} {n} {a.noun(n)}/{b.noun(n)}: {', '.join(items)}.")
    case.note()
    case.say("dir", n=n)
    case.from_sources(day)
    case.takes(day, 1)


def forms_in_brackets(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    day = [d * n for d in [case.magnesium(n), *case.others(2)]]
    rows = [(v.t("row") if d.substance == "magnesium" else v.name(d), v.amount(d), v.percented(d)) for d in day]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "zebra", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(day, "citrate", "bisglycinate", *(["malate"] if v.seed % 2 == 0 else []))
    case.takes(day, 1)


def three_source_rows(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    parts = case.choose((100, 100, 100), (150, 75, 75), (120, 60, 45), (80, 70, 50))
    forms = case.choose(("citrate", "bisglycinate", "malate"), ("bisglycinate", "citrate", "oxide"))
    magnesium, others = Dose("magnesium", D(sum(parts))), [d * n for d in case.others(1)]
    rows = [(v.name(magnesium), v.amount(magnesium), v.percented(magnesium))]
    rows += [
        (v.t("sub", form=v.form(form)), v.quantity(D(part), "mg"), "") for form, part in zip(forms, parts, strict=True)
    ]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(others, *forms)
    case.takes([magnesium, *others], 1)


def capsule_hundred_grams(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    grams = D(case.choose("1", "1.25", "2"))  # of one unit
    doses = case.mix(n, 2)
    rows = [(v.name(d), v.amount(d * (100 / grams)), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", n=n, g=v.number(grams * n)), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(doses)
    case.takes(doses, n)


def percent_in_ingredients(case: Case) -> None:
    case.counts_in("tablet")
    n, v = case.choose(1, 2, 3), case.voice
    form, percent = case.choose(("citrate", 82), ("bisglycinate", 85), ("malate", 79), ("oxide", 58))
    vitamin = Dose("vitamin-c", D(case.choose("40", "60", "80")))
    doses = [case.magnesium(n), vitamin]
    case.say("list", form=v.form(form), p=percent, source=v.source(vitamin), stearate=v.stearate)
    per_unit(case, doses)
    case.say("dir", **counted(v, n))
    case.takes(doses, n)


def form_column(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate")
    doses = [case.magnesium(n), *case.others(2)]
    sources = [v.form(form), *(v.source(d) for d in doses[1:])]
    rows = [(v.name(d), source, v.amount(d), v.percented(d)) for d, source in zip(doses, sources, strict=True)]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"), align="left")
    case.note()
    case.say("dir", **counted(v, n))
    case.from_sources(doses, form)
    case.takes(doses, n)


def plants_with_equivalent(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2), case.voice
    magnesium, vitamin = case.magnesium(n, 300) * n, Dose("vitamin-b6", D("0.7")) * n
    case.say(
        "line", n=n, a=v.quantity(D(150 * n), "mg"), plant=v.quantity(D(600 * n), "mg"), b=v.quantity(D(50 * n), "mg"),
        mg=amounts_first(v, [magnesium]), vit=amounts_first(v, [vitamin]),
    )  # fmt: skip
    case.note()
    case.say("dir", **counted(v, n))
    case.takes([magnesium, vitamin], 1)


def column_per_age(case: Case) -> None:
    case.counts_in("gummy", "chewable")
    v, doses = case.voice, case.mix(2, 2, 250)
    rows = [(v.name(d), v.amount(d), v.amount(d * 2), v.percented(d * 2)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir")
    case.from_sources(doses)
    case.takes(doses, 2)


def salt_row(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    n, v = case.choose(1, 2, 3), case.voice
    form, salt = case.choose(
        ("oxide", 300), ("citrate", 900), ("bisglycinate", 750), ("taurate", 1000), ("malate", 850), ("gluconate", 1000)
    )
    others = case.others(2)
    rows = [(capital(v.form(form)), v.quantity(D(salt), "mg"), "–")]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", **counted(v, n))
    case.takes(others, n)
    case.takes_compound(form, D(salt * n))


LAYOUTS: dict[str, Layout] = {
    "amount-first-line": Layout(portions_last.amount_first_line),
    "as-form": Layout(as_form),
    "breakfast-and-dinner": Layout(portions_last.breakfast_and_dinner),
    "capsule-hundred-grams": Layout(capsule_hundred_grams),
    "column-per-age": Layout(column_per_age),
    "direct-stick": Layout(portions_last.direct_stick),
    "effervescent-table": Layout(portions_last.effervescent_table),
    "form-column": Layout(form_column),
    "forms-in-brackets": Layout(forms_in_brackets),
    "front-daily-claim": Layout(portions_last.front_daily_claim),
    "gummies-from-age": Layout(portions_last.gummies_from_age),
    "heading-per-language": Layout(heading_per_language, together=True),
    "higher-need": Layout(portions_last.higher_need),
    "month-supply": Layout(portions_last.month_supply),
    "morning-and-evening-each": Layout(portions_last.morning_and_evening_each),
    "number-in-brackets": Layout(portions_last.number_in_brackets),
    "once-daily-range": Layout(portions_last.once_daily_range),
    "once-or-spread": Layout(portions_last.once_or_spread),
    "one-daily": Layout(portions_last.one_daily),
    "other-product": Layout(other_product),
    "per-count": Layout(per_count),
    "per-two-twice": Layout(portions_last.per_two_twice),
    "percent-in-ingredients": Layout(percent_in_ingredients),
    "plants-with-equivalent": Layout(plants_with_equivalent),
    "practitioner-only": Layout(portions_last.practitioner_only),
    "provides-lines": Layout(provides_lines),
    "recommended-dose-is": Layout(portions_last.recommended_dose_is),
    "salt-of-which-sentence": Layout(salt_of_which_sentence),
    "salt-row": Layout(salt_row),
    "salt-then-element": Layout(salt_then_element),
    "serving-grams": Layout(portions_last.serving_grams),
    "shared-sentence": Layout(shared_sentence, together=True),
    "tablespoon": Layout(portions_last.tablespoon),
    "three-source-rows": Layout(three_source_rows),
    "total-then-split": Layout(portions_last.total_then_split),
    "twice-one-table-two": Layout(portions_last.twice_one_table_two),
    "up-to": Layout(portions_last.up_to),
    "water-and-minutes": Layout(portions_last.water_and_minutes),
}
