"""labellint: a linter for product labels.

    >>> import labellint
    >>> report = labellint.check("label.pdf", market="be")
    >>> [finding.message for label in report.labels for finding in label.findings]

The public names are those in ``__all__``; each is imported when it is first used, so that
``import labellint`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from labellint.errors import ConfigError, ExitCode, LabellintError, ReadError, RuleError, UsageError
    from labellint.inspection import check
    from labellint.report.contract import Failure, Finding, LabelReport, Report, Verdict
    from labellint.version import VERSION as __version__  # noqa: N811

_HOMES = {
    "ConfigError": "labellint.errors",
    "ExitCode": "labellint.errors",
    "Failure": "labellint.report.contract",
    "Finding": "labellint.report.contract",
    "LabelReport": "labellint.report.contract",
    "LabellintError": "labellint.errors",
    "ReadError": "labellint.errors",
    "Report": "labellint.report.contract",
    "RuleError": "labellint.errors",
    "UsageError": "labellint.errors",
    "Verdict": "labellint.report.contract",
    "check": "labellint.inspection",
}

__all__ = [
    "ConfigError",
    "ExitCode",
    "Failure",
    "Finding",
    "LabelReport",
    "LabellintError",
    "ReadError",
    "Report",
    "RuleError",
    "UsageError",
    "Verdict",
    "__version__",
    "check",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("labellint.version").VERSION
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'labellint' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
