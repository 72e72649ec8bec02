# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.routing_rules import (
        CreateRoutingRuleRequest,
        DeleteRoutingRuleRequest,
        ListRoutingRulesRequest,
        ListRoutingRulesResponse,
        ListRoutingRuleUsedModelsResponse,
        ListUsedModelsRequest,
        RetrieveRoutingRuleRequest,
        RoutingRule,
        UpdateRoutingRuleRequest,
    )
    from ..params._r import (
        CreateRoutingRuleRequestParam,
        DeleteRoutingRuleRequestParam,
        ListRoutingRulesRequestParam,
        ListUsedModelsRequestParam,
        RetrieveRoutingRuleRequestParam,
        UpdateRoutingRuleRequestParam,
    )


@cache
def _routing_rules_create() -> Operation:
    from ..models.routing_rules import CreateRoutingRuleRequest, RoutingRule

    return Operation(
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
    """Create a rule that says which models serve which calls.

    `POST /v2/routing-rules`.
    """
    return core.call(_routing_rules_create(), request, options)


@cache
def _routing_rules_delete() -> Operation:
    from ..models.routing_rules import DeleteRoutingRuleRequest

    return Operation(
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
    return core.call(_routing_rules_delete(), request, options)


@cache
def _routing_rules_list() -> Operation:
    from ..models.routing_rules import ListRoutingRulesRequest, ListRoutingRulesResponse

    return Operation(
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
    return core.call(_routing_rules_list(), request, options)


@cache
def _routing_rules_list_used_models() -> Operation:
    from ..models.routing_rules import ListRoutingRuleUsedModelsResponse, ListUsedModelsRequest

    return Operation(
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
    return core.call(_routing_rules_list_used_models(), request, options)


@cache
def _routing_rules_retrieve() -> Operation:
    from ..models.routing_rules import RetrieveRoutingRuleRequest, RoutingRule

    return Operation(
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
    return core.call(_routing_rules_retrieve(), request, options)


@cache
def _routing_rules_update() -> Operation:
    from ..models.routing_rules import RoutingRule, UpdateRoutingRuleRequest

    return Operation(
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
    """Change a routing rule; fields that are not given stay as they are.

    `PATCH /v2/routing-rules/{routing_rule_id}`.
    """
    return core.call(_routing_rules_update(), request, options)
