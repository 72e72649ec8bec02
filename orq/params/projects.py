# Generated from api/.
"""Dict twins of `orq.models.projects`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class CreateProjectRequestParam(TypedDict):
    """A `CreateProjectRequest` as a dict."""

    name: str
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]


class DeleteProjectRequestParam(TypedDict):
    """A `DeleteProjectRequest` as a dict."""

    project_id: str


class GetProjectRequestParam(TypedDict):
    """A `GetProjectRequest` as a dict."""

    project_id: str


class ListProjectsRequestParam(TypedDict):
    """A `ListProjectsRequest` as a dict."""

    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class UpdateProjectRequestParam(TypedDict):
    """An `UpdateProjectRequest` as a dict."""

    project_id: str
    name: NotRequired[str | None]
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]
