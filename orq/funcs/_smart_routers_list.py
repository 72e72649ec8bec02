# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.smart_routers import ListSmartRoutersRequest, ListSmartRoutersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._s import ListSmartRoutersRequestParam

OPERATION = Operation(
    name="smart_routers_list",
    method="GET",
    path="/v2/smart-routers",
    request=ListSmartRoutersRequest,
    query=("limit", "starting_after", "ending_before", "search", "profile", "enabled"),
    answer=Json(ListSmartRoutersResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="smart_router_id", items="data", more="has_more"
    ),
)


@overload
def smart_routers_list(
    core: OrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError]: ...
@overload
async def smart_routers_list(
    core: AsyncOrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError]: ...
def smart_routers_list(
    core: OrqCore | AsyncOrqCore,
    request: ListSmartRoutersRequest | ListSmartRoutersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSmartRoutersResponse, OrqError] | Awaitable[Result[ListSmartRoutersResponse, OrqError]]:
    """List smart routers, the newest first, a page at a time.

    `GET /v2/smart-routers`.
    """
    return core.call(OPERATION, request, options)
