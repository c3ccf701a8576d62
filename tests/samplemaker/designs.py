"""Every sample by name. A design takes the path that it is drawn to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from samplemaker import capsules, liquids, powders, single, single_faulty, skin, skin_faulty, tablets

DESIGNS: dict[str, Callable[[Path], None]] = {
    "aubrelin-capsules-nl-fr-de": capsules.aubrelin,
    "brumelys-capsules-fr": single.brumelys,
    "duenenquell-spray-de": skin_faulty.duenenquell,
    "duinkracht-capsules-nl": single_faulty.duinkracht,
    "fenwarden-capsules-en": single.fenwarden,
    "fjordal-capsules-de": single_faulty.fjordal,
    "halvermoor-bath-salt-nl-fr-de": skin.halvermoor,
    "heldermaan-capsules-nl-fr": capsules.heldermaan,
    "kalmora-liquid-nl-fr": liquids.kalmora,
    "lunadoux-capsules-nl-fr": capsules.lunadoux,
    "lysandelle-cream-nl-fr": skin.lysandelle,
    "maanmeer-spray-nl": skin_faulty.maanmeer,
    "marelune-sachets-fr": powders.marelune,
    "maretaal-oil-nl-fr": skin_faulty.maretaal,
    "morvelia-sachets-nl-fr": powders.morvelia,
    "osmeral-liquid-nl-fr": liquids.osmeral,
    "puremoor-powder-en": powders.puremoor,
    "quellgrund-tablets-de": single.quellgrund,
    "rotskracht-tablets-nl-fr": tablets.rotskracht,
    "tarnwick-oil-en": skin.tarnwick,
    "trivanta-tablets-nl-fr-de": tablets.trivanta,
    "veldspaat-tablets-nl": single.veldspaat,
    "zilverduin-tablets-nl-fr": tablets.zilverduin,
}
