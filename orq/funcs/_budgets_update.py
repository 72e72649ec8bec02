# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.budget_changes import UpdateBudgetRequest
from ..models.budgets import BudgetResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import UpdateBudgetRequestParam

OPERATION = Operation(
    name="budgets_update",
    method="PATCH",
    path="/v2/budgets/{budget_id}",
    request=UpdateBudgetRequest,
    answer=Json(BudgetResponse),
)


@overload
def budgets_update(
    core: OrqCore, request: UpdateBudgetRequest | UpdateBudgetRequestParam, *, options: RequestOptions | None = None
) -> Result[BudgetResponse, OrqError]: ...
@overload
async def budgets_update(
    core: AsyncOrqCore,
    request: UpdateBudgetRequest | UpdateBudgetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError]: ...
def budgets_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateBudgetRequest | UpdateBudgetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError] | Awaitable[Result[BudgetResponse, OrqError]]:
    """Change the limits, alerts or expiry of a budget.

    `PATCH /v2/budgets/{budget_id}`.
    """
    return core.call(OPERATION, request, options)
