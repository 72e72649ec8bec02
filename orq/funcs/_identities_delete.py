# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.identity_requests import DeleteIdentityRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._i import DeleteIdentityRequestParam

OPERATION = Operation(
    name="identities_delete",
    method="DELETE",
    path="/v2/identities/{id}",
    request=DeleteIdentityRequest,
    answer=Json(dict[str, Any]),
)


@overload
def identities_delete(
    core: OrqCore, request: DeleteIdentityRequest | DeleteIdentityRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def identities_delete(
    core: AsyncOrqCore,
    request: DeleteIdentityRequest | DeleteIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def identities_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteIdentityRequest | DeleteIdentityRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an identity and its budget.

    `DELETE /v2/identities/{id}`.
    """
    return core.call(OPERATION, request, options)
