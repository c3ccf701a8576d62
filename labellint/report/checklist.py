"""The inspectors' checklist (form 2276) for each label, in the order of the form.

Which rules answer which point, and which points only a person can judge, is data (``rules/data/coverage.csv``); so are
the points in other languages (``checklist_points.csv``). How the points are written is in ``tables.py``,
``page.py`` and ``screen.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from msgspec import UNSET, Struct

from labellint.label import Language
from labellint.nutrients import name_of
from labellint.register import Register
from labellint.report.contract import Finding, LabelReport, NotJudged, Report, Verdict
from labellint.report.words import Words, cited
from labellint.verdict import Texts, decimals

COLUMNS = ("product", "item", "weight", "outcome", "note", "what", "words", "page", "law")
OUTCOMES = ("not_conform", "unjudged", "advice", "person", "conform", "not_applicable")  #: what is pressing first
FOODS = "1-4"  #: the chapters of the form, all of them about foods
_ARTICLE = regex.compile(r"1223/2009 art\.\s?(19\(\d\)(?:\(\w\))?)")  #: of the particulars of a cosmetic
_LEGIBILITY = "eu/legibility"  #: the rules that look at how all particulars are printed
_ABSENT = frozenset({"language.missing", "name.missing", "statement.missing"})
_IN_FORCE = regex.compile(r"\((?:now|nu) ((?:[^()]|\([^()]*\))*)\)")  #: what replaced the act that the form cites
_FORMER = regex.compile(r"\s*\(ex [^)]*\)|\S[^;]*->\s*")  #: what an act in force replaced


class Point(Struct, frozen=True, kw_only=True):
    """One point of the form for one label; ``outcome`` is a key of ``rules/data/checklist_words.csv``.

    ``words`` are those of the findings, or those by which the point conforms; ``page`` is where they stand. ``note``
    says what the form leaves to a person, and what is wrong with the words.
    """

    product: str
    item: str
    weight: str = ""
    what: str
    outcome: str
    words: str
    page: str = ""
    law: str = ""
    note: str = ""


def points(label: LabelReport, register: Register, language: Language = "en") -> list[Point]:
    """Every point of the form for a food, none left out; for another product one line for them all, and its rules."""
    coverage = {row["row"]: row for row in register.rows("coverage.csv") if row["table"] == "checklist"}
    told = {row["item"]: row for row in register.rows("checklist_points.csv")}
    fixed = words(register, language)
    verdicts: dict[str, list[Verdict]] = {}
    for verdict in label.verdicts:
        verdicts.setdefault(verdict.rule, []).append(verdict)
    if label.facts.product.kind in ("topical", "other"):  # the form is one for foods
        own = _article_19(label, register, language) if label.facts.product.kind == "topical" else {}
        beside = [verdict for verdict in label.verdicts if verdict.rule not in own]
        return [_foods(label, fixed), *dict.fromkeys(own.values()), *_beside(label, beside, language)]
    found = []
    for row in register.rows("inspector_checklist.csv"):
        item = f"{row['version']} {row['item_no']}"
        covered = coverage[item]
        judged = [v for rule in covered["rules"].split() for v in verdicts.get(rule, ())]
        findings = [f for v in judged for f in v.findings]
        if covered["gathers"] == "languages" and judged:
            findings += [f for v in label.verdicts if v not in judged for f in _in_part(label, v, register)]
        elif covered["gathers"]:
            others = (v for v in label.verdicts if v not in judged)
            findings += [f for v in others for f in v.findings if f.statement == covered["gathers"]]
        outcome = _outcome(judged, findings, _otherwise(label, covered["otherwise"]))
        said, page, why = _said(judged, findings)
        if outcome == "conform" and covered["unshown"] and not said and all(v.shown is not UNSET for v in judged):
            outcome = _otherwise(label, covered["unshown"])
        if outcome == "conform" and covered["proof"] and not _kept(verdicts.get(covered["proof"], ())):
            outcome = "person"  # "-": no rule can prove it
        if not findings and covered["when"] and not _holds(label, covered["when"]):
            outcome, said, page, why = "not_applicable", "", "", []
        aside = _in(language, covered["reason"], told[item], "note")
        limits = _limits(label, language, covered["limits"].split())
        if limits and outcome in ("conform", "not_applicable", "person"):
            outcome, why = "unjudged", [*why, f"{fixed['limits']}: {'; '.join(limits)}"]
        found.append(
            Point(
                product=label.name,
                item=f"{fixed.get(row['version'], row['version'])} {row['item_no']}",
                weight=_weight(row),
                what=_in(language, row["what_is_checked"], told[item], "what"),
                outcome=outcome,
                words=said,
                page=page,
                law=cited(in_force(row["legal_basis"]), language),
                note=". ".join(filter(None, [aside if outcome != "not_applicable" else "", *why])),
            )
        )
    answered = {rule for row in coverage.values() for rule in row["rules"].split()}
    beside = [v for v in label.verdicts if v.rule not in answered]
    return found + _beside(label, beside, language) + _not_judged(label, fixed["limits"], language)


def _weight(row: dict[str, str]) -> str:
    """The weight of a point, with the star of the major ones: "10*"."""
    weight = row["weight"].removeprefix("-").partition(" ")[0].removesuffix("*")
    return f"{weight}*" if weight and row["asterisk_major"].startswith("yes") else weight


def _foods(label: LabelReport, fixed: dict[str, str]) -> Point:
    """One line for all points of the form, on a product that is no food."""
    return Point(product=label.name, item=FOODS, what=fixed["foods"], outcome="not_applicable", words="")


def _article_19(label: LabelReport, register: Register, language: Language) -> dict[str, Point]:
    """The particulars of a cosmetic, in the order of article 19 of Regulation 1223/2009, by their rules."""
    coverage = {row["row"]: row["rules"].split() for row in register.rows("coverage.csv")}
    found: dict[str, Point] = {}
    rows = [(_ARTICLE.search(row["legal_basis"]), row) for row in register.rows("mandatory_statements.csv")]
    for article, row in sorted(((match[1], row) for match, row in rows if match), key=lambda each: each[0]):
        judged = [verdict for verdict in label.verdicts if verdict.rule in coverage[row["id"]]]
        judged = [verdict for verdict in judged if not verdict.rule.startswith(_LEGIBILITY)]
        findings = [finding for verdict in judged for finding in verdict.findings]
        if not judged:
            continue
        words, page, why = _said(judged, findings)
        point = Point(
            product=label.name,
            item=f"art. {article}",
            what=judged[0].title or "",
            outcome=_outcome(judged, findings, "not_applicable"),
            words=words,
            page=page,
            law=cited(row["legal_basis"], language),
            note=". ".join(why),
        )
        found |= dict.fromkeys((verdict.rule for verdict in judged), point)
    return found


def _beside(label: LabelReport, verdicts: Iterable[Verdict], language: Language) -> list[Point]:
    """A line for each rule that no point of the form asks about and that is not kept: nothing found is left out.

    The form is one for foods; of a skin product each rule for skin products has its line.
    """
    rules: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        rules.setdefault(verdict.rule, []).append(verdict)
    cosmetic = label.facts.product.kind == "topical"
    lines = []
    for rule, judged in rules.items():
        findings = [f for v in judged for f in v.findings]
        if findings or (cosmetic and (_kept(judged) or any(v.idle is True for v in judged))):
            laws = dict.fromkeys(", ".join(filter(None, (law.cite, law.article))) for f in findings for law in f.law)
            words, page, why = _said(judged, findings)
            lines.append(
                Point(
                    product=label.name,
                    item=rule,
                    what=judged[0].title or "",
                    outcome=_outcome(judged, findings, "not_applicable"),
                    words=words,
                    page=page,
                    law=cited("; ".join(laws), language),
                    note=". ".join(why),
                )
            )
    return lines


def _in_part(label: LabelReport, verdict: Verdict, register: Register) -> list[Finding]:
    """What a verdict finds lacking in some languages of the market that are on the label, and not in all of them."""
    findings = [f for f in verdict.findings if f.category in _ABSENT and f.quote is None]
    absent = [f for f in findings if f.language and f.severity != "info"]
    spoken = set(label.facts.languages) & set(register.markets[verdict.market].accepted)
    return absent if spoken - {f.language for f in absent} else []


def _said(judged: list[Verdict], findings: list[Finding]) -> tuple[str, str, list[str]]:
    """The words that the findings, or the rules that are kept, are about; their pages; what is wrong with them."""
    said = [(f.quote or f.message, f.page) for f in findings]
    said = said or [(shown.quote, shown.page) for v in judged for shown in v.shown or ()]
    once = dict.fromkeys(words for words, _ in said)
    words = "; ".join(each for each in once if not any(each in other and each != other for other in once))
    pages = ", ".join(map(str, sorted({page for _, page in said if page is not None})))
    return words, pages, list(dict.fromkeys(f.message.removesuffix(".") for f in findings if f.quote))


def _not_judged(label: LabelReport, what: str, language: Language) -> list[Point]:
    """One line more for the Belgian and European limits of what the label declares that nothing was judged by."""
    known = _limits(label, language)
    if not known:
        return []
    return [Point(product=label.name, item="limits", what=what, outcome="unjudged", words="; ".join(known))]


def _limits(label: LabelReport, language: Language, substances: Sequence[str] | None = None) -> list[str]:
    """The Belgian and European limits that nothing was judged by; those of ``substances``, only the Belgian ones."""
    return [
        f"{name_of(each.substance).in_(language)} {decimals(f'{each.value:f} {each.unit}', language)} "
        f"({each.market}; {cited(each.source, language)}{_above(each, language)})"
        for each in label.not_judged
        if (each.market in ("be", "eu") if substances is None else each.market == "be" and each.substance in substances)
    ]


def _above(limit: NotJudged, language: Language) -> str:
    """That the label's amount a day is above a limit."""
    if not limit.is_exceeded:
        return ""
    own = decimals(f"{limit.daily:f} {limit.unit_daily}", language)
    return f"; {Words(language)('label_above', value=own)}"


def table(report: Report, register: Register, language: Language) -> tuple[list[str], list[Point]]:
    """The headings, the points of every label, and a line for each file that was not checked; the outcomes still as
    keys."""
    told = words(register, language)
    found = [point for label in report.labels for point in points(label, register, language)]
    unread = [
        Point(product=each.file, item="-", what=told["unread"], outcome="unjudged", words=each.message)
        for each in report.failures
    ]
    return [told[column] for column in COLUMNS], found + unread


def words(register: Register, language: Language) -> dict[str, str]:
    """The words of the form by their keys: outcomes and headings."""
    return {
        row["key"]: Texts(en=row["en"], nl=row["nl"], fr=row["fr"], de=row["de"]).in_(language)
        for row in register.rows("checklist_words.csv")
    }


def in_force(law: str) -> str:
    """The acts in force, where the form cites those they replaced."""
    now = _IN_FORCE.search(law)
    return now[1] if now else "" if law == "-" else _FORMER.sub("", law)


def _in(language: Language, english: str, told: dict[str, str], field: str) -> str:
    return english if language == "en" else told[f"{field}_{language}"] or english


def _otherwise(label: LabelReport, told: str) -> str:
    """What holds of a point whose rules had nothing to judge; ``person, claims``: a person, where there are claims;
    ``person, amounts``: where there are amounts; ``person, AS``: where a notification number is of this category."""
    outcome, _, what = told.partition(", ")
    food = label.facts.product.kind in ("oral", "unknown")
    return outcome if food and outcome and (not what or _holds(label, what)) else "not_applicable"


def _holds(label: LabelReport, what: str) -> bool:
    """Whether a label has claims, amounts, or a notification number of a category, or may have plants."""
    held = {"claims"} if label.facts.claims else set()
    held |= {"amounts"} if label.facts.amounts else set()
    numbers = label.facts.notification_numbers
    held |= {category for number in numbers for category in number.categories}
    if not numbers or "PL" in held or any(f.category == "number.mismatch" for v in label.verdicts for f in v.findings):
        held.add("plants")  # nothing shows that there are none
    return what in held


def _outcome(judged: list[Verdict], findings: list[Finding], otherwise: str) -> str:
    """The worst outcome of the rules that answer a point; without any, a person judges.

    ``otherwise`` is what holds where the rules had nothing to judge.
    """
    if not judged:
        return "person"
    if any(f.outcome == "broken" and f.severity == "error" for f in findings):
        return "not_conform"
    if any(f.outcome == "unsure" for f in findings) or any(v.outcome == "unsure" and not v.findings for v in judged):
        return "unjudged"
    if findings:
        return "advice"
    return "conform" if _kept(judged) else otherwise


def _kept(judged: Iterable[Verdict]) -> bool:
    return any(v.outcome == "kept" for v in judged)
