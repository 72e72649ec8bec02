# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspaces import UpdateWorkspaceRequest, WorkspaceResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import UpdateWorkspaceRequestParam

OPERATION = Operation(
    name="workspaces_update",
    method="PATCH",
    path="/v2/workspaces/{key}",
    request=UpdateWorkspaceRequest,
    answer=Json(WorkspaceResponse),
)


@overload
def workspaces_update(
    core: OrqCore,
    request: UpdateWorkspaceRequest | UpdateWorkspaceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceResponse, OrqError]: ...
@overload
async def workspaces_update(
    core: AsyncOrqCore,
    request: UpdateWorkspaceRequest | UpdateWorkspaceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceResponse, OrqError]: ...
def workspaces_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWorkspaceRequest | UpdateWorkspaceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceResponse, OrqError] | Awaitable[Result[WorkspaceResponse, OrqError]]:
    """Change a workspace, archive it or bring it back.

    `PATCH /v2/workspaces/{key}`.
    """
    return core.call(OPERATION, request, options)
