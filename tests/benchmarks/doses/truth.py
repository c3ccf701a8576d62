"""The daily amounts that a careful inspector would write down for one presentation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Daily:
    """Of one substance on the highest recommended portion. Without `value` nobody could say, for `reason`.

    `low` and `high` differ from `value` only where the chemical form leaves room.
    """

    value: Decimal | None
    unit: str  # "mg" or "µg"
    low: Decimal | None
    high: Decimal | None
    reason: str = ""

    @property
    def unsure(self) -> bool:
        return self.value is None


def plain(value: Decimal | None) -> str:
    """Without zeros at the end: 225 for 225.0."""
    return "" if value is None else f"{value.normalize():f}"


def exactly(value: Decimal, unit: str) -> Daily:
    return Daily(value, unit, value, value)


def unknown(unit: str, reason: str) -> Daily:
    return Daily(None, unit, None, None, reason)


@dataclass(frozen=True)
class Truth:
    """`layout`, `language`, `seed` and `form` name the presentation; `daily` has every nutrient declared."""

    layout: str
    language: str
    seed: int
    form: str
    daily: dict[str, Daily]

    @property
    def name(self) -> str:
        return f"{self.layout}.{self.language}.{self.seed}.{self.form}"

    def to_json(self) -> str:
        daily: dict[str, dict[str, object]] = {}
        for substance, amount in sorted(self.daily.items()):
            if amount.unsure:
                daily[substance] = {"unit": amount.unit, "unsure": True, "reason": amount.reason}
            else:
                daily[substance] = {
                    "value": plain(amount.value),
                    "unit": amount.unit,
                    "low": plain(amount.low),
                    "high": plain(amount.high),
                }
        record = {
            "layout": self.layout,
            "language": self.language,
            "seed": self.seed,
            "form": self.form,
            "unsure": all(amount.unsure for amount in self.daily.values()) and bool(self.daily),
            "daily": daily,
        }
        return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
