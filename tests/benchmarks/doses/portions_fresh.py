"""More of the layouts of the half `fresh`: portions, compounds and traps. Their wording is in `texts_fresh.yaml`."""

from __future__ import annotations

from decimal import Decimal

from .case import Case
from .voice import Dose, Voice

D = Decimal


def per_unit(case: Case, doses: list[Dose], *rules: str, **values: object) -> None:
    """The plain table under the `head` of the layout, with its note."""
    v = case.voice
    rows = [(v.name(d), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head", **values), rows, case.choose(*(rules or ("grid", "rows", "zebra", "none"))))
    case.note()


def bullets(case: Case, v: Voice, **values: object) -> None:
    """The `rows` of the layout as a list, in the wording of this seed."""
    rows = v.texts["rows"]
    for row in rows[v.seed % len(rows)]:
        case.write(row.format(unit=v.noun(1), units=v.noun(2), **values), "bullet")


def share(v: Voice) -> str:
    """The words that follow a percentage of the reference intake, with the sign of its note."""
    return str(v.ri).replace("%", "").strip()


def capital(text: str) -> str:
    """As a sentence begins; in Dutch only the second letter of "één" keeps its accent."""
    return "E" + text[1:] if text.startswith("één") else text[0].upper() + text[1:]


def full_pipette(case: Case) -> None:
    case.net = "fluid"
    n, drops = case.choose(1, 2), case.choose(20, 25, 30)
    doses = [Dose("magnesium", D(case.choose("45", "62.5", "80", "100"))), *case.others(1)]
    per_unit(case, doses, "rows", "none", "grid", d=drops)
    case.say("dir", n=n, D=n * drops)
    case.from_sources(doses, "chloride_hexahydrate")
    case.takes(doses, n)


def drinking_ampoule(case: Case) -> None:
    case.counts_in("ampoule")
    case.net = "fluid"
    v = case.voice
    n = case.choose(1, 2) if v.seed % 2 else 1
    doses = [Dose("magnesium", D(case.choose(100, 120, 150, 187))), *case.others(2)]
    per_unit(case, doses, ml=case.choose(10, 15))
    case.say("dir", w=v.worded(n), W=capital(v.worded(n)))
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def one_and_a_half(case: Case) -> None:
    case.counts_in("tablet")
    doses = [Dose("magnesium", D(case.choose(100, 150, 200, 225))), *case.others(2)]
    per_unit(case, doses)
    case.say("dir")
    case.from_sources(doses)
    case.takes(doses, D("1.5"))


def every_hours(case: Case) -> None:
    case.counts_in("tablet", "lozenge", "capsule")
    hours, n = case.choose((8, 3), (12, 2), (6, 4))
    doses = case.mix(n, 2)
    per_unit(case, doses)
    case.say("dir", h=hours, n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def group_portions(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n = case.choose(2, 3)
    doses = case.mix(n, 2)
    per_unit(case, doses)
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def cure(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 2)
    doses = case.mix(2 * n, 3)
    per_unit(case, doses)
    case.say("dir", n=n, m=2 * n, units=case.voice.noun(n if case.voice.seed % 2 == 0 else 2))
    case.from_sources(doses)
    case.takes(doses, 2 * n)


def week_steps(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(3, 4), case.voice
    doses = case.mix(n, 2)
    per_unit(case, doses)
    case.say("title", "heading")
    bullets(case, v, n=n)
    case.from_sources(doses)
    case.takes(doses, n)


def age_bullets(case: Case) -> None:
    case.counts_in("gummy", "chewable")
    n, v = case.choose(3, 4), case.voice
    doses = case.mix(n, 2, 375)
    case.say("title", "heading")
    bullets(case, v, n=n)
    per_unit(case, doses)
    case.from_sources(doses)
    case.takes(doses, n)


def serving_size(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, times, v = case.choose(1, 2), case.choose(2, 3), case.voice
    doses = case.mix(n * times, 3)
    portion = [d * n for d in doses]
    case.say("size", "heading", n=n)
    per_unit(case, portion)
    case.say("dir", t=v.times(times), T=capital(v.times(times)), c=v.word(times), C=capital(v.word(times)))
    case.from_sources(doses)
    case.takes(portion, times)


def gram_of_powder(case: Case) -> None:
    case.counts_in("scoop")
    v = case.voice
    form, per_gram = case.choose(("citrate", 160), ("bisglycinate", 140), ("malate", 155))
    grams = D(case.choose("1.2", "1.5", "2", "2.5"))
    case.say("line", form=v.form(form) if v.seed % 2 else capital(v.form(form)), mg=v.quantity(D(per_gram), "mg"))
    case.say("dir", g=v.number(grams))
    case.from_sources([], form)
    case.takes([Dose("magnesium", D(per_gram))], grams)


def teaspoons(case: Case) -> None:
    case.counts_in("teaspoon")
    case.net = "bulk"
    grams, n, v = case.choose(3, 4), case.choose(1, 2, 3), case.voice
    doses = [Dose("magnesium", D(case.choose(75, 100, 120, 150))), *case.others(1)]
    per_unit(case, doses, g=grams)
    case.say("dir", w=v.worded(n), W=capital(v.worded(n)), n=n, gn=grams * n)
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def range_by_range(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    times = case.choose((1, 2), (2, 3)) if case.voice.seed % 2 else (1, 2)  # the words of the first say "once or twice"
    doses = case.mix(2 * times[1], 2, 900)
    per_unit(case, doses)
    case.say("dir", lo=times[0], hi=times[1])
    case.from_sources(doses)
    case.takes(doses, 2 * times[1])


def bedtime(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(1, 2, 3), case.voice
    doses = case.mix(n, 2)
    case.say("line", list=", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)} {share(v)})" for d in doses))
    case.note()
    case.say("dir", n=n, W=capital(v.worded(n)))
    case.from_sources(doses)
    case.takes(doses, n)


def main_meals(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 1, 2)
    doses = case.mix(3 * n, 2)
    per_unit(case, doses)
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, 3 * n)


def heading_only(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n = case.choose(1, 2, 3)
    day = [d * n for d in case.mix(n, 3)]
    per_unit(case, day, n=n)
    case.say("dir")
    case.from_sources(day)
    case.takes(day, 1)


def sentence_unit_and_day(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    magnesium = case.magnesium(n)
    day = magnesium * n
    case.say("line", n=n, one=v.amount(magnesium), mg=v.amount(day), pct=v.percented(day))
    case.say("dir", n=n)
    case.from_sources([magnesium])
    case.takes([day], 1)


def short_hand(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(2, 3)
    doses = case.mix(n, 3)
    per_unit(case, doses)
    case.say("dir", n=n, t=case.voice.times(n))
    case.from_sources(doses)
    case.takes(doses, n)


def dose_in_mg(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 2)
    magnesium = next(d for d in doses if d.substance == "magnesium")
    case.say("dir", n=n, mg=v.amount(magnesium * n))
    per_unit(case, doses)
    case.from_sources(doses)
    case.takes(doses, n)


def mouth_puffs(case: Case) -> None:
    case.net = "fluid"
    n, v = case.choose(4, 6, 8, 10), case.voice
    magnesium = Dose("magnesium", D(case.choose("5", "7.5", "12.5", "15")))
    case.say("line", ml=v.number(D(case.choose("0.14", "0.15", "0.2"))), mg=v.amount(magnesium))
    case.say("dir", n=n)
    case.from_sources([], "chloride_hexahydrate")
    case.takes([magnesium], n)


def two_salts(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(1, 2), case.voice
    (first, a), (second, b) = case.choose(
        (("oxide", 150), ("taurate", 400)), (("hydroxide", 200), ("citrate_nonahydrate", 500)),
        (("oxide", 100), ("bisglycinate", 500)), (("malate", 600), ("taurate", 500)),
    )  # fmt: skip
    weights = {"x": v.quantity(D(a), "mg"), "y": v.quantity(D(b), "mg")}
    case.say("line", first=v.form(first), second=v.form(second), **weights)
    case.say("dir", n=n, w=v.worded(n))
    case.takes_compound(first, D(a * n), (second, D(b * n)))


def additives_only(case: Case) -> None:
    case.counts_in("tablet")
    n, v = case.choose(1, 2), case.voice
    case.name = v.t("name")
    doses = [Dose("iron", D(case.choose("7", "14"))), Dose("vitamin-c", D(case.choose("40", "80")))]
    case.say("list", a=v.quantity(D(case.choose(10, 12, 18)), "mg"), b=v.quantity(D(case.choose(20, 35)), "mg"))
    per_unit(case, doses)
    case.say("dir", n=n)
    case.takes(doses, n)


def amount_missing(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 2, 3)
    doses = case.others(3)
    per_unit(case, doses)
    case.say("dir", n=n)
    case.from_sources(doses)
    case.takes(doses, n)
    case.nobody_knows([Dose("magnesium", D(0))], "no amount of magnesium is stated, only that it is in it")
