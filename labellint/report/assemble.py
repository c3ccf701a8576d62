"""From what linting yields to the records of the contract, the summary and the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import cast

from msgspec import UNSET

from labellint.checks import Unjudged
from labellint.errors import ExitCode
from labellint.facts import Facts, Product
from labellint.label import Box, Language, Quote
from labellint.lint import Linted
from labellint.nutrients import Table
from labellint.report.contract import (
    AmountFact,
    BySeverity,
    ClaimFact,
    DailyFact,
    FactsReport,
    Failure,
    Finding,
    LabelReport,
    NotJudged,
    NumberFact,
    PageRead,
    Place,
    PortionFact,
    ProductFact,
    Read,
    Report,
    RulebookUsed,
    Shown,
    Summary,
    Verdict,
)
from labellint.report.words import Words
from labellint.verdict import SEVERITIES, Confidence, FailOn, Market
from labellint.verdict import Finding as Found
from labellint.version import VERSION


def report(
    labels: Sequence[LabelReport],
    failures: Sequence[Failure],
    rulebook: RulebookUsed | None,
    fail_on: FailOn = "error",
    allow_unsure: bool = False,
) -> Report:
    """The report of a run; the exit code as the design says: 1 before 3 before 0, and 2 where nothing could run."""
    return Report(
        labellint=VERSION,
        rulebook=rulebook,
        labels=tuple(labels),
        failures=tuple(failures),
        summary=_summary(labels),
        exit_code=exit_code(labels, failures, fail_on, allow_unsure).value,
    )


def exit_code(
    labels: Sequence[LabelReport], failures: Sequence[Failure], fail_on: FailOn, allow_unsure: bool
) -> ExitCode:
    """Why the process ends as it does: one reason, the worst."""
    if not labels and all(failure.reason in NOTHING for failure in failures):
        return ExitCode.USAGE
    counted = () if fail_on == "never" else SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    outcomes = {f.outcome for label in labels for f in label.findings if f.severity in counted}
    if "broken" in outcomes:
        return ExitCode.BROKEN
    if failures:
        return ExitCode.UNSURE
    unreadable = any(label.unreadable for label in labels)
    if (unreadable or "unsure" in outcomes) and not allow_unsure:
        return ExitCode.UNSURE
    return ExitCode.OK


NOTHING = frozenset({"usage", "no_match", "no_labels"})  #: failures that led to no file at all


def _summary(labels: Sequence[LabelReport]) -> Summary:
    verdicts = Counter(verdict.outcome for label in labels for verdict in label.verdicts)
    broken = Counter(f.severity for label in labels for f in label.findings if f.outcome == "broken")
    return Summary(
        broken=verdicts["broken"],
        unsure=verdicts["unsure"],
        kept=verdicts["kept"],
        by_severity=BySeverity(error=broken["error"], warning=broken["warning"], info=broken["info"]),
    )


def label_report(linted: Linted, show: bool = False, language: Language = "en") -> LabelReport:
    """One label as the contract tells it, in a language; ``show``: also the words by which rules are kept."""
    label = linted.label
    words = Counter(word.box.page for word in label.words)
    return LabelReport(
        name=label.name,
        files=label.files,
        read=Read(
            pages=tuple(
                PageRead(
                    page=page.page,
                    width=_rounded(page.width),
                    height=_rounded(page.height),
                    method=page.method,
                    words=words[page.page],
                    unread=tuple(_box(box) for box in page.unread),
                    unread_share=round(page.unread_share, 3),
                    unread_lines=len(page.unread_lines),
                )
                for page in label.pages
            )
        ),
        facts=_facts(linted, language),
        verdicts=tuple(
            Verdict(
                rule=verdict.rule,
                market=cast(Market, verdict.market),
                outcome=verdict.outcome,
                severity=verdict.severity,
                findings=tuple(_finding(finding) for finding in verdict.findings),
                title=verdict.title if show else UNSET,
                shown=tuple(map(_shown, verdict.shown)) if show else UNSET,
                idle=verdict.idle if show else UNSET,
            )
            for verdict in linted.verdicts
        ),
        not_judged=tuple(_not_judged(each) for each in linted.unjudged),
    )


def _not_judged(each: Unjudged) -> NotJudged:
    limit, daily = each.limit, each.daily
    return NotJudged(
        substance=limit.substance,
        form=limit.form or None,
        market=cast(Market, limit.market),
        limit=cast(Table, limit.table),
        value=limit.value.value,
        unit=limit.value.unit,
        basis=limit.basis,
        confidence=cast(Confidence, limit.confidence),
        source=limit.source,
        reason=each.reason,
        daily=daily.value if daily is not None else None,
        unit_daily=daily.unit if daily is not None and daily.value is not None else None,
    )


def _why(product: Product, language: Language) -> str:
    """Why a product is of its kind, with the words that say so in quotes."""
    words = Words(language)
    if product.why == "both":
        quoted = f" {words('and')} ".join(f'"{text}" ({words(kind)})' for text, kind in product.words)
    else:
        quoted = ", ".join(f'"{text}"' for text, _ in product.words)
    return words(f"why_{product.why}", words=quoted)


def _facts(linted: Linted, language: Language) -> FactsReport:
    facts: Facts = linted.facts
    return FactsReport(
        product=ProductFact(kind=facts.product.kind, why=_why(facts.product, language)),
        languages=facts.languages,
        amounts=tuple(
            AmountFact(
                substance=amount.substance,
                value=amount.value,
                unit=amount.unit,
                per=amount.per,
                form=amount.form,
                counts=amount.counts,
                page=_page(amount.quote),
                box=_place(amount.quote),
                quote=amount.quote.text,
            )
            for amount in facts.amounts
        ),
        daily={
            daily.substance: DailyFact(
                value=daily.value,
                unit=daily.unit,
                low=daily.low,
                high=daily.high,
                workings=daily.workings,
                doubt=daily.doubt,
            )
            for daily in sorted(facts.daily, key=lambda daily: daily.substance)
        },
        portions=tuple(
            PortionFact(
                units_low=intake.units_low,
                units_high=intake.units_high,
                times_low=intake.times_low,
                times_high=intake.times_high,
                unit=intake.unit,
                audience=intake.audience,
                low_years=intake.low_years,
                high_years=intake.high_years,
                doubt=intake.doubt,
                page=_page(intake.quote),
                box=_place(intake.quote),
                quote=intake.quote.text,
            )
            for intake in facts.intakes
        ),
        claims=tuple(
            ClaimFact(
                quote=judged.claim.quote.text,
                language=judged.claim.quote.language,
                subject=judged.claim.subject,
                link=judged.claim.link,
                effect=judged.claim.effect,
                class_=judged.class_,
                register_id=judged.authorised.id if judged.authorised else None,
                page=_page(judged.claim.quote),
                box=_place(judged.claim.quote),
            )
            for judged in linted.claims
        ),
        notification_numbers=tuple(
            NumberFact(
                quote=number.quote.text,
                categories=number.categories,
                company=number.company,
                product=number.product,
            )
            for number in facts.numbers
        ),
    )


def _finding(found: Found) -> Finding:
    return Finding(
        category=found.category,
        outcome=found.outcome,
        severity=found.severity,
        message=found.message,
        quote=found.quote.text if found.quote else None,
        language=found.language,
        page=_page(found.quote),
        box=_place(found.quote),
        statement=found.statement,
        suggestion=found.suggestion,
        workings=found.workings,
        law=found.law,
        fingerprint=found.fingerprint,
    )


def _shown(quote: Quote) -> Shown:
    return Shown(quote=quote.text, language=quote.language, page=_page(quote), box=_place(quote))


def _page(quote: Quote | None) -> int | None:
    return quote.box.page if quote is not None and quote.box is not None else None


def _place(quote: Quote | None) -> Place | None:
    return _box(quote.box) if quote is not None and quote.box is not None else None


def _box(box: Box) -> Place:
    return (_rounded(box.x0), _rounded(box.top), _rounded(box.x1), _rounded(box.bottom))


def _rounded(points: float) -> float:
    """A hundredth of a point is 0.004 mm: what is finer differs between machines and means nothing."""
    return round(points, 2) + 0.0
