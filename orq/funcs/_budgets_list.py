# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.budget_requests import ListBudgetsRequest
from ..models.budgets import ListBudgetsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import ListBudgetsRequestParam

OPERATION = Operation(
    name="budgets_list",
    method="GET",
    path="/v2/budgets",
    request=ListBudgetsRequest,
    query=(
        "limit",
        "starting_after",
        "ending_before",
        "scope_kind",
        "scope_target_id",
        "is_active",
        "period",
        "query",
        "sort_by",
    ),
    answer=Json(ListBudgetsResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="budgetId", items="data", more="has_more"
    ),
)


@overload
def budgets_list(
    core: OrqCore,
    request: ListBudgetsRequest | ListBudgetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListBudgetsResponse, OrqError]: ...
@overload
async def budgets_list(
    core: AsyncOrqCore,
    request: ListBudgetsRequest | ListBudgetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListBudgetsResponse, OrqError]: ...
def budgets_list(
    core: OrqCore | AsyncOrqCore,
    request: ListBudgetsRequest | ListBudgetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListBudgetsResponse, OrqError] | Awaitable[Result[ListBudgetsResponse, OrqError]]:
    """List budgets, filtered by scope, period or state, a page at a time.

    `GET /v2/budgets`.
    """
    return core.call(OPERATION, request, options)
