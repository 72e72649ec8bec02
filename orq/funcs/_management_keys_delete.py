# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.management_keys import DeleteManagementKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import DeleteManagementKeyRequestParam

OPERATION = Operation(
    name="management_keys_delete",
    method="DELETE",
    path="/v2/management-keys/{management_key_id}",
    request=DeleteManagementKeyRequest,
    answer=Json(dict[str, Any]),
)


@overload
def management_keys_delete(
    core: OrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def management_keys_delete(
    core: AsyncOrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def management_keys_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteManagementKeyRequest | DeleteManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a management key, which stops working at once.

    `DELETE /v2/management-keys/{management_key_id}`.
    """
    return core.call(OPERATION, request, options)
