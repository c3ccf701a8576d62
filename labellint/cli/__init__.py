"""The command line: one module per command; arguments in, exit code out.

Only the module of the command that was asked for is imported, so that ``labellint check`` starts fast.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from labellint.errors import ExitCode, LabellintError

_INTERRUPTED = 130  #: how the shell calls a process that Ctrl-C ended
COMMANDS = {
    "check": "Check labels and say what is wrong, where, and by which law.",
    "read": "Show what labellint reads on a label.",
    "rules": "List, explain and try the rules.",
    "claims": "Search the claims register; see how a sentence is understood.",
    "numbers": "Load a list of notified products to compare labels with.",
    "config": "Show the configuration that holds here.",
    "doctor": "Say what is installed, and what to type where something is missing.",
}


class Commands(TyperGroup):
    """The commands by name, each imported when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        command = get_command(import_module(f"labellint.cli.{cmd_name}").app)
        command.name = cmd_name
        return command


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        from labellint.version import VERSION

        typer.echo(f"labellint {VERSION}")
        raise typer.Exit


@app.callback()
def labellint(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """A linter for product labels: food supplements and skin products."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; every error that labellint raises on purpose becomes one sentence and an exit code."""
    gc.set_threshold(100_000, 50, 50)  # many small records and hardly a cycle: collecting less often saves a tenth
    _ready_streams()
    try:
        get_command(app)(args=arguments, prog_name="labellint")
    except SystemExit as end:
        if end.code == _INTERRUPTED:
            print("labellint: interrupted; no report was written.", file=sys.stderr)
        raise
    except LabellintError as error:
        print(f"labellint: {error}", file=sys.stderr)
    except OSError as error:  # a full disk under standard output, and the like; what reads files has its own words
        print(f"labellint: cannot go on ({error.strerror or error}); nothing more was written.", file=sys.stderr)
    sys.exit(ExitCode.USAGE)


def _ready_streams() -> None:
    """Standard streams that may be written to: closed ones swallow what they get, narrow ones escape what they lack."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - open until the process ends
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


__all__ = ["TyperCommand", "app", "main"]
