# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.ip_allowlists import GetIPAllowlistRequest, GetIPAllowlistResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import GetIPAllowlistRequestParam

OPERATION = Operation(
    name="workspace_security_get_ip_allowlist",
    method="GET",
    path="/v2/workspaces/{workspace_key}/ip-allowlist",
    request=GetIPAllowlistRequest,
    answer=Json(GetIPAllowlistResponse),
)


@overload
def workspace_security_get_ip_allowlist(
    core: OrqCore, request: GetIPAllowlistRequest | GetIPAllowlistRequestParam, *, options: RequestOptions | None = None
) -> Result[GetIPAllowlistResponse, OrqError]: ...
@overload
async def workspace_security_get_ip_allowlist(
    core: AsyncOrqCore,
    request: GetIPAllowlistRequest | GetIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetIPAllowlistResponse, OrqError]: ...
def workspace_security_get_ip_allowlist(
    core: OrqCore | AsyncOrqCore,
    request: GetIPAllowlistRequest | GetIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetIPAllowlistResponse, OrqError] | Awaitable[Result[GetIPAllowlistResponse, OrqError]]:
    """Fetch the IP ranges that may reach the workspace, and your own IP.

    `GET /v2/workspaces/{workspace_key}/ip-allowlist`.
    """
    return core.call(OPERATION, request, options)
