"""The report that a person reads: each label with what was read, what is wrong, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from labellint.label import Language
from labellint.nutrients import name_of
from labellint.report.contract import Finding, LabelReport, PageRead, Report, RulebookUsed
from labellint.report.lines import WIDTH, Line, Part, safe, wrapped
from labellint.report.words import Words, cited
from labellint.verdict import SEVERITIES, Law

SHOWN = frozenset({*SEVERITIES, "unsure"})  #: what is shown in full unless asked otherwise
_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue", "unsure": "bold magenta"}
_INDENT = 2
_FEW = 3  #: what is absent from a label of no clear kind is told one by one up to here


class _Told:
    """A finding of one rule, with the markets in which it stands."""

    def __init__(self, rule: str, finding: Finding) -> None:
        self.rule = rule
        self.finding = finding
        self.markets: list[str] = []


def to_lines(report: Report, language: Language = "en", show: Collection[str] = SHOWN) -> list[Line]:
    """The whole report. ``show``: error, warning, info, unsure, and kept to name the rules that are kept."""
    words = Words(language)
    lines: list[Line] = []
    for label in report.labels:
        lines += [*_label(label, words, show), ()]
    if report.failures:
        lines.append((Part(words("failures"), "bold red"),))
        for failure in report.failures:
            lines += wrapped(failure.message, _INDENT)
        lines.append(())
    lines += wrapped(_summary(report, words), 0, "bold")
    if report.rulebook is not None:
        lines += wrapped(_colophon(report.rulebook, words), 0, "dim")
    return lines


def _label(label: LabelReport, words: Words, show: Collection[str]) -> Iterator[Line]:
    product = label.facts.product
    yield (Part(safe(label.name), "bold"),)
    yield from wrapped(f"{words(product.kind)} ({product.why})", _INDENT)
    for page in label.read.pages:
        style = _STYLES["error"] if page.method == "unreadable" else "dim"
        yield from wrapped(_page(page, words), _INDENT, style)
    for group in (*SEVERITIES, "unsure"):
        told = [each for each in _told(label) if _group(each.finding) == group]
        unread = label.unreadable if group == "unsure" else ()
        absent = [each for each in told if each.finding.quote is None] if product.kind == "unknown" else []
        if group not in show or not (told or unread):
            continue
        yield ()
        yield (Part(" " * _INDENT), Part(f"{words(group)} ({len(told) + len(unread)})", _STYLES[group]))
        for page in unread:
            yield ()
            yield from wrapped(words(_look(page)), 4, lead=f"    {words('page')} {page.page}{words('colon')}")
        if len(absent) > _FEW:
            rules = dict.fromkeys(each.rule for each in absent)
            yield ()
            yield from wrapped(words("kind_open", n=len(rules)), 4)
            yield from wrapped(", ".join(rules), 4, "dim")
            told = [each for each in told if each not in absent]
        for each in told:
            yield ()
            yield from _finding(each, words, group)
    yield from _kept(label, words, "kept" in show)
    yield from _not_judged(label, words)


def _group(finding: Finding) -> str:
    return "unsure" if finding.outcome == "unsure" else finding.severity


def _told(label: LabelReport) -> list[_Told]:
    """The findings in the order of their places; one that stands in several markets is told once."""
    told: dict[tuple[str, str, str, str], _Told] = {}
    for verdict in label.verdicts:
        for finding in verdict.findings:
            key = (verdict.rule, finding.fingerprint, finding.severity, finding.message)
            told.setdefault(key, _Told(verdict.rule, finding)).markets.append(verdict.market)
    last = (1_000_000, 0.0, 0.0)

    def place(each: _Told) -> tuple[float, float, float]:
        f = each.finding
        return (f.page or last[0], f.box[1], f.box[0]) if f.box is not None else last

    return sorted(told.values(), key=place)


def _finding(told: _Told, words: Words, group: str) -> Iterator[Line]:
    finding = told.finding
    where = f"{words('page')} {finding.page}" if finding.page is not None else ""
    right = ", ".join(part for part in (where, " ".join(told.markets)) if part)
    space = max(2, WIDTH - 4 - len(told.rule) - len(right))
    yield (Part(" " * 4), Part(told.rule, _STYLES[group]), Part(" " * space), Part(right, "dim"))
    yield from wrapped(finding.message, 4)
    rows = [("workings", finding.workings), ("suggestion", finding.suggestion)]
    if finding.quote is not None:
        rows.insert(0, ("quote", f'"{finding.quote}"'))
    rows += [("law" if law is finding.law[0] else "", _law(law, words)) for law in finding.law]
    column = 4 + max(len(words(key)) for key in ("quote", "workings", "suggestion", "law")) + 2
    for key, text in rows:
        if text and not (key == "suggestion" and text == finding.quote):
            style = "green" if key == "suggestion" else "italic" if key == "quote" else ""
            yield from wrapped(text, column, style, lead=f"    {words(key)}" if key else "")


def _law(law: Law, words: Words) -> str:
    article = f", {law.article}" if law.article else ""
    return cited(f"{law.cite}{article}", words.language) + (
        "" if law.confidence == "verified" else f" ({words('not_reread')})"
    )


def _kept(label: LabelReport, words: Words, named: bool) -> Iterator[Line]:
    kept = sorted({v.rule for v in label.verdicts if v.outcome == "kept"})
    if not kept:
        return
    yield ()
    count = words("rule") if len(kept) == 1 else words("rules", n=len(kept))
    colon = words("colon")
    text = f"{words('kept')}{colon} {count}" + (f"{colon} {', '.join(kept)}" if named else "")
    yield from wrapped(text, _INDENT, "green")


def _not_judged(label: LabelReport, words: Words) -> Iterator[Line]:
    """The limits that nothing was judged by; a person must look them up."""
    if not label.not_judged:
        return
    yield ()
    yield from wrapped(words("not_judged"), _INDENT, "dim")
    for each in label.not_judged:
        name = name_of(each.substance).in_(words.language)
        form = f" ({each.form.replace('-', ' ')})" if each.form else ""
        limit = words(each.limit, value=f"{each.value:f} {each.unit}", market=each.market)
        daily = f"; {words('label_has', value=f'{each.daily:f} {each.unit_daily}')}" if each.daily is not None else ""
        reason = words("reason_form" if each.reason == "form" else "not_reread")
        yield from wrapped(f"{name}{form}{words('colon')} {limit}, {each.source} ({reason}){daily}", 4, "dim")


def _look(page: PageRead) -> str:
    if _is_blank(page):
        return "look_blank"
    return "look_page" if page.method == "unreadable" or not page.words else "look_places"


def _is_blank(page: PageRead) -> bool:
    return page.method != "unreadable" and not page.words and not page.unread


def _page(page: PageRead, words: Words) -> str:
    if _is_blank(page):
        return f"{words('page')} {page.page}{words('colon')} {words('blank')}"
    text = f"{words('page')} {page.page}{words('colon')} {words(page.method)}"
    if page.method != "unreadable":
        text += f", {words('word') if page.words == 1 else words('words', n=page.words)}"
    if page.unread:
        text += f", {words('unread_place') if len(page.unread) == 1 else words('unread', n=len(page.unread))}"
        share = round(100 * page.unread_share)
        text += f" ({words('ink_share', n=share)})" if 0 < share < 100 else ""
    return text


def _summary(report: Report, words: Words) -> str:
    counts = Counter(_group(told.finding) for label in report.labels for told in _told(label))
    counts["unsure"] += sum(len(label.unreadable) for label in report.labels)
    counts["failed"] = len(report.failures)
    order = (*SEVERITIES, "unsure", "failed")
    told = ", ".join(words.counted(key, counts[key]) for key in order if counts[key]) or words("nothing")
    return f"{words.counted('labels', len(report.labels))}{words('colon')} {told}."


def _colophon(used: RulebookUsed, words: Words) -> str:
    return words(
        "colophon",
        version=used.version,
        markets=" ".join(used.markets),
        as_of=used.as_of.isoformat(),
        until=used.law_checked_until.isoformat(),
    )
