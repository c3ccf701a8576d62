"""The report that a person reads: each label with what was read, what is wrong, and what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

import regex

from labellint.label import Language
from labellint.nutrients import name_of
from labellint.report.contract import Finding, LabelReport, PageRead, Report, RulebookUsed
from labellint.report.lines import WIDTH, Line, Part, safe, wrapped
from labellint.report.words import Words, cited
from labellint.verdict import SEVERITIES, Law, decimals

SHOWN = frozenset({*SEVERITIES, "unsure"})  #: what is shown in full unless asked otherwise
_STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold blue", "unsure": "bold magenta"}
_INDENT = 2
_ENDS = regex.compile(r"(?<=[.!?]) / ")  #: between the languages of a remedy
_MARKS = (('"', '"'), ("'", "'"), ("« ", " »"), ("„", "“"))  #: around quoted words in the four languages
_FEW = 3  #: what is absent from a label of no clear kind is told one by one up to here


class _Told:
    """A finding of one rule, with the markets in which it stands."""

    def __init__(self, rule: str, finding: Finding) -> None:
        self.rule = rule
        self.finding = finding
        self.markets: list[str] = []

    @property
    def head(self) -> tuple[str, int | None, tuple[str, ...], tuple[Law, ...]]:
        """What findings that are told in one block have in common: rule, page, markets and law."""
        return self.rule, self.finding.page, tuple(self.markets), tuple(self.finding.law)


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
        lines += wrapped(colophon(report.rulebook, words), 0, "dim")
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
        blocks: dict[object, list[_Told]] = {}
        for each in told:
            blocks.setdefault(each.head, []).append(each)
        for block in blocks.values():
            yield ()
            yield from _block(block, words, group)
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


def _block(block: list[_Told], words: Words, group: str) -> Iterator[Line]:
    """The findings of one rule on one page: what they have in common is told once, the law at the end."""
    first = block[0]
    where = f"{words('page')} {first.finding.page}" if first.finding.page is not None else ""
    right = ", ".join(part for part in (where, " ".join(first.markets)) if part)
    times = f" ({len(block)})" if len(block) > 1 else ""
    space = max(2, WIDTH - 4 - len(first.rule) - len(times) - len(right))
    yield (Part(" " * 4), Part(first.rule, _STYLES[group]), Part(times), Part(" " * space), Part(right, "dim"))
    said: dict[tuple[str, str | None, str | None], list[str]] = {}
    for finding in (each.finding for each in block):
        quotes = said.setdefault((finding.message, finding.workings, finding.suggestion), [])
        quotes += [finding.quote] if finding.quote is not None else []
    remedies = {key: _remedy(key[2], quotes, words) for key, quotes in said.items()}
    shared = len(set(map(tuple, remedies.values()))) == 1
    bodies = [
        [*_body(message, workings, quotes, words), *([] if shared else remedies[message, workings, suggestion])]
        for (message, workings, suggestion), quotes in said.items()
    ]
    apart = any(len(body) > len(wrapped(message, 4)) for body, (message, _, _) in zip(bodies, said, strict=True))
    for number, body in enumerate(bodies):
        if number and apart:
            yield ()
        yield from body
    yield from remedies[next(iter(said))] if shared else [()]
    yield from _row("law", [_law(law, words) for law in first.finding.law], words)


def _body(message: str, workings: str | None, quotes: list[str], words: Words) -> list[Line]:
    """What is wrong with which words, and the sum; without what the message itself says."""
    untold = [f'"{quote}"' for quote in dict.fromkeys(quotes) if not _said_in(message, quote)]
    sums = [workings] if workings and workings not in message else []
    return [*wrapped(message, 4), *_row("quote", untold, words), *_row("workings", sums, words)]


def _remedy(suggestion: str | None, quotes: list[str], words: Words) -> list[Line]:
    """What to do, each language on lines of its own; nothing where it is what stands there already."""
    told = _ENDS.split(suggestion) if suggestion and suggestion not in quotes else []
    return list(_row("suggestion", told, words))


def _said_in(message: str, quote: str) -> bool:
    """Whether a message holds the words of the label in quotation marks."""
    return any(f"{opened}{quote}{closed}" in message for opened, closed in _MARKS)


def _row(key: str, texts: list[str], words: Words) -> Iterator[Line]:
    """Texts below each other, with their name before the first."""
    column = 4 + max(len(words(name)) for name in ("quote", "workings", "suggestion", "law")) + 2
    style = {"suggestion": "green", "quote": "italic"}.get(key, "")
    for number, text in enumerate(texts):
        yield from wrapped(text, column, style, lead="" if number else f"    {words(key)}")


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
        limit = words(each.limit, value=decimals(f"{each.value:f} {each.unit}", words.language), market=each.market)
        own = decimals(f"{each.daily:f} {each.unit_daily}", words.language) if each.daily is not None else None
        daily = f"; {words('label_above' if each.is_exceeded else 'label_has', value=own)}" if own is not None else ""
        source = cited(each.source, words.language)
        reason = words("reason_form" if each.reason == "form" else "not_reread")
        style = _STYLES["warning"] if each.is_exceeded else "dim"
        yield from wrapped(f"{name}{form}{words('colon')} {limit}, {source} ({reason}){daily}", 4, style)


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
    counts["above"] = sum(each.is_exceeded for label in report.labels for each in label.not_judged)
    order = (*SEVERITIES, "unsure", "failed", "above")
    told = ", ".join(words.counted(key, counts[key]) for key in order if counts[key]) or words("nothing")
    return f"{words.counted('labels', len(report.labels))}{words('colon')} {told}."


def colophon(used: RulebookUsed, words: Words) -> str:
    """Which rules were used, for which markets and day, how old the law data is, and that "kept" is no approval."""
    return words(
        "colophon",
        version=used.version,
        markets=" ".join(used.markets),
        as_of=used.as_of.isoformat(),
        until=used.law_checked_until.isoformat(),
    )
