"""The neutral form of an API: plain data for every kind of source.

The vendor's document, its package and our facts all become this form.

Readers make it, the comparison reads it. Every text in it is untrusted: a reader has checked that names have no control
characters and are not too long, and no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

ScalarName = Literal["string", "integer", "number", "boolean", "null", "any", "file"]
Value: TypeAlias = "str | int | float | bool"
Place = Literal["path", "query", "header", "cookie"]


class Scalar(msgspec.Struct, frozen=True, tag=True):
    """A JSON type. `any` is data of any type; `file` is bytes, sent or received as they are."""

    name: ScalarName
    format: str = ""
    """As OpenAPI says it, such as `date-time`; empty if the source says none."""


class Values(msgspec.Struct, frozen=True, tag=True):
    """One of several constants: an enum, a `Literal`, a constant alone. `open`: or any other text."""

    values: tuple[Value, ...]
    open: bool = False


class Named(msgspec.Struct, frozen=True, tag=True):
    """A type of `UpstreamApi.types`, by its name there."""

    name: str


class Many(msgspec.Struct, frozen=True, tag=True):
    """A list."""

    item: Type


class Map(msgspec.Struct, frozen=True, tag=True):
    """An object with free keys."""

    value: Type


class Nullable(msgspec.Struct, frozen=True, tag=True):
    """The inner type, or null. A field that may be absent is not `required`, which is something else."""

    inner: Type


class Field(msgspec.Struct, frozen=True):
    """A field of an object, by its name on the wire."""

    name: str
    type: Type
    required: bool
    default: Value | None = None
    """What the service takes if it is absent, where that is a constant and the source says it."""


class Object(msgspec.Struct, frozen=True, tag=True):
    """An object with known fields. `open`: the source says that it takes others, too."""

    fields: tuple[Field, ...]
    open: bool = False


class Union(msgspec.Struct, frozen=True, tag=True):
    """One of several types, at least two and none of them null."""

    variants: tuple[Type, ...]
    tag: str = ""
    """The field that tells them apart, if the source names it."""


Type: TypeAlias = "Scalar | Values | Named | Many | Map | Nullable | Object | Union"

ANY = Scalar("any")
NULL = Scalar("null")


class Parameter(msgspec.Struct, frozen=True):
    """A parameter outside of the body, by its name on the wire."""

    name: str
    place: Place
    type: Type
    required: bool
    default: Value | None = None


class Body(msgspec.Struct, frozen=True):
    """What a request or an answer holds."""

    media: str
    """Such as `application/json`, in lower case and without parameters."""
    type: Type


class Answer(msgspec.Struct, frozen=True):
    """What a status means. No bodies: the status alone."""

    status: str
    """Three digits, `4XX` for a class of them, or `default`."""
    bodies: tuple[Body, ...] = ()


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One endpoint.

    For the events of a stream, the type of `text/event-stream` is that of one event's payload or of its envelope, as
    the source has it.
    """

    method: str
    """In capitals."""
    path: str
    """From the root of the server, such as `/v2/files/{file_id}`."""
    name: str
    """As a user of the source calls it, such as `files.get`; else its operation id; else empty."""
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    """The request's body by media type; empty if it takes none."""
    body_required: bool = False
    answers: tuple[Answer, ...] = ()
    deprecated: bool = False
    hidden: bool = False
    """Whether the vendor keeps it out of its own SDKs."""

    @property
    def streams(self) -> bool:
        """Whether an answer may be a stream of events."""
        return any(body.media == "text/event-stream" for answer in self.answers for body in answer.bodies)


class UpstreamApi(msgspec.Struct, frozen=True, kw_only=True):
    """An API as one source tells it."""

    source: str
    """What was read, for people: a file name, `orq-ai-sdk 4.17.13`."""
    version: str = ""
    operations: tuple[Operation, ...]
    types: dict[str, Type]
    """The named types. A type may lead to itself, by way of a field, an item or a variant."""
    texts: dict[str, str] = {}
    """Documentation, apart from all else: the source's words, never copied into `api/`. The keys are `GET /v2/files`,
    `TypeName` and `TypeName.field`.
    """
    silent: frozenset[str] = frozenset()
    """What this kind of source does not tell, so that its absence is no difference: `formats`, `defaults`, `statuses`,
    `integers` (all numbers are `number`), `deprecated`.
    """

    def __post_init__(self) -> None:
        """Refuse names that lead to no type, or only to themselves: all that walks over types relies on it."""
        for name, kind in self.types.items():
            for target in named(kind):
                if target not in self.types:
                    raise SourceError(f"The type {name} refers to {target!a}, which the source does not have.")
            met = [name]
            while isinstance(kind, (Named, Nullable)):
                kind = self.types[kind.name] if isinstance(kind, Named) else kind.inner
                met.append(shown := kind.name if isinstance(kind, Named) else "")
                if shown in met[:-1] and shown:
                    raise SourceError(
                        f"The type {name} leads to itself alone: {' -> '.join(one for one in met if one)}."
                    )


class SourceError(ValueError):
    """A source that cannot be read: the message says where in it, what is wrong, and what to do."""


def named(kind: Type) -> Iterator[str]:
    """Yield the names that a type refers to."""
    match kind:
        case Named(name=name):
            yield name
        case Many(item=inner) | Map(value=inner) | Nullable(inner=inner):
            yield from named(inner)
        case Object(fields=fields):
            for field in fields:
                yield from named(field.type)
        case Union(variants=variants):
            for variant in variants:
                yield from named(variant)
        case Scalar() | Values():
            pass


def nullable(inner: Type) -> Type:
    """Return a type or null, without saying null twice."""
    return inner if isinstance(inner, Nullable) or inner in (ANY, NULL) else Nullable(inner)


def union(variants: list[Type], tag: str = "") -> Type:
    """Return one of several types in the one way in which the form says it.

    Null moves outward, constants become one `Values`, text beside constants opens them, and what is said twice is said
    once.
    """
    flat: list[Type] = []
    null = False
    for variant in variants:
        null = null or isinstance(variant, Nullable) or variant == NULL
        inner = variant.inner if isinstance(variant, Nullable) else variant
        flat += inner.variants if isinstance(inner, Union) and (not inner.tag or inner.tag == tag) else [inner]
    kept = list(dict.fromkeys(one for one in flat if one != NULL))
    constants = [one for one in kept if isinstance(one, Values)]
    if constants:
        text = Scalar("string")
        values = tuple(dict.fromkeys(value for one in constants for value in one.values))
        merged = Values(values, open=text in kept or any(one.open for one in constants))
        kept = [merged, *(one for one in kept if not isinstance(one, Values) and one != text)]
    if ANY in kept:
        return ANY
    if not kept:
        return NULL
    inner = kept[0] if len(kept) == 1 else Union(tuple(kept), tag)
    return nullable(inner) if null else inner
