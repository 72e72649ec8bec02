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
        """List projects, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `project_id` of an item: the page starts right after it.
        ending_before: The `project_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `project_id` of an item: the page starts right after it.
        ending_before: The `project_id` of an item: the page ends right before it.

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
        """List projects, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `project_id` of an item: the page starts right after it.
        ending_before: The `project_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `project_id` of an item: the page starts right after it.
        ending_before: The `project_id` of an item: the page ends right before it.

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

        `PATCH /v2/projects/{project_id}`; raises `OrqError`.
        """
        ...
