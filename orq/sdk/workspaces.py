# @generated
"""`client.workspaces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.workspaces import (
        ChatKitResources,
        ListWorkspacesResponse,
        Workspace,
        WorkspaceResponse,
        WorkspaceSettingsFields,
    )
    from ..params._w import ChatKitResourcesParam, WorkspaceSettingsFieldsParam


class WorkspacesNamespace(Namespace):
    """The workspaces that you can reach."""

    def get(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Fetch a workspace by its key.

        `GET /v2/workspaces/{key}`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_get

        request: Any = {"key": key}
        return workspaces_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWorkspacesResponse:
        """List the workspaces that you can reach, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return workspaces_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Workspace]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(workspaces_list, self._core, request, options, raises=True)

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
        """Change a workspace, archive it or bring it back.

        `PATCH /v2/workspaces/{key}`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_update

        request: Any = {
            "key": key,
            "display_name": display_name,
            "logo_url": logo_url,
            "archived": archived,
            "settings": settings,
            "metadata": metadata,
            "enforce_enabled_models": enforce_enabled_models,
            "chat_kit": chat_kit,
            "tracing_enabled": tracing_enabled,
        }
        return workspaces_update(self._core, request, options=options).unwrap()


class AsyncWorkspacesNamespace(AsyncNamespace):
    """The workspaces that you can reach."""

    async def get(
        self,
        *,
        key: str,
        options: RequestOptions | None = None,
    ) -> WorkspaceResponse:
        """Fetch a workspace by its key.

        `GET /v2/workspaces/{key}`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_get

        request: Any = {"key": key}
        return (await workspaces_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListWorkspacesResponse:
        """List the workspaces that you can reach, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await workspaces_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Workspace]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/workspaces`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(workspaces_list, self._core, request, options, raises=True)

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
        """Change a workspace, archive it or bring it back.

        `PATCH /v2/workspaces/{key}`; raises `OrqError`.
        """
        from ..funcs._workspaces import workspaces_update

        request: Any = {
            "key": key,
            "display_name": display_name,
            "logo_url": logo_url,
            "archived": archived,
            "settings": settings,
            "metadata": metadata,
            "enforce_enabled_models": enforce_enabled_models,
            "chat_kit": chat_kit,
            "tracing_enabled": tracing_enabled,
        }
        return (await workspaces_update(self._core, request, options=options)).unwrap()
