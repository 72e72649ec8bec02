# Generated from api/.
"""Dict twins of `orq.models.trace_fields`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput

_ListTraceFacetValuesRequestKeywords = TypedDict(
    "_ListTraceFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListTraceFacetValuesRequestParam(_ListTraceFacetValuesRequestKeywords):
    """A `ListTraceFacetValuesRequest` as a dict."""

    field: str
    to: NotRequired[DateTimeInput | None]
    limit: NotRequired[int | None]
    filter_operator: NotRequired[str | None]


class ListTraceFacetsRequestParam(TypedDict):
    """A `ListTraceFacetsRequest` as a dict."""


class ListTraceFieldsRequestParam(TypedDict):
    """A `ListTraceFieldsRequest` as a dict."""


class ListTraceFiltersRequestParam(TypedDict):
    """A `ListTraceFiltersRequest` as a dict."""

    include_all: NotRequired[bool | None]
