"""More of the layouts of the half `last`: how many to take a day. Their wording is in `texts_last.yaml`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .case import Case
from .portions_fresh import capital, per_unit, share
from .voice import Dose, Voice

D = Decimal


def counted(v: Voice, n: int) -> dict[str, Any]:
    """So many units in digits (`n`), as a word (`num`), and as words with the unit (`w`, `W` at the beginning)."""
    return {"n": n, "num": v.word(n), "w": v.worded(n), "W": capital(v.worded(n))}


def amounts_first(v: Voice, doses: list[Dose]) -> str:
    """Such as "100 mg magnesium (27% RI*), 5 mg zinc (50% RI*)"."""
    of = " de " if v.language == "fr" else " "
    return ", ".join(f"{v.amount(d)}{of}{v.inline(d)} ({v.percented(d)} {share(v)})" for d in doses)


def by_the_unit(case: Case, doses: list[Dose], units: int, **values: Any) -> None:
    """A table per unit, then the directions; so many units a day."""
    per_unit(case, doses)
    case.say("dir", **values)
    case.from_sources(doses)
    case.takes(doses, units)


def one_daily(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    v, others = case.voice, case.others(7)
    doses = [*others[:4], case.magnesium(1), *others[4:]] if case.choose(True, False) else [case.magnesium(1), *others]
    case.say("title", "heading")
    by_the_unit(case, doses, 1, **counted(v, 1))


def number_in_brackets(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n, v = case.choose(2, 3, 4), case.voice
    day = [d * n for d in case.mix(n, 2)]
    values = {**counted(v, n), "one": v.word(1), "Num": capital(v.word(n))}
    per_unit(case, day, **values)
    case.say("dir", **values)
    case.from_sources(day)
    case.takes(day, 1)


def morning_and_evening_each(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 1, 1, 2)
    by_the_unit(case, case.mix(2 * n, 3), 2 * n, n=n)


def total_then_split(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    a, b = case.choose((1, 1), (1, 1), (2, 1), (1, 2), (2, 2))
    by_the_unit(case, case.mix(a + b, 2), a + b, n=a + b, a=a, b=b)


def effervescent_table(case: Case) -> None:
    case.counts_in("effervescent")
    v = case.voice
    doses = [Dose("magnesium", D(case.choose("150", "187.5", "200", "250", "300", "375"))), *case.others(3)]
    per_unit(case, doses, g=v.number(D(case.choose("4", "4.5", "6.2"))))
    case.say("dir", **counted(v, 1))
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def direct_stick(case: Case) -> None:
    case.counts_in("stick")
    doses = [Dose("magnesium", D(case.choose(200, 250, 300, 350, 400))), *case.others(2)]
    per_unit(case, doses, g=case.voice.number(D(case.choose("1.8", "2", "2.5"))))
    case.say("dir")
    case.from_sources(doses, "citrate", "oxide")
    case.takes(doses, 1)


def serving_grams(case: Case) -> None:
    case.counts_in("scoop")
    grams = case.choose(3, 5, 8)
    doses = [Dose("magnesium", D(case.choose(150, 200, 250, 300))), *case.others(2)]
    per_unit(case, doses, g=grams)
    case.say("dir", g=grams)
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def gummies_from_age(case: Case) -> None:
    case.counts_in("gummy", "chewable")
    n = case.choose(1, 2, 3)
    day = [d * n for d in case.mix(n, 3, 250)]
    per_unit(case, day, n=n)
    case.say("dir", **counted(case.voice, n))
    case.from_sources(day)
    case.takes(day, 1)


def amount_first_line(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3), case.voice
    doses = case.mix(n, 2)
    case.say("line", list=amounts_first(v, doses))
    case.note()
    case.say("dir", n=n, t=v.times(n), T=capital(v.times(n)))
    case.from_sources(doses)
    case.takes(doses, n)


def recommended_dose_is(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 2, 2, 3)
    by_the_unit(case, case.mix(n, 3), n, **counted(case.voice, n))


def once_or_spread(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n = case.choose(2, 3, 4)
    by_the_unit(case, case.mix(n, 2), n, **counted(case.voice, n))


def breakfast_and_dinner(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    (a, b), v = case.choose((1, 1), (1, 2), (2, 1)), case.voice
    by_the_unit(case, case.mix(a + b, 3), a + b, a=a, b=b, A=v.noun(a), B=v.noun(b))


def up_to(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(2, 3, 4)
    by_the_unit(case, case.mix(n, 2), n, **counted(case.voice, n))


def once_daily_range(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(2, 2, 3)
    by_the_unit(case, case.mix(n, 3), n, one=case.voice.word(1), **counted(case.voice, n))


def front_daily_claim(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 3, 4), case.voice
    doses = case.mix(n, 2)
    magnesium = next(d for d in doses if d.substance == "magnesium") * n
    case.say("front", "heading", mg=v.amount(magnesium), pct=v.percented(magnesium))
    by_the_unit(case, doses, n, **counted(v, n))


def twice_one_table_two(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n, v = case.choose(2, 2, 3), case.voice
    day = [d * n for d in case.mix(n, 3)]
    per_unit(case, day, n=n)
    case.say("dir", n=n, t=v.times(n), T=capital(v.times(n)))
    case.from_sources(day)
    case.takes(day, 1)


def tablespoon(case: Case) -> None:
    case.counts_in("tablespoon")
    case.net = "fluid"
    doses = [Dose("magnesium", D(case.choose("120", "150", "187.5", "200", "250"))), *case.others(2)]
    per_unit(case, doses)
    case.say("dir")
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def water_and_minutes(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(1, 2, 3)
    by_the_unit(case, case.mix(n, 2), n, **counted(case.voice, n))


def month_supply(case: Case) -> None:
    case.counts_in("tablet", "capsule", "softgel")
    n = case.choose(1, 2, 3)
    case.pack = 30 * n
    case.say("front", "heading", count=30 * n, many=case.voice.noun(2))
    by_the_unit(case, case.mix(n, 3), n, **counted(case.voice, n))


def higher_need(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(2, 3)
    by_the_unit(case, case.mix(n, 2), n, **counted(case.voice, n))


def per_two_twice(case: Case) -> None:
    case.counts_in("capsule", "tablet")
    v = case.voice
    times = 2 if v.seed % 2 else case.choose(2, 3)  # the second wording says "in the morning and in the evening"
    portion = [d * 2 for d in case.mix(2 * times, 2)]
    per_unit(case, portion)
    case.say("dir", t=v.times(times), T=capital(v.times(times)))
    case.from_sources(portion)
    case.takes(portion, times)


def practitioner_only(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    doses = case.mix(1, 2)
    per_unit(case, doses)
    case.say("dir")
    case.from_sources(doses)
    case.nobody_knows(doses, "the label does not say how many units to take a day")
