# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class GetTraceConversationRequestParam(TypedDict):
    trace_id: str
    span_id: NotRequired[str | None]


class GetTraceSpanRequestParam(TypedDict):
    trace_id: str
    span_id: str


class ListTraceSpansRequestParam(TypedDict):
    trace_id: str
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]
