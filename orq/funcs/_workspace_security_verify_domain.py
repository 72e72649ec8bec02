# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspace_domains import DomainResponse, VerifyDomainRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import VerifyDomainRequestParam

OPERATION = Operation(
    name="workspace_security_verify_domain",
    method="POST",
    path="/v2/workspaces/{workspace_key}/domains/{domain_id}/verify",
    request=VerifyDomainRequest,
    answer=Json(DomainResponse),
)


@overload
def workspace_security_verify_domain(
    core: OrqCore, request: VerifyDomainRequest | VerifyDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[DomainResponse, OrqError]: ...
@overload
async def workspace_security_verify_domain(
    core: AsyncOrqCore,
    request: VerifyDomainRequest | VerifyDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError]: ...
def workspace_security_verify_domain(
    core: OrqCore | AsyncOrqCore,
    request: VerifyDomainRequest | VerifyDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError] | Awaitable[Result[DomainResponse, OrqError]]:
    """Look for the DNS record of a domain and mark the domain verified.

    `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`.
    """
    return core.call(OPERATION, request, options)
