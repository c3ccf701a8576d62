"""Scenes that decide for themselves how many pixels a label gets: a shop shelf, a picture on a web page."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from .sheet import Sheet
from .truth import PointMap
from .variants import render

Scene = tuple[Image.Image, PointMap, str, float]  # the picture, pixels of the label in it, what it is, its dpi
SKINS = ((222, 178, 150), (196, 146, 116), (128, 88, 66), (236, 200, 178))


def _on_a_shelf(sheet: Sheet, dpi: float, random: Random) -> Scene:
    """A phone photo of 12 megapixels (at 300 dpi; fewer for less): other packs without words round the label, a shelf
    edge under it, two fingers that cover no word."""
    long, short = round(4032 * dpi / 300), round(3024 * dpi / 300)
    wide, high = (long, short) if sheet.width >= sheet.height else (short, long)
    scale = min(0.72 * wide / sheet.width, 0.72 * high / sheet.height)
    label = render(sheet, scale * 72)
    x, y = (wide - label.width) // 2, (high - label.height) // 2
    image = Image.new("RGB", (wide, high), (196, 190, 180))
    draw = ImageDraw.Draw(image)
    ground = y + label.height + round(0.012 * high)
    _packs(draw, wide, ground, random)
    draw.rectangle((0, ground, wide, ground + high // 30), fill=(236, 236, 230))
    draw.rectangle((0, ground + high // 30, wide, high), fill=(96, 92, 90))
    edge = round(0.01 * wide)
    draw.rectangle((x - edge, y - edge, x + label.width + 2 * edge, ground), fill=(70, 66, 64))
    image = image.filter(ImageFilter.GaussianBlur(wide / 500))
    image.paste(label, (x, y))
    image = image.filter(ImageFilter.GaussianBlur(scale / 9))
    _fingers(image, sheet, scale, (x, y), random)
    return image, lambda u, v: (u + x, v + y), f"on a shelf at {scale * 72:.0f} dpi", scale * 72


def _packs(draw: ImageDraw.ImageDraw, wide: int, ground: int, random: Random) -> None:
    """Neighbours on the shelf: boxes with bands and round signs."""
    left = -random.randrange(wide // 12)
    while left < wide:
        right = left + random.randrange(wide // 9, wide // 5)
        top = ground - random.randrange(ground // 2, ground * 19 // 20)
        colours = [tuple(random.randrange(40, 240) for _ in range(3)) for _ in range(3)]
        draw.rectangle((left, top, right, ground), fill=colours[0])
        middle = (top + ground) // 2
        draw.rectangle((left, middle, right, middle + (ground - top) // 6), fill=colours[1])
        radius = (right - left) // 5
        draw.ellipse((left + radius, top + radius, left + 3 * radius, top + 3 * radius), fill=colours[2])
        left = right + random.randrange(wide // 200, wide // 60)


def _fingers(image: Image.Image, sheet: Sheet, scale: float, place: tuple[int, int], random: Random) -> None:
    """A finger over the left and one over the right edge, as far as no word is touched."""
    draw, skin = ImageDraw.Draw(image), random.choice(SKINS)
    thick = sheet.height / 9
    for side in ("left", "right"):
        middle = random.uniform(0.3, 0.7) * sheet.height
        band = [w.box for w in sheet.words if w.box[3] > middle - thick / 2 and w.box[1] < middle + thick / 2]
        if side == "left":
            reach = min((box[0] for box in band), default=sheet.width / 8)
        else:
            reach = sheet.width - max((box[2] for box in band), default=sheet.width * 7 / 8)
        tip = max(0.0, min(reach - 6, sheet.width / 8)) * scale
        top, bottom = place[1] + (middle - thick / 2) * scale, place[1] + (middle + thick / 2) * scale
        x0, x1 = (-bottom + top, place[0] + tip) if side == "left" else (image.width - place[0] - tip, 2 * image.width)
        draw.rounded_rectangle((x0, top, x1, bottom), radius=(bottom - top) / 2, fill=skin)
        nail = (bottom - top) / 3
        at = x1 - 1.6 * nail if side == "left" else x0 + 0.4 * nail
        draw.ellipse((at, top + nail, at + 1.2 * nail, bottom - nail), fill=tuple(min(255, c + 22) for c in skin))


def _on_the_web(sheet: Sheet, dpi: float, random: Random) -> Scene:
    """A product picture of a web shop: on white, 800 pixels on the longer side whatever `dpi` is. The small print of
    large sheets is beyond reading then, as it is in shops."""
    side, margin = 800, random.randrange(6, 30)
    scale = (side - 2 * margin) / max(sheet.width, sheet.height)
    sharp = render(sheet, scale * 72 * 3)
    label = sharp.resize((round(sheet.width * scale), round(sheet.height * scale)), Image.Resampling.LANCZOS)
    image = Image.new("RGB", (label.width + 2 * margin, label.height + 2 * margin), (255, 255, 255))
    image.paste(label, (margin, margin))
    return image, lambda u, v: (u + margin, v + margin), f"{scale * 72:.0f} dpi", scale * 72


SCENES: dict[str, Callable[[Sheet, float, Random], Scene]] = {"shelf": _on_a_shelf, "web": _on_the_web}
