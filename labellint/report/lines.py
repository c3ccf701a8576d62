"""Lines for a person to read: wrapped to a width, with styles that a terminal may show, and safe to print.

A label's text is hostile: control codes and direction marks in it are shown, never sent to the terminal.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable
from typing import IO, NamedTuple

import regex

WIDTH = 80
_TOGETHER = regex.compile("(?<=«) | (?=[»:;?!])")  #: spaces that no line ends at


class Part(NamedTuple):
    """Some text and how it looks: a Rich style such as "bold red"."""

    text: str
    style: str = ""


Line = tuple[Part, ...]


def safe(text: str) -> str:
    """The text on one line, with what a terminal would obey (escape codes, direction marks) shown as ``\\x1b``."""
    if text.isascii() and text.isprintable():
        return text
    shown = (c if c.isprintable() or c == " " else " " if c.isspace() else _shown(c) for c in text)
    return "".join(shown)


def _shown(character: str) -> str:
    if character == "\u00ad":  # a soft hyphen says only where a word may be broken
        return ""
    code = ord(character)
    name = unicodedata.category(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if name else "?"


def wrapped(text: str, indent: int, style: str = "", lead: str = "", width: int = WIDTH) -> list[Line]:
    """``lead`` and then the text, wrapped; the lines after the first stand at ``indent``, the first after the lead."""
    first = lead.ljust(indent) if len(lead) < indent or not lead else f"{lead} "
    pieces = textwrap.wrap(
        _TOGETHER.sub("\x01", safe(text)),
        width,
        initial_indent="\x00" * len(first),
        subsequent_indent="\x00" * indent,
        break_on_hyphens=False,
        break_long_words=True,
    )
    pieces = [piece.replace("\x01", " ") for piece in pieces]
    if not pieces:
        return [(Part(lead, "dim"),)]
    lines: list[Line] = [(Part(first, "dim"), Part(pieces[0][len(first) :], style))]
    lines += [(Part(" " * indent), Part(piece[indent:], style)) for piece in pieces[1:]]
    return lines


def plain(lines: Iterable[Line]) -> str:
    """The lines without styles."""
    return "".join("".join(part.text for part in line).rstrip() + "\n" for line in lines)


def show(lines: Iterable[Line], to: IO[str]) -> None:
    """Print the lines, in colour on a terminal that wants it (``NO_COLOR`` is respected)."""
    if not to.isatty():
        to.write(plain(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=to, highlight=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*line))
