"""Check the facts before any other step, so that no text or name can break a generated file."""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, get_args

from orq._engine.operation import StreamKind

from .facts import EVENTS, JSON
from .names import attribute, function, path as python_path, waiting

Document = dict[str, Any]
Path = tuple[str | int, ...]

REFS = "#/components/schemas/"
METHODS = frozenset({"get", "post", "put", "patch", "delete", "head", "options"})
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_TYPE = re.compile(r"[A-Z][A-Za-z0-9]*")
_TEMPLATE = re.compile(r"(/([A-Za-z0-9_.~:@%+-]|\{[A-Za-z][A-Za-z0-9_-]*\})*)+")
_PAGES = frozenset({"index"})
"""Page names that are already in use."""


class FactError(ValueError):
    """A fact is invalid. `path` is its place in the document, `problem` the reason."""

    def __init__(self, path: Path, problem: str, file: str = "") -> None:
        self.path, self.problem, self.file = path, problem, file
        super().__init__(f"{f'{file}: ' if file else ''}{json_path(path)}: {problem}")


def json_path(path: Path) -> str:
    """Write a path, such as `$.paths["/v2/files"].get.summary`."""
    plain = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
    steps = (f".{key}" if plain.fullmatch(str(key)) else f"[{json.dumps(key)}]" for key in path)
    return "$" + "".join(steps)


def _value(path: Path, schema: Document, key: str) -> Any:
    if key not in schema:
        raise FactError(path, f"The key {key} is missing.")
    return schema[key]


def check(document: Document) -> None:
    """Raise `FactError` for the first invalid fact."""
    for path, text in _texts(document, ()):
        _text(path, text)
    schemas = document["components"]["schemas"]
    for path, target in _references(document, ()):
        if not target.startswith(REFS) or target.removeprefix(REFS) not in schemas:
            raise FactError(path, f"The reference {target!r} leads to no component.")
    for group in document["x-orq-namespaces"]:
        _namespace(("x-orq-namespaces", group), group)
    for name, schema in schemas.items():
        _component(("components", "schemas", name), name, schema)
    _circles(schemas)
    _operations(document, schemas)


def _circles(schemas: Document) -> None:
    """Refuse a component that contains itself. Modules would have no order, and examples no end."""
    done: set[str] = set()

    def visit(name: str, around: tuple[str, ...]) -> None:
        if name in around:
            way = " -> ".join([*around[around.index(name) :], name])
            raise FactError(("components", "schemas", name), f"The component contains itself: {way}.")
        if name not in done:
            own = {key: value for key, value in schemas[name].items() if not key.startswith("x-orq-")}
            for _, target in _references(own, ()):
                visit(target.removeprefix(REFS), (*around, name))
            done.add(name)

    for name in schemas:
        visit(name, ())


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key), key
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))


def _text(path: Path, text: str) -> None:
    for character in text:
        kind = unicodedata.category(character)
        if kind == "Cs" or (kind == "Cc" and not character.isspace()):
            raise FactError(path, f"The text must not contain the character U+{ord(character):04X}.")


def _references(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref" and isinstance(inner, str):
                yield (*path, key), inner
            elif key == "mapping" and path[-1:] == ("discriminator",):
                yield from (((*path, key, tag), target) for tag, target in inner.items())
            else:
                yield from _references(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _references(inner, (*path, index))


def _name(path: Path, name: Any, taken: frozenset[str] = frozenset()) -> None:
    """Refuse a text that cannot be the name of a module, a method or an attribute."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise FactError(path, f"The name {name!r} must be words in lower case that are joined by single underscores.")
    if keyword.iskeyword(name) or name in taken:
        raise FactError(
            path,
            f"The name {name!r} is taken by {'a page of this project' if name in taken else 'a keyword of Python'}.",
        )


def _type_name(path: Path, name: Any) -> None:
    if not isinstance(name, str) or not _TYPE.fullmatch(name) or keyword.iskeyword(name) or name == "Unrecognized":
        raise FactError(
            path, f"The name {name!r} of a type must be a capital, then letters and digits, and must not be taken."
        )


def _namespace(path: Path, group: Any) -> None:
    for part in str(group).split("."):
        _name(path, part, _PAGES if part == group else frozenset())


def _field(path: Path, python: str) -> None:
    if not _NAME.fullmatch(python.removesuffix("_")):
        raise FactError(
            path, f"The Python name would be {python!r}, which cannot be used. Set another with x-orq-name."
        )


def _component(path: Path, name: str, schema: Document) -> None:
    _type_name(path, name)
    _name((*path, "x-orq-module"), _value(path, schema, "x-orq-module"), _PAGES)
    if "enum" in schema and not (schema["enum"] and all(isinstance(value, str) for value in schema["enum"])):
        raise FactError((*path, "enum"), "An enum must have at least one value, and only texts.")
    wires: dict[str, str] = {}
    for wire in schema.get("properties", {}):
        here = (*path, "properties", wire)
        _field(here, python := attribute(wire))
        if (other := wires.setdefault(python, wire)) != wire:
            raise FactError(here, f"The Python name {python!r} is also that of {other!r}.")
        _null(here, schema["properties"][wire], wire in schema.get("required", ()))
    for name in schema.get("x-orq-answer-text", ()):
        if name in wires or not _NAME.fullmatch(name):
            raise FactError(
                (*path, "x-orq-answer-text", name),
                "The name must be a name in Python, and not a field of the component.",
            )
    if (tag := schema.get("discriminator", {}).get("propertyName")) and attribute(tag) != tag:
        raise FactError((*path, "discriminator", "propertyName"), f"The tag {tag!r} must be a name in Python.")


def _null(path: Path, schema: Document, required: bool) -> None:
    """Refuse an unknown value of `x-orq-null`, and fields where null cannot clear."""
    if "x-orq-null" not in schema:
        return
    kinds = schema.get("type", ())
    nullable = {"type": "null"} in (schema.get("anyOf") or schema.get("oneOf") or ())
    if schema["x-orq-null"] != "clears":
        raise FactError((*path, "x-orq-null"), f"The value must be 'clears', not {schema['x-orq-null']!r}.")
    if required or not (nullable or (isinstance(kinds, list) and "null" in kinds)):
        raise FactError((*path, "x-orq-null"), "Only a field that is optional and can be null is cleared by null.")


def _made_by_format(schema: Document) -> Iterator[str]:
    """Yield the names of the methods that a format of an answer's text adds."""
    answers = {
        kind for status, one in schema["responses"].items() if status[0] == "2" for kind in one.get("content", ())
    }
    if JSON in answers:
        yield from ("parse", "run")
    if EVENTS in answers:
        yield "parse_stream"
        if JSON in answers:
            yield "run_stream"


def _operations(document: Document, schemas: Document) -> None:
    modules: dict[str, str] = {}
    members: dict[tuple[str, str], Path] = {}
    functions: dict[str, Path] = {}
    ids: dict[str, Path] = {}
    for template, item in document["paths"].items():
        if not _TEMPLATE.fullmatch(template) or {".", ".."} & set(template.split("/")):
            raise FactError(
                ("paths", template), "The path must consist of segments after slashes, with names in braces."
            )
        for method, schema in item.items():
            path = ("paths", template, method)
            if method not in METHODS:
                raise FactError(path, f"The method {method!r} is not an HTTP method.")
            _operation(path, schema, schemas)
            name, groups = schema["x-orq-method"], [schema["x-orq-group"], *schema.get("x-orq-also-groups", ())]
            _once(ids, _value(path, schema, "operationId"), path, "The operationId")
            _once(functions, function(groups[0], name), path, "The function")
            parsed = [(*path, "x-orq-format")] if "x-orq-format" in schema else []
            for group in groups:
                for own in parsed:
                    for made in _made_by_format(schema):
                        _once(members, (group, made), own, "The method that it makes")
                if "x-orq-wait" in schema and (waits := waiting(name)):
                    _once(members, (group, waits), (*path, "x-orq-wait"), "The method that it makes")
                if modules.setdefault(group.replace(".", "_"), group) != group:
                    raise FactError(
                        (*path, "x-orq-group"), f"The namespace {group!r} and another one would have the same module."
                    )
                _once(members, (group, name), path, "The method")
                while "." in group:
                    group, _, child = group.rpartition(".")
                    members.setdefault((group, child), ())
                    if members[group, child]:
                        raise FactError(path, f"The namespace {group!r} has both a method and a namespace {child!r}.")


def _once(found: dict[Any, Path], key: Any, path: Path, what: str) -> None:
    if (other := found.setdefault(key, path)) != path:
        raise FactError(
            path, f"{what} is also that of {json_path(other)}." if other else f"{what} is also a namespace."
        )


def _operation(path: Path, schema: Document, schemas: Document) -> None:
    _namespace((*path, "x-orq-group"), _value(path, schema, "x-orq-group"))
    for index, group in enumerate(schema.get("x-orq-also-groups", ())):
        _namespace((*path, "x-orq-also-groups", index), group)
    _name((*path, "x-orq-method"), _value(path, schema, "x-orq-method"))
    if not _value(path, schema, "summary").strip():
        raise FactError((*path, "summary"), "The summary is empty.")
    if request := schema.get("x-orq-request"):
        _type_name((*path, "x-orq-request", "name"), request["name"])
        _name((*path, "x-orq-request", "module"), request["module"], _PAGES)
    for index, parameter in enumerate(schema.get("parameters", ())):
        here = (*path, "parameters", index)
        if "x-orq-name" in parameter:
            _name((*here, "x-orq-name"), parameter["x-orq-name"].removesuffix("_"))
        _field((*here, "name"), attribute(parameter.get("x-orq-name") or parameter["name"]))
    if not re.fullmatch(r"([a-z_]+(\.[a-z_]+)?)?", str(schema.get("x-orq-format", ""))):
        raise FactError(
            (*path, "x-orq-format"), "The value must be a field of the body, a field of an object there, or empty."
        )
    if not isinstance(schema.get("x-orq-example", {}), dict):
        raise FactError((*path, "x-orq-example"), "The example must be an object of arguments by name.")
    _stream_kind(path, schema, schemas)
    for word in ("x-orq-terminal", "x-orq-failed"):
        for index, event in enumerate(schema.get(word) or ()):
            if isinstance(event, str) and event not in schemas:
                raise FactError((*path, word, index), f"The event {event!r} is not a component.")


def _stream_kind(path: Path, schema: Document, schemas: Document) -> None:
    kind = schema.get("x-orq-stream-kind")
    streams = any(EVENTS in answer.get("content", {}) for answer in schema.get("responses", {}).values())
    if kind not in (get_args(StreamKind) if streams else {None}):
        kinds = ", ".join(get_args(StreamKind))
        raise FactError(
            path, f"The x-orq-stream-kind must be one of {kinds} for a stream and else be missing, not {kind!r}."
        )
    if kind == "text":
        plain = any(JSON in answer.get("content", {}) for status, answer in schema["responses"].items() if status < "3")
        whole = schema.get("x-orq-whole")
        if plain == (whole is not None) or not (plain or whole in schemas):
            said = "The answer in JSON names it." if plain else "It is not a component." if whole else "It is missing."
            raise FactError((*path, "x-orq-whole"), f"The whole answer of the events is not valid. {said}")
        text = _value(path, schema, "x-orq-text")
        if python_path(field := _value((*path, "x-orq-text"), text, "field")) != field:
            raise FactError((*path, "x-orq-text", "field"), f"The field {field!r} must have names in Python.")
