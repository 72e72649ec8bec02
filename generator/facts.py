"""The joined OpenAPI document -> facts in types of ours. What is not known here is refused, not dropped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, Union

import msgspec

from .names import attribute, function

Document = dict[str, Any]


class Scalar(msgspec.Struct, frozen=True):
    """A JSON type by its Python name."""

    name: Literal["str", "int", "float", "bool", "None", "Any", "File"]


class Const(msgspec.Struct, frozen=True):
    """Exactly one value."""

    value: str | bool


class Ref(msgspec.Struct, frozen=True):
    """A component."""

    name: str


class Many(msgspec.Struct, frozen=True):
    """A list."""

    item: Type


class Map(msgspec.Struct, frozen=True):
    """An object with free keys."""

    value: Type


class Nullable(msgspec.Struct, frozen=True):
    """The inner type, or null."""

    inner: Type


Type = Union[Scalar, Const, Ref, Many, Map, Nullable]  # noqa: UP007 - recursive


class Property(msgspec.Struct, frozen=True, kw_only=True):
    """A field of an object, or a parameter. `name` is given where the wire's is not the Python one's origin."""

    wire: str
    name: str = ""
    type: Type
    required: bool
    non_empty: bool = False
    format: str = ""
    text: str = ""

    @property
    def python(self) -> str:
        """The Python name."""
        return attribute(self.name or self.wire)


class Object(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is an object. `open` ones take keys beside their properties."""

    name: str
    module: str
    use: Literal["request", "response", "both"]
    properties: tuple[Property, ...]
    open: bool = False
    text: str = ""


class Enum(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is one of several texts, or another: enums are open."""

    name: str
    module: str
    values: tuple[str, ...]
    text: str = ""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is one of several types.

    `tag` names the field that tells them apart, and `tags` what it says for which component; `keys` says which keys
    of the object do. With neither, the JSON type does. `loose`: the tag may be missing, or is no plain text.
    """

    name: str
    module: str
    variants: tuple[Type, ...]
    tag: str | None = None
    tags: dict[Any, str] = {}
    loose: bool = False
    keys: tuple[tuple[int, tuple[str, ...]], ...] = ()
    text: str = ""


Component = Object | Enum | Choice


class End(msgspec.Struct, frozen=True):
    """A stream is complete once this field of an event is as told: any value but null, or exactly `equals`."""

    path: str
    equals: bool | str | None


class Pagination(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to ask for the next page of a list, in wire names; a dot leads into an object."""

    style: Literal["cursor", "page", "page-token", "limit-only"]
    place: Literal["query", "body"] = msgspec.field(name="in")
    items: str
    has_more: str | None = None
    limit: str
    after: str | None = None
    before: str | None = None
    item_id: str | None = None
    page: str | None = None
    token: str | None = None
    next: str | None = None
    total_count: str | None = None


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One endpoint, as the document tells it."""

    id: str
    method: str
    path: str
    group: str
    name: str
    also: tuple[str, ...]
    summary: str
    request: tuple[str, str] | None
    parameters: tuple[tuple[str, Property], ...]
    body: Type | None
    body_required: bool
    multipart: dict[str, Any] | None
    status: int
    json: Type | None
    events: Type | None
    binary: bool
    sentinel: str | None
    terminal: tuple[str, ...]
    ends: tuple[End, ...]
    failed: tuple[str, ...]
    stream_kind: Literal["reply", "text", "events"] | None
    stream_flag: bool
    constant: dict[str, Any]
    deprecated: str | None
    or_none: bool
    last_seen: str | None
    statuses: tuple[int, ...]
    pagination: Pagination | None

    @property
    def function(self) -> str:
        """The name of its function."""
        return function(self.group, self.name)


class Facts(msgspec.Struct, frozen=True):
    """All components by name, all operations, and what each namespace is for."""

    components: dict[str, Component]
    operations: tuple[Operation, ...]
    namespaces: dict[str, str]


_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def type_of(schema: Document) -> Type:
    """Read a schema that stands where a type is used."""
    if "$ref" in schema:
        return Ref(schema["$ref"].rpartition("/")[2])
    if options := schema.get("anyOf") or schema.get("oneOf"):
        kinds = [type_of(option) for option in options if option != {"type": "null"}]
        if len(kinds) != 1 or len(options) != 2:
            raise ValueError(f"a union must be a component of its own: {schema}")
        return Nullable(kinds[0])
    if "const" in schema:
        return Const(schema["const"])
    kind = schema.get("type")
    if isinstance(kind, list):
        (inner,) = (name for name in kind if name != "null")
        return Nullable(type_of({**schema, "type": inner}))
    if kind == "array":
        return Many(type_of(schema.get("items", {})))
    if kind == "object":
        extra = schema.get("additionalProperties")
        return Map(type_of(extra) if isinstance(extra, dict) else Scalar("Any"))
    if kind is None:
        return Scalar("Any")
    return Scalar("File" if schema.get("format") == "binary" else _SCALARS[kind])  # type: ignore[arg-type]


def property_of(wire: str, schema: Document, required: bool) -> Property:
    """Read one field."""
    non_empty = schema.get("minLength", 0) > 0 or schema.get("minItems", 0) > 0
    return Property(
        wire=wire,
        type=type_of(schema),
        required=required,
        non_empty=non_empty,
        format=schema.get("format", ""),
        text=schema.get("description", ""),
    )


def component_of(name: str, schema: Document) -> Component:
    """Read one component."""
    module, text = schema["x-orq-module"], schema.get("description", "")
    if "enum" in schema:
        return Enum(name=name, module=module, values=tuple(schema["enum"]), text=text)
    if options := schema.get("oneOf") or schema.get("anyOf"):
        return _choice(name, schema, options, module, text)
    needed = schema.get("required", [])
    return Object(
        name=name,
        module=module,
        use=schema["x-orq-use"],
        properties=tuple(property_of(wire, inner, wire in needed) for wire, inner in schema["properties"].items()),
        open=schema.get("additionalProperties") is True,
        text=text,
    )


def _choice(name: str, schema: Document, options: list[Document], module: str, text: str) -> Choice:
    variants = tuple(type_of(option) for option in options)
    discriminator = schema.get("discriminator")
    if discriminator:
        boolean = schema.get("x-orq-tag-type") == "boolean"
        pairs = ((tag, ref.rpartition("/")[2]) for tag, ref in discriminator["mapping"].items())
        tags = {(tag == "true" if boolean else tag): component for tag, component in pairs}
        loose = boolean or bool(schema.get("x-orq-tag-optional") or schema.get("x-orq-tag-multi"))
        tag = discriminator["propertyName"]
        return Choice(name=name, module=module, variants=variants, tag=tag, tags=tags, loose=loose, text=text)
    decode = schema.get("x-orq-decode")
    if decode is None:
        return Choice(name=name, module=module, variants=variants, text=text)
    needed = [decode.get(_label(variant), ()) for variant in variants]
    keys = [(index, tuple(found)) for index, any_of in enumerate(needed) for found in _alternatives(any_of)]
    keys.sort(key=lambda pair: -len(pair[1]))  # what asks for most is tried first, the fallback last
    return Choice(name=name, module=module, variants=variants, keys=tuple(keys), text=text)


def _alternatives(keys: list[Any]) -> list[Any]:
    """Return the lists of keys each of which selects a variant: the facts give one list, or a list of lists."""
    return keys if keys and isinstance(keys[0], list) else [keys]


def _label(variant: Type) -> str:
    return variant.name if isinstance(variant, Ref) else "(free-form object)"


def operation_of(method: str, path: str, schema: Document) -> Operation:
    """Read one operation."""
    content = schema.get("requestBody", {}).get("content", {})
    media, body = next(iter(content.items()), (None, None))
    answers = {int(status): answer for status, answer in schema["responses"].items()}
    status = min(status for status in answers if 200 <= status < 300)
    answer = answers[status].get("content", {})
    forced = schema.get("x-orq-forced-body", {})
    flag = schema.get("x-orq-stream-flag")
    ends = schema.get("x-orq-terminal") or ()
    streams, plain = "text/event-stream" in answer, "application/json" in answer
    return Operation(
        id=schema["operationId"],
        method=method.upper(),
        path=path,
        group=schema["x-orq-group"],
        name=schema["x-orq-method"],
        also=tuple(schema.get("x-orq-also-groups", ())),
        summary=schema["summary"],
        request=(named["name"], named["module"]) if (named := schema.get("x-orq-request")) else None,
        parameters=tuple((p["in"], _parameter(p)) for p in schema.get("parameters", [])),
        body=None if body is None else type_of(body["schema"]),
        body_required=schema.get("requestBody", {}).get("required", False),
        multipart=body.get("encoding", {}) if body and media == "multipart/form-data" else None,
        status=status,
        json=type_of(answer["application/json"]["schema"]) if plain else None,
        events=type_of(answer["text/event-stream"]["schema"]) if streams else None,
        binary=answers[status].get("x-orq-undeclared-body") == "binary",
        sentinel=schema.get("x-orq-sse-sentinel"),
        terminal=tuple(end for end in ends if isinstance(end, str)),
        ends=tuple(End(end["field"], end.get("equals")) for end in ends if isinstance(end, dict)),
        failed=tuple(schema.get("x-orq-failed") or ()),
        stream_kind=_stream_kind(schema) if streams else None,
        stream_flag=flag is not None and streams and plain,
        constant={**forced, **({flag["name"]: True} if flag and not plain else {})},
        deprecated=schema.get("x-orq-successor", "the service marks it so") if schema.get("deprecated") else None,
        or_none=plain and 204 in answers,
        last_seen=schema.get("x-orq-last-seen"),
        statuses=tuple(status for status in answers if status >= 400),
        pagination=msgspec.convert(schema["x-orq-pagination"], Pagination) if "x-orq-pagination" in schema else None,
    )


def _stream_kind(schema: Document) -> Any:
    kind = schema.get("x-orq-stream-kind")
    if kind not in ("reply", "text", "events"):
        raise ValueError(f"{schema['operationId']}: x-orq-stream-kind is {kind!r}, not reply, text or events")
    return kind


def _parameter(schema: Document) -> Property:
    about = {"description": schema.get("description", ""), **schema["schema"]}
    found = property_of(schema["name"], about, schema["required"])
    return msgspec.structs.replace(found, name=schema.get("x-orq-name", ""))


def read(document: Document) -> Facts:
    """Read the joined document."""
    document = _with_room_for_requests(document)
    components = {name: component_of(name, schema) for name, schema in document["components"]["schemas"].items()}
    operations = tuple(operation_of(*endpoint) for endpoint in endpoints(document))
    return Facts(components, operations, document["x-orq-namespaces"])


def endpoints(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield method, path and schema of each operation."""
    for path, item in document["paths"].items():
        for method, schema in item.items():
            yield method, path, schema


def _with_room_for_requests(document: Document) -> Document:
    """Rename bodies that are no object and bear the name of their request: the flat struct around them takes it."""
    schemas = document["components"]["schemas"]
    asked = {schema.get("x-orq-request", {}).get("name") for _, _, schema in endpoints(document)}
    text = msgspec.json.encode(document).decode()
    for name in asked & schemas.keys():
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{name}Body"')
        text = text.replace(f'"{name}":{{', f'"{name}Body":{{')
    renamed: Document = msgspec.json.decode(text)
    return renamed
