# @generated
"""`client.workspace_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.workspace_settings import PIIRedaction, WorkspaceSettingsResponse
    from ..params._w import PIIRedactionParam


class WorkspaceSettingsNamespace(Namespace):
    """The settings of the workspace."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Fetch the settings of the workspace.

        `GET /v2/workspace-settings`; raises `OrqError`.
        """
        from ..funcs._workspace_settings import workspace_settings_get

        request: Any = {}
        return workspace_settings_get(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        display_name: str | None = None,
        enforce_enabled_models: bool | None = None,
        pii_redaction: PIIRedaction | PIIRedactionParam | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Change settings of the workspace; what is not given stays as it is.

        `PATCH /v2/workspace-settings`; raises `OrqError`.
        """
        from ..funcs._workspace_settings import workspace_settings_update

        request: Any = {
            "display_name": display_name,
            "enforce_enabled_models": enforce_enabled_models,
            "pii_redaction": pii_redaction,
        }
        return workspace_settings_update(self._core, request, options=options).unwrap()


class AsyncWorkspaceSettingsNamespace(AsyncNamespace):
    """The settings of the workspace."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Fetch the settings of the workspace.

        `GET /v2/workspace-settings`; raises `OrqError`.
        """
        from ..funcs._workspace_settings import workspace_settings_get

        request: Any = {}
        return (await workspace_settings_get(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        display_name: str | None = None,
        enforce_enabled_models: bool | None = None,
        pii_redaction: PIIRedaction | PIIRedactionParam | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Change settings of the workspace; what is not given stays as it is.

        `PATCH /v2/workspace-settings`; raises `OrqError`.
        """
        from ..funcs._workspace_settings import workspace_settings_update

        request: Any = {
            "display_name": display_name,
            "enforce_enabled_models": enforce_enabled_models,
            "pii_redaction": pii_redaction,
        }
        return (await workspace_settings_update(self._core, request, options=options)).unwrap()
