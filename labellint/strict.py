"""Strict reading of YAML and TOML data: every complaint names the file, the line and the nearest valid key."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import regex

from labellint.errors import RuleError

T = TypeVar("T")
_FEW = 12  #: keys or values that are told all

_UNKNOWN = regex.compile(r"unknown field `(?P<key>[^`]+)`(?: - at `(?P<path>[^`]+)`)?")
_VALUE = regex.compile(r"Invalid enum value '(?P<value>[^']*)'(?: - at `(?P<path>[^`]+)`)?")
_EXPECTED = regex.compile(
    r"Expected `(?P<expected>[^`]+)`(?: (?P<bound>of length >= 1|[><]=? [\d.]+))?"
    r"(?:, got `(?P<got>[^`]+)`)?(?: - at `(?P<path>[^`]+)`)?$"
)
_DAY = "Invalid RFC3339 encoded date"
_BOUNDS = (("of length >= 1", "that is not empty"), (">", "above"), ("<=", "of at most"))
_ABSENT = regex.compile(r"Object missing required field `(?P<key>[^`]+)`")
_KINDS = {
    "array": "a list",
    "object": "a table of keys and values",
    "str": "a text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date": "a day such as 2027-03-01",
    "datetime": "a day and time",
    "null": "nothing",
}
_PATH = regex.compile(r" - (?:at|at `key` in) `(?P<path>[^`]+)`$")


def load_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises RuleError with file and line."""
    import yaml  # only where rules are compiled: it takes 25 ms to import

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_once_each())
    except UnicodeDecodeError as error:
        raise RuleError(f"{path}: not UTF-8 text at byte {error.start}; save the file as UTF-8.") from None
    except OSError as error:
        raise RuleError(f"{path}: cannot be read ({error.strerror}).") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{path}:{mark.line + 1}" if mark else str(path)
        problem = getattr(error, "problem", None) or "cannot be understood"
        raise RuleError(f"{where}: not valid YAML: {problem}.") from None


def _once_each() -> Any:
    """A YAML loader that refuses a key that stands twice: the first would be lost without a word."""
    import yaml

    class Loader(yaml.CSafeLoader):
        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            known: set[str] = set()
            for key, _ in node.value:
                if str(key.value) in known:
                    problem = f"the key {key.value!r} stands twice"
                    raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
                known.add(str(key.value))
            return super().construct_mapping(node, deep)

    return Loader


def convert(data: Any, kind: type[T], path: Path) -> T:
    """``data`` read from the YAML file ``path`` as ``kind``. Raises RuleError with file, line and nearest key."""
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise RuleError(
            f"{path}:{line_of(path, _path_of(str(error)), _key_of(str(error)))}: {explain(error, kind)}"
        ) from None


def explain(error: msgspec.ValidationError, kind: Any) -> str:
    """A validation error as one sentence: the nearest value or key there is, and all where they are few."""
    text = str(error)
    value = _VALUE.search(text)
    if value is not None:
        where = regex.sub(r"\[[^\[\]]*\]$", "", (value["path"] or "this").removeprefix("$."))
        choices = list(dict.fromkeys(_choices(_at(kind, value["path"]))))
        near, listed = _near(value["value"], choices), f"t is one of {', '.join(choices)}."
        hint = (near + (f" I{listed}" if near else f"; i{listed}")) if 0 < len(choices) <= _FEW else near or "."
        return f"{value['value']!r} is not a value of {where}{hint}"
    unknown = _UNKNOWN.search(text)
    if unknown is not None:
        keys = list(dict.fromkeys(_keys(_at(kind, unknown["path"]))))
        listed = f"; the keys here are {', '.join(keys)}." if 0 < len(keys) <= _FEW else "."
        return f"unknown key {unknown['key']!r}{_near(unknown['key'], keys) or listed}"
    return _in_words(text)


def _near(given: str, known: list[str]) -> str:
    """``; did you mean 'x'?`` where a word is close, else nothing."""
    near = difflib.get_close_matches(given, known, n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""


def _in_words(text: str) -> str:
    """A complaint of the reader of records in a person's words: ``markets: expected a list, got a text.``"""
    absent = _ABSENT.search(text)
    if absent is not None:
        return f"the key {absent['key']!r} is missing."
    kinds = _EXPECTED.search(text.replace(_DAY, "Expected `date`"))
    if kinds is None:
        return text[0].lower() + text[1:] + "."
    where = (kinds["path"] or "").removeprefix("$").removeprefix(".")
    expected = " or ".join(_KINDS.get(kind, kind) for kind in kinds["expected"].split(" | ") if kind != "null")
    if kinds["bound"]:
        expected += f" {reduce(lambda text, change: text.replace(*change), _BOUNDS, kinds['bound'].removesuffix('.0'))}"
    got = f", got {_KINDS.get(kinds['got'], kinds['got'])}" if kinds["got"] else ""
    return f"{where}{': ' if where else ''}expected {expected}{got}."


def _key_of(text: str) -> str | None:
    unknown = _UNKNOWN.search(text)
    return unknown["key"] if unknown else None


def _path_of(text: str) -> str:
    unknown = _UNKNOWN.search(text)
    if unknown:
        return unknown["path"] or "$"
    found = _PATH.search(text)
    return found["path"] if found else "$"


def _at(kind: Any, path: str | None) -> list[Any]:
    """The types that may stand at a place such as ``$.paths[0].markets``, or in the list or table there."""
    found = [kind]
    for step in regex.findall(r"\.([^.\[\]$]+)", path or ""):
        fields = [field for record in _records(found) for field in msgspec.structs.fields(record)]
        found = [field.type for field in fields if field.encode_name == step]
    return found


def _records(kinds: Iterable[Any]) -> Iterator[type[msgspec.Struct]]:
    """The records among types and the members of their unions."""
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            yield kind
        else:
            yield from _records(getattr(kind, "__args__", ()))


def _choices(kinds: Iterable[Any]) -> Iterator[str]:
    """The words that values of some types may be, where they are a closed list."""
    for kind in kinds:
        if isinstance(kind, str):
            yield kind
        yield from _choices(getattr(kind, "__args__", ()))


def _keys(kinds: Iterable[Any]) -> Iterator[str]:
    """The names of the fields of records."""
    for record in _records(kinds):
        yield from (field.encode_name for field in msgspec.structs.fields(record))
        if record.__struct_config__.tag_field:
            yield record.__struct_config__.tag_field


def line_of(path: Path, where: str, key: str | None) -> int:
    """The line (from 1) of a place such as ``$[3].messages`` in a YAML file; the best that can be found."""
    import yaml

    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, yaml.YAMLError):
        return 1
    for step in regex.findall(r"\[(\d+)\]|\.([^.\[\]]+)|\[(\.\.\.)\]", where):
        child = None
        if step[0] and isinstance(node, yaml.SequenceNode) and int(step[0]) < len(node.value):
            child = node.value[int(step[0])]
        elif step[1] and isinstance(node, yaml.MappingNode):
            child = next((v for k, v in node.value if k.value == step[1]), None)
        if child is None:
            break
        node = child
    if key is not None and isinstance(node, yaml.MappingNode):
        for k, _ in node.value:
            if k.value == key:
                return int(k.start_mark.line) + 1
    return int(node.start_mark.line) + 1 if node is not None else 1
