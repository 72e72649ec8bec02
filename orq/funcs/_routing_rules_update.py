# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.routing_rules import RoutingRule, UpdateRoutingRuleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import UpdateRoutingRuleRequestParam

OPERATION = Operation(
    name="routing_rules_update",
    method="PATCH",
    path="/v2/routing-rules/{routing_rule_id}",
    request=UpdateRoutingRuleRequest,
    answer=Json(RoutingRule),
)


@overload
def routing_rules_update(
    core: OrqCore,
    request: UpdateRoutingRuleRequest | UpdateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
@overload
async def routing_rules_update(
    core: AsyncOrqCore,
    request: UpdateRoutingRuleRequest | UpdateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
def routing_rules_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateRoutingRuleRequest | UpdateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError] | Awaitable[Result[RoutingRule, OrqError]]:
    """Change a routing rule; what is not given stays as it is.

    `PATCH /v2/routing-rules/{routing_rule_id}`.
    """
    return core.call(OPERATION, request, options)
