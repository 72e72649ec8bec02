# @generated
"""`client.environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.environments import Environment, EnvironmentResponse, ListEnvironmentsResponse
    from ..models.sharing import Sharing
    from ..params._s import SharingParam


class EnvironmentsNamespace(Namespace):
    """Environments: create, share, change and delete them."""

    def create(
        self,
        *,
        slug: str,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Create an environment, owned by a project or shared by the workspace.

        `POST /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_create

        request: Any = {
            "slug": slug,
            "display_name": display_name,
            "description": description,
            "project_id": project_id,
            "sharing": sharing,
        }
        return environments_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an environment for good.

        `DELETE /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_delete

        request: Any = {"environment_id": environment_id}
        return environments_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Fetch an environment by its id.

        `GET /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_get

        request: Any = {"environment_id": environment_id}
        return environments_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEnvironmentsResponse:
        """List environments, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
        }
        return environments_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Environment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
        }
        return Items(environments_list, self._core, request, options, raises=True)

    def update(
        self,
        *,
        environment_id: str,
        display_name: str | None = None,
        description: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Change the name, description or sharing of an environment.

        `PATCH /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_update

        request: Any = {
            "environment_id": environment_id,
            "display_name": display_name,
            "description": description,
            "sharing": sharing,
        }
        return environments_update(self._core, request, options=options).unwrap()


class AsyncEnvironmentsNamespace(AsyncNamespace):
    """Environments: create, share, change and delete them."""

    async def create(
        self,
        *,
        slug: str,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Create an environment, owned by a project or shared by the workspace.

        `POST /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_create

        request: Any = {
            "slug": slug,
            "display_name": display_name,
            "description": description,
            "project_id": project_id,
            "sharing": sharing,
        }
        return (await environments_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an environment for good.

        `DELETE /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_delete

        request: Any = {"environment_id": environment_id}
        return (await environments_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Fetch an environment by its id.

        `GET /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_get

        request: Any = {"environment_id": environment_id}
        return (await environments_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListEnvironmentsResponse:
        """List environments, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
        }
        return (await environments_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Environment]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v3/environments`; raises `OrqError`.
        """
        from ..funcs._environments import environments_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "search": search,
        }
        return AsyncItems(environments_list, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        environment_id: str,
        display_name: str | None = None,
        description: str | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Change the name, description or sharing of an environment.

        `PATCH /v3/environments/{environment_id}`; raises `OrqError`.
        """
        from ..funcs._environments import environments_update

        request: Any = {
            "environment_id": environment_id,
            "display_name": display_name,
            "description": description,
            "sharing": sharing,
        }
        return (await environments_update(self._core, request, options=options)).unwrap()
