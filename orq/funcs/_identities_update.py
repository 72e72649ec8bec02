# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.identities import IdentityResponse, UpdateIdentityRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import UpdateIdentityRequestParam

OPERATION = Operation(
    name="identities_update",
    method="PATCH",
    path="/v2/identities/{id}",
    request=UpdateIdentityRequest,
    answer=Json(IdentityResponse),
)


@overload
def identities_update(
    core: OrqCore, request: UpdateIdentityRequest | UpdateIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[IdentityResponse, OrqError]: ...
@overload
async def identities_update(
    core: AsyncOrqCore,
    request: UpdateIdentityRequest | UpdateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError]: ...
def identities_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateIdentityRequest | UpdateIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdentityResponse, OrqError] | Awaitable[Result[IdentityResponse, OrqError]]:
    """Change an identity; what is not given stays as it is.

    `PATCH /v2/identities/{id}`.
    """
    return core.call(OPERATION, request, options)
