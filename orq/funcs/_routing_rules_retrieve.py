# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.routing_rules import RetrieveRoutingRuleRequest, RoutingRule

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import RetrieveRoutingRuleRequestParam

OPERATION = Operation(
    name="routing_rules_retrieve",
    method="GET",
    path="/v2/routing-rules/{routing_rule_id}",
    request=RetrieveRoutingRuleRequest,
    answer=Json(RoutingRule),
)


@overload
def routing_rules_retrieve(
    core: OrqCore,
    request: RetrieveRoutingRuleRequest | RetrieveRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
@overload
async def routing_rules_retrieve(
    core: AsyncOrqCore,
    request: RetrieveRoutingRuleRequest | RetrieveRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
def routing_rules_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveRoutingRuleRequest | RetrieveRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError] | Awaitable[Result[RoutingRule, OrqError]]:
    """Fetch a routing rule by its id.

    `GET /v2/routing-rules/{routing_rule_id}`.
    """
    return core.call(OPERATION, request, options)
