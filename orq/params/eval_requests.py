# Generated from api/.
"""Dict twins of `orq.models.eval_requests`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.values import SortOrder


class DeleteEvalRequestParam(TypedDict):
    """A `DeleteEvalRequest` as a dict."""

    id: str


class GetEvalRequestParam(TypedDict):
    """A `GetEvalRequest` as a dict."""

    id: str


class GetEvalVersionRequestParam(TypedDict):
    """A `GetEvalVersionRequest` as a dict."""

    id: str
    version_id: str


class ListEvalVersionsRequestParam(TypedDict):
    """A `ListEvalVersionsRequest` as a dict."""

    id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListEvalsRequestParam(TypedDict):
    """A `ListEvalsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    sort: NotRequired[SortOrder | None]
    project_id: NotRequired[str | None]
