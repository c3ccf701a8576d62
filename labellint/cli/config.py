"""``labellint config``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Show the configuration that holds here.",
)


@app.callback()
def config() -> None:
    """Show the configuration that holds here."""


@app.command()
def show(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="Labels; left out: the current folder.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The configuration file; left out: the closest one.")
    ] = None,
) -> None:
    """Say which configuration file holds for these labels, and what it comes to."""
    from labellint import config as configuration

    chosen = configuration.choose(config, paths or [])
    typer.echo(f"# {chosen.file}" if chosen.file else "# no labellint.toml or [tool.labellint] here: the defaults")
    typer.echo(configuration.as_toml(chosen.settings), nl=False)
