# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspace_domains import CreateDomainRequest, DomainResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import CreateDomainRequestParam

OPERATION = Operation(
    name="workspace_security_create_domain",
    method="POST",
    path="/v2/workspaces/{workspace_key}/domains",
    request=CreateDomainRequest,
    answer=Json(DomainResponse),
)


@overload
def workspace_security_create_domain(
    core: OrqCore, request: CreateDomainRequest | CreateDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[DomainResponse, OrqError]: ...
@overload
async def workspace_security_create_domain(
    core: AsyncOrqCore,
    request: CreateDomainRequest | CreateDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError]: ...
def workspace_security_create_domain(
    core: OrqCore | AsyncOrqCore,
    request: CreateDomainRequest | CreateDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError] | Awaitable[Result[DomainResponse, OrqError]]:
    """Add a domain and get the DNS record that proves it is yours.

    `POST /v2/workspaces/{workspace_key}/domains`.
    """
    return core.call(OPERATION, request, options)
