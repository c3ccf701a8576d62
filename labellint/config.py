"""The configuration: ``labellint.toml``, or ``[tool.labellint]`` in ``pyproject.toml``.

One file holds for a run: the closest one, going up from the folder that the labels share, else from the current folder.
In one folder ``labellint.toml`` goes before ``pyproject.toml``. Paths in it are relative to the file::

    markets = ["be", "nl"]            # be nl de fr eu
    kind = "oral"                     # oral or topical; left out: found from each label
    fail-on = "warning"               # error warning info never
    lang = "nl"                       # en nl fr de: the language of messages
    regions = ["flanders"]            # where in the market it is sold
    largest-side-cm2 = 60             # of the pack: below 80 smaller letters will do
    rules = ["our-rules"]             # folders with rules of your own
    notified = "notified.csv"         # notified products, as labellint numbers import writes them
    allow-unsure = false

    [severities]                      # error warning info off
    "eu/magnesium-daily" = "warning"

    [[paths]]                         # what differs for some labels; later ones win
    match = "export/**"
    markets = ["fr"]

What differs for one label may also stand beside it: ``draft.labellint.toml`` for ``draft.pdf``, with the keys of
``[[paths]]`` but for ``match``. It goes before the configuration file.
"""

from __future__ import annotations

import datetime as dt
import difflib
import fnmatch
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from labellint import toml
from labellint.errors import ConfigError, UsageError
from labellint.label import Language
from labellint.notified import NotifiedList
from labellint.rulebook import Context
from labellint.verdict import MARKETS, FailOn, Market, Severity

NAMES = ("labellint.toml", "pyproject.toml")
GivenKind = Literal["oral", "topical"]
Level = Severity | Literal["off"]
Markets = Annotated[tuple[Market, ...], Meta(min_length=1)]  #: no market would have no law, and every label would pass
Side = Annotated[float, Meta(gt=0, le=100_000)]


class LabelSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """What differs for one label or some: in a file beside it, or in the configuration (``PathSettings``)."""

    markets: Markets | UnsetType = UNSET
    kind: GivenKind | UnsetType = UNSET
    regions: tuple[str, ...] | UnsetType = UNSET
    largest_side_cm2: Side | UnsetType = UNSET
    severities: dict[str, Level] = {}


class PathSettings(LabelSettings, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """What differs for the labels whose path fits ``match``."""

    match: str


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """The keys of a configuration file, with what holds where a key is left out."""

    markets: Markets = ("be",)
    kind: GivenKind | None = None
    as_of: dt.date | None = None
    fail_on: FailOn = "error"
    lang: Language = "en"
    regions: tuple[str, ...] = ()
    largest_side_cm2: Side | None = None
    rules: tuple[str, ...] = ()
    notified: str | None = None
    allow_unsure: bool = False
    severities: dict[str, Level] = {}
    paths: tuple[PathSettings, ...] = ()


class Config(Struct, frozen=True, kw_only=True):
    """The settings of a run and the file they came from (None: the defaults)."""

    settings: Settings = Settings()
    file: Path | None = None

    @property
    def folder(self) -> Path:
        return Path.cwd() if self.file is None else self.file.parent

    def rule_folders(self) -> tuple[Path, ...]:
        return tuple(self.folder / name for name in self.settings.rules)

    def notified_file(self) -> Path | None:
        """The file with the list of notified products, where the configuration names one."""
        return self.folder / self.settings.notified if self.settings.notified is not None else None

    def context(self, path: Path | None, given: Given, notified: NotifiedList | None = None) -> Context:
        """What is known of a label from outside: the command line, what stands beside it, the path's settings, the
        file's; the first goes before the others. Raises ConfigError."""
        settings = self.settings
        here: list[LabelSettings] = []
        if path is not None:
            here += [part for part in settings.paths if self._fits(path, part.match)]
            here += beside(path)
        markets: tuple[Market, ...] = settings.markets
        kind: GivenKind | None = settings.kind
        regions, severities = settings.regions, dict(settings.severities)
        side = settings.largest_side_cm2
        for part in here:
            markets = markets if part.markets is UNSET else part.markets
            kind = kind if part.kind is UNSET else part.kind
            regions = regions if part.regions is UNSET else part.regions
            side = side if part.largest_side_cm2 is UNSET else part.largest_side_cm2
            severities |= part.severities
        return Context(
            markets=given.markets or markets,
            as_of=given.as_of or settings.as_of or dt.date.today(),
            kind=given.kind or kind,
            regions=regions,
            largest_side_cm2=side,
            severities=severities,
            notified=notified,
        )

    def _fits(self, path: Path, pattern: str) -> bool:
        name = os.path.relpath(os.path.abspath(path), os.path.abspath(self.folder)).replace(os.sep, "/")
        return fnmatch.fnmatchcase(name, pattern) or fnmatch.fnmatchcase(name, f"{pattern.rstrip('/')}/*")


class Given(Struct, frozen=True, kw_only=True):
    """What the command line or the call says of all labels; it goes before any configuration."""

    markets: tuple[Market, ...] = ()
    kind: GivenKind | None = None
    as_of: dt.date | None = None


def day(text: str) -> dt.date:
    """A day as 2027-03-01. Raises UsageError."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is not a day; write it as 2027-03-01.") from None


def one_of(what: str, value: str | None, choices: Any) -> None:
    """Whether a value, if there is one, is of a closed list of texts. Raises UsageError that names the nearest."""
    known = get_args(choices)
    if value is not None and value not in known:
        raise UsageError(f"Unknown {what} {value!r}{nearest(str(value), known)} It is one of {', '.join(known)}.")


def markets(names: Iterable[str]) -> tuple[Market, ...]:
    """Market names, each once. Raises UsageError that names the nearest."""
    found: list[Market] = []
    for name in names:
        market = next((m for m in MARKETS if m == name.strip().lower()), None)
        if market is None:
            raise UsageError(f"Unknown market {name!r}{nearest(name, MARKETS)} The markets are {', '.join(MARKETS)}.")
        if market not in found:
            found.append(market)
    return tuple(found)


def nearest(name: str, names: Iterable[str]) -> str:
    """``; did you mean 'x'?`` where a name is close, else a full stop."""
    near = difflib.get_close_matches(name, list(names), n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else "."


def find(paths: Sequence[Path]) -> Path | None:
    """The configuration file that holds for these paths, or None."""
    folders = [os.path.abspath(path if path.is_dir() else path.parent) for path in paths]
    starts = [Path(os.path.commonpath(folders))] if folders else []
    for start in [*starts, Path.cwd()]:
        for folder in (start, *start.parents):
            for name in NAMES:
                file = folder / name
                if file.is_file() and (name == NAMES[0] or _speaks_of_us(file)):
                    return file
    return None


def _speaks_of_us(pyproject: Path) -> bool:
    """Whether there is a [tool.labellint]; most files show without being parsed that there is none."""
    try:
        if b"tool.labellint" not in pyproject.read_bytes():
            return False
    except OSError:
        return False
    return "labellint" in toml.read(pyproject).get("tool", {})


def choose(file: Path | None, paths: Sequence[Path]) -> Config:
    """The configuration in the file that was named, else in the one that holds for the paths. Raises ConfigError."""
    if file is not None and not file.is_file():
        raise ConfigError(f"{file}: there is no such configuration file; check --config.")
    return load(file or find(paths))


def beside_file(path: Path) -> Path:
    """The file beside a label that may hold settings of its own: ``draft.labellint.toml`` for ``draft.pdf``."""
    return path.with_name(f"{path.stem}.{NAMES[0]}")


def beside(path: Path) -> list[LabelSettings]:
    """The settings in the file beside a label, where there is one. Raises ConfigError."""
    file = beside_file(path)
    if not file.is_file():
        return []
    try:
        return [msgspec.convert(toml.read(file), LabelSettings)]
    except msgspec.ValidationError as error:
        from labellint.strict import explain

        raise ConfigError(f"{toml.where(file, str(error))}: {explain(error, LabelSettings)}") from None


def load(file: Path | None) -> Config:
    """The settings in a file (None: the defaults). Raises ConfigError with file, line and the nearest key."""
    if file is None:
        return Config()
    data = toml.read(file)
    if file.name == "pyproject.toml":
        data = data.get("tool", {}).get("labellint", {})
    try:
        return Config(settings=msgspec.convert(data, Settings), file=file)
    except msgspec.ValidationError as error:
        from labellint.strict import explain

        raise ConfigError(f"{toml.where(file, str(error))}: {explain(error, Settings)}") from None


def as_toml(settings: Settings) -> str:
    """The settings as the text of a configuration file; the keys in the order of ``Settings``."""
    values = {key: value for key, value in msgspec.to_builtins(settings).items() if value is not None}
    severities, paths = values.pop("severities"), values.pop("paths")
    lines = [f"{key} = {_toml_value(value)}" for key, value in values.items()]
    lines += ["", "[severities]"] if severities else []
    lines += [f'"{rule}" = "{level}"' for rule, level in severities.items()]
    for part in paths:
        inner = part.pop("severities")
        lines += ["", "[[paths]]", *(f"{key} = {_toml_value(value)}" for key, value in part.items())]
        lines += ["[paths.severities]"] if inner else []
        lines += [f'"{rule}" = "{level}"' for rule, level in inner.items()]
    return "\n".join(lines) + "\n"


def _toml_value(value: Any) -> str:
    """A text, a truth value or a list of texts: JSON writes these as TOML does."""
    return (
        msgspec.json.encode(value).decode()
        if not isinstance(value, list | tuple)
        else f"[{', '.join(map(_toml_value, value))}]"
    )
