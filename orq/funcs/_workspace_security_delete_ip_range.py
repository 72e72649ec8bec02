# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.ip_allowlists import DeleteIPRangeRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import DeleteIPRangeRequestParam

OPERATION = Operation(
    name="workspace_security_delete_ip_range",
    method="DELETE",
    path="/v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}",
    request=DeleteIPRangeRequest,
    answer=Empty(status=200),
)


@overload
def workspace_security_delete_ip_range(
    core: OrqCore, request: DeleteIPRangeRequest | DeleteIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def workspace_security_delete_ip_range(
    core: AsyncOrqCore,
    request: DeleteIPRangeRequest | DeleteIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def workspace_security_delete_ip_range(
    core: OrqCore | AsyncOrqCore,
    request: DeleteIPRangeRequest | DeleteIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an IP range from the allowlist.

    `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`.
    """
    return core.call(OPERATION, request, options)
