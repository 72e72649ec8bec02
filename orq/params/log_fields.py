# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput

_ListLogFacetValuesRequestKeywords = TypedDict(
    "_ListLogFacetValuesRequestKeywords", {"from": "NotRequired[DateTimeInput | None]"}
)


class ListLogFacetValuesRequestParam(_ListLogFacetValuesRequestKeywords):
    field: str
    limit: NotRequired[int | None]
    to: NotRequired[DateTimeInput | None]
    search: NotRequired[str | None]


class ListLogFieldsRequestParam(TypedDict): ...
