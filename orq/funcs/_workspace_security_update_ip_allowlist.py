# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.ip_allowlists import UpdateIPAllowlistRequest, UpdateIPAllowlistResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import UpdateIPAllowlistRequestParam

OPERATION = Operation(
    name="workspace_security_update_ip_allowlist",
    method="PATCH",
    path="/v2/workspaces/{workspace_key}/ip-allowlist",
    request=UpdateIPAllowlistRequest,
    answer=Json(UpdateIPAllowlistResponse),
)


@overload
def workspace_security_update_ip_allowlist(
    core: OrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError]: ...
@overload
async def workspace_security_update_ip_allowlist(
    core: AsyncOrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError]: ...
def workspace_security_update_ip_allowlist(
    core: OrqCore | AsyncOrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError] | Awaitable[Result[UpdateIPAllowlistResponse, OrqError]]:
    """Switch the IP allowlist on or off.

    `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`.
    """
    return core.call(OPERATION, request, options)
