# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.management_keys import ListManagementKeysRequest, ListManagementKeysResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ListManagementKeysRequestParam

OPERATION = Operation(
    name="management_keys_list",
    method="GET",
    path="/v2/management-keys",
    request=ListManagementKeysRequest,
    query=("limit", "starting_after", "ending_before", "status", "search", "permission_mode"),
    answer=Json(ListManagementKeysResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="management_key_id", items="data", more="has_more"
    ),
)


@overload
def management_keys_list(
    core: OrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError]: ...
@overload
async def management_keys_list(
    core: AsyncOrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError]: ...
def management_keys_list(
    core: OrqCore | AsyncOrqCore,
    request: ListManagementKeysRequest | ListManagementKeysRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListManagementKeysResponse, OrqError] | Awaitable[Result[ListManagementKeysResponse, OrqError]]:
    """List management keys, a page at a time.

    `GET /v2/management-keys`.
    """
    return core.call(OPERATION, request, options)
