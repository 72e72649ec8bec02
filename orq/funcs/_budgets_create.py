# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.budget_changes import CreateBudgetRequest
from ..models.budgets import BudgetResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import CreateBudgetRequestParam

OPERATION = Operation(
    name="budgets_create",
    method="POST",
    path="/v2/budgets",
    request=CreateBudgetRequest,
    answer=Json(BudgetResponse),
)


@overload
def budgets_create(
    core: OrqCore,
    request: CreateBudgetRequest | CreateBudgetRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError]: ...
@overload
async def budgets_create(
    core: AsyncOrqCore,
    request: CreateBudgetRequest | CreateBudgetRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError]: ...
def budgets_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateBudgetRequest | CreateBudgetRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError] | Awaitable[Result[BudgetResponse, OrqError]]:
    """Create a budget on cost, tokens or request rate.

    `POST /v2/budgets`.
    """
    return core.call(OPERATION, request, options)
