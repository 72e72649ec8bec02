# Generated from api/.
"""Dict twins of `orq.models.spans`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class GetTraceConversationRequestParam(TypedDict):
    """A `GetTraceConversationRequest` as a dict."""

    trace_id: str
    span_id: NotRequired[str | None]


class GetTraceSpanRequestParam(TypedDict):
    """A `GetTraceSpanRequest` as a dict."""

    trace_id: str
    span_id: str


class ListTraceSpansRequestParam(TypedDict):
    """A `ListTraceSpansRequest` as a dict."""

    trace_id: str
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]
