# @generated
"""Spans."""

from typing import Any

from ..types import APIStruct, DateTime, Number
from .trace_usage import TraceCost, TraceUsage


class GetTraceConversationRequest(APIStruct, kw_only=True):
    """What `traces_get_conversation` takes."""

    trace_id: str
    span_id: str | None = None


class GetTraceConversationResponse(APIStruct, kw_only=True):
    """What was said in a trace."""

    trace_id: str | None = None
    span_id: str | None = None
    items: list[dict[str, Any]] | None = None


class GetTraceSpanRequest(APIStruct, kw_only=True):
    """What `traces_get_span` takes."""

    trace_id: str
    span_id: str


class SpanSummary(APIStruct, kw_only=True):
    """A span, in brief."""

    object: str | None = None
    trace_id: str | None = None
    span_id: str | None = None
    parent_span_id: str | None = None
    name: str | None = None
    type: str | None = None
    operation: str | None = None
    status: str | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    duration_ms: Number | None = None
    provider: str | None = None
    model: str | None = None
    usage: TraceUsage | None = None
    cost: TraceCost | None = None
    has_detail: bool | None = None
    level: int | None = None
    has_children: bool | None = None
    trace_framework: str | None = None
    leading_span_type: str | None = None
    guardrail_enabled: bool | None = None
    finish_reasons: list[str] | None = None


class SpanDetail(APIStruct, kw_only=True):
    """A span with its attributes."""

    summary: SpanSummary | None = None
    attributes: dict[str, Any] | None = None


class GetTraceSpanResponse(APIStruct, kw_only=True):
    """A span."""

    span: SpanDetail | None = None


class ListTraceSpansRequest(APIStruct, kw_only=True):
    """What `traces_list_spans` takes."""

    trace_id: str
    limit: int | None = None
    """How many at most."""
    page_token: str | None = None
    """The `next_page_token` of the page before."""


class ListTraceSpansResponse(APIStruct, kw_only=True):
    """A page of spans of a trace."""

    object: str | None = None
    data: list[SpanSummary] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
    next_page_token: str | None = None
    """Pass it on as `page_token`."""
