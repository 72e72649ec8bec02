# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.guardrail_rules import GuardrailRuleResponse, UpdateGuardrailRuleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import UpdateGuardrailRuleRequestParam

OPERATION = Operation(
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
    """Change a guardrail rule; what is not given stays as it is.

    `PATCH /v2/guardrail-rules/{guardrail_rule_id}`.
    """
    return core.call(OPERATION, request, options)
