"""How a grey picture was taken: its grain, its light, how sharp it is, and whether it shows anything."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

STEP = 2  #: pixels between the points that are compared: about the width of a thin stroke
_APART = 3  #: points of a smaller picture that are compared to see whether anything is on it
_FAINTEST = 10  #: grey levels; a smoothed picture that changes less shows no print
_SPECKS = 0.00005  #: part of a blank page that dust and the edges of the paper may take
_QUIET = 0.25  #: part of a picture that shows no edge, however full it is: its changes are the noise
_RARE = 0.002  #: part of the points at either end that may be specks
_GRAINY = 9  #: grey levels of noise that hinder reading; scans and JPEG dirt have up to 3
_CRISP = 0.5  #: sharpness of a scan
_CLEAN = 4  #: grey levels of noise; scans have up to 3
_SMOOTHING = 1.0  #: pixels
_GROUND = 4, 8  #: times smaller in which the ground of a picture is seen, before and after its print is gone
_WITHOUT_PRINT = ImageFilter.MaxFilter(7), ImageFilter.MinFilter(7)
_FADING, _FADED = (2, 8), 0.05  #: grey levels between places beside each other, and the part of them, where light fades


def smoothed(image: Image.Image) -> Image.Image:
    """The picture, a little blurred where it is as grainy as a photograph taken in the dark: grain breaks letters."""
    return image.filter(ImageFilter.GaussianBlur(_SMOOTHING)) if grain(image) >= _GRAINY else image


def grain(image: Image.Image) -> int:
    """The noise of a picture in grey levels."""
    across, down = (ImageChops.difference(image, ImageChops.offset(image, x, y)) for x, y in ((STEP, 0), (0, STEP)))
    return noise(ImageChops.lighter(across, down))


def noise(change: Image.Image) -> int:
    """The noise, from a picture of how much grey changes at each place."""
    return _below(change.histogram(), _QUIET)


def is_lit_evenly(image: Image.Image) -> bool:
    """Whether the ground of a picture, light or dark, hardly ever changes a little from place to place: in a scan it
    stays, or changes much where another colour begins; in a photo the light fades."""
    small = image.reduce(_GROUND[0])
    return any(_stays(small.filter(spread).reduce(_GROUND[1])) for spread in _WITHOUT_PRINT)


def _stays(ground: Image.Image) -> bool:
    if min(ground.size) < 2:
        return True
    counts = [0] * 256
    for x, y in ((1, 0), (0, 1)):
        steps = ImageChops.difference(ground, ImageChops.offset(ground, x, y)).crop((1, 1, *ground.size)).histogram()
        counts = [one + other for one, other in zip(counts, steps, strict=True)]
    return sum(counts[slice(*_FADING)]) < _FADED * sum(counts)


def is_clean(image: Image.Image, sharpness: float) -> bool:
    """Whether a picture is as crisp and even as a scan, so that the parts which were not read are lines that were not
    found: small ones beside large ones, and those that run up or down."""
    return sharpness >= _CRISP and grain(image) <= _CLEAN and is_lit_evenly(image)


def is_even(image: Image.Image) -> bool:
    """Whether a picture shows nothing at all, neither crisp nor blurred: grey changes over it slowly, if at all."""
    soft = image.filter(ImageFilter.BoxBlur(1))
    return all(_is_even(soft, factor) for factor in (2, 8))


def _is_even(image: Image.Image, factor: int) -> bool:
    small = image.reduce(factor)
    if min(small.size) <= 2 * _APART:
        return True
    steps = (
        ImageChops.difference(small, ImageChops.offset(small, x, y)).crop((_APART, _APART, *small.size)).histogram()
        for x, y in ((_APART, 0), (0, _APART))
    )
    counts = [across + down for across, down in zip(*steps, strict=True)]
    return bool(sum(counts[_FAINTEST:]) <= _SPECKS * sum(counts))


def sharpness(image: Image.Image) -> float:
    """How much of a picture's contrast lies between points as near as the two sides of a stroke: 1 for crisp print,
    0.3 for print that is blurred by 2 pixels, 0.1 by 6. Small print on a blurred page leaves no edges at all."""
    steps = ImageChops.difference(image, ImageChops.offset(image, STEP, 0)).crop((STEP, 0, *image.size)).histogram()
    greys = image.histogram()
    return _below(steps, 1 - _RARE) / max(1, _below(greys, 1 - _RARE) - _below(greys, _RARE))


def _below(counts: list[int], share: float) -> int:
    """The value below which a share of all values lies."""
    total, seen = sum(counts), 0
    for value, count in enumerate(counts):
        seen += count
        if seen >= share * total:
            return value
    return len(counts) - 1
