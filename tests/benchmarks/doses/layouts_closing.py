"""Layouts of real labels for a measurement after `final` has been used. Their wording: `texts_closing.yaml`."""

from __future__ import annotations

from decimal import Decimal

from . import portions_closing
from .case import Case, Layout
from .portions_closing import drawn_rules, ingredients, inline_amounts, said, share
from .portions_fresh import capital, per_unit
from .voice import Dose, Voice

D = Decimal
SIGNS = {"magnesium": "Mg", "zinc": "Zn", "iron": "Fe", "selenium": "Se", "copper": "Cu", "calcium": "Ca",
         "potassium": "K", "iodine": "I", "manganese": "Mn"}  # fmt: skip
FOOTNOTES = (("¹", "²"), (" (1)", " (2)"), ("**", "***"))
MIXTURES = (
    (("citrate", 1000, 160), ("bisglycinate", 750, 90)),
    (("citrate", 1250, 200), ("malate", 650, 100)),
    (("bisglycinate", 1500, 180), ("oxide", 200, 120)),
    (("citrate", 1125, 180), ("taurate", 500, 45)),
)
SALTS = (
    ("citrate", 1250, 200), ("citrate", 1400, 224), ("bisglycinate", 1100, 132), ("malate", 1330, 200),
    ("oxide", 415, 250),
)  # fmt: skip


def vegan_unit(case: Case) -> None:
    case.counts_in("capsule")
    n = case.choose(2, 3)
    doses = case.mix(n, 3)
    case.say("title", "heading")
    per_unit(case, doses, n=n)
    case.say("dir", **said(case.voice, n))
    case.from_sources(doses)
    case.takes(doses, n)


def servings_in_pack(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, servings = case.choose(1, 2, 3), case.choose(30, 45, 60)
    case.pack = n * servings
    day = [d * n for d in case.mix(n, 4)]
    case.say("size", "line", n=n)
    case.say("servings", "line", s=servings)
    per_unit(case, day)
    case.say("dir")
    case.from_sources(day)
    case.takes(day, 1)


def short_name(v: Voice, dose: Dose) -> str:
    """As labels with little room have it: "Vit. B6", "Magnesium (Mg)"."""
    name = v.name(dose).replace("Vitamine ", "Vit. ").replace("Vitamin ", "Vit. ")
    return f"{name} ({SIGNS[dose.substance]})" if dose.substance in SIGNS else name


def short_names(case: Case) -> None:
    """The percentage stands before the amount."""
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 5)]
    rows = [(short_name(v, d), v.percented(d), v.amount(d)) for d in day]
    ingredients(case, day)
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.takes(day, 1)


def signs_and_notes(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate", "oxide")
    a, b = FOOTNOTES[v.seed % 3]
    day = [d * n for d in (case.magnesium(n), *case.others(3))]
    rows = [(v.name(d) + (a if d.substance == "magnesium" else ""), v.amount(d), v.percented(d)) for d in day]
    rows.insert(case.choose(1, 2), (v.t("taurine"), v.quantity(D(case.choose(100, 250)) * n, "mg"), b.strip()))
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("foot", "small", a=a.strip(), b=b.strip(), form=v.form(form))
    case.say("dir", **said(v, n))
    case.from_sources(day, form)
    case.takes(day, 1)


def day_percent_unit(case: Case) -> None:
    """What a day has, its percentage, and only then what one unit has."""
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 4)
    rows = [(v.name(d), v.amount(d * n), v.percented(d * n), v.amount(d)) for d in doses]
    case.say("dir", **said(v, n))
    ingredients(case, doses)
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.takes(doses, n)


def turned_two_columns(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 3)
    rows = [(v.name(d), v.amount(d), v.amount(d * n), v.percented(d * n)) for d in doses]
    case.table(v.heads("head", n=n), rows, case.choose("grid", "rows"), turn=case.choose(90, 270))
    case.say("dir", **said(v, n))
    case.note()
    case.from_sources(doses)
    case.takes(doses, n)


def salts_under_total(case: Case) -> None:
    """The element in the first row, and below it what the salts weigh."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    mixture, others = case.choose(*MIXTURES), [d * n for d in case.others(2)]
    total = Dose("magnesium", D(sum(element for _, _, element in mixture)))
    rows = [(v.t("total"), v.amount(total), v.percented(total))]
    rows += [(v.t("sub", form=v.form(form)), v.quantity(D(salt), "mg"), "") for form, salt, _ in mixture]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head", n=n), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.from_sources(others, *(form for form, _, _ in mixture))
    case.takes([total, *others], 1)


def marked_ingredients(case: Case) -> None:
    """The list has a sign, and the amounts stand at its note."""
    case.counts_in("tablet")
    n, v = case.choose(1, 2, 3), case.voice
    form = case.choose("citrate", "bisglycinate", "malate", "oxide")
    day = [d * n for d in (case.magnesium(n), *case.others(2))]
    sign = ("¹", "*", "°")[v.seed % 3]
    names = ", ".join(f"{name}{sign}" for name in (v.form(form), *(v.source(d) for d in day[1:])))
    case.say("list", list=names, stearate=v.stearate)
    case.say("foot", "small", n=n, s=sign, amounts=inline_amounts(v, day))
    case.say("dir", **said(v, n))
    case.takes(day, 1)


def salt_weight_daily(case: Case) -> None:
    """Only the salt is weighed: of a day in the first two wordings, of one unit in the third."""
    case.counts_in("capsule", "tablet")
    n, v = case.choose(2, 3), case.voice
    form, salt = case.choose(
        ("bisglycinate", 750), ("citrate", 600), ("malate", 650), ("oxide", 200), ("taurate", 700), ("gluconate", 500)
    )
    vitamin = Dose("vitamin-b6", D(case.choose("0.7", "1.4")))
    units = n if v.seed % 3 < 2 else 1
    stated = vitamin * units
    case.say(
        "line", form=v.form(form), Form=capital(v.form(form)), salt=v.quantity(D(salt * units), "mg"),
        x=v.amount(stated), pct=v.percented(stated), r=share(v), vit=v.inline(vitamin), **said(v, n),
    )  # fmt: skip
    case.say("other", stearate=v.stearate)
    case.say("dir", **said(v, n))
    case.takes([vitamin], n)
    case.takes_compound(form, D(salt * n))


def sea_minerals(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    others = case.others(2)
    rows = [(v.t("row"), v.quantity(D(case.choose(350, 500, 600)), "mg"), "–")]
    rows += [(v.name(d), v.amount(d), v.percented(d)) for d in others]
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.takes(others, n)
    reason = "minerals of sea water, and only their weight is given"
    case.nobody_knows([Dose("magnesium", D(0))], reason)


def international_units(case: Case) -> None:
    """Without magnesium, but for what keeps the tablet from caking; the third wording has no micrograms."""
    case.counts_in("tablet")
    n, v = case.choose(1, 1, 2), case.voice
    case.name = v.t("name")
    doses = [Dose("vitamin-d", D(case.choose("10", "20", "25", "50"))), Dose("zinc", D(case.choose("5", "7.5"))),
             Dose("vitamin-c", D(case.choose("60", "80", "120")))]  # fmt: skip
    units = f"{v.number(doses[0].value * 40)} {v.t('iu')}"
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    rows[0] = (rows[0][0], v.t("cell", x=v.amount(doses[0]), iu=units), rows[0][2])
    case.say("list", st=v.quantity(D(case.choose(4, 6, 10)), "mg"), stearate=v.stearate)
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.note()
    case.say("dir", **said(v, n))
    case.takes(doses, n)


def both(one: str, other: str, part: str) -> str:
    return one if one == other else f"{one}{part}{other}"


def stick_both_languages(case: Case) -> None:
    case.counts_in("stick")
    n, (a, b) = case.choose(1, 1, 2), case.voices
    doses = [Dose("magnesium", D(case.choose("100", "150", "187.5", "200"))), *case.others(2)]
    part, grams = (" / ", " – ", " - ", " / ")[a.seed % 4], a.number(D(case.choose("2.2", "3", "4.5")))
    rows = [(both(a.name(d), b.name(d), part), a.amount(d), a.percented(d)) for d in doses]
    case.table((both(a.t("per", g=grams), b.t("per", g=grams), part), "", both(a.ri, b.ri, part)), rows,
               drawn_rules(case))  # fmt: skip
    case.note()
    case.write(f"NL: {a.t('dir', n=n)} FR : {b.t('dir', n=n)}")
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def bilingual_ingredients(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, (a, b) = case.choose(1, 2, 3), case.voices
    form, salt, element = case.choose(*SALTS)
    zinc_salt, zinc_element = case.choose(("16", "5"), ("32", "10"), ("24", "7.5"))
    magnesium, zinc = Dose("magnesium", D(element)), Dose("zinc", D(zinc_element))
    items = [
        f"{a.form(form)} / {b.form(form)} {a.quantity(D(salt), 'mg')} (= {a.amount(magnesium)} Mg)",
        f"{a.source(zinc)} / {b.source(zinc)} {a.quantity(D(zinc_salt), 'mg')} (= {a.amount(zinc)} Zn)",
        f"{a.t('filler')} / {b.t('filler')}: cellulose",
        f"{a.t('agent')} / {b.t('agent')}: {a.stearate} / {b.stearate}",
    ]
    case.write(f"{a.t('list', n=n)} / {b.t('list', n=n)}: {', '.join(items)}.")
    case.say("dir", n=n)
    case.takes([magnesium, zinc], 1)


LAYOUTS: dict[str, Layout] = {
    "ampoule-course": Layout(portions_closing.ampoule_course),
    "bilingual-ingredients": Layout(bilingual_ingredients, together=True),
    "course-with-pauses": Layout(portions_closing.course_with_pauses),
    "day-and-night-tables": Layout(portions_closing.day_and_night_tables),
    "day-percent-unit": Layout(day_percent_unit),
    "dosage-grid": Layout(portions_closing.dosage_grid),
    "drops-and-millilitres": Layout(portions_closing.drops_and_millilitres),
    "gummy-sentence": Layout(portions_closing.gummy_sentence),
    "half-for-children": Layout(portions_closing.half_for_children),
    "hundred-and-weighed": Layout(portions_closing.hundred_and_weighed),
    "international-units": Layout(international_units),
    "marked-ingredients": Layout(marked_ingredients),
    "questions": Layout(portions_closing.questions),
    "salt-weight-daily": Layout(salt_weight_daily),
    "salts-under-total": Layout(salts_under_total),
    "sea-minerals": Layout(sea_minerals),
    "servings-in-pack": Layout(servings_in_pack),
    "short-names": Layout(short_names),
    "signs-and-notes": Layout(signs_and_notes),
    "spoon-without-weight": Layout(portions_closing.spoon_without_weight),
    "spray-columns": Layout(portions_closing.spray_columns),
    "stick-both-languages": Layout(stick_both_languages, together=True),
    "syrup-declaration": Layout(portions_closing.syrup_declaration),
    "times-in-words": Layout(portions_closing.times_in_words),
    "turned-two-columns": Layout(turned_two_columns),
    "vegan-unit": Layout(vegan_unit),
}
