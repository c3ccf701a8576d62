"""``labellint claims``: search the register, explain how a sentence is understood."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from labellint.cli.options import Lang

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Search the claims register; see how a sentence is understood.",
)


class ProductKind(StrEnum):
    """The kinds of product whose claims are judged."""

    oral = "oral"
    topical = "topical"


@app.command()
def search(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORD...", help="In the substance or wording.")] = None,
    lang: Annotated[Lang, typer.Option(help="The language of the wordings.", metavar="LANG")] = Lang.en,
    effect: Annotated[str, typer.Option(help="A word of the effect, in that language or English.")] = "",
) -> None:
    """The authorised health claims that hold every word. Exit code 1 where none does."""
    from labellint.errors import ExitCode
    from labellint.register import Register
    from labellint.report.claim import register_lines
    from labellint.report.lines import show
    from labellint.text import fold

    found, known = [], set[str]()
    for claim in Register().claims:
        told = fold(f"{claim.wording.in_(lang.value)} {claim.relationship}")
        everything = f"{told} {fold(claim.id)} {fold(claim.substance.replace('-', ' '))} {fold(claim.substance)}"
        known.update(everything.split())
        if all(fold(word) in everything for word in words or ()) and fold(effect) in told:
            found.append(claim)
    if not found:
        asked = [word for word in (*(words or ()), effect) if word]
        typer.echo(f"labellint: No authorised claim holds these words; {_nearest(asked, known)}.", err=True)
        raise typer.Exit(ExitCode.BROKEN)
    show(register_lines(found, lang.value), sys.stdout)


def _nearest(asked: list[str], known: set[str]) -> str:
    """What to try: the words of the register that are most like those that it has not."""
    from difflib import get_close_matches

    from labellint.text import fold

    strange = [word for word in asked if not any(fold(word) in each for each in known)]
    near = [match for word in strange for match in get_close_matches(fold(word), sorted(known), n=3, cutoff=0.7)]
    return f"the nearest words are: {', '.join(dict.fromkeys(near))}" if near else "try fewer, or another --lang"


@app.command(context_settings={"ignore_unknown_options": True})  # "-5 kg in two weeks" is a text, not an option
def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The words as printed.")],
    lang: Annotated[Lang | None, typer.Option(help="Their language; found where left out.", metavar="LANG")] = None,
    declares: Annotated[
        list[str] | None, typer.Option(help="'magnesium 100 mg' a day, 'fat 1 g per 100 g'; repeatable.")
    ] = None,
    kind: Annotated[ProductKind, typer.Option(help="oral or topical.", metavar="KIND")] = ProductKind.oral,
) -> None:
    """How a sentence is understood: subject, link, effect, class, and why."""
    from labellint.compiled import rulebook
    from labellint.errors import UsageError
    from labellint.explain import amounts, judge, label_of
    from labellint.facts.excuses import excuses
    from labellint.register import Register
    from labellint.report.claim import excused_lines, understood_lines
    from labellint.report.lines import show

    if not text.strip():
        raise UsageError("There are no words to explain; give them as printed, in quotes.")
    book = rulebook(())
    vocabulary = book.vocabulary()
    daily, nutrition = amounts(declares or [], vocabulary)
    label = label_of(text, lang.value if lang else None)
    judged = judge(label, daily, kind.value, book, vocabulary, Register(), nutrition)
    if not judged:
        typer.echo("No claim: nothing here promises an effect on health.")
    show(understood_lines(judged), sys.stdout)
    show(excused_lines(excuses(label, vocabulary, book)), sys.stdout)
