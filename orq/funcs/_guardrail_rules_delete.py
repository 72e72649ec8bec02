# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.guardrail_rules import DeleteGuardrailRuleRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import DeleteGuardrailRuleRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
