# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.ip_allowlists import AddIPRangeRequest, AddIPRangeResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import AddIPRangeRequestParam

OPERATION = Operation(
    name="workspace_security_add_ip_range",
    method="POST",
    path="/v2/workspaces/{workspace_key}/ip-allowlist/entries",
    request=AddIPRangeRequest,
    answer=Json(AddIPRangeResponse),
)


@overload
def workspace_security_add_ip_range(
    core: OrqCore, request: AddIPRangeRequest | AddIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[AddIPRangeResponse, OrqError]: ...
@overload
async def workspace_security_add_ip_range(
    core: AsyncOrqCore, request: AddIPRangeRequest | AddIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[AddIPRangeResponse, OrqError]: ...
def workspace_security_add_ip_range(
    core: OrqCore | AsyncOrqCore,
    request: AddIPRangeRequest | AddIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AddIPRangeResponse, OrqError] | Awaitable[Result[AddIPRangeResponse, OrqError]]:
    """Add an IP range to the allowlist.

    `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`.
    """
    return core.call(OPERATION, request, options)
