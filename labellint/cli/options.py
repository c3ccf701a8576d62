"""The choices that several commands share."""

from __future__ import annotations

from enum import StrEnum


class Lang(StrEnum):
    """The languages of messages."""

    en = "en"
    nl = "nl"
    fr = "fr"
    de = "de"


class Format(StrEnum):
    """The formats of a report."""

    text = "text"
    json = "json"
    checklist = "checklist"
