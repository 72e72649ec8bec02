# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.hub import GetHubItemRequest, GetHubItemResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._h import GetHubItemRequestParam

OPERATION = Operation(
    name="hub_get",
    method="GET",
    path="/v2/hub/{id}",
    request=GetHubItemRequest,
    answer=Json(GetHubItemResponse),
)


@overload
def hub_get(
    core: OrqCore, request: GetHubItemRequest | GetHubItemRequestParam, *, options: RequestOptions | None = None
) -> Result[GetHubItemResponse, OrqError]: ...
@overload
async def hub_get(
    core: AsyncOrqCore, request: GetHubItemRequest | GetHubItemRequestParam, *, options: RequestOptions | None = None
) -> Result[GetHubItemResponse, OrqError]: ...
def hub_get(
    core: OrqCore | AsyncOrqCore,
    request: GetHubItemRequest | GetHubItemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetHubItemResponse, OrqError] | Awaitable[Result[GetHubItemResponse, OrqError]]:
    """Fetch a hub item by its id.

    `GET /v2/hub/{id}`.
    """
    return core.call(OPERATION, request, options)
