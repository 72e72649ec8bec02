# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.workspace_settings import (
        GetWorkspaceSettingsRequest,
        UpdateWorkspaceSettingsRequest,
        WorkspaceSettingsResponse,
    )
    from ..params._w import GetWorkspaceSettingsRequestParam, UpdateWorkspaceSettingsRequestParam


@cache
def _workspace_settings_get() -> Operation:
    from ..models.workspace_settings import GetWorkspaceSettingsRequest, WorkspaceSettingsResponse

    return Operation(
        name="workspace_settings_get",
        method="GET",
        path="/v2/workspace-settings",
        request=GetWorkspaceSettingsRequest,
        answer=Json(WorkspaceSettingsResponse),
    )


@overload
def workspace_settings_get(
    core: OrqCore,
    request: GetWorkspaceSettingsRequest | GetWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError]: ...
@overload
async def workspace_settings_get(
    core: AsyncOrqCore,
    request: GetWorkspaceSettingsRequest | GetWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError]: ...
def workspace_settings_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWorkspaceSettingsRequest | GetWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError] | Awaitable[Result[WorkspaceSettingsResponse, OrqError]]:
    """Fetch the settings of the workspace.

    `GET /v2/workspace-settings`.
    """
    return core.call(_workspace_settings_get(), request, options)


@cache
def _workspace_settings_update() -> Operation:
    from ..models.workspace_settings import UpdateWorkspaceSettingsRequest, WorkspaceSettingsResponse

    return Operation(
        name="workspace_settings_update",
        method="PATCH",
        path="/v2/workspace-settings",
        request=UpdateWorkspaceSettingsRequest,
        answer=Json(WorkspaceSettingsResponse),
    )


@overload
def workspace_settings_update(
    core: OrqCore,
    request: UpdateWorkspaceSettingsRequest | UpdateWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError]: ...
@overload
async def workspace_settings_update(
    core: AsyncOrqCore,
    request: UpdateWorkspaceSettingsRequest | UpdateWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError]: ...
def workspace_settings_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWorkspaceSettingsRequest | UpdateWorkspaceSettingsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceSettingsResponse, OrqError] | Awaitable[Result[WorkspaceSettingsResponse, OrqError]]:
    """Change settings of the workspace; what is not given stays as it is.

    `PATCH /v2/workspace-settings`.
    """
    return core.call(_workspace_settings_update(), request, options)
