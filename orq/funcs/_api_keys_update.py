# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.api_keys import APIKey, UpdateAPIKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import UpdateAPIKeyRequestParam

OPERATION = Operation(
    name="api_keys_update",
    method="PATCH",
    path="/v2/api-keys/{api_key_id}",
    request=UpdateAPIKeyRequest,
    answer=Json(APIKey),
)


@overload
def api_keys_update(
    core: OrqCore, request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_update(
    core: AsyncOrqCore,
    request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError]: ...
def api_keys_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAPIKeyRequest | UpdateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Rename, restrict, disable or revoke an API key.

    `PATCH /v2/api-keys/{api_key_id}`.
    """
    return core.call(OPERATION, request, options)
