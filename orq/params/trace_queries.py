# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import DateTimeInput, SequenceNotStr

_OQLQueryRequestKeywords = TypedDict("_OQLQueryRequestKeywords", {"from": "DateTimeInput"})


class OQLQueryRequestParam(_OQLQueryRequestKeywords):
    oql: str
    to: DateTimeInput
    limit: NotRequired[int | None]
    page_token: NotRequired[str | None]


class TraceComputeParam(TypedDict):
    metric: NotRequired[str | None]
    op: NotRequired[str | None]


class TraceFilterParam(TypedDict):
    field: NotRequired[str | None]
    op: NotRequired[str | None]
    values: NotRequired[SequenceNotStr[str] | None]


class TraceSortParam(TypedDict):
    field: NotRequired[str | None]
    order: NotRequired[str | None]
