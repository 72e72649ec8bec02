# @generated
"""Spans."""

from typing import Any

from ..types import APIStruct, DateTime, Number
from .trace_usage import TraceCost, TraceUsage


class GetTraceConversationRequest(APIStruct, kw_only=True):
    """Parameters of `traces.get_conversation`."""

    trace_id: str
    """Id of the trace whose conversation is fetched."""
    span_id: str | None = None
    """Fetches only the conversation that this span recorded."""


class GetTraceConversationResponse(APIStruct, kw_only=True):
    """The conversation that a trace recorded."""

    trace_id: str | None = None
    """Id of the trace that recorded it."""
    span_id: str | None = None
    """Id of the span that recorded it."""
    items: list[dict[str, Any]] | None = None
    """Messages, tool calls and tool results, in order."""


class GetTraceSpanRequest(APIStruct, kw_only=True):
    """Parameters of `traces.get_span`."""

    trace_id: str
    """Id of the trace that contains the span."""
    span_id: str
    """Id of the span to fetch."""


class SpanSummary(APIStruct, kw_only=True):
    """A span, without its attributes."""

    object: str | None = None
    """Kind of this object."""
    trace_id: str | None = None
    """Id of the trace that contains the span."""
    span_id: str | None = None
    """Identifies the span in its trace."""
    parent_span_id: str | None = None
    """Id of the span that contains this one; empty for the root."""
    name: str | None = None
    """What the span does, such as the name of a function."""
    type: str | None = None
    """Type of the span, such as `span.chat_completion`; new types may be added."""
    operation: str | None = None
    """Kind of work, such as a chat or the call of a tool."""
    status: str | None = None
    """How the work ended."""
    started_at: DateTime | None = None
    """When the span began, in UTC."""
    ended_at: DateTime | None = None
    """When the span ended, in UTC."""
    duration_ms: Number | None = None
    """Duration in milliseconds."""
    provider: str | None = None
    """Provider of the model that was called."""
    model: str | None = None
    """Model that was called."""
    usage: TraceUsage | None = None
    """Tokens of the model call."""
    cost: TraceCost | None = None
    """Cost of the model call."""
    has_detail: bool | None = None
    """Whether `get_span` has attributes of the span."""
    level: int | None = None
    """Depth of the span in the tree of spans."""
    has_children: bool | None = None
    """Whether the span contains other spans."""
    trace_framework: str | None = None
    """Framework that recorded the trace."""
    leading_span_type: str | None = None
    """Type of the main span of the trace."""
    guardrail_enabled: bool | None = None
    """Whether guardrails checked the call."""
    finish_reasons: list[str] | None = None
    """Why the model stopped, such as `stop` or `tool_calls`."""


class SpanDetail(APIStruct, kw_only=True):
    """A span with its attributes."""

    summary: SpanSummary | None = None
    """The span without its attributes."""
    attributes: dict[str, Any] | None = None
    """Attributes by name, those of OpenTelemetry and of orq.ai."""


class GetTraceSpanResponse(APIStruct, kw_only=True):
    """Answer with one span."""

    span: SpanDetail | None = None
    """The span with its attributes."""


class ListTraceSpansRequest(APIStruct, kw_only=True):
    """Parameters of `traces.list_spans`."""

    trace_id: str
    """Id of the trace whose spans are listed."""
    limit: int | None = None
    """Number of spans in a page."""
    page_token: str | None = None
    """`next_page_token` of the page before; leave it out for the first page."""


class ListTraceSpansResponse(APIStruct, kw_only=True):
    """A page of spans of a trace."""

    object: str | None = None
    """Kind of this object: always `list`."""
    data: list[SpanSummary] | None = None
    """Spans of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""
    next_page_token: str | None = None
    """Give it as `page_token` to fetch the next page; empty on the last one."""
