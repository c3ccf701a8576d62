"""More of the layouts of the half `closing`: portions, liquids, powders. Their wording is in `texts_closing.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from .case import Case
from .portions_fresh import capital, per_unit
from .portions_last import counted
from .voice import Dose, Voice

D = Decimal


def drawn_rules(case: Case) -> str:
    return case.choose("grid", "rows", "zebra", "none")


def said(v: Voice, n: int) -> dict[str, Any]:
    """So many units in every way; `Num` is the number word at the beginning, `one` the word for one."""
    return {**counted(v, n), "Num": capital(v.word(n)), "one": v.word(1), "One": capital(v.word(1))}


def share(v: Voice) -> str:
    """The words that follow a percentage of the reference intake, without the sign of a note."""
    return re.sub(r"[%*†()]", "", str(v.ri)).strip()


def inline_amounts(v: Voice, doses: Iterable[Dose]) -> str:
    """Such as "magnesium 100 mg (27 % RI), zinc 5 mg (50 % RI)"."""
    return ", ".join(f"{v.inline(d)} {v.amount(d)} ({v.percented(d)} {share(v)})" for d in doses)


def ingredients(case: Case, doses: list[Dose], *forms: str) -> None:
    """The list of ingredients here and not at the end, in the layout's words."""
    case.from_sources(doses, *forms)
    v = case.voice
    case.say("list", list=", ".join(case.listed(v)), stearate=v.stearate)
    case.sources = None


def half_for_children(case: Case) -> None:
    case.counts_in("sachet")
    v = case.voice
    doses = [Dose("magnesium", D(case.choose("150", "187.5", "200", "250", "300"))), *case.others(2)]
    per_unit(case, doses, g=v.number(D(case.choose("3.2", "4.8", "6"))))
    case.say("dir", **said(v, 1))
    case.from_sources(doses, "citrate")
    case.takes(doses, 1)


def day_and_night_tables(case: Case) -> None:
    """Two tables; one of each in a day, in the third wording two for the night."""
    case.counts_in("capsule")
    v, nights = case.voice, 2 if case.voice.seed % 3 == 2 else 1
    first, second = case.others(2)
    day = [Dose("magnesium", D(case.choose("56.25", "75", "100"))), first]
    night = [Dose("magnesium", D(case.choose("80", "112.5", "125", "150"))), second]
    rules = drawn_rules(case)
    for key, doses in (("day", day), ("night", night)):
        case.table(v.heads(key), [(v.name(d), v.amount(d), v.percented(d)) for d in doses], rules)
    case.note()
    case.say("dir")
    sums = [Dose("magnesium", day[0].value + night[0].value * nights), first, second * nights]
    case.from_sources(sums)
    case.takes(sums, 1)


def course_with_pauses(case: Case) -> None:
    case.counts_in("tablet", "capsule")
    n = case.choose(2, 3)
    doses = case.mix(n, 3)
    ingredients(case, doses)
    per_unit(case, doses)
    case.say("dir", **said(case.voice, n))
    case.takes(doses, n)


def times_in_words(case: Case) -> None:
    """So many each time; in the second wording one or two."""
    case.counts_in("tablet", "capsule", "lozenge")
    v, times = case.voice, case.choose(2, 3)
    n = 2 if v.seed % 3 == 1 else case.choose(1, 2)
    doses = case.mix(n * times, 2)
    per_unit(case, doses, **said(v, n))
    case.say("dir", t=v.times(times), T=capital(v.times(times)), **said(v, n))
    case.from_sources(doses)
    case.takes(doses, n * times)


def questions(case: Case) -> None:
    case.counts_in("tablet", "capsule", "chewable")
    n, v = case.choose(1, 2, 3), case.voice
    doses = case.mix(n, 3)
    answers: dict[str, dict[str, Any]] = {"what": {"list": inline_amounts(v, doses)}, "much": said(v, n), "when": {}}
    for key, values in answers.items():
        question, answer = v.t(key, **values).split(" | ")
        case.write(question, "heading")
        case.write(capital(answer))
    case.from_sources(doses)
    case.takes(doses, n)


def dosage_grid(case: Case) -> None:
    """A table of what one unit has, and a second one of how many to take when."""
    case.counts_in("tablet", "capsule")
    v, counts = case.voice, case.choose((1, 0, 1), (1, 1, 1), (2, 0, 1), (1, 0, 2))
    doses = case.mix(sum(counts), 3)
    ingredients(case, doses)
    per_unit(case, doses)
    case.say("title", "heading")
    cells = [str(count) if count else v.t("none") for count in counts]
    case.table(v.heads("grid"), [(v.t("row"), *cells)], case.choose("grid", "rows"), align="centre")
    case.say("dir")
    case.takes(doses, sum(counts))


def gummy_sentence(case: Case) -> None:
    case.counts_in("gummy")
    n, v = case.choose(2, 3), case.voice
    doses = [Dose("magnesium", D(case.choose("28.2", "37.5", "50"))), Dose("zinc", D(case.choose("1.5", "2.5"))),
             Dose("vitamin-c", D(case.choose("12", "20", "40")))]  # fmt: skip
    case.say("line", list=inline_amounts(v, doses))
    case.say("energy", "small", kj=v.quantity(D(case.choose(1290, 1380)), "kJ"))
    case.say("dir", **said(v, n))
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def ampoule_course(case: Case) -> None:
    """One a day; in the second wording up to two."""
    case.counts_in("ampoule")
    case.net = "fluid"
    v, most = case.voice, 2 if case.voice.seed % 3 == 1 else 1
    doses = [Dose("magnesium", D(case.choose("100", "120", "150", "187.5"))), *case.others(2)]
    per_unit(case, doses, ml=case.choose(10, 15, 20))
    case.say("dir", **said(v, most))
    case.from_sources(doses, "gluconate")
    case.takes(doses, most)


def drops_and_millilitres(case: Case) -> None:
    """So many millilitres in drops, in millilitres, or millilitres several times a day."""
    case.net = "fluid"
    v, drops = case.voice, case.choose(20, 24, 30)
    doses = [Dose("magnesium", D(case.choose("30", "50", "60", "80"))), *case.others(1)]
    millilitres = D(case.choose("0.5", "1.5", "2")) if v.seed % 3 < 2 else D(case.choose(2, 3))
    ingredients(case, doses, "chloride_hexahydrate")
    per_unit(case, doses, d=drops)
    case.say("dir", d=drops, all=int(drops * millilitres), ml=v.number(millilitres), x=int(millilitres))
    case.takes(doses, millilitres)


def spray_columns(case: Case) -> None:
    case.net = "fluid"
    v, n = case.voice, case.choose(2, 3, 4)
    doses = [Dose("magnesium", D(case.choose("3.75", "5", "7.5"))), Dose("vitamin-b12", D(case.choose("1.25", "2.5"))),
             Dose("vitamin-d", D(case.choose("1.25", "2.5")))]  # fmt: skip
    rows = [(v.name(d), v.amount(d), v.amount(d * 2 * n), v.percented(d * 2 * n)) for d in doses]
    millilitres = ("", *(f"({v.quantity(D(ml), 'ml')})" for ml in (D("0.14"), D("0.28") * n)), "")
    case.table([v.heads("head", all=2 * n), millilitres], rows, drawn_rules(case), align="centre")
    case.note()
    case.say("dir", n=n, all=2 * n, num=v.word(n), Num=capital(v.word(n)))
    case.from_sources(doses, "chloride_hexahydrate")
    case.takes(doses, 2 * n)


def syrup_declaration(case: Case) -> None:
    case.net = "fluid"
    v, n = case.voice, case.choose(2, 3, 4)
    doses = [Dose("magnesium", D(case.choose("37.5", "50", "56.25", "75"))), *case.others(2)]
    rows = [(v.t("energy"), f"{v.quantity(D(840), 'kJ')} / 198 kcal", "42 kJ / 10 kcal", ""),
            (v.t("sugars"), "46 g", v.quantity(D("2.3"), "g"), ""),
            (v.t("salt"), f"< {v.quantity(D('0.1'), 'g')}", f"< {v.quantity(D('0.01'), 'g')}", "")]  # fmt: skip
    rows += [(v.name(d), v.amount(d * 20), v.amount(d), v.percented(d)) for d in doses]
    case.table(v.heads("head"), rows, case.choose("grid", "rows", "none"))
    case.note()
    case.say("dir", n=n, ml=5 * n, num=v.word(n), Num=capital(v.word(n)))
    case.from_sources(doses, "citrate")
    case.takes(doses, n)


def hundred_and_weighed(case: Case) -> None:
    """Amounts in 100 g only; the second wording adds the percentage of a day."""
    case.counts_in("scoop")
    v, weight, n = case.voice, case.choose(4, 5), case.choose(1, 2)
    day = [Dose("magnesium", D(case.choose(150, 200, 225, 300))), Dose("vitamin-c", D(case.choose(40, 60, 80))),
           Dose("potassium", D(case.choose(200, 300)))]  # fmt: skip
    grams = weight * n
    rows = [(v.name(d), v.amount(d * (D(100) / grams)), v.percented(d)) for d in day]
    rows.insert(0, (v.t("energy"), v.quantity(D(1020), "kJ"), ""))
    head = v.heads("head", g=grams)
    case.table(head, [row[: len(head)] for row in rows], drawn_rules(case))
    if len(head) > 2:
        case.note()
    case.say("dir", n=n, g=grams, s=weight)
    case.from_sources(day, "citrate")
    case.takes(day, 1)


def spoon_without_weight(case: Case) -> None:
    case.counts_in("teaspoon")
    case.net = "bulk"
    v = case.voice
    doses = [Dose("magnesium", D(case.choose(3200, 4500, 6000))), Dose("vitamin-c", D(case.choose(800, 1200)))]
    rows = [(v.name(d), v.amount(d)) for d in doses]
    case.table(v.heads("head"), rows, drawn_rules(case))
    case.say("dir", **said(v, 1))
    case.from_sources(doses, "citrate")
    case.nobody_knows(doses, "amounts in 100 g, and the label does not say what a spoon weighs")
