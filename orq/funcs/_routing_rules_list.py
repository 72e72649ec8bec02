# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.routing_rules import ListRoutingRulesRequest, ListRoutingRulesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import ListRoutingRulesRequestParam

OPERATION = Operation(
    name="routing_rules_list",
    method="GET",
    path="/v2/routing-rules",
    request=ListRoutingRulesRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "search", "enabled", "model"),
    answer=Json(ListRoutingRulesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def routing_rules_list(
    core: OrqCore,
    request: ListRoutingRulesRequest | ListRoutingRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListRoutingRulesResponse, OrqError]: ...
@overload
async def routing_rules_list(
    core: AsyncOrqCore,
    request: ListRoutingRulesRequest | ListRoutingRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListRoutingRulesResponse, OrqError]: ...
def routing_rules_list(
    core: OrqCore | AsyncOrqCore,
    request: ListRoutingRulesRequest | ListRoutingRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListRoutingRulesResponse, OrqError] | Awaitable[Result[ListRoutingRulesResponse, OrqError]]:
    """List routing rules by priority, a page at a time.

    `GET /v2/routing-rules`.
    """
    return core.call(OPERATION, request, options)
