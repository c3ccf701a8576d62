"""The claims register, and how a sentence was understood, as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from labellint.checks import Judged
from labellint.facts import Excuse
from labellint.label import Language, Quote
from labellint.register import RegisterClaim
from labellint.report.lines import Line, Part, safe, wrapped


def register_lines(claims: Iterable[RegisterClaim], language: Language) -> Iterator[Line]:
    """Each claim with its wording, its condition and how sure the wording is."""
    for claim in claims:
        yield (Part(claim.id, "bold"), Part(f"  {claim.substance}, {claim.relationship} (art. {claim.article})"))
        yield from wrapped(claim.wording.in_(language), 4, lead="   ")
        yield from wrapped(claim.condition, 16, "dim", lead="    condition")
        if claim.statement:
            yield from wrapped(claim.statement, 16, "dim", lead="    statement")
        source = f"Reg. (EU) {claim.regulation}; wording in {language}: {claim.confidence[language]}"
        yield from wrapped(source, 16, "dim", lead="    source")
        yield ()


def understood_lines(judged: Iterable[Judged]) -> Iterator[Line]:
    """Each promise of a text: its words, subject, link, effect and class, and why."""
    for found in judged:
        claim = found.claim
        yield from wrapped(f"“{claim.quote.text}”", 0, "bold")
        yield from wrapped(_with(claim.subject, claim.subject_quote), 12, lead="  subject")
        yield from wrapped(_with(claim.link, claim.link_quote), 12, lead="  link")
        effect = f"{claim.effect} ({claim.kind})"
        yield from wrapped(_with(effect, claim.effect_quote), 12, lead="  effect")
        if claim.kind == "register":
            yield from wrapped(claim.normal, 12, lead="  normal")
        yield from wrapped(f"{found.class_} ({found.reason})" if found.reason != "found" else found.class_, 12,
                           "bold", lead="  class")  # fmt: skip
        if found.authorised is not None:
            yield from wrapped(f"{found.authorised.id}: {found.wording}", 12, lead="  register")
        if found.workings:
            yield from wrapped(found.workings, 12, lead="  amount")
        yield ()


_EXCUSED = {
    "denial": "nothing in its sentence is a promise",
    "sentence": "nothing in its sentence is a promise, but for the register's own wordings",
    "setting": "beside it only a verb, or 'against', makes a promise",
    "harm": "complaints beside it are unwanted effects",
    "after": "nothing behind it is a promise",
    "words": "the words mean something else here",
    "name": "the words are part of a name",
    "named": "the words are a name",
    "use": "a question about use, unless it is asked against something",
    "not": "takes back what a verb does",
    "none": "takes back what a verb cures",
    "no": "answers a question",
    "topics": "a bare word beside it is no promise",
    "scene": "beside it only a verb, or 'against', makes a promise",
    "notice": "beside it only what is said of the product or a substance by name is a promise",
    "other": "what is said of it is not said of the product",
    "shun": "a case is put, and something is not to be done in it",
    "consult": "what stands between it and whom to consult is a case, no promise",
    "thing": "a state of mind beside it is about a thing or an errand, not about the product",
}
_OTHERWISE = "what is said beside it is no promise"


def excused_lines(excuses: Iterable[Excuse]) -> Iterator[Line]:
    """The words that make what stands beside them no promise, each with the entry of the lexicon that says so."""
    for excuse in excuses:
        told = _EXCUSED.get(excuse.kind, _OTHERWISE)
        yield from wrapped(f"guard {excuse.id}, from “{safe(excuse.quote.text)}”: {told}", 12, lead="  excuse")
        if excuse.note:
            yield from wrapped(excuse.note, 12, "dim", lead="")
        yield ()


def _with(name: str, words: Quote | None) -> str:
    return f"{name}, from “{safe(words.text)}”" if words else name
