# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.values import SortOrder


class DeleteEvalRequestParam(TypedDict):
    id: str


class GetEvalRequestParam(TypedDict):
    id: str


class GetEvalVersionRequestParam(TypedDict):
    id: str
    version_id: str


class ListEvalVersionsRequestParam(TypedDict):
    id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListEvalsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    sort: NotRequired[SortOrder | None]
    project_id: NotRequired[str | None]
