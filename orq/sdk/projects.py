# @generated
"""`client.projects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.projects import ListProjectsResponse, Project, ProjectResponse
    from ..types import SequenceNotStr


class ProjectsNamespace(Namespace):
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
        from ..funcs._projects import projects_create

        request: Any = {"name": name, "teams": teams, "description": description}
        return projects_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a project by its id.

        `DELETE /v2/projects/{project_id}`; raises `OrqError`.
        """
        from ..funcs._projects import projects_delete

        request: Any = {"project_id": project_id}
        return projects_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Fetch a project by its id.

        `GET /v2/projects/{project_id}`; raises `OrqError`.
        """
        from ..funcs._projects import projects_get

        request: Any = {"project_id": project_id}
        return projects_get(self._core, request, options=options).unwrap()

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
        from ..funcs._projects import projects_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return projects_list(self._core, request, options=options).unwrap()

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
        from ..funcs._projects import projects_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(projects_list, self._core, request, options, raises=True)

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
        from ..funcs._projects import projects_update

        request: Any = {"project_id": project_id, "name": name, "teams": teams, "description": description}
        return projects_update(self._core, request, options=options).unwrap()


class AsyncProjectsNamespace(AsyncNamespace):
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
        from ..funcs._projects import projects_create

        request: Any = {"name": name, "teams": teams, "description": description}
        return (await projects_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a project by its id.

        `DELETE /v2/projects/{project_id}`; raises `OrqError`.
        """
        from ..funcs._projects import projects_delete

        request: Any = {"project_id": project_id}
        return (await projects_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> ProjectResponse:
        """Fetch a project by its id.

        `GET /v2/projects/{project_id}`; raises `OrqError`.
        """
        from ..funcs._projects import projects_get

        request: Any = {"project_id": project_id}
        return (await projects_get(self._core, request, options=options)).unwrap()

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
        from ..funcs._projects import projects_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await projects_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._projects import projects_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(projects_list, self._core, request, options, raises=True)

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
        from ..funcs._projects import projects_update

        request: Any = {"project_id": project_id, "name": name, "teams": teams, "description": description}
        return (await projects_update(self._core, request, options=options)).unwrap()
