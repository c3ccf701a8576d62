"""Logos and ornaments, drawn as vectors. Each takes the sheet, a centre and a size in millimetres."""

from __future__ import annotations

from math import cos, pi, sin

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from samplemaker.sheet import Sheet


def leaf(sheet: Sheet, x: float, y: float, size: float, colour: str, vein: str) -> None:
    s = size / 2
    sheet.shape([(x - s, y + s), (x - s, y - s * 0.6), (x, y - s), (x + s, y - s), (x + s, y), (x + s * 0.4, y + s),
                 (x - s, y + s)], colour)  # fmt: skip
    sheet.rule(x - s * 1.15, y + s * 1.15, x + s * 0.55, y - s * 0.6, vein, 0.8)


def drop(sheet: Sheet, x: float, y: float, size: float, colour: str, shine: str) -> None:
    s = size / 2
    sheet.shape([(x, y - s), (x + s * 0.3, y - s * 0.4), (x + s * 0.7, y), (x + s * 0.7, y + s * 0.3),
                 (x + s * 0.7, y + s * 0.75), (x + s * 0.35, y + s), (x, y + s), (x - s * 0.35, y + s),
                 (x - s * 0.7, y + s * 0.75), (x - s * 0.7, y + s * 0.3), (x - s * 0.7, y),
                 (x - s * 0.3, y - s * 0.4), (x, y - s)], colour)  # fmt: skip
    sheet.disc(x - s * 0.25, y + s * 0.35, s * 0.16, shine)


def crystal(sheet: Sheet, x: float, y: float, size: float, colours: tuple[str, str, str]) -> None:
    s = size / 2
    faces = [
        ((-0.5, -0.5), (0, -1), (0, 1), (-0.5, 0.5)),
        ((0, -1), (0.5, -0.5), (0.5, 0.5), (0, 1)),
        ((-0.5, -0.5), (0, -1), (0.5, -0.5), (0, -0.15)),
    ]
    for face, colour in zip(faces, colours, strict=True):
        path = sheet.canvas.beginPath()
        for i, (px, py) in enumerate(face):
            (path.lineTo if i else path.moveTo)((x + px * s) * mm, sheet.up(y + py * s))
        path.close()
        sheet.canvas.setFillColor(HexColor(colour))
        sheet.canvas.drawPath(path, stroke=0, fill=1)


def sun(sheet: Sheet, x: float, y: float, size: float, colour: str) -> None:
    sheet.disc(x, y, size * 0.24, colour)
    for i in range(12):
        a = i * pi / 6
        sheet.rule(x + cos(a) * size * 0.32, y + sin(a) * size * 0.32, x + cos(a) * size / 2, y + sin(a) * size / 2,
                   colour, 1.1)  # fmt: skip


def moon(sheet: Sheet, x: float, y: float, size: float, colour: str, ground: str) -> None:
    sheet.disc(x, y, size / 2, colour)
    sheet.disc(x + size * 0.2, y - size * 0.12, size * 0.42, ground)


def hills(sheet: Sheet, x: float, y: float, width: float, height: float, colours: tuple[str, str]) -> None:
    """Two ridges that fill the rectangle's foot from side to side."""
    for colour, lift, at in ((colours[0], 1.0, 0.35), (colours[1], 0.62, 0.7)):
        top = y + height * (1 - lift)
        sheet.shape([(x, y + height), (x + width * (at - 0.2), top), (x + width * at, top - height * 0.05),
                     (x + width * (at + 0.12), top + height * 0.3), (x + width * 0.95, y + height * 0.55),
                     (x + width, y + height * 0.8), (x + width, y + height), (x + width, y + height),
                     (x + width / 2, y + height), (x, y + height)], colour)  # fmt: skip


def wave(sheet: Sheet, x: float, y: float, width: float, height: float, colour: str) -> None:
    """A band whose upper edge rolls."""
    half = width / 2
    sheet.shape([(x, y), (x + half * 0.5, y - height * 0.35), (x + half * 0.6, y + height * 0.35), (x + half, y),
                 (x + half * 1.5, y - height * 0.35), (x + half * 1.6, y + height * 0.35), (x + width, y),
                 (x + width, y + height), (x + width, y + height), (x + width, y + height),
                 (x + half, y + height), (x + half, y + height), (x, y + height)], colour)  # fmt: skip


def pills(sheet: Sheet, x: float, y: float, size: float, colour: str, shade: str) -> None:
    """A capsule lying flat: two halves."""
    w, h = size, size * 0.38
    sheet.fill(x - w / 2, y - h / 2, w, h, colour, h / 2)
    sheet.fill(x, y - h / 2, w / 2, h, shade, h / 2)
    sheet.fill(x, y - h / 2, h / 2, h, shade)


def tablet(sheet: Sheet, x: float, y: float, size: float, colour: str, shade: str) -> None:
    sheet.disc(x, y, size / 2, shade)
    sheet.disc(x - size * 0.03, y - size * 0.03, size * 0.46, colour)
    sheet.rule(x - size * 0.4, y - size * 0.03, x + size * 0.34, y - size * 0.03, shade, 0.8)


def opened_jar(sheet: Sheet, x: float, y: float, size: float, months: str, colour: str, face: str) -> None:
    """The open jar with the months that a cosmetic keeps after opening."""
    w, h = size, size * 0.62
    sheet.frame(x, y + size * 0.3, w, h, colour, 0.7)
    sheet.rule(x + w * 0.05, y + size * 0.22, x + w * 0.85, y - size * 0.02, colour, 1.2)
    sheet.text(x + w / 2, y + size * 0.3 + h * 0.72, months, face, size * 1.35, colour, "centre")
