"""``labellint read``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from labellint.cli.options import Format

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def read(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="The files of one label; - reads standard input.")
    ],
    as_: Annotated[str, typer.Option("--as", metavar="NAME", help="The file name of standard input.")] = "stdin",
    format: Annotated[Format, typer.Option("--format", "-f", metavar="FORMAT", help="text or json.")] = Format.text,
) -> None:
    """Show what labellint reads on a label: words, panels, languages, and what it could not read.

    Exit code: 0 read, 3 a file cannot be read or a page is unreadable.
    """
    from pathlib import Path

    from labellint.drafts import Draft, filled
    from labellint.errors import ExitCode, ReadError
    from labellint.inspection import read as read_draft
    from labellint.report.read import to_json, to_text

    draft = Draft(name=Path(files[0]).stem, files=tuple(Path(file) for file in files))
    try:
        label = read_draft(filled(draft, as_, sys.stdin.buffer.read))
    except ReadError as error:
        print(f"labellint: {error}", file=sys.stderr)
        raise typer.Exit(ExitCode.UNSURE) from None
    sys.stdout.buffer.write(to_json(label) if format is Format.json else to_text(label).encode())
    sys.stdout.buffer.flush()
    raise typer.Exit(ExitCode.UNSURE if any(page.method == "unreadable" for page in label.pages) else ExitCode.OK)
