# @generated
"""`client.environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _environments

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.environments import Environment, EnvironmentResponse, ListEnvironmentsResponse
    from ..models.sharing import Sharing
    from ..params._s import SharingParam


class EnvironmentsNamespace(Namespace, functions=_environments):
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
        ...

    def delete(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an environment for good.

        `DELETE /v3/environments/{environment_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Fetch an environment by its id.

        `GET /v3/environments/{environment_id}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...


class AsyncEnvironmentsNamespace(AsyncNamespace, functions=_environments):
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
        ...

    async def delete(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an environment for good.

        `DELETE /v3/environments/{environment_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        environment_id: str,
        options: RequestOptions | None = None,
    ) -> EnvironmentResponse:
        """Fetch an environment by its id.

        `GET /v3/environments/{environment_id}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...
