# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.guardrail_rules import ListGuardrailRuleUsedGuardrailsResponse, ListUsedGuardrailsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import ListUsedGuardrailsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
