"""A run over labels: read, lint, report; a file that cannot be read does not stop the others."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import UNSET, structs

from labellint import compiled, drafts, toml
from labellint import config as configuration
from labellint.config import Config, Given, GivenKind, LabelSettings, Settings
from labellint.drafts import Draft
from labellint.errors import ConfigError, ReadError, UsageError
from labellint.label import Label, Language
from labellint.lint import lint
from labellint.notified import load as load_notified
from labellint.register import Register
from labellint.report.assemble import label_report, report
from labellint.report.contract import Failure, LabelReport, Report, RulebookUsed
from labellint.rulebook import Context, Rulebook, holds
from labellint.verdict import FailOn

if TYPE_CHECKING:
    from PIL.Image import Image


class Inspection:
    """A rulebook with its vocabulary and register, and the configuration of a run. Raises RuleError, ConfigError."""

    def __init__(
        self,
        config: Config,
        given: Given,
        rules: Sequence[Path] = (),
        language: Language | None = None,
        show: bool = False,
    ) -> None:
        self.show = show  #: whether reports hold the words by which rules are kept
        self.config = config
        self.given = given
        self.language = language or config.settings.lang
        self.rulebook: Rulebook = compiled.rulebook((*config.rule_folders(), *rules))
        self.vocabulary = self.rulebook.vocabulary()
        self.register = Register()
        _known([config.settings, *config.settings.paths], config.file, self.rulebook, self.register)
        listed = config.notified_file()
        self.notified = load_notified(listed) if listed is not None else None

    @property
    def used(self) -> RulebookUsed:
        """Which rules this run uses, for the report."""
        return self._used(())

    def _used(self, labels: Sequence[LabelReport]) -> RulebookUsed:
        """The rules that labels were judged by; what stands beside a label may set another market for it."""
        context = self.config.context(None, self.given)
        judged = {verdict.market: None for label in labels for verdict in label.verdicts}
        markets = context.markets if not judged or judged.keys() == set(context.markets) else tuple(judged)
        return RulebookUsed(
            version=self.rulebook.about.version,
            markets=markets,
            as_of=context.as_of,
            law_checked_until=self.rulebook.about.law_checked_until,
            rules=sum(any(holds(rule, market, context.as_of) for market in markets) for rule in self.rulebook.rules),
        )

    def context(self, draft: Draft) -> Context:
        """What is known of a draft from outside. Raises ConfigError where the file beside it is broken."""
        path = draft.files[0] if draft.files and draft.data is None else None
        if path is not None:
            own = configuration.beside(path)
            _known(own, configuration.beside_file(path), self.rulebook, self.register)
        return self.config.context(path, self.given, self.notified)

    def inspect(self, draft: Draft) -> LabelReport | Failure:
        """Read and judge one label; what cannot be read is told as a failure."""
        try:
            label = read(draft)
            context = self.context(draft)
            linted = lint(label, self.rulebook, self.vocabulary, self.register, context, self.language)
            return label_report(linted, self.show, self.language)
        except ReadError as error:
            return _failure(_failed(draft, str(error)), error.reason, error.in_(self.language))
        except ConfigError as error:  # in the file beside this label; the others go on
            return _failure(draft.files[0].as_posix(), "configuration", str(error))
        except UsageError:
            raise
        except Exception as error:  # a fault of ours in one label must not hide what is wrong with the others
            file = draft.files[0].as_posix()
            told = "{file}: labellint failed on this label ({why}); please report it with the file."
            failed = ReadError("internal", told, file=file, why=_stumbled(error))
            return _failure(file, failed.reason, failed.in_(self.language))

    def run(
        self,
        found: Iterable[Draft],
        missing: Iterable[drafts.Missing] = (),
        fail_on: FailOn | None = None,
        allow_unsure: bool = False,
        begun: Callable[[str, int, int], None] | None = None,
    ) -> Report:
        """The report on all drafts, in their order; what is not given here is as the configuration says. ``begun`` is
        told of each label before it is read: its name, its number and how many there are."""
        settings = self.config.settings
        failures = [_failure(m.argument, m.error.reason, m.error.in_(self.language)) for m in missing]
        labels: list[LabelReport] = []
        drafted = list(found)
        for number, draft in enumerate(drafted, 1):
            if begun is not None:
                begun(draft.name, number, len(drafted))
            outcome = self.inspect(draft)
            if isinstance(outcome, Failure):
                failures.append(outcome)
            else:
                labels.append(outcome)
        return report(
            labels, failures, self._used(labels), fail_on or settings.fail_on, allow_unsure or settings.allow_unsure
        )


def read(draft: Draft) -> Label:
    """The label of a draft. Raises ReadError."""
    from labellint.read import read_bytes, read_label

    if draft.data is not None:
        label = read_bytes(draft.data, str(draft.files[0]), draft.dpi)
    else:
        for path in draft.files:
            _readable(path)
        label = read_label(draft.files, draft.name, draft.dpi)
    return structs.replace(label, name=draft.name, files=tuple(drafts.printable(file) for file in label.files))


def overlays(draft: Draft, label: Label) -> Iterator[Image]:
    """The pages of a label that was read from a draft, with what was seen on them. Raises ReadError."""
    from labellint.read import page_pictures
    from labellint.report.overlay import dots, overlay

    sizes = [dots(page) for page in label.pages]
    for page, picture in zip(label.pages, page_pictures(draft.files, sizes, draft.data, draft.dpi), strict=False):
        yield overlay(label, page, picture)


def _readable(path: Path) -> None:
    """Whether the path leads to something with an end: reading a pipe would wait for ever. Raises ReadError."""
    if path.exists() and not path.is_file() and not path.is_dir():
        told = "{file}: a pipe or a device, not a file; give its content to: labellint check -"
        raise ReadError("unsupported", told, file=path)


def check(
    *paths: str | PathLike[str],
    market: str | Iterable[str] = (),
    kind: GivenKind | None = None,
    as_of: dt.date | str | None = None,
    lang: Language | None = None,
    rules: str | PathLike[str] | Iterable[str | PathLike[str]] = (),
    config: str | PathLike[str] | None = None,
    dpi: float | None = None,
) -> Report:
    """Check labels as ``labellint check`` does, and return the report as records.

    ``paths`` are files, folders or patterns; each file is one label. ``market`` is one of be, nl, de, fr, eu, or
    several of them; ``kind`` is oral or topical; ``lang`` (of messages) is en, nl, fr or de; ``as_of`` is a day, or its
    text as 2027-03-01. ``rules`` are folders with rules of your own; ``config`` is a configuration file (default: the
    closest one). ``dpi`` are the dots per inch of pictures, where they are known better than the files say. Files that
    cannot be read stand in ``failures`` of the report; wrong use raises UsageError, ConfigError or RuleError.
    """
    if not paths:
        raise UsageError("Nothing to check; name files, folders or patterns.")
    configuration.one_of("kind", kind, GivenKind)
    found, missing = drafts.find([os.fsdecode(path) for path in paths], dpi=dpi)
    given = Given(
        markets=configuration.markets([market] if isinstance(market, str) else market),
        kind=kind,
        as_of=configuration.day(as_of) if isinstance(as_of, str) else as_of,
    )
    configuration.one_of("language", lang, Language)
    folders = [rules] if isinstance(rules, str | PathLike) else rules
    chosen = configuration.choose(Path(config) if config is not None else None, drafts.on_disk(found))
    return Inspection(chosen, given, [Path(folder) for folder in folders], lang).run(found, missing)


def _known(
    parts: Sequence[Settings | LabelSettings], file: Path | None, rulebook: Rulebook, register: Register
) -> None:
    """Whether settings speak of rules and regions that there are. Raises ConfigError."""
    ids = {rule.id for rule in rulebook.rules}
    for rule in (rule for part in parts for rule in part.severities):
        if rule not in ids:
            raise ConfigError(f"{_at(file, rule)}: unknown rule {rule!r}{configuration.nearest(rule, ids)}")
    named = [region for part in parts if part.regions is not UNSET for region in part.regions]
    regions = {region for market in register.markets.values() for region in market.regions} if named else set()
    for region in named:
        if region not in regions:
            told = f"{configuration.nearest(region, regions)} The regions are {', '.join(sorted(regions))}."
            raise ConfigError(f"{_at(file, region)}: unknown region {region!r}{told}")


def _at(file: Path | None, text: str) -> str:
    return toml.at(file, None, text) if file is not None else ""


def _failure(file: str, reason: str, message: str) -> Failure:
    return Failure(file=drafts.printable(file), reason=reason, message=drafts.printable(message))


def _failed(draft: Draft, message: str) -> str:
    """The file that a failure is about: of a product, the one that its message names."""
    return next((path for path in draft.files if message.startswith(f"{path}:")), draft.files[0]).as_posix()


def _stumbled(error: Exception) -> str:
    """What went wrong and where, for a report of a fault in labellint."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    where = f" in {Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last is not None else ""
    return f"{type(error).__name__}{where}"
