"""One presentation in the making: its numbers, its copy in one language or two, and its truth."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import TypeVar

from .blocks import Copy, Part, Table
from .truth import Daily, exactly, unknown
from .voice import Dose, Voice, common

D = Decimal
T = TypeVar("T")
MAGNESIUM = ("50", "56.25", "60", "75", "80", "93.75", "100", "112.5", "120", "125", "150", "187.5", "200", "225")
BULK = ("sachet", "stick", "scoop", "effervescent")


class Case:
    """Layouts say here what is printed and what it comes to. `voices` has one language, or two printed together."""

    def __init__(self, voices: list[Voice], random: Random) -> None:
        self.voices, self.random = voices, random
        self.voice = voices[0]
        self.part = Part(self.voice.language if len(voices) == 1 else None)
        self.daily: dict[str, Daily] = {}
        self.brand = random.choice(common()["brands"])
        self.name = self.brand
        self.net = "pack"  # or "bulk", "fluid": how the contents of the pack are stated
        self.pack: int | None = None  # units in it; None for any number
        self.weight: int | None = None  # of the contents, in grams or millilitres; None for any
        self.sources: list[str] | None = None  # of the usual list of ingredients; None to leave it out
        self.below: list[Copy] = []  # said in the front, below the contents of the pack
        self.back_first = False  # ingredients and warnings stand before the dose

    def choose(self, *options: T) -> T:
        return self.random.choice(options)

    def counts_in(self, *kinds: str) -> str:
        """Choose what the product is counted in."""
        kind = self.choose(*kinds)
        for voice in self.voices:
            voice.kind = kind
        self.net = "bulk" if kind == "scoop" else "pack"
        return kind

    def magnesium(self, units: int = 1, most: int = 700) -> Dose:
        """An amount per unit that stays at or below `most` for so many units."""
        return Dose("magnesium", D(self.choose(*(m for m in MAGNESIUM if D(m) * units <= most))))

    def others(self, count: int) -> list[Dose]:
        """Amounts per unit of some other vitamins and minerals."""
        nutrients = common()["nutrients"]
        names = self.random.sample([n for n in sorted(nutrients) if n != "magnesium"], count)
        return [Dose(name, D(self.choose(*nutrients[name]["per_unit"]))) for name in names]

    def mix(self, units: int, count: int, most: int = 700) -> list[Dose]:
        """Magnesium among others, mostly in the first row."""
        doses = self.others(count)
        doses.insert(self.choose(0, 0, count // 2), self.magnesium(units, most))
        return doses

    def takes(self, doses: Iterable[Dose], units: Decimal | int) -> None:
        """Truth: so many times these amounts a day."""
        for dose in doses:
            self.daily[dose.substance] = exactly(dose.value * units, dose.unit)

    def takes_compound(self, form: str, milligrams: Decimal, *more: tuple[str, Decimal]) -> None:
        """Truth: magnesium in so much of its compounds a day, by their formulas."""
        low = value = high = D(0)
        for name, amount in [(form, milligrams), *more]:
            usual, least, most = map(D, common()["forms"][name]["share"])
            value, low, high = value + amount * usual, low + amount * least, high + amount * most
        self.daily["magnesium"] = Daily(value, "mg", low, high)

    def nobody_knows(self, doses: Iterable[Dose], reason: str) -> None:
        for dose in doses:
            self.daily[dose.substance] = unknown(dose.unit, reason)

    def write(self, text: str, style: str = "body") -> None:
        self.part.dose.append(Copy(text, style, self.part.language))

    def say(self, key: str, style: str = "body", **values: object) -> None:
        """A paragraph of the layout's wording, in one language after the other."""
        for voice in self.voices:
            self.part.dose.append(Copy(voice.t(key, **values), style, voice.language))

    def note(self) -> None:
        """What the sign at the reference intake means."""
        for voice in self.voices:
            self.part.dose.append(Copy(voice.ri_note, "small", voice.language))

    def table(
        self,
        head: tuple[str, ...] | list[tuple[str, ...]],
        rows: Iterable[Iterable[str]],
        rules: str,
        *,
        turn: int = 0,
        align: str = "right",
    ) -> None:
        heads = head if isinstance(head, list) else [head]
        cells = (*heads, *(tuple(row) for row in rows))
        self.part.dose.append(Table(cells, rules, self.part.language, len(heads), turn, align))

    def surround(self) -> None:
        """The name above, and ingredients, warnings and maker below."""
        random = Random(self.random.random())
        any_grams = random.choice([45, 54, 72, 120] if self.net == "pack" else [200, 250, 300, 500])
        any_count = random.choice([30, 60, 90, 120])
        grams, count = self.weight or any_grams, self.pack or any_count
        self.part.front.append(Copy(self.name, "name", self.part.language))
        for voice in self.voices:
            around = common()["around"][voice.language]
            pick = Random(f"{grams} {count} {self.brand} {voice.seed}").choice
            values = {"brand": self.brand, "count": count, "grams": grams, "units": voice.noun(2)}
            kind = pick(around["kind"]) if "magnesium" in self.daily else around["kind"][0]
            for text in (kind, pick(around[self.net])):
                self.part.front.append(Copy(text.format(**values), "front", voice.language))
            back = [pick(around[key]).format(**values) for key in ("warning", "keep", "maker")]
            if self.sources is not None:
                bulk = self.net != "pack" or voice.kind in BULK
                usual = around["excipients"][1:] if voice.kind == "capsule" else around["excipients"][::2]
                excipients = pick(around["bulk_excipients"] if bulk else usual)
                listed = ", ".join([*self.listed(voice), excipients])
                back.insert(0, around["ingredients"].format(list=listed))
            self.part.back += [Copy(text, "body", voice.language) for text in back]
        self.part.front += self.below
        if self.back_first:
            self.part.dose[:0], self.part.back[:] = self.part.back[:-1], self.part.back[-1:]

    def listed(self, voice: Voice) -> list[str]:
        """Magnesium forms and sources of other nutrients by their names, the forms first."""
        forms = common()["forms"]
        return [voice.form(s) if s in forms else voice.source(Dose(s, D(0))) for s in self.sources or []]

    def from_sources(self, doses: Iterable[Dose], *forms: str) -> None:
        """The usual list of ingredients, without amounts."""
        chosen = forms or (self.choose("citrate", "bisglycinate", "oxide", "malate"),)
        self.sources = [*chosen, *(dose.substance for dose in doses if dose.substance != "magnesium")]


@dataclass(frozen=True)
class Layout:
    """`together` layouts print two languages in the same lines; others are repeated for each language."""

    draw: Callable[[Case], None]
    together: bool = False
