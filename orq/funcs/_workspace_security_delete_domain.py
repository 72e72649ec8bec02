# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.workspace_domains import DeleteDomainRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import DeleteDomainRequestParam

OPERATION = Operation(
    name="workspace_security_delete_domain",
    method="DELETE",
    path="/v2/workspaces/{workspace_key}/domains/{domain_id}",
    request=DeleteDomainRequest,
    answer=Empty(status=200),
)


@overload
def workspace_security_delete_domain(
    core: OrqCore, request: DeleteDomainRequest | DeleteDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def workspace_security_delete_domain(
    core: AsyncOrqCore,
    request: DeleteDomainRequest | DeleteDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def workspace_security_delete_domain(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDomainRequest | DeleteDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a domain from the workspace.

    `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`.
    """
    return core.call(OPERATION, request, options)
