"""``labellint doctor``."""

from __future__ import annotations

import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def doctor() -> None:
    """Say what is installed, and what to type where something is missing.

    Exit code: 0 everything is there, 3 something is missing that only pictures need, 2 the rules cannot be used.
    """
    from labellint.errors import ExitCode
    from labellint.installed import look

    parts = look()
    for part in parts:
        typer.echo(f"{'ok' if part.ok else 'MISSING':8}{part.name:14}{part.found}")
        if part.advice:
            typer.echo(f"{'':22}{part.advice}")
    raise typer.Exit(ExitCode.OK if all(part.ok for part in parts) else ExitCode.UNSURE)
