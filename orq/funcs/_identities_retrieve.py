# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.identities import IdentityResponse
from ..models.identity_requests import RetrieveIdentityRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import RetrieveIdentityRequestParam

OPERATION = Operation(
    name="identities_retrieve",
    method="GET",
    path="/v2/identities/{id}",
    request=RetrieveIdentityRequest,
    query=("include_metrics", "include_budget"),
    answer=Json(IdentityResponse),
)


@overload
def identities_retrieve(
    core: OrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_retrieve(
    core: AsyncOrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveIdentityRequest | RetrieveIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Fetch an identity by its id or your own id for it.

    `GET /v2/identities/{id}`.
    """
    return core.call(OPERATION, request, options)
