# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.trace_queries import TraceFilter, TraceSort
from ..types import DateTimeInput
from .trace_queries import TraceFilterParam, TraceSortParam

_GetLogContextRequestKeywords = TypedDict("_GetLogContextRequestKeywords", {"from": "DateTimeInput"})


class GetLogContextRequestParam(_GetLogContextRequestKeywords):
    id: str
    to: DateTimeInput
    query: NotRequired[str | None]
    filter_operator: NotRequired[str | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    before: NotRequired[int | None]
    after: NotRequired[int | None]
    oql: NotRequired[str | None]


class GetLogRequestParam(TypedDict):
    id: str


class ListTraceLogsRequestParam(TypedDict):
    trace_id: str
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


_SearchLogsRequestKeywords = TypedDict("_SearchLogsRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"})


class SearchLogsRequestParam(_SearchLogsRequestKeywords):
    to: NotRequired[DateTimeInput | None]
    query: NotRequired[str | None]
    filter_operator: NotRequired[str | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    sort: NotRequired[Sequence[TraceSort | TraceSortParam] | None]
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]
