"""The facts about the API as data types."""

from __future__ import annotations

from typing import Any, Literal, Union

import msgspec

from orq._engine.operation import StreamKind

from .names import attribute, function, key, parameter

JSON, EVENTS, MULTIPART = "application/json", "text/event-stream", "multipart/form-data"


class Scalar(msgspec.Struct, frozen=True):
    """A JSON type, by its Python name."""

    name: Literal[
        "str", "int", "float", "bool", "None", "Any", "DateTime", "Date", "File", "Base64", "DataURI", "MediaURL"
    ]


class Const(msgspec.Struct, frozen=True):
    """A single constant value."""

    value: str | bool


class Ref(msgspec.Struct, frozen=True):
    """A reference to a component."""

    name: str


class Many(msgspec.Struct, frozen=True):
    """A list."""

    item: Type


class Map(msgspec.Struct, frozen=True):
    """An object with any keys."""

    value: Type


class Nullable(msgspec.Struct, frozen=True):
    """The inner type, or null."""

    inner: Type


Type = Union[Scalar, Const, Ref, Many, Map, Nullable]  # noqa: UP007 - recursive


class Property(msgspec.Struct, frozen=True, kw_only=True):
    """A field of an object, or a parameter.

    `name` is set if the Python name does not follow from the wire name. `clears`: null is sent, and clears the stored
    value. In other optional fields null means absent. `bounds` holds the JSON Schema keywords for size and pattern;
    those for items are under "items".
    """

    wire: str
    name: str = ""
    type: Type
    required: bool
    non_empty: bool = False
    clears: bool = False
    format: str = ""
    default: Any = None
    bounds: dict[str, Any] = {}
    text: str = ""

    @property
    def python(self) -> str:
        """The Python name."""
        return attribute(self.name or self.wire)

    @property
    def key(self) -> str:
        """The name in a dict."""
        return key(self.name or self.wire)

    @property
    def parameter(self) -> str:
        """The name of the parameter of a method."""
        return parameter(self.key)


class Object(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is an object. An `open` object accepts additional keys."""

    name: str
    module: str
    use: Literal["request", "response", "both"]
    properties: tuple[Property, ...]
    answer_text: tuple[str, str] | None = None
    """The name of the property with the text of this answer, and the path to the text."""
    open: bool = False
    text: str = ""


class Enum(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is text with known values. Enums are open: other values are accepted."""

    name: str
    module: str
    values: tuple[str, ...]
    text: str = ""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A component that is one of several types.

    `tag` names the field that selects the type, and `tags` maps its values to components. `keys` lists the keys that
    select a variant instead. Without either, the JSON type selects. With `loose`, the tag may be missing or not be
    plain text. `handed_back` names objects of answers that requests also accept. `bounds` holds the bounds of variants
    that are not objects.
    """

    name: str
    module: str
    variants: tuple[Type, ...]
    tag: str | None = None
    tags: dict[Any, str] = {}
    loose: bool = False
    handed_back: tuple[str, ...] = ()
    keys: tuple[tuple[int, tuple[str, ...]], ...] = ()
    bounds: dict[str, Any] = {}
    text: str = ""


Component = Object | Enum | Choice


class End(msgspec.Struct, frozen=True):
    """A field of an event that shows a complete stream: any value but null, or exactly `equals`."""

    path: str
    equals: bool | str | None


class Text(msgspec.Struct, frozen=True):
    """The place of a stream's text: a path of fields in each event, or only in events named `event`."""

    path: str
    event: str | None


class Pagination(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to request the next page of a list, in wire names. A dot leads into an object."""

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
    without_limit: Literal["all"] | None = None


class Collection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The facts about a collection, in wire names; see "Collections" in `api/README.md`."""

    type: str | None = None
    version_type: str | None = None
    id: str | None = None
    key: str | None = None
    prefix: str | None = None
    parent: str | None = None
    singleton: bool = False
    counted: str | None = None
    embedded: str | None = None
    refs: dict[str, str] = {}
    slugs: dict[str, str] = {}
    unique: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()


class Resource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The role of an operation in a collection, in wire names.

    See "Collections" in `api/README.md`.
    """

    collection: str
    role: str
    id: str | None = None
    object: str | None = None
    items: str | None = None
    by: str | None = None
    filters: dict[str, str] = {}
    commas: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    shape: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    names: dict[str, str] = {}
    merged: tuple[str, ...] = ()
    sets: dict[str, Any] = {}
    snapshot: str | None = None
    sorted: str | None = None
    applied: bool = False
    idempotent: bool = False


class Counts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields of an answer that count its parts: `open`, `passed` and `failed` ones."""

    open: tuple[str, ...]
    passed: str
    failed: str


class Wait(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The fields of an answer that show the progress of the service, in wire names.

    See "Waiting" in `api/README.md`.
    """

    status: str = ""
    open: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    counts: Counts | None = None
    reason: str = ""


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One endpoint of the document."""

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
    body_text: str
    body_bounds: dict[str, Any]
    multipart: dict[str, Any] | None
    status: int
    json: Type | None
    events: Type | None
    binary: bool
    sentinel: str | None
    terminal: tuple[str, ...]
    ends: tuple[End, ...]
    failed: tuple[str, ...]
    stream_kind: StreamKind | None
    text: Text | None
    whole: Ref | None
    """The whole value of a stream with text: the type of the plain answer."""
    format: str | None
    """The place of the format in a request. It is empty if the format is stored with the called object."""
    stream_flag: bool
    constant: dict[str, Any]
    deprecated: str | None
    successor_by: str
    example: dict[str, Any]
    """The arguments of an example call, by Python names. Other required arguments are made up."""
    or_none: bool
    last_seen: str | None
    statuses: tuple[int, ...]
    pagination: Pagination | None
    resource: Resource | None = None
    wait: Wait | None = None

    @property
    def place(self) -> tuple[str, ...]:
        """The path to the operation in the document."""
        return ("paths", self.path, self.method.lower())

    @property
    def function(self) -> str:
        """The name of its function."""
        return function(self.group, self.name)


class Facts(msgspec.Struct, frozen=True):
    """All components by name, operations, descriptions of namespaces, and collections."""

    components: dict[str, Component]
    operations: tuple[Operation, ...]
    namespaces: dict[str, str]
    collections: dict[str, Collection] = {}
