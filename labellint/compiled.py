"""The rulebook in the form that loads in milliseconds, kept between runs by the content of everything it is made from.

Reading 5,000 lines of YAML and compiling their phrases takes a quarter of a second; this form takes a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from labellint import cache
from labellint.errors import RuleError
from labellint.register import RULES_DIR
from labellint.rulebook import Rulebook, files, load
from labellint.version import VERSION

_MADE_FROM = (".csv", ".yaml")
_PACKAGE = Path(__file__).parent


def rulebook(extra: Iterable[Path] = ()) -> Rulebook:
    """The rulebook of labellint and the user's folders, compiled again only when a file changed. Raises RuleError."""
    folders = tuple(extra)
    return cache.made("rules", _key(folders), Rulebook, lambda: load(folders))


def _key(folders: Iterable[Path]) -> str:
    """What the compiled form depends on: the rule files and the code that compiles them. Raises RuleError."""
    parts: list[str | bytes] = [VERSION]
    for module in sorted(_PACKAGE.glob("*.py")):
        parts += [module.name, module.read_bytes()]
    own = tuple(folders)
    for folder in own:
        files(folder)
    for folder in (RULES_DIR, *own):
        for path in sorted(path for path in folder.rglob("*") if path.suffix in _MADE_FROM):
            try:
                parts += [path.relative_to(folder).as_posix(), path.read_bytes()]
            except OSError as error:
                raise RuleError(f"{path}: cannot be read ({error.strerror}).") from None
    return cache.key(*parts)
