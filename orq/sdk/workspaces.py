# @generated
"""`client.workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _workspaces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.workspaces import (
        ChatKitResources,
        ListWorkspacesResponse,
        Workspace,
        WorkspaceResponse,
        WorkspaceSettingsFields,
    )
    from ..params._w import ChatKitResourcesParam, WorkspaceSettingsFieldsParam


class WorkspacesNamespace(Namespace, functions=_workspaces):
    """The workspaces that you can reach."""

    def get(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Fetch a workspace by its key.

        key: Key of the workspace to fetch.

        `GET /v2/workspaces/{key}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWorkspacesResponse:
        """List the workspaces that you can reach, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Workspace]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        key: str,
        display_name: str | None = None,
        logo_url: str | None = None,
        archived: bool | None = None,
        settings: WorkspaceSettingsFields | WorkspaceSettingsFieldsParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        enforce_enabled_models: bool | None = None,
        chat_kit: ChatKitResources | ChatKitResourcesParam | None = None,
        tracing_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Change, archive or restore a workspace.

        key: Key of the workspace to change.
        display_name: New name shown in the studio.
        logo_url: New URL of the workspace's picture.
        archived: Whether the workspace is archived; false brings it back.
        settings: New settings for projects, models and plugins.
        metadata: Values of your own, by name, kept with the workspace.
        enforce_enabled_models: Whether only models that are enabled in the workspace can be called.
        chat_kit: Resources that the chat kit offers to its users.
        tracing_enabled: Whether calls are recorded as traces.

        `PATCH /v2/workspaces/{key}`; raises `OrqError`.
        """
        ...


class AsyncWorkspacesNamespace(AsyncNamespace, functions=_workspaces):
    """The workspaces that you can reach."""

    async def get(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Fetch a workspace by its key.

        key: Key of the workspace to fetch.

        `GET /v2/workspaces/{key}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWorkspacesResponse:
        """List the workspaces that you can reach, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Workspace]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        key: str,
        display_name: str | None = None,
        logo_url: str | None = None,
        archived: bool | None = None,
        settings: WorkspaceSettingsFields | WorkspaceSettingsFieldsParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        enforce_enabled_models: bool | None = None,
        chat_kit: ChatKitResources | ChatKitResourcesParam | None = None,
        tracing_enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Change, archive or restore a workspace.

        key: Key of the workspace to change.
        display_name: New name shown in the studio.
        logo_url: New URL of the workspace's picture.
        archived: Whether the workspace is archived; false brings it back.
        settings: New settings for projects, models and plugins.
        metadata: Values of your own, by name, kept with the workspace.
        enforce_enabled_models: Whether only models that are enabled in the workspace can be called.
        chat_kit: Resources that the chat kit offers to its users.
        tracing_enabled: Whether calls are recorded as traces.

        `PATCH /v2/workspaces/{key}`; raises `OrqError`.
        """
        ...
