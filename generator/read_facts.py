"""Read the joined OpenAPI document as facts.

Unknown constructs are refused and never dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal, TypeVar

import msgspec

from .check_facts import REFS, Document, FactError, Path, check
from .facts import (
    EVENTS,
    JSON,
    MULTIPART,
    Choice,
    Collection,
    Component,
    Const,
    End,
    Enum,
    Facts,
    Many,
    Map,
    Nullable,
    Object,
    Operation,
    Pagination,
    Property,
    Ref,
    Resource,
    Scalar,
    Text,
    Type,
    Wait,
)

T = TypeVar("T")
_Name = Literal["str", "int", "float", "bool", "None", "DateTime", "Date", "File", "Base64", "DataURI", "MediaURL"]
_SCALARS: dict[str, _Name] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_ENCODED: dict[Any, _Name] = {False: "Base64", True: "DataURI", "or url": "MediaURL"}
_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems")
_FORMATS: dict[str, _Name] = {"binary": "File", "date-time": "DateTime", "date": "Date"}


def type_of(schema: Document) -> Type:
    """Read a schema that stands where a type is used."""
    if "$ref" in schema:
        return Ref(schema["$ref"].rpartition("/")[2])
    if options := schema.get("anyOf") or schema.get("oneOf"):
        kinds = [type_of(option) for option in options if option != {"type": "null"}]
        if len(kinds) != 1 or len(options) != 2:
            raise ValueError(f"A union must be its own component: {schema}.")
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
    if schema.get("contentEncoding") == "base64":
        return Scalar(_ENCODED[schema.get("x-orq-data-uri", False)])
    return Scalar(_FORMATS.get(schema.get("format", ""), _SCALARS[kind]) if kind == "string" else _SCALARS[kind])


def property_of(wire: str, schema: Document, required: bool) -> Property:
    """Read one field."""
    non_empty = schema.get("minLength", 0) > 0 or schema.get("minItems", 0) > 0
    return Property(
        wire=wire,
        type=type_of(schema),
        required=required,
        non_empty=non_empty,
        clears="x-orq-null" in schema,
        format=schema.get("format", ""),
        default=schema.get("default"),
        bounds=bounds_of(schema),
        text=schema.get("description", "").strip(),
    )


def bounds_of(schema: Document) -> dict[str, Any]:
    """Return the bounds in a schema for size and pattern. No keyword belongs to two JSON types."""
    found = {word: schema[word] for word in _BOUNDS if word in schema}
    for option in schema.get("anyOf") or schema.get("oneOf") or ():
        found |= bounds_of(option)
    inner = bounds_of(schema["items"]) if "items" in schema else {}
    return {**found, "items": inner} if inner else found


def component_of(name: str, schema: Document) -> Component:
    """Read one component."""
    module, text = schema["x-orq-module"], schema.get("description", "").strip()
    if "enum" in schema:
        return Enum(name=name, module=module, values=tuple(schema["enum"]), text=text)
    if options := schema.get("oneOf") or schema.get("anyOf"):
        return _choice(name, schema, options, module, text)
    needed = schema.get("required", [])
    properties = [property_of(wire, inner, wire in needed) for wire, inner in schema["properties"].items()]
    return Object(
        name=name,
        module=module,
        use=schema["x-orq-use"],
        properties=tuple(_of_answer(p) if schema["x-orq-use"] == "response" else p for p in properties),
        answer_text=next(iter(schema.get("x-orq-answer-text", {}).items()), None),
        open=schema.get("additionalProperties") is True,
        text=text,
    )


def _of_answer(field: Property) -> Property:
    """Read a required list of an answer that may be null as a list.

    The service writes null for an empty list.
    """
    if field.required and isinstance(field.type, Nullable) and isinstance(field.type.inner, Many):
        return msgspec.structs.replace(field, type=field.type.inner)
    return field


def _choice(name: str, schema: Document, options: list[Document], module: str, text: str) -> Choice:
    variants = tuple(type_of(option) for option in options)
    given = tuple(ref["$ref"].rpartition("/")[2] for ref in schema.get("x-orq-handed-back", ()))
    common: Any = {"name": name, "module": module, "variants": variants, "handed_back": given, "text": text}
    common["bounds"] = bounds_of(schema)
    discriminator = schema.get("discriminator")
    if discriminator:
        boolean = schema.get("x-orq-tag-type") == "boolean"
        pairs = ((tag, ref.rpartition("/")[2]) for tag, ref in discriminator["mapping"].items())
        tags = {(tag == "true" if boolean else tag): component for tag, component in pairs}
        loose = boolean or bool(schema.get("x-orq-tag-optional") or schema.get("x-orq-tag-multi"))
        tag = discriminator["propertyName"]
        return Choice(**common, tag=tag, tags=tags, loose=loose)
    decode = schema.get("x-orq-decode")
    if decode is None:
        return Choice(**common)
    needed = [decode.get(_label(variant), ()) for variant in variants]
    keys = [(index, tuple(selecting)) for index, any_of in enumerate(needed) for selecting in _alternatives(any_of)]
    keys.sort(key=lambda pair: -len(pair[1]))  # The variant with the most keys is tried first, and the fallback last.
    return Choice(**common, keys=tuple(keys))


def _alternatives(keys: list[Any]) -> list[Any]:
    """Return the lists of keys that select a variant.

    The facts give one list, or a list of lists.
    """
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
    streams, plain = EVENTS in answer, JSON in answer
    kind = schema["x-orq-stream-kind"] if streams else None
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
        body_bounds={} if body is None else bounds_of(body["schema"]),
        body_required=schema.get("requestBody", {}).get("required", False),
        body_text=schema.get("requestBody", {}).get("description", ""),
        multipart=body.get("encoding", {}) if body and media == MULTIPART else None,
        status=status,
        json=type_of(answer[JSON]["schema"]) if plain else None,
        events=type_of(answer[EVENTS]["schema"]) if streams else None,
        binary=answers[status].get("x-orq-undeclared-body") == "binary",
        sentinel=schema.get("x-orq-sse-sentinel"),
        terminal=tuple(end for end in ends if isinstance(end, str)),
        ends=tuple(End(end["field"], end.get("equals")) for end in ends if isinstance(end, dict)),
        failed=tuple(schema.get("x-orq-failed") or ()),
        stream_kind=kind,
        text=Text(text["field"], text.get("event")) if (text := schema.get("x-orq-text")) else None,
        whole=Ref(schema["x-orq-whole"]) if "x-orq-whole" in schema else _plain(answer) if kind == "text" else None,
        format=schema.get("x-orq-format"),
        stream_flag=flag is not None and streams and plain,
        constant={**forced, **({flag["name"]: True} if flag and not plain else {})},
        deprecated=schema.get("x-orq-successor", "the service marks it so") if schema.get("deprecated") else None,
        successor_by=schema.get("x-orq-successor-by", ""),
        example=schema.get("x-orq-example", {}),
        or_none=plain and 204 in answers,
        last_seen=schema.get("x-orq-last-seen"),
        statuses=tuple(status for status in answers if status >= 400),
        pagination=msgspec.convert(schema["x-orq-pagination"], Pagination) if "x-orq-pagination" in schema else None,
        resource=msgspec.convert(schema["x-orq-resource"], Resource) if "x-orq-resource" in schema else None,
        wait=msgspec.convert(schema["x-orq-wait"], Wait) if "x-orq-wait" in schema else None,
    )


def _plain(answer: Document) -> Ref | None:
    found = type_of(answer[JSON]["schema"])
    return found if isinstance(found, Ref) else None


def _parameter(schema: Document) -> Property:
    about = {"description": schema.get("description", ""), **schema["schema"]}
    parameter = property_of(schema["name"], about, schema["required"])
    return msgspec.structs.replace(parameter, name=schema.get("x-orq-name", ""))


def read(document: Document) -> Facts:
    """Read the joined document. Raise `FactError` for invalid facts."""
    check(document)
    document = _with_room_for_requests(document)
    components = {
        name: _at(("components", "schemas", name), component_of, name, schema)
        for name, schema in document["components"]["schemas"].items()
    }
    operations = tuple(
        _at(("paths", path, method), operation_of, method, path, schema) for method, path, schema in endpoints(document)
    )
    collections = {
        name: _at(("x-orq-collections", name), msgspec.convert, facts, Collection)
        for name, facts in document.get("x-orq-collections", {}).items()
    }
    return Facts(components, operations, document["x-orq-namespaces"], collections)


def _at(path: Path, reader: Callable[..., T], *given: Any) -> T:
    """Call a reader, and add the place to its error."""
    try:
        return reader(*given)
    except (KeyError, TypeError, ValueError, StopIteration) as error:
        raise FactError(path, f"The schema cannot be read ({type(error).__name__}: {error}).") from error


def endpoints(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Yield method, path and schema of each operation."""
    for path, item in document["paths"].items():
        for method, schema in item.items():
            yield method, path, schema


def _with_room_for_requests(document: Document) -> Document:
    """Rename bodies that are no objects and have the name of their request.

    The flat struct takes the name.
    """
    schemas = document["components"]["schemas"]
    asked = {schema.get("x-orq-request", {}).get("name") for _, _, schema in endpoints(document)}
    renamed = {name: f"{name}Body" for name in asked & schemas.keys()}
    if not renamed:
        return document
    if taken := sorted(name for name, new in renamed.items() if new in schemas):
        raise FactError(
            ("components", "schemas", taken[0]), f"A request has the same name, and {taken[0]}Body is also taken."
        )
    whole: Document = _renamed(document, renamed)
    components = whole["components"]["schemas"]
    whole["components"]["schemas"] = {renamed.get(name, name): schema for name, schema in components.items()}
    return whole


def _renamed(value: Any, names: dict[str, str]) -> Any:
    """Return a part of the document with renamed references."""
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    if isinstance(value, dict):
        renamed = {key: _renamed(item, names) for key, item in value.items()}
        if "x-orq-decode" in renamed:
            renamed["x-orq-decode"] = {names.get(key, key): keys for key, keys in renamed["x-orq-decode"].items()}
        return renamed
    if isinstance(value, str) and value.startswith(REFS):
        name = value.removeprefix(REFS)
        return REFS + names.get(name, name)
    return value
