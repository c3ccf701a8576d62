"""All changed labels."""

from __future__ import annotations

from functools import cache

from .altered import altered
from .amounts import amounts
from .contradicted import contradicted
from .kept import kept
from .label import labels
from .mutant import Mutant
from .numbers import numbers
from .printed import printed
from .removed import removed
from .translated import translated

CHANGES = (removed, altered, translated, amounts, numbers, printed, contradicted, kept)


@cache
def mutants() -> tuple[Mutant, ...]:
    """Every changed label, in a fixed order."""
    return tuple(mutant for label in labels() for change in CHANGES for mutant in change(label))
