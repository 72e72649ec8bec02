# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.workspaces import (
        GetWorkspaceRequest,
        ListWorkspacesRequest,
        ListWorkspacesResponse,
        UpdateWorkspaceRequest,
        WorkspaceResponse,
    )
    from ..params._w import GetWorkspaceRequestParam, ListWorkspacesRequestParam, UpdateWorkspaceRequestParam


@cache
def _workspaces_get() -> Operation:
    from ..models.workspaces import GetWorkspaceRequest, WorkspaceResponse

    return Operation(
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
    return core.call(_workspaces_get(), request, options)


@cache
def _workspaces_list() -> Operation:
    from ..models.workspaces import ListWorkspacesRequest, ListWorkspacesResponse

    return Operation(
        name="workspaces_list",
        method="GET",
        path="/v2/workspaces",
        request=ListWorkspacesRequest,
        query=("limit", "starting_after", "ending_before"),
        answer=Json(ListWorkspacesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
    )


@overload
def workspaces_list(
    core: OrqCore,
    request: ListWorkspacesRequest | ListWorkspacesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWorkspacesResponse, OrqError]: ...
@overload
async def workspaces_list(
    core: AsyncOrqCore,
    request: ListWorkspacesRequest | ListWorkspacesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWorkspacesResponse, OrqError]: ...
def workspaces_list(
    core: OrqCore | AsyncOrqCore,
    request: ListWorkspacesRequest | ListWorkspacesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWorkspacesResponse, OrqError] | Awaitable[Result[ListWorkspacesResponse, OrqError]]:
    """List the workspaces that you can reach, a page at a time.

    `GET /v2/workspaces`.
    """
    return core.call(_workspaces_list(), request, options)


@cache
def _workspaces_update() -> Operation:
    from ..models.workspaces import UpdateWorkspaceRequest, WorkspaceResponse

    return Operation(
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
    """Change, archive or restore a workspace.

    `PATCH /v2/workspaces/{key}`.
    """
    return core.call(_workspaces_update(), request, options)
