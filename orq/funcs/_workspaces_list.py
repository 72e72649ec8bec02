# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.workspaces import ListWorkspacesRequest, ListWorkspacesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import ListWorkspacesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
