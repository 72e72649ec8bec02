# @generated
"""`client.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _projects

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.projects import ListProjectsResponse, Project, ProjectResponse
    from ..types import SequenceNotStr


class ProjectsNamespace(Namespace, functions=_projects):
    """Projects: create, list, change and delete them."""

    def create(
        self,
        *,
        name: str,
        teams: SequenceNotStr[str] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Create a project in the workspace.

        name: Name shown in the studio, 1 to 128 characters.
        teams: Ids of the teams that work on the project.
        description: What the project is for, at most 500 characters.

        `POST /v2/projects`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a project by its id.

        project_id: Id of the project to delete.

        `DELETE /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Fetch a project by its id.

        project_id: Id of the project to fetch.

        `GET /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListProjectsResponse:
        """List projects, newest first, a page at a time.

        limit: Number of items in a page, 1 to 200.
        starting_after: `project_id` of the last item of the page before: the next page begins after it.
        ending_before: `project_id` of the first item of the page after: this page ends before it.

        `GET /v2/projects`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Project]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200.
        starting_after: `project_id` of the last item of the page before: the next page begins after it.
        ending_before: `project_id` of the first item of the page after: this page ends before it.

        `GET /v2/projects`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        project_id: str,
        name: str | None = None,
        teams: SequenceNotStr[str] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Change the name, description or teams of a project.

        project_id: Id of the project to change.
        name: New name shown in the studio, 1 to 128 characters.
        teams: Ids of all teams of the project; they replace the present ones.
        description: New text on what the project is for, at most 500 characters.

        `PATCH /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...


class AsyncProjectsNamespace(AsyncNamespace, functions=_projects):
    """Projects: create, list, change and delete them."""

    async def create(
        self,
        *,
        name: str,
        teams: SequenceNotStr[str] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Create a project in the workspace.

        name: Name shown in the studio, 1 to 128 characters.
        teams: Ids of the teams that work on the project.
        description: What the project is for, at most 500 characters.

        `POST /v2/projects`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a project by its id.

        project_id: Id of the project to delete.

        `DELETE /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Fetch a project by its id.

        project_id: Id of the project to fetch.

        `GET /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListProjectsResponse:
        """List projects, newest first, a page at a time.

        limit: Number of items in a page, 1 to 200.
        starting_after: `project_id` of the last item of the page before: the next page begins after it.
        ending_before: `project_id` of the first item of the page after: this page ends before it.

        `GET /v2/projects`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Project]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200.
        starting_after: `project_id` of the last item of the page before: the next page begins after it.
        ending_before: `project_id` of the first item of the page after: this page ends before it.

        `GET /v2/projects`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        project_id: str,
        name: str | None = None,
        teams: SequenceNotStr[str] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Change the name, description or teams of a project.

        project_id: Id of the project to change.
        name: New name shown in the studio, 1 to 128 characters.
        teams: Ids of all teams of the project; they replace the present ones.
        description: New text on what the project is for, at most 500 characters.

        `PATCH /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...
