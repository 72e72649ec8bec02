# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspaces import GetWorkspaceRequest, WorkspaceResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWorkspaceRequestParam

OPERATION = Operation(
    name="workspaces_get",
    method="GET",
    path="/v2/workspaces/{key}",
    request=GetWorkspaceRequest,
    answer=Json(WorkspaceResponse),
)


@overload
def workspaces_get(
    core: OrqCore, request: GetWorkspaceRequest | GetWorkspaceRequestParam, *, options: RequestOptions | None = None
) -> Result[WorkspaceResponse, OrqError]: ...
@overload
async def workspaces_get(
    core: AsyncOrqCore,
    request: GetWorkspaceRequest | GetWorkspaceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceResponse, OrqError]: ...
def workspaces_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWorkspaceRequest | GetWorkspaceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WorkspaceResponse, OrqError] | Awaitable[Result[WorkspaceResponse, OrqError]]:
    """Fetch a workspace by its key.

    `GET /v2/workspaces/{key}`.
    """
    return core.call(OPERATION, request, options)
