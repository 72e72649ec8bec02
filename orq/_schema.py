"""Convert a JSON schema to the strict form that providers require.

In that form every key is required, no object allows other keys, and many keywords are forbidden. Constraints that it
cannot express become sentences of the description; the decoder still checks them. Only keywords are read as keywords,
since a field may be named `default` or `$ref`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from .errors import ConfigurationError

Node = dict[str, Any]

_PREFIX = "#/$defs/"
_CONSTRAINTS = frozenset(
    ["pattern", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "minItems", "maxItems"]
)
_FORMATS = frozenset(["date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"])
_SHAPE = """$defs $ref additionalProperties anyOf allOf oneOf const description discriminator enum format items
patternProperties properties required title type"""
_SILENT = frozenset(_SHAPE.split())
_SENTENCES = {
    "contentEncoding": "Encoded as {}.",
    "default": "Default: {}.",
    "examples": "Examples: {}.",
    "format": "Format: {}.",
    "maxLength": "At most {} characters.",
    "minLength": "At least {} characters.",
    "pattern": "Matches the regular expression {}.",
    "uniqueItems": "All items differ.",
}
_LOOKS = ("(?=", "(?!", "(?<")
"""The beginnings of look-arounds and named groups in a regular expression."""

_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def schema_name(text: str) -> str:
    """Return a name that providers accept, without names of modules.

    It has letters, digits, `_` and `-`, and at most 64 characters.
    """
    bare = re.sub(r"[\w<>.]+", lambda name: name[0].rpartition(".")[2], text)
    return re.sub(r"[^A-Za-z0-9_-]", "_", bare)[:64] or "value"


class Strict:
    """The strict form of a schema: `json`, and `open`, the paths of parts that cannot be closed."""

    def __init__(self, root: Node, defs: Mapping[str, Node]) -> None:
        self._defs = defs
        self._names = dict(_names(defs))
        self._used: list[str] = []
        self.open: list[str] = []
        notes: list[str] = []
        if (key := ref_of(root)) is not None:
            root = {**defs[key], **{name: value for name, value in root.items() if name != "$ref"}}
        self.json = _with_notes(self._node(root, "", notes), notes)
        made: Node = {}
        for key in self._used:  # it grows when definitions refer to others
            notes = []
            made[self._names[key]] = _with_notes(self._node(defs[key], self._names[key], notes), notes)
        if made:
            self.json["$defs"] = made

    def _node(self, schema: Any, path: str, notes: list[str]) -> Node:
        """Rewrite a schema. `notes` receives what must be said in the object around it."""
        schema = {} if schema is True else schema
        if len(schema.get("allOf", ())) == 1:
            schema = {**schema["allOf"][0], **schema}
            del schema["allOf"]
        if isinstance(schema.get("type"), list):
            kinds = schema["type"]
            schema = {name: value for name, value in schema.items() if name != "type"}
            return self._node({"anyOf": [{**schema, "type": kind} for kind in kinds]}, path, notes)
        if (key := ref_of(schema)) is not None:
            return self._reference(key, schema, path, notes)
        if "prefixItems" in schema:
            raise ConfigurationError(f"The tuple{_at(path)} has no strict schema. Use a struct in its place.")
        said = description(schema)
        return {**self._shape(schema, path, notes), **({"description": said} if said else {})}

    def _reference(self, key: str, schema: Node, path: str, notes: list[str]) -> Node:
        beside = {name: value for name, value in schema.items() if name not in ("$ref", "title")}
        if beside and key not in self._reached(key):
            return self._node({**self._defs[key], **beside}, path, notes)
        if said := description(beside):  # a `$ref` must have nothing beside it
            notes.append(f"{path.rpartition('.')[2] or 'value'}: {said}")
        if key not in self._used:
            self._used.append(key)
        return {"$ref": _PREFIX + self._names[key]}

    def _reached(self, key: str) -> set[str]:
        """Return the definitions that a definition refers to, directly or through others."""
        found: set[str] = set()
        ahead = [key]
        while ahead:
            for other in _refs(self._defs[ahead.pop()]):
                if other not in found:
                    found.add(other)
                    ahead.append(other)
        return found

    def _shape(self, schema: Node, path: str, notes: list[str]) -> Node:
        kind, branches = schema.get("type"), schema.get("anyOf") or schema.get("oneOf")
        if (values := values_of(schema)) is not None:
            return _enum(values)
        if branches:
            made = [self._node(branch, path, notes) for branch in branches]
            return {"anyOf": [part for one in made for part in (one["anyOf"] if set(one) == {"anyOf"} else [one])]}
        if kind == "object":
            return self._object(schema, path)
        if kind is None:
            self.open.append(path)
            return {}
        kept = {name: schema[name] for name in schema if name == "type" or _is_kept(name, schema)}
        if kind == "array":
            kept["items"] = self._node(schema.get("items", {}), f"{path}[]", notes)
        return kept

    def _object(self, schema: Node, path: str) -> Node:
        fields, more = schema.get("properties", {}), schema.get("additionalProperties", "properties" not in schema)
        made: Node = {"type": "object"}
        notes: list[str] = []
        if fields or not more:
            needed = schema.get("required", ())
            made["properties"] = {
                name: self._field(field, name in needed, f"{path}.{name}".lstrip("."), notes)
                for name, field in fields.items()
            }
            made["required"] = list(fields)
        made["additionalProperties"] = False
        if more is not False:
            self.open.append(path)
            made["additionalProperties"] = True if more is True else self._node(more, f"{path}[*]", notes)
        return _with_notes(made, notes)

    def _field(self, schema: Any, needed: bool, path: str, notes: list[str]) -> Node:
        if needed or is_tag(schema) or accepts_null(schema, self._defs):
            return self._node(schema, path, notes)
        if ref_of(schema) is None:
            made = self._node(schema, path, notes)
            said = made.pop("description", "")
        else:  # descriptions beside the `$ref` move to the union
            made, said = self._node({"$ref": schema["$ref"]}, path, notes), description(schema)
        branches = made["anyOf"] if set(made) == {"anyOf"} else [made]
        return {"anyOf": [*branches, {"type": "null"}], **({"description": said} if said else {})}


def ref_of(schema: Any) -> str | None:
    """Return the key of the definition that a schema refers to, or None."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return ref.removeprefix(_PREFIX) if isinstance(ref, str) else None


def values_of(schema: Node) -> list[Any] | None:
    """Return the only values that a schema allows, or None."""
    return [schema["const"]] if "const" in schema else schema.get("enum")


def is_tag(schema: Any) -> bool:
    """Tell whether a schema allows a single text only.

    Such a field names the kind of its object, and is sent even if it has a default.
    """
    values = values_of(schema) if isinstance(schema, dict) else None
    return values is not None and len(values) == 1 and isinstance(values[0], str)


def accepts_null(schema: Any, defs: Mapping[str, Node], seen: tuple[str, ...] = ()) -> bool:
    """Tell whether a schema accepts null."""
    if not isinstance(schema, dict):
        return schema is True
    if (key := ref_of(schema)) is not None:
        return key not in seen and accepts_null(defs[key], defs, (*seen, key))
    if (values := values_of(schema)) is not None:
        return None in values
    if branches := branches_of(schema):
        return any(accepts_null(branch, defs, seen) for branch in branches)
    kind = schema.get("type", "null")
    return kind == "null" or (isinstance(kind, list) and "null" in kind)


def branches_of(schema: Node) -> list[Any]:
    """Return the alternatives of a schema."""
    found: list[Any] = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf") or []
    return found


def description(schema: Node) -> str:
    """Return the description of a schema, with the constraints that only words can express."""
    said = [str(schema["description"]).strip()] if schema.get("description") else []
    for name, value in schema.items():
        if _is_kept(name, schema) or (name in _SILENT and name != "format"):
            continue
        if name == "default" and value is None:
            continue
        shown = value if isinstance(value, str) and name != "default" else msgspec.json.encode(value).decode()
        said.append(_SENTENCES.get(name, f"{name}: {{}}.").format(shown))
    return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in said)


def _is_kept(name: str, schema: Node) -> bool:
    if name == "pattern":
        return not any(look in schema[name] for look in _LOOKS)
    return name in _CONSTRAINTS or (name == "format" and schema[name] in _FORMATS)


def _enum(values: list[Any]) -> Node:
    """Return the schema of values: one list for each type, since a list has values of one type."""
    kinds: dict[str, list[Any]] = {}
    for value in values:
        kinds.setdefault(_TYPES[type(value)], []).append(value)
    made: list[Node] = [
        {"type": kind} if kind == "null" else {"type": kind, "enum": same} for kind, same in kinds.items()
    ]
    return made[0] if len(made) == 1 else {"anyOf": made}


def _with_notes(made: Node, notes: list[str]) -> Node:
    if notes:
        made["description"] = " ".join([*filter(None, [made.get("description")]), *notes])
    return made


def _names(defs: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    """Name definitions by their title, as their keys may contain names of modules."""
    taken: set[str] = set()
    for key, schema in defs.items():
        first = name = schema_name(schema.get("title") or key)
        count = 1
        while name in taken:
            count += 1
            name = f"{first[:60]}_{count}"
        taken.add(name)
        yield key, name


def _refs(schema: Any) -> Iterator[str]:
    """Yield the definitions that a schema refers to."""
    if not isinstance(schema, dict):
        return
    if (key := ref_of(schema)) is not None:
        yield key
    inside = [*branches_of(schema), *schema.get("properties", {}).values()]
    for part in (*inside, schema.get("items"), schema.get("additionalProperties")):
        yield from _refs(part)


def _at(path: str) -> str:
    return f" at {path}" if path else ""
