"""The exit codes and the exception tree.

    LabellintError
    |-- UsageError        wrong use: unknown market, pattern without files, ...         -> exit 2
    |   |-- ConfigError   a configuration file that cannot be used                      -> exit 2
    |   `-- RuleError     a rule, lexicon or data file that cannot be used              -> exit 2
    `-- ReadError         one file that cannot be read; the others go on                -> exit 3

Every message is one sentence (two at most) that says what is wrong and what to do.
"""

from __future__ import annotations

import os
from enum import IntEnum
from pathlib import Path


class ExitCode(IntEnum):
    """What the process returns; one reason, never a bitmask."""

    OK = 0  #: everything that was asked holds
    BROKEN = 1  #: a broken finding at or above --fail-on
    USAGE = 2  #: wrong use, broken configuration or rule, nothing could run
    UNSURE = 3  #: a file failed, a page is unreadable, or a rule could not be judged


class LabellintError(Exception):
    """Root of everything labellint raises on purpose."""


class UsageError(LabellintError):
    """The command or the call cannot be carried out as it was given."""


class ConfigError(UsageError):
    """A configuration file is broken; the message names file and line."""


class RuleError(UsageError):
    """A rule, lexicon or data file is broken; the message names file and line."""


class ReadError(LabellintError):
    """A file cannot be read as a label.

    ``reason`` is a stable word for machines: ``missing empty password damaged unsupported too_large
    no_text ...``; the message is for people, with the ``values`` in its places such as {file}.
    """

    def __init__(self, reason: str, message: str, **values: object) -> None:
        super().__init__(message.format(**values) if values else message)
        self.reason = reason
        self._message, self._values = message, values

    def in_(self, language: str) -> str:
        """The message in a language of the reports (``failures.json``), else in English."""
        if language == "en":
            return str(self)
        import json

        texts = json.loads(Path(__file__).with_name("failures.json").read_text(encoding="utf-8"))
        text: str = texts.get(self._message, {}).get(language, self._message)
        return text.format(**self._values) if self._values else text


def absent(path: str | os.PathLike[str]) -> ReadError:
    """That there is no file at a path; where it is a link, where that points."""
    if os.path.islink(path):
        told = "{file}: this link points to {where}, and there is no such file."
        return ReadError("missing", told, file=path, where=os.readlink(path))
    return ReadError("missing", "{file}: there is no such file; check the name and the folder.", file=path)
