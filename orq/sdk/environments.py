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

        slug: Short name for programs, such as `staging`; an update cannot change it.
        display_name: Name shown in the studio.
        description: What the environment is for, for people.
        project_id: Project that owns the environment. Without one, the workspace owns it.
        sharing: Which projects may use the environment.

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

        environment_id: Id of the environment to delete.

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

        environment_id: Id of the environment to fetch.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only environments of this project.
        search: Lists only environments that match this text.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only environments of this project.
        search: Lists only environments that match this text.

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

        environment_id: Id of the environment to change.
        display_name: New name shown in the studio.
        description: New text on what the environment is for.
        sharing: Which projects may use the environment from now on.

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

        slug: Short name for programs, such as `staging`; an update cannot change it.
        display_name: Name shown in the studio.
        description: What the environment is for, for people.
        project_id: Project that owns the environment. Without one, the workspace owns it.
        sharing: Which projects may use the environment.

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

        environment_id: Id of the environment to delete.

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

        environment_id: Id of the environment to fetch.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only environments of this project.
        search: Lists only environments that match this text.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only environments of this project.
        search: Lists only environments that match this text.

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

        environment_id: Id of the environment to change.
        display_name: New name shown in the studio.
        description: New text on what the environment is for.
        sharing: Which projects may use the environment from now on.

        `PATCH /v3/environments/{environment_id}`; raises `OrqError`.
        """
        ...
