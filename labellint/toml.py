"""Configuration files as TOML: read with one clear sentence for each mistake, and the line that a key stands in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from labellint.errors import ConfigError


def read(file: Path) -> dict[str, Any]:
    """What a file says. Raises ConfigError with file and line."""
    import tomllib

    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: not UTF-8 text at byte {error.start}; save the file as UTF-8.") from None
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read ({error.strerror}); check its permissions.") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_not_toml(file, str(error))) from None


def _not_toml(file: Path, problem: str) -> str:
    """That a file is not TOML, with the line, and what to write there."""
    import regex

    what, _, place = problem.partition(" (at ")
    line = regex.search(r"line (\d+)", place)  # else the end of the file
    where = f"{file}:{line[1] if line else len(file.read_text(encoding='utf-8').splitlines())}"
    if what.startswith("Cannot "):  # "overwrite a value", "declare ('paths',) twice"
        return f"{where}: this key or table stands there twice; leave one of them out."
    return (
        f"{where}: not valid TOML ({what[:1].lower()}{what[1:]}); texts stand in quotes, lists in brackets, "
        'as in markets = ["be", "nl"].'
    )


def where(file: Path, problem: str) -> str:
    """``file:line`` of the key or value that a validation error is about."""
    import regex

    unknown = regex.search(r"unknown field `([^`]+)`", problem)
    value = regex.search(r"Invalid enum value '([^']+)'", problem)
    path = regex.search(r"`\$\.?([^`]*)`$", problem)
    steps = [step for step in regex.findall(r"[\p{L}\d_-]+", path[1] if path else "") if not step.isdigit()]
    if unknown:
        steps.append(unknown[1])
    return at(file, steps[-1] if steps else None, value[1] if value else None)


def at(file: Path, key: str | None, value: str | None = None) -> str:
    """``file:line`` of a key, and of a text behind it; looked for, because TOML readers keep no lines."""
    import regex

    patterns = [rf"""^\s*\[*\s*(?:tool\.labellint\.)?["']?{regex.escape(key)}["']?\s*[=\].]"""] if key else []
    patterns += [rf"""["']{regex.escape(value)}["']"""] if value else []
    lines = file.read_text(encoding="utf-8").splitlines()
    at = None
    for pattern in patterns:
        found = (number for number in range(at or 0, len(lines)) if regex.search(pattern, lines[number]))
        at = next(found, at)
    return str(file) if at is None else f"{file}:{at + 1}"
