# @generated
"""Projects."""

from collections.abc import Sequence

from ..types import APIStruct, DateTime


class CreateProjectRequest(APIStruct, kw_only=True):
    """Parameters of `projects.create`."""

    name: str
    """Name shown in the studio, 1 to 128 characters."""
    teams: Sequence[str] | None = None
    """Ids of the teams that work on the project."""
    description: str | None = None
    """What the project is for, at most 500 characters."""


class DeleteProjectRequest(APIStruct, kw_only=True):
    """Parameters of `projects.delete`."""

    project_id: str
    """Id of the project to delete."""


class GetProjectRequest(APIStruct, kw_only=True):
    """Parameters of `projects.get`."""

    project_id: str
    """Id of the project to fetch."""


class ListProjectsRequest(APIStruct, kw_only=True):
    """Parameters of `projects.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200."""
    starting_after: str | None = None
    """`project_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`project_id` of the first item of the page after: this page ends before it."""


class Project(APIStruct, kw_only=True):
    """A project: a part of the workspace with its own resources and teams."""

    project_id: str
    """Identifies the project in other calls."""
    name: str
    """Name shown in the studio."""
    key: str
    """Short name that the service derives from the name; it stays the same."""
    is_archived: bool
    """Whether the project is archived; lists in the studio then hide it."""
    is_default: bool
    """Whether this is the default project of the workspace."""
    teams: list[str]
    """Ids of the teams that work on the project."""
    created_at: DateTime
    """When the project was made, in UTC."""
    updated_at: DateTime
    """When the project was last changed, in UTC."""
    created_by_id: str | None = None
    """Id of the user who made the project."""
    updated_by_id: str | None = None
    """Id of the user who last changed the project."""
    description: str | None = None
    """What the project is for, for people."""


class ListProjectsResponse(APIStruct, kw_only=True):
    """A page of projects."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Project]
    """Projects of this page, newest first."""
    has_more: bool
    """Whether more items follow this page."""


class ProjectResponse(APIStruct, kw_only=True):
    """Answer with one project."""

    project: Project
    """The project, as it is after the call."""


class UpdateProjectRequest(APIStruct, kw_only=True):
    """Parameters of `projects.update`."""

    project_id: str
    """Id of the project to change."""
    name: str | None = None
    """New name shown in the studio, 1 to 128 characters."""
    teams: Sequence[str] | None = None
    """Ids of all teams of the project; they replace the present ones."""
    description: str | None = None
    """New text on what the project is for, at most 500 characters."""
