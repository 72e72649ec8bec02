# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.budget_requests import ResetBudgetConsumptionRequest
from ..models.budgets import ResetBudgetConsumptionResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import ResetBudgetConsumptionRequestParam

OPERATION = Operation(
    name="budgets_reset_consumption",
    method="POST",
    path="/v2/budgets/{budget_id}/reset-consumption",
    request=ResetBudgetConsumptionRequest,
    body="body",
    answer=Json(ResetBudgetConsumptionResponse),
)


@overload
def budgets_reset_consumption(
    core: OrqCore,
    request: ResetBudgetConsumptionRequest | ResetBudgetConsumptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ResetBudgetConsumptionResponse, OrqError]: ...
@overload
async def budgets_reset_consumption(
    core: AsyncOrqCore,
    request: ResetBudgetConsumptionRequest | ResetBudgetConsumptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ResetBudgetConsumptionResponse, OrqError]: ...
def budgets_reset_consumption(
    core: OrqCore | AsyncOrqCore,
    request: ResetBudgetConsumptionRequest | ResetBudgetConsumptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ResetBudgetConsumptionResponse, OrqError] | Awaitable[Result[ResetBudgetConsumptionResponse, OrqError]]:
    """Set what a budget has counted in its current period back to zero.

    `POST /v2/budgets/{budget_id}/reset-consumption`.
    """
    return core.call(OPERATION, request, options)
