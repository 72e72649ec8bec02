# Generated from api/.
"""Dict twins of `orq.models.trace_queries`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput, SequenceNotStr

_OQLQueryRequestKeywords = TypedDict("_OQLQueryRequestKeywords", {"from": "DateTimeInput"})


class OQLQueryRequestParam(_OQLQueryRequestKeywords):
    """An `OQLQueryRequest` as a dict."""

    oql: str
    to: DateTimeInput
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


class TraceComputeParam(TypedDict):
    """A `TraceCompute` as a dict."""

    metric: NotRequired[str | None]
    op: NotRequired[str | None]


class TraceFilterParam(TypedDict):
    """A `TraceFilter` as a dict."""

    field: NotRequired[str | None]
    op: NotRequired[str | None]
    values: NotRequired[SequenceNotStr[str] | None]


class TraceSortParam(TypedDict):
    """A `TraceSort` as a dict."""

    field: NotRequired[str | None]
    order: NotRequired[str | None]
