"""``labellint rules``: list, explain, test."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from labellint.cli.options import Lang

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="List, explain and try the rules.",
)
Folders = Annotated[list[Path] | None, typer.Option(metavar="DIR", help="A folder with rules of your own; repeatable.")]
Language = Annotated[Lang, typer.Option(help="en, nl, fr or de.", metavar="LANG")]


@app.command("list")
def list_(rules: Folders = None, lang: Language = Lang.en) -> None:
    """Every rule with its severity and what it asks."""
    from labellint.compiled import rulebook
    from labellint.report.lines import show
    from labellint.report.rule import list_lines

    show(list_lines(rulebook(rules or ()), lang.value), sys.stdout)


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(metavar="ID", help="As be/notification-number.")],
    rules: Folders = None,
    lang: Language = Lang.en,
) -> None:
    """One rule: what it asks and why, what to do, the law, and its examples."""
    from labellint.compiled import rulebook
    from labellint.config import nearest
    from labellint.errors import UsageError
    from labellint.report.lines import show
    from labellint.report.rule import rule_lines

    book = rulebook(rules or ())
    found = book.rule(rule)
    if found is None:
        raise UsageError(f"Unknown rule {rule!r}{nearest(rule, [r.id for r in book.rules])}")
    show(rule_lines(found, lang.value), sys.stdout)


@app.command("test")
def try_(
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID...", help="Rules to try; left out: all.")] = None,
    rules: Folders = None,
) -> None:
    """Run the examples of the rules: each must find what it says, and nothing else."""
    from labellint.compiled import rulebook
    from labellint.errors import ExitCode, UsageError
    from labellint.examples import Examples
    from labellint.report.lines import safe

    book = rulebook(rules or ())
    chosen = [rule for rule in book.rules if not ids or rule.id in ids]
    if not chosen:
        raise UsageError("There are no such rules; labellint rules list names them.")
    examples = Examples(book, book.about.law_checked_until)
    tried = 0
    wrong = 0
    for rule in chosen:
        for trial in examples.of(rule):
            tried += 1
            if trial.problem is not None:
                wrong += 1
                typer.echo(f"{trial.rule}: {trial.what} example: {safe(trial.problem)}\n    {safe(trial.text)}")
    typer.echo(f"{len(chosen)} rules, {tried} examples: {'all hold' if not wrong else f'{wrong} do not hold'}.")
    raise typer.Exit(ExitCode.BROKEN if wrong else ExitCode.OK)
