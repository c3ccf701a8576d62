"""Lawful labels, and the same labels with one particular removed, altered, translated or shrunk.

The labels (`labels/*.yaml`) and the changes are made from the law alone, without sight of the rules that judge
them. README.md has the first run.

`mutants()` gives every changed label with what should be found on it, in the words of the JSON contract;
`python -m tests.benchmarks.particulars.run` checks them as text, as PDF and as scan.
"""

from __future__ import annotations

from .label import Label, Particular, labels
from .mutant import Mutant
from .mutants import mutants

__all__ = ["Label", "Mutant", "Particular", "labels", "mutants"]
