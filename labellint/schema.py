"""The JSON Schemas that ship with labellint, generated from the records: the report, and the rule form.

``python -m labellint.schema`` in a checkout writes them anew; a test says when they are out of date.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from labellint.register import RULES_DIR
from labellint.report.contract import Report
from labellint.rulebook import AnyRule, Lexicon

DRAFT = "https://json-schema.org/draft/2020-12/schema"
REPORT_FILE = Path(__file__).parent / "report" / "schema.json"
RULES_FILE = RULES_DIR / "schema.json"


def report_schema() -> dict[str, Any]:
    """The schema of ``labellint check --format json``."""
    (schema,), parts = msgspec.json.schema_components([Report], ref_template="#/$defs/{name}")
    return {"$schema": DRAFT, "title": "labellint report", **schema, "$defs": _sorted(parts)}


def rules_schema() -> dict[str, Any]:
    """The schema of a rule file (a list of rules) or a lexicon file, for editors that check YAML while it is typed."""
    kinds: Iterable[Any] = [list[AnyRule], Lexicon]
    schemas, parts = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    return {"$schema": DRAFT, "title": "labellint rules", "anyOf": list(schemas), "$defs": _sorted(parts)}


def _sorted(parts: dict[str, Any]) -> dict[str, Any]:
    return {name: parts[name] for name in sorted(parts)}


def text(schema: dict[str, Any]) -> str:
    """A schema as the text of its file."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def write() -> None:
    """Write both files."""
    REPORT_FILE.write_text(text(report_schema()), encoding="utf-8")
    RULES_FILE.write_text(text(rules_schema()), encoding="utf-8")


if __name__ == "__main__":
    write()
