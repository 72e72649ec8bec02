# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.management_keys import GetManagementKeyRequest, ManagementKeyResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import GetManagementKeyRequestParam

OPERATION = Operation(
    name="management_keys_get",
    method="GET",
    path="/v2/management-keys/{management_key_id}",
    request=GetManagementKeyRequest,
    answer=Json(ManagementKeyResponse),
)


@overload
def management_keys_get(
    core: OrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_get(
    core: AsyncOrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError]: ...
def management_keys_get(
    core: OrqCore | AsyncOrqCore,
    request: GetManagementKeyRequest | GetManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ManagementKeyResponse, OrqError] | Awaitable[Result[ManagementKeyResponse, OrqError]]:
    """Fetch a management key by its id, without its token.

    `GET /v2/management-keys/{management_key_id}`.
    """
    return core.call(OPERATION, request, options)
