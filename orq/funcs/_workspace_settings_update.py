# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspace_settings import UpdateWorkspaceSettingsRequest, WorkspaceSettingsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import UpdateWorkspaceSettingsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
