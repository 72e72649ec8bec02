# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class FunctionCallParam(TypedDict):
    name: NotRequired[str | None]
    arguments: NotRequired[str | None]


class SpanRefParam(TypedDict):
    trace_id: str
    span_id: str
