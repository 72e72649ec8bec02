# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.guardrail_rules import ListGuardrailRulesRequest, ListGuardrailRulesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._g import ListGuardrailRulesRequestParam

OPERATION = Operation(
    name="guardrail_rules_list",
    method="GET",
    path="/v2/guardrail-rules",
    request=ListGuardrailRulesRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "search", "sort_by", "enabled", "guardrail_id"),
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
    return core.call(OPERATION, request, options)
