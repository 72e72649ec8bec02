"""Make schemas for `api/` from types of a source.

Their names are provisional. What would need a decision is a question.
"""

from __future__ import annotations

import re
from typing import Any, Literal

from generator.check_facts import REFS
from generator.names import pascal_of_snake, snake

from .compare_types import Walk
from .facts_side import FREE_FORM
from .form import Field, Many, Map, Named, Nullable, Object, Scalar, Type, Union, UpstreamApi, Values
from .likeness import Types, constants, json_kind, resolved

Document = dict[str, Any]
Use = Literal["request", "response", "both"]

TO_REVIEW = "To review: its meaning, and its name."
_TYPE = re.compile(r"[A-Z][A-Za-z0-9]{0,80}")
_COUNTED = re.compile(r"(_tokens|_?count|[iI]ndex|page_number|^seed|^top_k|^limit)$")
"""Names of what is counted, and so an integer in our facts."""
_SAME = ("format-changed", "no-longer-nullable")
"""Differences that make no other type in our facts; a number for an integer makes none, either."""
_KEPT_FORMATS = ("date-time", "date")


class QuestionError(ValueError):
    """What a person has to decide: the message says what, and why."""


class NewSchemas:
    """Writes the schemas of one place: new components go to `made`, in the module and for the use that are given.

    `types` are those of the facts in the neutral form, and `known` their schemas. `names` tells which type of the
    source is which of ours, `here` which components the file may refer to.
    """

    def __init__(
        self, source: UpstreamApi, types: Types, names: dict[str, set[str]], known: Document, here: set[str]
    ) -> None:
        self.source, self.types, self.names, self.known, self.here = source, types, names, known, here
        self.made: dict[str, Document] = {}
        self.new_names: dict[str, str] = {}
        self._open: list[str] = []

    def field(self, wire: str, kind: Type, owner: str, module: str, use: Use) -> Document:
        """Return the schema of a field of a type, or of a parameter of an operation."""
        if wire in FREE_FORM and json_kind(kind, self.source.types) == "object":
            return {"type": "object"}
        return self.schema(kind, owner + _pascal(wire), module, use)

    def schema(self, kind: Type, name: str, module: str, use: Use) -> Document:
        """Return the schema of a type that stands in a field. `name` is for the component, if it needs one."""
        match kind:
            case Named():
                return self._named(kind, name, module, use)
            case Nullable(inner=inner):
                return _or_null(self.schema(inner, name, module, use))
            case Many(item=item):
                return {"type": "array", "items": self.schema(item, name, module, use)}
            case Map(value=value):
                free = self.schema(value, name, module, use)
                return {"type": "object", **({"additionalProperties": free} if free else {})}
            case Scalar():
                return _scalar(kind, name)
            case Values(values=(value,), open=False) if isinstance(value, (str, bool)):
                return {"type": "boolean" if isinstance(value, bool) else "string", "const": value}
            case Object(fields=()):
                return {"type": "object"}
            case _:
                return self._component(kind, name, module, use)

    def _named(self, kind: Named, name: str, module: str, use: Use) -> Document:
        known = sorted({*self.names.get(kind.name, ()), *self.new_names.get(kind.name, "").split()})
        fitting = [one for one in known if self._is_here(one, use)]
        if len(known) == 1 and fitting:
            return {"$ref": REFS + known[0]}
        if known and not fitting:
            raise QuestionError(
                f"Its type exists as {' or '.join(known)}, but in another file or for another use. Share it."
            )
        inner = resolved(kind, self.source.types)
        if isinstance(inner, (Scalar, Many, Map)):
            return self.schema(inner, name, module, use)
        ours = _pascal(kind.name)
        own = ours if _TYPE.fullmatch(ours) and ours not in self.known else name
        found = self._component(inner, own, module, use)
        self.new_names[kind.name] = found["$ref"].removeprefix(REFS)
        return found

    def _is_here(self, name: str, use: Use) -> bool:
        """Whether a component can be referred to, from this file and for this use."""
        return name in self.made or (name in self.here and self.known[name]["x-orq-use"] in (use, "both"))

    def _is_same(self, name: str, kind: Type, use: Use) -> bool:
        """Whether a component of ours is a type of the source: the vendor often has one type for each place."""
        ours = self.types.get(name)
        if isinstance(ours, Object) and isinstance(kind, Object):
            if {field.name for field in ours.fields} != {field.name for field in kind.fields}:
                return False
        elif not (isinstance(ours, Values) and isinstance(kind, Values) and set(ours.values) == set(kind.values)):
            return False
        walk = Walk(self.types, self.source.types, ours=True)
        walk.compare(Named(name), kind, "", "", "in" if use == "request" else "out")
        return all(one.kind in _SAME or (one.kind == "type-widened" and one.old == "integer") for one in walk.found)

    def _component(self, kind: Type, name: str, module: str, use: Use) -> Document:
        """Write a component, or find the one that is the same."""
        if name in self._open:
            raise QuestionError("Its type contains itself, which no type of `api/` can.")
        self._open.append(name)
        body = self._body(kind, name, module, use)
        self._open.pop()
        if known := next(
            (one for one in self.known if self._is_here(one, use) and self._is_same(one, kind, use)), None
        ):
            return {"$ref": REFS + known}
        whole = {"description": TO_REVIEW, "x-orq-module": module, "x-orq-use": use, **body}
        free = name
        while self.made.get(free, whole) != whole or free in self.known:
            free = f"{free}Too"
        self.made[free] = whole
        return {"$ref": REFS + free}

    def _body(self, kind: Type, name: str, module: str, use: Use) -> Document:
        match kind:
            case Values(values=values) if all(isinstance(value, str) and value for value in values):
                return {"type": "string", "enum": list(values)}
            case Object(fields=fields):
                return self.object(fields, name, module, use)
            case Union():
                return self._union(kind, name, module, use)
            case _:
                raise QuestionError("Its type cannot be written in `api/` without a decision.")

    def object(self, fields: tuple[Field, ...], name: str, module: str, use: Use) -> Document:
        """Return the schema of an object."""
        properties = {one.name: self.field(one.name, one.type, name, module, use) for one in fields}
        required = [one.name for one in fields if one.required]
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _union(self, kind: Union, name: str, module: str, use: Use) -> Document:
        types = self.source.types
        tags = [constants(one, types) for one in kind.variants]
        shared = [tag for tag in tags[0] if all(len(one.get(tag, ())) == 1 for one in tags)]
        shared = [tag for tag in shared if len({one[tag][0] for one in tags}) == len(tags)]
        chosen = [kind.tag] if kind.tag in shared else shared
        if len(chosen) == 1 and all(isinstance(one[chosen[0]][0], str) for one in tags):
            values = [str(one[chosen[0]][0]) for one in tags]
            refs = [
                self.schema(one, name + _pascal(value), module, use)
                for one, value in zip(kind.variants, values, strict=True)
            ]
            mapping = {value: ref["$ref"] for value, ref in zip(values, refs, strict=True) if "$ref" in ref}
            if len(mapping) == len(values):
                return {"oneOf": refs, "discriminator": {"propertyName": chosen[0], "mapping": mapping}}
        if len({json_kind(one, types) for one in kind.variants}) == len(kind.variants):
            return {
                "anyOf": [self.schema(one, f"{name}{index}", module, use) for index, one in enumerate(kind.variants, 1)]
            }
        raise QuestionError("Nothing distinguishes the variants of its union. Set `x-orq-decode`.")


def _scalar(kind: Scalar, name: str) -> Document:
    if kind.name == "any":
        return {}
    if kind.name == "file":
        raise QuestionError("It is a file. Decide how it is sent.")
    whole = kind.name == "number" and _COUNTED.search(snake(name))
    kept = {"format": kind.format} if kind.name == "string" and kind.format in _KEPT_FORMATS else {}
    return {"type": "integer" if whole else kind.name, **kept}


def _or_null(schema: Document) -> Document:
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def _pascal(wire: str) -> str:
    return pascal_of_snake(snake(wire))
