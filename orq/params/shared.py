# Generated from api/.
"""Dict twins of `orq.models.shared`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class FunctionCallParam(TypedDict):
    """A `FunctionCall` as a dict."""

    name: NotRequired[str | None]
    arguments: NotRequired[str | None]


class SpanRefParam(TypedDict):
    """A `SpanRef` as a dict."""

    trace_id: str
    span_id: str
