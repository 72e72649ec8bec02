# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.guardrail_rules import GuardrailRuleResponse, RetrieveGuardrailRuleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import RetrieveGuardrailRuleRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
