# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.management_keys import CreateManagementKeyRequest, CreateManagementKeyResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateManagementKeyRequestParam

OPERATION = Operation(
    name="management_keys_create",
    method="POST",
    path="/v2/management-keys",
    request=CreateManagementKeyRequest,
    answer=Json(CreateManagementKeyResponse),
)


@overload
def management_keys_create(
    core: OrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError]: ...
@overload
async def management_keys_create(
    core: AsyncOrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError]: ...
def management_keys_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateManagementKeyRequest | CreateManagementKeyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateManagementKeyResponse, OrqError] | Awaitable[Result[CreateManagementKeyResponse, OrqError]]:
    """Create a management key; only this answer holds its token.

    `POST /v2/management-keys`.
    """
    return core.call(OPERATION, request, options)
