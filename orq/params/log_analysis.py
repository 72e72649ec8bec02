# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.trace_queries import TraceFilter
from ..types import DateTimeInput
from .trace_queries import TraceFilterParam

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
