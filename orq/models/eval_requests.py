# @generated
"""Eval requests."""

from typing import Annotated, Any

from ..types import APIStruct, NonEmpty
from .values import SortOrder


class DeleteEvalRequest(APIStruct, kw_only=True):
    """Parameters of `evals.delete`."""

    id: str
    """Id of the evaluator to delete."""


class GetEvalRequest(APIStruct, kw_only=True):
    """Parameters of `evals.get`."""

    id: str
    """Id of the evaluator to fetch."""


class GetEvalVersionRequest(APIStruct, kw_only=True):
    """Parameters of `evals.get_version`."""

    id: str
    """Id of the evaluator that has the version."""
    version_id: str
    """Id of the version to fetch."""


class ListEvalVersionsRequest(APIStruct, kw_only=True):
    """Parameters of `evals.list_versions`."""

    id: str
    """Id of the evaluator whose versions are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListEvalsRequest(APIStruct, kw_only=True):
    """Parameters of `evals.all`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only evaluators that match this text."""
    sort: SortOrder | None = None
    """Order of the list: `desc` for the newest first, `asc` for the oldest first."""
    project_id: Annotated[str, NonEmpty] | None = None
    """Lists only evaluators of this project."""


class ListEvaluatorVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of an evaluator."""

    object: str
    """Kind of this object: always `list`."""
    data: list[dict[str, Any]]
    """Versions of this page, each with the evaluator's settings at that time."""
    has_more: bool
    """Whether more items follow this page."""
