"""The report as JSON: the contract, the same bytes for the same input."""

from __future__ import annotations

import msgspec

from labellint.report.contract import Report


def to_json(report: Report) -> bytes:
    """The report as UTF-8 JSON with two spaces of indentation and a final newline."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"
