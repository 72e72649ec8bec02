# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspace_settings import GetWorkspaceSettingsRequest, WorkspaceSettingsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWorkspaceSettingsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
