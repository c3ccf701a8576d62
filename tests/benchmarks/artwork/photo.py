"""Photos of a printed label: skewed, turned, in perspective, blurred, on a cylinder, in uneven light, with glare,
on a shelf in a photo of 12 megapixels, and as a picture on the web of 800 pixels.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any, Literal

import numpy
from PIL import Image, ImageFilter

from .scene import SCENES
from .sheet import Sheet
from .truth import PointMap, Truth
from .variants import render

Pixels = Any  # a numpy array; height x width x 3, float32
Warp = tuple[Image.Image, PointMap, str]
Shot = tuple[bytes, tuple[int, int], PointMap, Literal[0, 90, 180, 270], str]
"""The JPEG, its size, where a point of the label is in it, its quarter turn, what was done."""


def photographed(sheet: Sheet, truth: Truth, kind: str, dpi: float, seed: int) -> tuple[bytes, str, Truth]:
    """A JPEG of the label on a table, with the truth in pixels of that picture."""
    random = Random(f"{truth.design} {kind} {seed}")
    if scene := SCENES.get(kind):
        image, where, detail, dpi = scene(sheet, dpi, random)
        data, size, place, turn, detail = _shot(image, where, detail, kind, random)
    else:
        data, size, place, turn, detail = taken(render(sheet, dpi), kind, random)
    scale = dpi / 72

    def point(x: float, y: float) -> tuple[float, float]:
        return place(x * scale, y * scale)

    truth = truth.mapped(point, *size, unit="pixels", turn=turn)
    return data, ".jpg", replace(truth, dpi=dpi, detail=detail)


def taken(label: Image.Image, kind: str, random: Random) -> Shot:
    """A photo of a label that lies on a table."""
    image, place, detail = _on_a_table(label, random)
    return _shot(image, place, detail, kind, random)


def _shot(image: Image.Image, place: PointMap, detail: str, kind: str, random: Random) -> Shot:
    """What the camera makes of a scene with a label in it."""
    turn: Literal[0, 90, 180, 270] = 0
    if kind == "turned":
        turn = random.choice([90, 180, 270])
        image, moved, detail = _turned(image, turn)
    else:
        image, moved, warped = WARPS.get(kind, _still)(image, random)
        detail = warped or detail
    light, noise, quality = _camera(kind, image.size, random)
    pixels = numpy.asarray(image, dtype=numpy.float32) * light[..., None]
    if kind == "glare":
        pixels += (255 - pixels) * _glare(image.size, random)[..., None]
    grain = numpy.random.default_rng(random.randrange(2**32)).normal(0, noise, pixels.shape[:2])
    pixels = numpy.clip(pixels + grain[..., None], 0, 255).astype(numpy.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality)
    return out.getvalue(), image.size, lambda x, y: moved(*place(x, y)), turn, detail


def _on_a_table(label: Image.Image, random: Random) -> Warp:
    """The label on a plain, slightly grainy ground with a margin on every side."""
    margin = round(0.05 * max(label.size))
    shade = random.choice([(146, 128, 108), (92, 96, 104), (188, 184, 176), (120, 104, 92)])
    table = Image.new("RGB", (label.width + 2 * margin, label.height + 2 * margin), shade)
    table.paste(label, (margin, margin))
    return table, lambda x, y: (x + margin, y + margin), ""


def _still(image: Image.Image, random: Random) -> Warp:
    return image, lambda x, y: (x, y), ""


def _turned(image: Image.Image, turn: int) -> Warp:
    width, height = image.size
    how = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}[turn]
    maps: dict[int, PointMap] = {
        90: lambda x, y: (height - y, x),
        180: lambda x, y: (width - x, height - y),
        270: lambda x, y: (y, width - x),
    }
    return image.transpose(how), maps[turn], f"turned {turn} degrees clockwise"


def _skewed(image: Image.Image, random: Random) -> Warp:
    degrees = random.choice([-1, 1]) * random.uniform(1.5, 5)
    a = math.radians(degrees)
    width, height = image.size
    new = (
        round(width * math.cos(a) + height * abs(math.sin(a))),
        round(height * math.cos(a) + width * abs(math.sin(a))),
    )

    def point(x: float, y: float) -> tuple[float, float]:
        dx, dy = x - width / 2, y - height / 2
        return (
            new[0] / 2 + dx * math.cos(a) - dy * math.sin(a),
            new[1] / 2 + dx * math.sin(a) + dy * math.cos(a),
        )

    image = image.rotate(-degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=image.getpixel((2, 2)))
    # Pillow rounds the new size in its own way; the middle stays the middle.
    new = image.size
    return image, point, f"skewed {degrees:.1f} degrees clockwise"


def _perspective(image: Image.Image, random: Random) -> Warp:
    width, height = image.size
    reach = 0.07
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    inward = [(1, 1), (-1, 1), (-1, -1), (1, -1)]
    seen = [
        (x + sx * random.uniform(0.0, reach) * width, y + sy * random.uniform(0.0, reach) * height)
        for (x, y), (sx, sy) in zip(corners, inward, strict=True)
    ]
    there, back = _homography(corners, seen), _homography(seen, corners)

    def point(x: float, y: float) -> tuple[float, float]:
        w = there[6] * x + there[7] * y + 1
        return (there[0] * x + there[1] * y + there[2]) / w, (there[3] * x + there[4] * y + there[5]) / w

    ground = image.getpixel((2, 2))
    image = image.transform(image.size, Image.Transform.PERSPECTIVE, back, Image.Resampling.BICUBIC, fillcolor=ground)
    return image, point, "corners " + " ".join(f"{x:.0f},{y:.0f}" for x, y in seen)


def _homography(old: list[tuple[float, float]], new: list[tuple[float, float]]) -> list[float]:
    rows, right = [], []
    for (x, y), (u, v) in zip(old, new, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return [float(value) for value in numpy.linalg.solve(numpy.array(rows), numpy.array(right))]


def _cylinder(image: Image.Image, random: Random) -> Warp:
    """Wrapped round a bottle whose axis is upright, seen from a little above."""
    width, height = image.size
    half_angle = random.uniform(0.65, 0.85)
    radius = width / (2 * half_angle)
    bow = random.uniform(0.15, 0.3) * radius
    new_width = round(2 * radius * math.sin(half_angle))
    sag = bow * (1 - math.cos(half_angle))
    new_size = (new_width, math.ceil(height + sag))

    def point(x: float, y: float) -> tuple[float, float]:
        angle = (x - width / 2) / radius
        return new_width / 2 + radius * math.sin(angle), y + sag - bow * (1 - math.cos(angle))

    def source(u: float) -> tuple[float, float]:
        sine = max(-1.0, min(1.0, (u - new_width / 2) / radius))
        angle = math.asin(sine)
        return width / 2 + radius * angle, sag - bow * (1 - math.cos(angle))

    mesh = []
    for left in range(0, new_width, 4):
        right = min(left + 4, new_width)
        (x0, shift0), (x1, shift1) = source(left), source(right)
        bottom0, bottom1 = new_size[1] - shift0, new_size[1] - shift1
        mesh.append(((left, 0, right, new_size[1]), (x0, -shift0, x0, bottom0, x1, bottom1, x1, -shift1)))
    ground = image.getpixel((2, 2))
    image = image.transform(new_size, Image.Transform.MESH, mesh, Image.Resampling.BICUBIC, fillcolor=ground)
    return image, point, f"half angle {half_angle:.2f}, bow {bow:.0f} pixels"


def _blurred(image: Image.Image, random: Random) -> Warp:
    radius = random.uniform(1.3, 1.9)
    return (
        image.filter(ImageFilter.GaussianBlur(radius)),
        lambda x, y: (x, y),
        f"blur radius {radius:.2f} pixels",
    )


WARPS: dict[str, Callable[[Image.Image, Random], Warp]] = {
    "skewed": _skewed,
    "perspective": _perspective,
    "blurred": _blurred,
    "cylinder": _cylinder,
}
PHOTOS = ("skewed", "turned", "perspective", "blurred", "cylinder", "uneven", "glare", "shelf", "web")


def _camera(kind: str, size: tuple[int, int], random: Random) -> tuple[Pixels, float, int]:
    """How much light falls where, how much noise the sensor adds, and the quality of the JPEG."""
    x = numpy.linspace(-1, 1, size[0], dtype=numpy.float32)[None, :]
    y = numpy.linspace(-1, 1, size[1], dtype=numpy.float32)[:, None]
    angle = random.uniform(0, 2 * math.pi)
    across = x * math.cos(angle) + y * math.sin(angle)
    if kind == "cylinder":
        return 0.55 + 0.42 * numpy.sqrt(1 - (0.8 * x) ** 2) + 0 * y, 3.0, 85
    if kind == "uneven":
        edge = random.uniform(-0.4, 0.4)
        shadow = 1 - random.uniform(0.3, 0.5) / (1 + numpy.exp(-(y * 0.8 + x * 0.6 - edge) * 14))
        return (0.78 + 0.2 * across / 1.42) * shadow, 5.0, 45
    if kind == "shelf":
        return 0.86 + 0.12 * across / 1.42, 4.0, 80
    if kind == "web":
        return numpy.ones((size[1], size[0]), dtype=numpy.float32), 0.0, 75
    return 0.92 + 0.06 * across / 1.42, 3.0, 85


def _glare(size: tuple[int, int], random: Random) -> Pixels:
    """The share of white that a lamp adds: a slanting streak and two round spots. Print under it stays, faintly."""
    x = numpy.linspace(-1, 1, size[0], dtype=numpy.float32)[None, :]
    y = numpy.linspace(-1, 1, size[1], dtype=numpy.float32)[:, None]
    angle = random.uniform(0, math.pi)
    across = x * math.cos(angle) + y * math.sin(angle) - random.uniform(-0.4, 0.4)
    white = random.uniform(0.55, 0.68) * numpy.exp(-((across / random.uniform(0.1, 0.18)) ** 2))
    for _ in range(2):
        middle_x, middle_y = random.uniform(-0.7, 0.7), random.uniform(-0.7, 0.7)
        radius, peak = random.uniform(0.12, 0.25), random.uniform(0.5, 0.68)
        far = ((x - middle_x) ** 2 + (y - middle_y) ** 2) / radius**2
        white = numpy.maximum(white, peak * numpy.exp(-(far**2)))
    return white
