"""``labellint read``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from labellint.cli.options import Format

if TYPE_CHECKING:
    from labellint.drafts import Draft
    from labellint.label import Label

_KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".pdf": "PDF"}

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def read(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="The files of one label; - reads standard input.")
    ],
    as_: Annotated[str, typer.Option("--as", metavar="NAME", help="The file name of standard input.")] = "stdin",
    format: Annotated[Format, typer.Option("--format", "-f", metavar="FORMAT", help="text or json.")] = Format.text,
    dpi: Annotated[
        float | None,
        typer.Option(metavar="N", help="Dots per inch of pictures, where known: their letters are measured in mm."),
    ] = None,
    overlay: Annotated[
        Path | None,
        typer.Option(
            "--overlay",
            metavar="PICTURE",
            help="Draw what was read on the page: out.png, out.jpg or out.pdf (several pages: out-1.png ...).",
        ),
    ] = None,
) -> None:
    """Show what labellint reads on a label: words, panels, languages, and what it could not read.

    Exit code: 0 read, 3 a file cannot be read or a page is unreadable.
    """
    from labellint.cli.progress import Progress
    from labellint.drafts import Draft, filled, plausible
    from labellint.errors import ExitCode, ReadError
    from labellint.inspection import read as read_draft
    from labellint.report.read import to_json, to_text

    if overlay is not None:
        _check_target(overlay, files)
    draft = Draft(name=Path(files[0]).stem, files=tuple(Path(file) for file in files), dpi=plausible(dpi))
    draft = filled(draft, as_, sys.stdin.buffer.read)
    try:
        with Progress() as progress:
            progress.on(draft.name, 1, 1)
            label = read_draft(draft)
    except ReadError as error:
        print(f"labellint: {error}", file=sys.stderr)
        raise typer.Exit(ExitCode.UNSURE) from None
    sys.stdout.buffer.write(to_json(label) if format is Format.json else to_text(label).encode())
    sys.stdout.buffer.flush()
    if overlay is not None:
        _write_overlay(draft, label, overlay)
    raise typer.Exit(ExitCode.UNSURE if any(page.method == "unreadable" for page in label.pages) else ExitCode.OK)


def _check_target(target: Path, files: list[str]) -> None:
    """Raises UsageError where no picture can or should be written to the path."""
    from labellint.drafts import spare
    from labellint.errors import UsageError

    if target.suffix.lower() not in _KINDS:
        raise UsageError(f"{target}: the picture must be called *.png, *.jpg or *.pdf.")
    spare(target, map(Path, files))


def _write_overlay(draft: Draft, label: Label, target: Path) -> None:
    """One picture for each page, or one PDF with all of them."""
    from labellint.errors import UsageError
    from labellint.inspection import overlays

    kind = _KINDS[target.suffix.lower()]
    many, digits = len(label.pages) > 1, len(str(len(label.pages)))
    written: list[Path] = []
    drawn = overlays(draft, label)
    try:
        if kind == "PDF":
            first = next(drawn)
            first.save(target, kind, save_all=True, append_images=drawn, resolution=150)
            written.append(target)
        for number, picture in enumerate(drawn, 1):
            path = target.with_stem(f"{target.stem}-{number:0{digits}}") if many else target
            picture.save(path, kind)
            written.append(path)
    except OSError as error:
        raise UsageError(f"{target}: cannot be written ({error.strerror or error}); check the folder.") from None
    print(f"drawn: {', '.join(map(str, written))}", file=sys.stderr)
