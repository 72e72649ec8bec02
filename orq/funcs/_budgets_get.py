# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.budget_requests import GetBudgetRequest
from ..models.budgets import BudgetResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import GetBudgetRequestParam

OPERATION = Operation(
    name="budgets_get",
    method="GET",
    path="/v2/budgets/{budget_id}",
    request=GetBudgetRequest,
    answer=Json(BudgetResponse),
)


@overload
def budgets_get(
    core: OrqCore, request: GetBudgetRequest | GetBudgetRequestParam, *, options: RequestOptions | None = None
) -> Result[BudgetResponse, OrqError]: ...
@overload
async def budgets_get(
    core: AsyncOrqCore, request: GetBudgetRequest | GetBudgetRequestParam, *, options: RequestOptions | None = None
) -> Result[BudgetResponse, OrqError]: ...
def budgets_get(
    core: OrqCore | AsyncOrqCore,
    request: GetBudgetRequest | GetBudgetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[BudgetResponse, OrqError] | Awaitable[Result[BudgetResponse, OrqError]]:
    """Fetch a budget by its id.

    `GET /v2/budgets/{budget_id}`.
    """
    return core.call(OPERATION, request, options)
