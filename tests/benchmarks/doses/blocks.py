"""What stands on a label before it becomes text or artwork: lines of copy and tables, in reading order."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Copy:
    """A paragraph. `style` is "name", "front", "heading", "body", "small", "line" or "bullet"."""

    text: str
    style: str
    language: str | None


@dataclass(frozen=True)
class Table:
    """Rows of cells, the first `head` of them headings. `turn` is how many degrees clockwise it is printed."""

    rows: tuple[tuple[str, ...], ...]
    rules: str  # "grid", "rows", "zebra" or "none"
    language: str | None
    head: int = 1
    turn: int = 0
    align: str = "right"  # of all columns but the first


Block = Copy | Table


@dataclass
class Part:
    """What is printed in one language (or, for `language` None, in several at once)."""

    language: str | None
    front: list[Block] = field(default_factory=list)
    dose: list[Block] = field(default_factory=list)
    aside: list[Block] = field(default_factory=list)  # in a column of its own beside the dose, above the back
    back: list[Block] = field(default_factory=list)

    @property
    def blocks(self) -> list[Block]:
        return [*self.front, *self.dose, *self.aside, *self.back]
