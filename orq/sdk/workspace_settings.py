# @generated
"""`client.workspace_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _workspace_settings

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.workspace_settings import PIIRedaction, WorkspaceSettingsResponse
    from ..params._w import PIIRedactionParam


class WorkspaceSettingsNamespace(Namespace, functions=_workspace_settings):
    """The settings of the workspace."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Fetch the settings of the workspace.

        `GET /v2/workspace-settings`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        display_name: str | None = None,
        enforce_enabled_models: bool | None = None,
        pii_redaction: PIIRedaction | PIIRedactionParam | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Change settings of the workspace; what is not given stays as it is.

        display_name: New name shown in the studio.
        enforce_enabled_models: Whether only models that are enabled in the workspace can be called.
        pii_redaction: New defaults for redacting personal data; they replace all present ones.

        `PATCH /v2/workspace-settings`; raises `OrqError`.
        """
        ...


class AsyncWorkspaceSettingsNamespace(AsyncNamespace, functions=_workspace_settings):
    """The settings of the workspace."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Fetch the settings of the workspace.

        `GET /v2/workspace-settings`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        display_name: str | None = None,
        enforce_enabled_models: bool | None = None,
        pii_redaction: PIIRedaction | PIIRedactionParam | None = None,
        options: RequestOptions | None = None,
    ) -> WorkspaceSettingsResponse:
        """Change settings of the workspace; what is not given stays as it is.

        display_name: New name shown in the studio.
        enforce_enabled_models: Whether only models that are enabled in the workspace can be called.
        pii_redaction: New defaults for redacting personal data; they replace all present ones.

        `PATCH /v2/workspace-settings`; raises `OrqError`.
        """
        ...
