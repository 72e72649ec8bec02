"""The JSON of received spans as types: OTLP, and the format of the vendor's `traced`."""

from __future__ import annotations

from typing import Any

import msgspec


class Value(msgspec.Struct, rename="camel"):
    """The value of an attribute. One of its fields is set."""

    string_value: str | None = None
    bool_value: bool | None = None
    int_value: int | None = None
    double_value: float | str | None = None
    array_value: Values | None = None
    kvlist_value: Attributes | None = None
    bytes_value: str | None = None


class Values(msgspec.Struct):
    """A list of values."""

    values: list[Value] = []


class KeyValue(msgspec.Struct):
    """An attribute."""

    key: str
    value: Value | None = None


class Attributes(msgspec.Struct):
    """A value that holds attributes."""

    values: list[KeyValue] = []


class SpanEvent(msgspec.Struct, rename="camel"):
    """An event of a span."""

    name: str = ""
    time_unix_nano: int = 0
    attributes: list[KeyValue] = []


class Status(msgspec.Struct, frozen=True):
    """The end of a span. The code 2 is an error."""

    code: int | str = 0
    message: str = ""


class SentSpan(msgspec.Struct, rename="camel"):
    """A span of OTLP."""

    trace_id: str = ""
    span_id: str = ""
    parent_span_id: str = ""
    name: str = ""
    start_time_unix_nano: int = 0
    end_time_unix_nano: int = 0
    attributes: list[KeyValue] = []
    events: list[SpanEvent] = []
    status: Status = Status()


class Scope(msgspec.Struct, frozen=True):
    """The library that created spans."""

    name: str = ""
    version: str = ""


class ScopeSpans(msgspec.Struct):
    """The spans of one library."""

    spans: list[SentSpan] = []
    scope: Scope = Scope()


class Resource(msgspec.Struct, frozen=True):
    """The program that sends spans."""

    attributes: list[KeyValue] = []


class ResourceSpans(msgspec.Struct, rename="camel"):
    """The spans of one program."""

    resource: Resource = Resource()
    scope_spans: list[ScopeSpans] = []


class Context(msgspec.Struct):
    """The ids of a span, its session and its user."""

    trace_id: str
    span_id: str
    session_id: str | None = None
    user_id: str | None = None


class TracedEvent(msgspec.Struct):
    """An event of a span from `traced`."""

    name: str
    timestamp: str | int = 0
    attributes: dict[str, Any] = {}


class Traced(msgspec.Struct):
    """A span from `traced`."""

    context: Context
    name: str = ""
    type: str = "function"
    start_time: str | int | float = 0
    end_time: str | int | float = 0
    parent_id: str | None = None
    attributes: dict[str, Any] = {}
    events: list[TracedEvent] = []
    input: Any = None
    output: Any = None


class Export(msgspec.Struct, rename="camel"):
    """The body of one request: spans of OTLP, or spans from `traced`."""

    resource_spans: list[ResourceSpans] = []
    spans: list[Traced] = []
