"""Decode protocol buffers of OTLP traces to the data of OTLP's JSON.

The tables hold the fields that are shown, from https://github.com/open-telemetry/opentelemetry-proto.
"""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_DEEPEST = 100

_MESSAGES: Mapping[str, Mapping[int, tuple[str, str]]] = {
    "Request": {1: ("resourceSpans", "*ResourceSpans")},
    "ResourceSpans": {1: ("resource", "Resource"), 2: ("scopeSpans", "*ScopeSpans")},
    "Resource": {1: ("attributes", "*KeyValue")},
    "ScopeSpans": {1: ("scope", "Scope"), 2: ("spans", "*Span")},
    "Scope": {1: ("name", "text"), 2: ("version", "text")},
    "Span": {
        1: ("traceId", "id"),
        2: ("spanId", "id"),
        4: ("parentSpanId", "id"),
        5: ("name", "text"),
        6: ("kind", "int"),
        7: ("startTimeUnixNano", "time"),
        8: ("endTimeUnixNano", "time"),
        9: ("attributes", "*KeyValue"),
        11: ("events", "*Event"),
        15: ("status", "Status"),
    },
    "Event": {1: ("timeUnixNano", "time"), 2: ("name", "text"), 3: ("attributes", "*KeyValue")},
    "Status": {2: ("message", "text"), 3: ("code", "int")},
    "KeyValue": {1: ("key", "text"), 2: ("value", "Value")},
    "Value": {
        1: ("stringValue", "text"),
        2: ("boolValue", "bool"),
        3: ("intValue", "int"),
        4: ("doubleValue", "double"),
        5: ("arrayValue", "Values"),
        6: ("kvlistValue", "Values of KeyValue"),
        7: ("bytesValue", "bytes"),
    },
    "Values": {1: ("values", "*Value")},
    "Values of KeyValue": {1: ("values", "*KeyValue")},
}
"""The fields of each message by number: the name in JSON, and the kind. A star marks a repeated field."""

_SCALARS: Mapping[str, tuple[int, Callable[[Any], Any]]] = {
    "text": (_BYTES, lambda data: data.decode()),
    "id": (_BYTES, bytes.hex),
    "bytes": (_BYTES, lambda data: b64encode(data).decode()),
    "int": (_VARINT, lambda number: number - 2**64 if number >= 2**63 else number),
    "bool": (_VARINT, bool),
    "time": (_FIXED64, lambda data: struct.unpack("<Q", data)[0]),
    "double": (_FIXED64, lambda data: struct.unpack("<d", data)[0]),
}


def decode(data: bytes, message: str = "Request", depth: int = 0) -> dict[str, Any]:
    """Return the fields of a message by their JSON names, without unknown fields.

    Raise `ValueError`.
    """
    if depth > _DEEPEST:
        raise ValueError("is nested too deeply")
    found: dict[str, Any] = {}
    at = 0
    raw: Any
    while at < len(data):
        tag, at = _varint(data, at)
        wire = tag & 7
        if wire == _VARINT:
            raw, at = _varint(data, at)
        elif wire in (_FIXED64, _FIXED32, _BYTES):
            size, at = _varint(data, at) if wire == _BYTES else (8 if wire == _FIXED64 else 4, at)
            raw, at = data[at : at + size], at + size
            if at > len(data):
                raise ValueError("ends within a field")
        else:
            raise ValueError(f"has a field of protobuf type {wire}")
        name, kind = _MESSAGES[message].get(tag >> 3, ("", ""))
        if not name:
            continue
        expected, read = _SCALARS.get(kind, (_BYTES, None))
        if wire != expected:
            raise ValueError(f"has a field {name} of protobuf type {wire}")
        value = read(raw) if read else decode(raw, kind.lstrip("*"), depth + 1)
        if kind[0] == "*":
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise ValueError("ends within a number")
        number |= (data[at] & 127) << shift
        at += 1
        if data[at - 1] < 128:
            return number & (2**64 - 1), at
    raise ValueError("has a number that does not end")


def partial_success(rejected: int, why: str) -> bytes:
    """Return the answer to an export.

    It is empty, or holds the number of rejected spans (at most 127) and the reason.
    """
    if not rejected:
        return b""
    text = why.encode()[:100]
    inner = bytes([8, min(rejected, 127), 18, len(text)]) + text
    return bytes([10, len(inner)]) + inner
