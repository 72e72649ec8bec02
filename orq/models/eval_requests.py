# @generated
"""Eval requests."""

from typing import Annotated, Any

from ..types import APIStruct, NonEmpty
from .values import SortOrder


class DeleteEvalRequest(APIStruct, kw_only=True):
    """What `evals_delete` takes."""

    id: str


class GetEvalRequest(APIStruct, kw_only=True):
    """What `evals_get` takes."""

    id: str


class GetEvalVersionRequest(APIStruct, kw_only=True):
    """What `evals_get_version` takes."""

    id: str
    version_id: str


class ListEvalVersionsRequest(APIStruct, kw_only=True):
    """What `evals_list_versions` takes."""

    id: str
    limit: int | None = None
    """How many at most, 1 to 200."""
    starting_after: str | None = None
    """A cursor: the page starts right after it."""
    ending_before: str | None = None
    """A cursor: the page ends right before it."""


class ListEvalsRequest(APIStruct, kw_only=True):
    """What `evals_all` takes."""

    limit: int | None = None
    """How many at most, 1 to 200; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    sort: SortOrder | None = None
    project_id: Annotated[str, NonEmpty] | None = None


class ListEvaluatorVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of an evaluator."""

    object: str
    data: list[dict[str, Any]]
    has_more: bool
    """Whether there are more beyond this page."""
