"""Correct plain data that almost fits a type, by the JSON schema of the type.

Null in an optional field means its default. If the data does not fit otherwise, `repair` decodes JSON in texts and
numbers in texts, and reports that in `problems`. Where a text is allowed, nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ._engine.lenient import parse
from ._schema import Node, accepts_null, branches_of, ref_of, values_of

_NUMBER = re.compile(r"-?\d{1,300}(\.\d{1,300})?([eE][-+]?\d{1,3})?")
_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


class Corrector:
    """Makes data fit. `changed` says whether it was changed, and `problems` what was repaired."""

    def __init__(self, defs: Mapping[str, Node], *, repair: bool) -> None:
        self._defs = defs
        self._repair = repair
        self.changed = False
        self.problems: list[str] = []

    def correct(self, schema: Any, data: Any, path: str = "") -> Any:
        """Return data that fits a schema better."""
        choices = list(self._choices(schema, ()))
        kinds = {kind for choice in choices for kind in _kinds_of(choice)}
        if self._repair:
            data = self._repaired(kinds, data, path)
        if not isinstance(data, (dict, list)):
            return data
        fitting = [choice for choice in choices if _may_be(choice, data)]
        if len(fitting) != 1:
            return data
        if isinstance(data, list):
            items = fitting[0].get("items", {})
            return [self.correct(items, item, f"{path}[{index}]") for index, item in enumerate(data)]
        return dict(self._fields(fitting[0], data, path))

    def _fields(self, schema: Node, data: dict[str, Any], path: str) -> Iterator[tuple[str, Any]]:
        fields, needed = schema.get("properties", {}), schema.get("required", ())
        for name, value in data.items():
            field = fields.get(name, schema.get("additionalProperties", {}))
            if value is None and name in fields and name not in needed and not accepts_null(field, self._defs):
                self.changed = True
                continue
            yield name, self.correct(field, value, f"{path}.{name}".lstrip("."))

    def _choices(self, schema: Any, seen: tuple[str, ...]) -> Iterator[Node]:
        """Yield the alternatives of a schema, with references resolved."""
        if not isinstance(schema, dict):
            yield {}
        elif (key := ref_of(schema)) is not None:
            if key not in seen:
                yield from self._choices(self._defs[key], (*seen, key))
        elif branches := branches_of(schema):
            for branch in branches:
                yield from self._choices(branch, seen)
        else:
            yield schema

    def _repaired(self, kinds: set[str], data: Any, path: str) -> Any:
        if isinstance(data, float) and data.is_integer() and "integer" in kinds and "number" not in kinds:
            self._tell(path, f"{data!r} was read as a whole number")
            return int(data)
        if not isinstance(data, str) or kinds & {"string", "any"}:
            return data
        if kinds & {"object", "array"} and data.lstrip()[:1] in ("{", "["):
            try:
                inner = parse(data)
            except msgspec.DecodeError:
                return data
            if _KINDS[type(inner)] in kinds:
                self._tell(path, "a text that holds JSON was decoded")
                return inner
        elif kinds & {"integer", "number"} and _NUMBER.fullmatch(data):
            number: Any = int(data) if data.lstrip("-").isdigit() else float(data)
            if "number" in kinds or float(number).is_integer():
                self._tell(path, f"the text {data!r} was read as a number")
                return number if "number" in kinds else int(number)
        return data

    def _tell(self, path: str, what: str) -> None:
        self.changed = True
        self.problems.append(f"{path or 'the answer'}: {what}")


def _kinds_of(schema: Node) -> set[str]:
    if (values := values_of(schema)) is not None:
        return {_KINDS[type(value)] for value in values}
    kind = schema.get("type", "any")
    return set(kind) if isinstance(kind, list) else {kind}


def _may_be(schema: Node, data: Any) -> bool:
    """Tell whether data may be meant for a schema: it has the same type, and the same tag."""
    if not _kinds_of(schema) & {_KINDS[type(data)], "any"}:
        return False
    if not isinstance(data, dict):
        return True
    for name, field in schema.get("properties", {}).items():
        values = values_of(field) if isinstance(field, dict) else None
        if values is not None and len(values) == 1 and data.get(name, values[0]) != values[0]:
            return False
    return all(name in data for name in schema.get("required", ()))
