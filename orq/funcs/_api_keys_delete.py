# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.api_keys import DeleteAPIKeyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAPIKeyRequestParam

OPERATION = Operation(
    name="api_keys_delete",
    method="DELETE",
    path="/v2/api-keys/{api_key_id}",
    request=DeleteAPIKeyRequest,
    answer=Empty(status=204),
)


@overload
def api_keys_delete(
    core: OrqCore, request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def api_keys_delete(
    core: AsyncOrqCore,
    request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def api_keys_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAPIKeyRequest | DeleteAPIKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an API key, which stops working at once.

    `DELETE /v2/api-keys/{api_key_id}`.
    """
    return core.call(OPERATION, request, options)
