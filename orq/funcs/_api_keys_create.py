# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.api_keys import APIKey, CreateAPIKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAPIKeyRequestParam

OPERATION = Operation(
    name="api_keys_create",
    method="POST",
    path="/v2/api-keys",
    request=CreateAPIKeyRequest,
    answer=Json(APIKey),
)


@overload
def api_keys_create(
    core: OrqCore, request: CreateAPIKeyRequest | CreateAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[APIKey, OrqError]: ...
@overload
async def api_keys_create(
    core: AsyncOrqCore,
    request: CreateAPIKeyRequest | CreateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError]: ...
def api_keys_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAPIKeyRequest | CreateAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[APIKey, OrqError] | Awaitable[Result[APIKey, OrqError]]:
    """Create an API key; only this answer holds its token in full.

    `POST /v2/api-keys`.
    """
    return core.call(OPERATION, request, options)
