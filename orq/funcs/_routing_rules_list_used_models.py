# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.routing_rules import ListRoutingRuleUsedModelsResponse, ListUsedModelsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import ListUsedModelsRequestParam

OPERATION = Operation(
    name="routing_rules_list_used_models",
    method="GET",
    path="/v2/routing-rules/used-models",
    request=ListUsedModelsRequest,
    query=("project_id",),
    answer=Json(ListRoutingRuleUsedModelsResponse),
)


@overload
def routing_rules_list_used_models(
    core: OrqCore,
    request: ListUsedModelsRequest | ListUsedModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListRoutingRuleUsedModelsResponse, OrqError]: ...
@overload
async def routing_rules_list_used_models(
    core: AsyncOrqCore,
    request: ListUsedModelsRequest | ListUsedModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListRoutingRuleUsedModelsResponse, OrqError]: ...
def routing_rules_list_used_models(
    core: OrqCore | AsyncOrqCore,
    request: ListUsedModelsRequest | ListUsedModelsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListRoutingRuleUsedModelsResponse, OrqError] | Awaitable[Result[ListRoutingRuleUsedModelsResponse, OrqError]]
):
    """List the models that routing rules use.

    `GET /v2/routing-rules/used-models`.
    """
    return core.call(OPERATION, request, options)
