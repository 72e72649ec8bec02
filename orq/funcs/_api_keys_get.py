# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.api_keys import APIKey, GetAPIKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import GetAPIKeyRequestParam

OPERATION = Operation(
    name="api_keys_get",
    method="GET",
    path="/v2/api-keys/{api_key_id}",
    request=GetAPIKeyRequest,
    answer=Json(APIKey),
)


@overload
def api_keys_get(
    core: OrqCore, request: GetAPIKeyRequest | GetAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_get(
    core: AsyncOrqCore, request: GetAPIKeyRequest | GetAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
def api_keys_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAPIKeyRequest | GetAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Fetch an API key by its id, its token masked.

    `GET /v2/api-keys/{api_key_id}`.
    """
    return core.call(OPERATION, request, options)
