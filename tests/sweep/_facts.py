"""Derive the expected requests and answers from `api/`.

It uses neither the generator nor the package.

For each operation: what a caller passes, in Python names, and the request that must go out for it; the answers that
may come back. Values come from the schemas; every text differs from every other, so that a swap shows.
"""

from __future__ import annotations

import itertools
import json
import keyword
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote

from tests.support.facts import document

Schema = dict[str, Any]
AWKWARD = "a b/ü?&=#%+"
KNOWN_TEXT = {
    "date-time": "2026-01-02T03:04:05Z",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "uri": "https://example.com/x",
    "email": "user@example.com",
    "ulid": "01JGFJJZ000000000000000001",
}
OTHER_TEXTS = (*KNOWN_TEXT.values(), "#aabbcc", "1.0.0", "/a", "0 0 9 * * *")


@dataclass(frozen=True)
class Form:
    """What a multipart body holds, by the names on the wire."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    json: dict[str, Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Ask:
    """One call: what the caller passes, and the request that it amounts to."""

    given: dict[str, Any]
    path: str
    query: list[tuple[str, str]]
    body: Any = None
    form: Form | None = None


@dataclass(frozen=True)
class Reply:
    """One answer: what the service sends, and the values that stand in it."""

    status: int
    media_type: str | None
    content: bytes
    values: list[Any]
    kind: str


@dataclass(frozen=True)
class Endpoint:
    """An operation of the facts."""

    method: str
    template: str
    schema: Schema

    @property
    def group(self) -> str:
        return self.schema["x-orq-group"]

    @property
    def groups(self) -> list[str]:
        return [self.group, *self.schema.get("x-orq-also-groups", [])]

    @property
    def name(self) -> str:
        return f"{self.group.replace('.', '_')}_{self.schema['x-orq-method']}"

    @property
    def flag(self) -> str | None:
        """The body field that asks for a stream, if the caller has the choice."""
        flag = self.schema.get("x-orq-stream-flag")
        return flag["name"] if flag and len(self.success[1].get("content", {})) == 2 else None

    @property
    def success(self) -> tuple[int, Schema]:
        status = min(int(status) for status in self.schema["responses"] if status.startswith("2"))
        return status, self.schema["responses"][str(status)]

    def ask(self, full: bool, turn: int = 0, stream: bool = False, known_id: str | None = None) -> Ask:
        """Return a call with all fields, or the required ones; `turn` picks the variants of unions.

        Values in the path are awkward ones, or the `known_id`.
        """
        make = Maker(full, turn)
        given: dict[str, Any] = {}
        path, query = self.template, []
        for parameter in self.schema.get("parameters", []):
            wire, schema = parameter["name"], resolve(parameter["schema"])
            assert parameter["in"] in ("path", "query")
            assert parameter.get("explode", True) or schema["type"] != "array"
            if not full and not parameter["required"]:
                continue
            value = make.wire(parameter["schema"])
            if (
                isinstance(value, str)
                and not schema.get("enum")
                and len(schema) <= 2
                and schema.get("type") == "string"
            ):
                if known_id is None:
                    value = value if "const" in schema or "format" in schema else f"{value} {AWKWARD}"
                elif parameter["in"] == "path":
                    value = known_id
            given[python_name(parameter.get("x-orq-name", wire))] = value
            if parameter["in"] == "path":
                path = path.replace(f"{{{wire}}}", quote(str(value), safe=""))
            else:
                query += [(wire, as_text(item)) for item in (value if isinstance(value, list) else [value])]
        return self._with_body(Ask(given, path, query), make, stream)

    def _with_body(self, ask: Ask, make: Maker, stream: bool) -> Ask:
        fixed = dict(self.schema.get("x-orq-forced-body", {}))
        flag = self.schema.get("x-orq-stream-flag")
        if flag:
            fixed[flag["name"]] = stream if self.flag else True
        content = self.schema.get("requestBody", {}).get("content", {})
        if not content:
            return ask
        ((media, about),) = content.items()
        schema = resolve(about["schema"])
        if media == "multipart/form-data":
            return self._with_form(ask, make, schema, about.get("encoding", {}))
        if "properties" in schema and not takes_any_key(schema):
            pair = make.pair(schema)
            given = {name: value for name, value in pair.python.items() if name not in map(python_name, fixed)}
            return Ask(ask.given | given, ask.path, ask.query, pair.wire | fixed)
        if not make.full and not self.schema["requestBody"].get("required"):
            return ask
        pair = make.pair(schema)
        return Ask(ask.given | {"body": pair.python}, ask.path, ask.query, pair.wire)

    def _with_form(self, ask: Ask, make: Maker, schema: Schema, encoding: Schema) -> Ask:
        pair, form = make.pair(schema), Form()
        for wire, value in pair.wire.items():
            inner, how = resolve(schema["properties"][wire]), encoding.get(wire, {})
            to = how.get("x-orq-wire-name", wire)
            if inner.get("format") == "binary":
                form.files[to] = value
            elif how.get("contentType") == "application/json":
                form.json[to] = value
            else:
                form.texts[to] = [as_text(item) for item in (value if isinstance(value, list) else [value])]
        return Ask(ask.given | pair.python, ask.path, ask.query, None, form)

    def reply(self, full: bool, turn: int = 0, stream: bool = False) -> Reply:
        """Return an answer."""
        status, response = self.success
        content = response.get("content", {})
        if response.get("x-orq-undeclared-body") == "binary":
            return Reply(status, "audio/mpeg", b"\x00\xff" * 500, [b"\x00\xff" * 500], "binary")
        if not content:
            return Reply(status, None, b"", [None], "empty")
        if "text/event-stream" in content and (stream or len(content) == 1):
            return self._events(status, content["text/event-stream"]["schema"], full)
        value = Maker(full, turn).wire(content["application/json"]["schema"])
        return Reply(status, "application/json", to_json(value), [value], "json")

    def _events(self, status: int, schema: Schema, full: bool) -> Reply:
        payload = resolve(schema)
        ends = [end for end in self.schema.get("x-orq-terminal") or () if isinstance(end, str)]
        order = dict.fromkeys(ends, 1) | dict.fromkeys(self.schema["x-orq-failed"], 2)
        variants = [option["$ref"].rpartition("/")[2] for option in payload.get("oneOf", payload.get("anyOf", []))]
        if variants:
            kept = sorted((n for n in variants if order.get(n) != 2), key=lambda name: order.get(name, 0))
            kept = [name for name in kept if name not in ends[1:]]
            values = [Maker(full).tagged(payload, name).wire for name in kept]
        else:
            values = [Maker(full).wire(payload)]
        blocks = [b"data: " + to_json(value) + b"\n\n" for value in values]
        sentinel = f"data: {self.schema['x-orq-sse-sentinel']}\n\n".encode()
        return Reply(status, "text/event-stream", b"".join([*blocks, sentinel]), values, "events")


class Pair(NamedTuple):
    """A value as it stands on the wire, and as a caller writes it."""

    wire: Any
    python: Any


class Maker:
    """Builds values from schemas: with all fields or the required ones, with this or that variant of unions."""

    def __init__(self, full: bool, turn: int = 0) -> None:
        self.full, self.turn = full, turn
        self._count = itertools.count(1)

    def wire(self, schema: Schema) -> Any:
        return self.pair(schema).wire

    def pair(self, schema: Schema, name: str = "") -> Pair:
        schema = resolve(schema)
        if "oneOf" in schema or "anyOf" in schema:
            return self._union(schema, name)
        if "properties" in schema:
            return self._object(schema)
        kind = schema.get("type")
        kind = next(k for k in kind if k != "null") if isinstance(kind, list) else kind
        if kind == "object":
            extra = schema.get("additionalProperties")
            inner = self.pair(extra if isinstance(extra, dict) else {}, name)
            key = f"anyKey_{next(self._count)}"
            return Pair({key: inner.wire}, {key: inner.python})
        if kind == "array":
            items = schema.get("items", {})
            size = 2 if resolve(items).get("type") in ("string", "integer", "number") else 1
            pairs = [self.pair(items, name) for _ in range(max(size, schema.get("minItems", 0)))]
            return Pair([pair.wire for pair in pairs], [pair.python for pair in pairs])
        value = self._scalar(kind, schema, name)
        return Pair(value, value)

    def _scalar(self, kind: str | None, schema: Schema, name: str) -> Any:
        number = next(self._count)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][self.turn % len(schema["enum"])]
        if schema.get("format") == "binary":
            return f"file {number}".encode() + bytes(range(256))
        if schema.get("contentEncoding") == "base64":
            return b64encode(f"file {number}".encode()).decode()
        if kind == "boolean":
            return number % 2 == 0
        if kind in ("integer", "number"):
            low, high = schema.get("minimum", schema.get("exclusiveMinimum", 0)), schema.get("maximum", 10**6)
            value = min(high, low + number)
            return int(value) if kind == "integer" else value + 0.5 if value + 0.5 <= high else float(value)
        if kind == "null":
            return None
        if known := KNOWN_TEXT.get(schema.get("format", "")):
            return known
        if pattern := schema.get("pattern"):
            return next(text for text in (f"a{number}", *OTHER_TEXTS) if re.search(pattern, text))
        return f"{name or 'text'}{number}"[: schema.get("maxLength", 999)]

    def _object(self, schema: Schema) -> Pair:
        required = schema.get("required", [])
        wanted = [name for name in schema["properties"] if self.full or name in required]
        pairs = {name: self.pair(schema["properties"][name], name) for name in wanted}
        wire = {name: pair.wire for name, pair in pairs.items()}
        if not takes_any_key(schema):
            return Pair(wire, {python_name(name): pair.python for name, pair in pairs.items()})
        if self.full:
            wire["anyKey"] = "kept"
        return Pair(wire, wire)

    def _union(self, schema: Schema, name: str) -> Pair:
        options = [option for option in schema.get("oneOf") or schema["anyOf"] if option != {"type": "null"}]
        option = options[self.turn % len(options)]
        if "$ref" in option and "discriminator" in schema:
            return self.tagged(schema, option["$ref"].rpartition("/")[2])
        return self.pair(option, name)

    def tagged(self, schema: Schema, variant: str) -> Pair:
        """Return a variant of a union, with a tag that means it, also where the service would do without."""
        pair = self.pair({"$ref": f"#/components/schemas/{variant}"})
        about = schema["discriminator"]
        field = about["propertyName"]
        tags = [tag for tag, ref in about["mapping"].items() if ref.rpartition("/")[2] == variant]
        if not tags:
            return pair
        tag: Any = tags[self.turn % len(tags)]
        tag = tag == "true" if schema.get("x-orq-tag-type") == "boolean" else tag
        return Pair({**pair.wire, field: tag}, {**pair.python, python_name(field): tag})


def takes_any_key(schema: Schema) -> bool:
    """Tell whether callers pass an object as it is: it has free keys beside its properties."""
    return schema.get("additionalProperties") is True and schema.get("x-orq-use") != "response"


def resolve(schema: Schema) -> Schema:
    while "$ref" in schema:
        schema = document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def python_name(wire: str) -> str:
    """Return the Python name of a field: snake case, an underscore behind what is a keyword of Python."""
    text = re.sub(r"[^a-zA-Z0-9]+", "_", wire).strip("_")
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text).lower()
    return text + "_" * (keyword.iskeyword(text) or text == "self")


def as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def to_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@cache
def endpoints() -> list[Endpoint]:
    """Return all operations, by name."""
    found = (
        Endpoint(method.upper(), path, schema)
        for path, item in document()["paths"].items()
        for method, schema in item.items()
    )
    return sorted(found, key=lambda endpoint: endpoint.name)


def received() -> Iterator[str]:
    """Yield the types that may stand in an answer."""
    for name, schema in document()["components"]["schemas"].items():
        if schema["x-orq-use"] != "request":
            yield name
