# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput

_ListTraceFacetValuesRequestKeywords = TypedDict(
    "_ListTraceFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListTraceFacetValuesRequestParam(_ListTraceFacetValuesRequestKeywords):
    field: str
    to: NotRequired[DateTimeInput | None]
    limit: NotRequired[int | None]
    filter_operator: NotRequired[str | None]


class ListTraceFacetsRequestParam(TypedDict): ...


class ListTraceFieldsRequestParam(TypedDict): ...


class ListTraceFiltersRequestParam(TypedDict):
    include_all: NotRequired[bool | None]
