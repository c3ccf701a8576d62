"""Who may import whom: data moves one way, and no step knows the next."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import labellint

PACKAGE = Path(labellint.__file__).parent
STEPS = {"read", "facts", "checks", "report"}
EDGES = {"cli", "survey", "web", "inspection", "examples", "explain", "installed", "schema"}

#: what a step may use besides the nouns at the top level, and the public face of another step
MAY = {
    "read": set(),
    "facts": set(),
    "checks": {"facts"},
    "report": {"facts", "checks", "lint"},
    "lint": {"facts", "checks"},
    "inspection": {"read", "lint", "report"},
    "examples": {"read", "lint"},
}  # fmt: skip


def part(module: str) -> str:
    """``labellint.read.pdf`` is part of ``read``; ``labellint.text`` is ``text``."""
    return module.split(".")[1] if "." in module else ""


def modules() -> list[str]:
    return sorted(
        ".".join(("labellint", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        for path in PACKAGE.rglob("*.py")
    )


def imported(module: str) -> set[str]:
    """The modules of labellint that a module imports, anywhere in it."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    found: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = PACKAGE.joinpath(*node.module.split(".")[1:])
            for alias in node.names:
                below = inner / f"{alias.name}.py"
                found.add(
                    f"{node.module}.{alias.name}" if below.exists() or (inner / alias.name).is_dir() else node.module
                )
    return {name for name in found if name.split(".")[0] == "labellint"}


@pytest.mark.parametrize("module", modules())
def test_a_module_imports_only_what_its_layer_may(module: str) -> None:
    own = part(module)
    for name in imported(module):
        other = part(name)
        if other in ("", own):
            continue
        if own in STEPS | {"lint"}:
            assert other not in EDGES, f"{module} imports {name}: a step knows nothing of who calls it"
        if own not in EDGES and own not in ("", "__main__"):
            assert other not in STEPS | {"lint"} or other in MAY.get(own, set()), f"{module} imports {name}"
        if own in STEPS and other in STEPS:
            assert name == f"labellint.{other}", f"{module} imports the insides of {other}: {name}"


def test_the_nouns_know_no_step() -> None:
    """What stands at the top level and is no edge is used by all steps, so it can use none of them."""
    for module in modules():
        if module.count(".") == 1 and part(module) not in EDGES | STEPS | {"lint", "__main__"}:
            assert {part(name) for name in imported(module)} & (STEPS | {"lint"} | EDGES) == set(), module


def test_no_folder_is_deeper_than_two_and_no_name_is_empty() -> None:
    for path in PACKAGE.rglob("*.py"):
        assert len(path.relative_to(PACKAGE).parts) <= 2, path
        assert path.stem not in ("utils", "helpers", "common", "core"), path
