# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.management_keys import ManagementKeyResponse, UpdateManagementKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateManagementKeyRequestParam

OPERATION = Operation(
    name="management_keys_update",
    method="PATCH",
    path="/v2/management-keys/{management_key_id}",
    request=UpdateManagementKeyRequest,
    answer=Json(ManagementKeyResponse),
)


@overload
def management_keys_update(
    core: OrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_update(
    core: AsyncOrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
def management_keys_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateManagementKeyRequest | UpdateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError] | Awaitable[Result[ManagementKeyResponse, OrqError]]:
    """Rename, restrict, disable or revoke a management key.

    `PATCH /v2/management-keys/{management_key_id}`.
    """
    return core.call(OPERATION, request, options)
