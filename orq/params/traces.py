# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.trace_queries import TraceCompute, TraceFilter, TraceSort
from ..types import DateTimeInput, SequenceNotStr
from .trace_queries import TraceComputeParam, TraceFilterParam, TraceSortParam

_AggregateTracesRequestKeywords = TypedDict(
    "_AggregateTracesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class AggregateTracesRequestParam(_AggregateTracesRequestKeywords):
    to: NotRequired[DateTimeInput | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    group_by: NotRequired[SequenceNotStr[str] | None]
    compute: NotRequired[Sequence[TraceCompute | TraceComputeParam] | None]
    limit: NotRequired[int | None]
    filter_operator: NotRequired[str | None]
    query: NotRequired[str | None]


class GetTraceRequestParam(TypedDict):
    trace_id: str


_SearchTracesRequestKeywords = TypedDict("_SearchTracesRequestKeywords", {"from": "DateTimeInput"})


class SearchTracesRequestParam(_SearchTracesRequestKeywords):
    to: DateTimeInput
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    filter_operator: NotRequired[str | None]
    query: NotRequired[str | None]
    sort: NotRequired[Sequence[TraceSort | TraceSortParam] | None]
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]
