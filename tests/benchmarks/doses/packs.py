"""What the halves from `counter` on share: copy of a pack, directions and list, and amounts as tables have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from .blocks import Copy
from .case import Case
from .portions_fresh import capital
from .portions_sampled import form_for, one_of
from .voice import Dose, Voice, file

D = Decimal
Row = tuple[str, str, str]
BULK = ("sachet", "stick", "scoop", "effervescent")
HULLS = {"capsule": "capsule", "softgel": "softgel", "gummy": "gummy", **dict.fromkeys(BULK, "bulk")}


def everywhere(half: str, v: Voice, key: str) -> Any:
    """Words that all layouts of a half share."""
    return file(f"texts_{half}")[key][v.language]


def put(case: Case, v: Voice, text: str, style: str = "body") -> None:
    case.part.dose.append(Copy(text, style, v.language))


def in_front(case: Case, key: str, **values: object) -> None:
    for voice in case.voices:
        case.below.append(Copy(voice.t(key, **values), "front", voice.language))


def heading(v: Voice, **values: object) -> list[tuple[str, ...]]:
    """The heading, whose rows two slashes part."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in v.t("head", **values).split("//")]


def magnesium(case: Case, amounts: Sequence[str], n: int, high: float) -> Dose:
    """Of one unit: 45 to 250 mg in the `n` units of a day, or, with the chance `high`, more than that."""
    over = case.random.random() < high
    fits = [m for m in amounts if (250 < D(m) * n <= 450 if over else 45 <= D(m) * n <= 250)]
    return one_of(case, "magnesium", *fits)


def supply(case: Case, n: int, half: str, days: int, told: bool, *grams: str) -> None:
    """As many units as so many days need, each weighing one of `grams`; the days are `told` in the front."""
    case.pack = n * days
    case.weight = int(case.pack * D(case.choose(*grams)))
    if told:
        for voice in case.voices:
            case.below.append(Copy(everywhere(half, voice, "_supply").format(days=days), "front", voice.language))


def directions(case: Case, how: str, label_of: Callable[[Voice], str], **values: object) -> None:
    """What to take, below a "heading", behind a "label" or "bare"."""
    for v in case.voices:
        label, text = label_of(v), v.t("dir", **values)
        if how == "heading":
            put(case, v, label, "heading")
        elif how == "label":
            text = f"{label}{' : ' if v.language == 'fr' else ': '}{text}"
        put(case, v, text)


def ingredients(case: Case, sources: Sequence[str], usual: Callable[[Voice], str], **values: object) -> None:
    """The list, in the words of the layout or the usual ones."""
    case.sources = list(sources)
    for v in case.voices:
        listed = ", ".join(case.listed(v))
        first = capital(listed).replace("Ijzer", "IJzer")
        said = {**values, "list": listed, "List": first, "stearate": v.stearate}
        put(case, v, v.t("list", **said) if "list" in v.texts else usual(v).format(**said))
    case.sources = None


def sources_of(case: Case, doses: Sequence[Dose], units: int = 1, *forms: str) -> list[str]:
    """What the amounts of so many units are made of, a salt of magnesium first."""
    element = [d for d in doses if d.substance == "magnesium"]
    chosen = forms or tuple(form_for(case, d.value / units) for d in element)
    return [*chosen, *(d.substance for d in doses if d.substance != "magnesium")]


def of_hundred(v: Voice, value: Decimal, weight: Decimal | int, unit: str) -> str:
    """Of 100 g, rounded, of what so many grams have."""
    hundred = value * 100 / weight
    return v.quantity(hundred.quantize(D(1) if hundred >= 10 else D("0.1") if hundred >= 1 else D("0.01")), unit)
