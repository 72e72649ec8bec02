# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.guardrail_rules import CreateGuardrailRuleRequest, GuardrailRuleResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import CreateGuardrailRuleRequestParam

OPERATION = Operation(
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
    """Create a rule for when which guardrails apply.

    `POST /v2/guardrail-rules`.
    """
    return core.call(OPERATION, request, options)
