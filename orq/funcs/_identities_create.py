# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.identities import CreateIdentityRequest, IdentityResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import CreateIdentityRequestParam

OPERATION = Operation(
    name="identities_create",
    method="POST",
    path="/v2/identities",
    request=CreateIdentityRequest,
    answer=Json(IdentityResponse, status=201),
)


@overload
def identities_create(
    core: OrqCore, request: CreateIdentityRequest | CreateIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_create(
    core: AsyncOrqCore,
    request: CreateIdentityRequest | CreateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateIdentityRequest | CreateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Create an identity for one of your users.

    `POST /v2/identities`.
    """
    return core.call(OPERATION, request, options)
