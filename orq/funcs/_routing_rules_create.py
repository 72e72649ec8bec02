# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.routing_rules import CreateRoutingRuleRequest, RoutingRule

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import CreateRoutingRuleRequestParam

OPERATION = Operation(
    name="routing_rules_create",
    method="POST",
    path="/v2/routing-rules",
    request=CreateRoutingRuleRequest,
    answer=Json(RoutingRule, status=201),
)


@overload
def routing_rules_create(
    core: OrqCore,
    request: CreateRoutingRuleRequest | CreateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
@overload
async def routing_rules_create(
    core: AsyncOrqCore,
    request: CreateRoutingRuleRequest | CreateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError]: ...
def routing_rules_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateRoutingRuleRequest | CreateRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RoutingRule, OrqError] | Awaitable[Result[RoutingRule, OrqError]]:
    """Create a rule for which models serve which requests.

    `POST /v2/routing-rules`.
    """
    return core.call(OPERATION, request, options)
