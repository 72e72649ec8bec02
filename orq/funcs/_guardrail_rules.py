# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.guardrail_rules import (
        CreateGuardrailRuleRequest,
        DeleteGuardrailRuleRequest,
        GuardrailRuleResponse,
        ListGuardrailRulesRequest,
        ListGuardrailRulesResponse,
        ListGuardrailRuleUsedGuardrailsResponse,
        ListUsedGuardrailsRequest,
        RetrieveGuardrailRuleRequest,
        UpdateGuardrailRuleRequest,
    )
    from ..params._g import (
        CreateGuardrailRuleRequestParam,
        DeleteGuardrailRuleRequestParam,
        ListGuardrailRulesRequestParam,
        ListUsedGuardrailsRequestParam,
        RetrieveGuardrailRuleRequestParam,
        UpdateGuardrailRuleRequestParam,
    )


@cache
def _guardrail_rules_create() -> Operation:
    from ..models.guardrail_rules import CreateGuardrailRuleRequest, GuardrailRuleResponse

    return Operation(
        name="guardrail_rules_create",
        method="POST",
        path="/v2/guardrail-rules",
        request=CreateGuardrailRuleRequest,
        answer=Json(GuardrailRuleResponse),
    )


@overload
def guardrail_rules_create(
    core: OrqCore,
    request: CreateGuardrailRuleRequest | CreateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
@overload
async def guardrail_rules_create(
    core: AsyncOrqCore,
    request: CreateGuardrailRuleRequest | CreateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
def guardrail_rules_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateGuardrailRuleRequest | CreateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError] | Awaitable[Result[GuardrailRuleResponse, OrqError]]:
    """Create a rule that says which guardrails check which calls.

    `POST /v2/guardrail-rules`.
    """
    return core.call(_guardrail_rules_create(), request, options)


@cache
def _guardrail_rules_delete() -> Operation:
    from ..models.guardrail_rules import DeleteGuardrailRuleRequest

    return Operation(
        name="guardrail_rules_delete",
        method="DELETE",
        path="/v2/guardrail-rules/{guardrail_rule_id}",
        request=DeleteGuardrailRuleRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def guardrail_rules_delete(
    core: OrqCore,
    request: DeleteGuardrailRuleRequest | DeleteGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def guardrail_rules_delete(
    core: AsyncOrqCore,
    request: DeleteGuardrailRuleRequest | DeleteGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def guardrail_rules_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteGuardrailRuleRequest | DeleteGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a guardrail rule for good.

    `DELETE /v2/guardrail-rules/{guardrail_rule_id}`.
    """
    return core.call(_guardrail_rules_delete(), request, options)


@cache
def _guardrail_rules_list() -> Operation:
    from ..models.guardrail_rules import ListGuardrailRulesRequest, ListGuardrailRulesResponse

    return Operation(
        name="guardrail_rules_list",
        method="GET",
        path="/v2/guardrail-rules",
        request=ListGuardrailRulesRequest,
        query=(
            "limit",
            "starting_after",
            "ending_before",
            "project_id",
            "search",
            "sort_by",
            "enabled",
            "guardrail_id",
        ),
        answer=Json(ListGuardrailRulesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
    )


@overload
def guardrail_rules_list(
    core: OrqCore,
    request: ListGuardrailRulesRequest | ListGuardrailRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListGuardrailRulesResponse, OrqError]: ...
@overload
async def guardrail_rules_list(
    core: AsyncOrqCore,
    request: ListGuardrailRulesRequest | ListGuardrailRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListGuardrailRulesResponse, OrqError]: ...
def guardrail_rules_list(
    core: OrqCore | AsyncOrqCore,
    request: ListGuardrailRulesRequest | ListGuardrailRulesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListGuardrailRulesResponse, OrqError] | Awaitable[Result[ListGuardrailRulesResponse, OrqError]]:
    """List guardrail rules, a page at a time.

    `GET /v2/guardrail-rules`.
    """
    return core.call(_guardrail_rules_list(), request, options)


@cache
def _guardrail_rules_list_used_guardrails() -> Operation:
    from ..models.guardrail_rules import ListGuardrailRuleUsedGuardrailsResponse, ListUsedGuardrailsRequest

    return Operation(
        name="guardrail_rules_list_used_guardrails",
        method="GET",
        path="/v2/guardrail-rules/used-guardrails",
        request=ListUsedGuardrailsRequest,
        query=("project_id",),
        answer=Json(ListGuardrailRuleUsedGuardrailsResponse),
    )


@overload
def guardrail_rules_list_used_guardrails(
    core: OrqCore,
    request: ListUsedGuardrailsRequest | ListUsedGuardrailsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListGuardrailRuleUsedGuardrailsResponse, OrqError]: ...
@overload
async def guardrail_rules_list_used_guardrails(
    core: AsyncOrqCore,
    request: ListUsedGuardrailsRequest | ListUsedGuardrailsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListGuardrailRuleUsedGuardrailsResponse, OrqError]: ...
def guardrail_rules_list_used_guardrails(
    core: OrqCore | AsyncOrqCore,
    request: ListUsedGuardrailsRequest | ListUsedGuardrailsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> (
    Result[ListGuardrailRuleUsedGuardrailsResponse, OrqError]
    | Awaitable[Result[ListGuardrailRuleUsedGuardrailsResponse, OrqError]]
):
    """List the ids of the guardrails that rules use.

    `GET /v2/guardrail-rules/used-guardrails`.
    """
    return core.call(_guardrail_rules_list_used_guardrails(), request, options)


@cache
def _guardrail_rules_retrieve() -> Operation:
    from ..models.guardrail_rules import GuardrailRuleResponse, RetrieveGuardrailRuleRequest

    return Operation(
        name="guardrail_rules_retrieve",
        method="GET",
        path="/v2/guardrail-rules/{guardrail_rule_id}",
        request=RetrieveGuardrailRuleRequest,
        answer=Json(GuardrailRuleResponse),
    )


@overload
def guardrail_rules_retrieve(
    core: OrqCore,
    request: RetrieveGuardrailRuleRequest | RetrieveGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
@overload
async def guardrail_rules_retrieve(
    core: AsyncOrqCore,
    request: RetrieveGuardrailRuleRequest | RetrieveGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
def guardrail_rules_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveGuardrailRuleRequest | RetrieveGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError] | Awaitable[Result[GuardrailRuleResponse, OrqError]]:
    """Fetch a guardrail rule by its id.

    `GET /v2/guardrail-rules/{guardrail_rule_id}`.
    """
    return core.call(_guardrail_rules_retrieve(), request, options)


@cache
def _guardrail_rules_update() -> Operation:
    from ..models.guardrail_rules import GuardrailRuleResponse, UpdateGuardrailRuleRequest

    return Operation(
        name="guardrail_rules_update",
        method="PATCH",
        path="/v2/guardrail-rules/{guardrail_rule_id}",
        request=UpdateGuardrailRuleRequest,
        answer=Json(GuardrailRuleResponse),
    )


@overload
def guardrail_rules_update(
    core: OrqCore,
    request: UpdateGuardrailRuleRequest | UpdateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
@overload
async def guardrail_rules_update(
    core: AsyncOrqCore,
    request: UpdateGuardrailRuleRequest | UpdateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError]: ...
def guardrail_rules_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateGuardrailRuleRequest | UpdateGuardrailRuleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GuardrailRuleResponse, OrqError] | Awaitable[Result[GuardrailRuleResponse, OrqError]]:
    """Change a guardrail rule; fields that are not given stay as they are.

    `PATCH /v2/guardrail-rules/{guardrail_rule_id}`.
    """
    return core.call(_guardrail_rules_update(), request, options)
