# @generated
"""Projects."""

from collections.abc import Sequence

from ..types import APIStruct, DateTime


class CreateProjectRequest(APIStruct, kw_only=True):
    """What `projects_create` takes."""

    name: str
    teams: Sequence[str] | None = None
    description: str | None = None


class DeleteProjectRequest(APIStruct, kw_only=True):
    """What `projects_delete` takes."""

    project_id: str


class GetProjectRequest(APIStruct, kw_only=True):
    """What `projects_get` takes."""

    project_id: str


class ListProjectsRequest(APIStruct, kw_only=True):
    """What `projects_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `project_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `project_id` of an item: the page ends right before it."""


class Project(APIStruct, kw_only=True):
    """A project."""

    project_id: str
    name: str
    key: str
    is_archived: bool
    is_default: bool
    teams: list[str]
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str | None = None
    updated_by_id: str | None = None
    description: str | None = None


class ListProjectsResponse(APIStruct, kw_only=True):
    """A page of projects."""

    object: str
    data: list[Project]
    has_more: bool
    """Whether there are more beyond this page."""


class ProjectResponse(APIStruct, kw_only=True):
    """A project."""

    project: Project


class UpdateProjectRequest(APIStruct, kw_only=True):
    """What `projects_update` takes."""

    project_id: str
    name: str | None = None
    teams: Sequence[str] | None = None
    description: str | None = None
