# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.routing_rules import DeleteRoutingRuleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import DeleteRoutingRuleRequestParam

OPERATION = Operation(
    name="routing_rules_delete",
    method="DELETE",
    path="/v2/routing-rules/{routing_rule_id}",
    request=DeleteRoutingRuleRequest,
    answer=Empty(status=204),
)


@overload
def routing_rules_delete(
    core: OrqCore,
    request: DeleteRoutingRuleRequest | DeleteRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def routing_rules_delete(
    core: AsyncOrqCore,
    request: DeleteRoutingRuleRequest | DeleteRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def routing_rules_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteRoutingRuleRequest | DeleteRoutingRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a routing rule for good.

    `DELETE /v2/routing-rules/{routing_rule_id}`.
    """
    return core.call(OPERATION, request, options)
