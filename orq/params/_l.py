# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired

    from ..models.trace_queries import TraceFilter, TraceSort
    from ..types import DateTimeInput
    from ._t import TraceFilterParam, TraceSortParam


_AggregateLogsRequestKeywords = TypedDict(
    "_AggregateLogsRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class AggregateLogsRequestParam(_AggregateLogsRequestKeywords):
    to: NotRequired[DateTimeInput | None]
    grain: NotRequired[str | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]


_FindLogPatternsRequestKeywords = TypedDict("_FindLogPatternsRequestKeywords", {"from": "DateTimeInput"})


class FindLogPatternsRequestParam(_FindLogPatternsRequestKeywords):
    to: DateTimeInput
    query: NotRequired[str | None]
    filter_operator: NotRequired[str | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]
    limit: NotRequired[int | None]


_ListLogFacetsRequestKeywords = TypedDict(
    "_ListLogFacetsRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListLogFacetsRequestParam(_ListLogFacetsRequestKeywords):
    to: NotRequired[DateTimeInput | None]
    key_limit: NotRequired[int | None]
    value_limit: NotRequired[int | None]
    query: NotRequired[str | None]
    filter_operator: NotRequired[str | None]
    filters: NotRequired[Sequence[TraceFilter | TraceFilterParam] | None]


_ListLogFacetValuesRequestKeywords = TypedDict(
    "_ListLogFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListLogFacetValuesRequestParam(_ListLogFacetValuesRequestKeywords):
    field: str
    limit: NotRequired[int | None]
    to: NotRequired[DateTimeInput | None]
    search: NotRequired[str | None]


class ListLogFieldsRequestParam(TypedDict): ...


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


lazy_annotations(__name__)
