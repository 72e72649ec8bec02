# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.budget_requests import DeleteBudgetRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._b import DeleteBudgetRequestParam

OPERATION = Operation(
    name="budgets_delete",
    method="DELETE",
    path="/v2/budgets/{budget_id}",
    request=DeleteBudgetRequest,
    answer=Json(dict[str, Any]),
)


@overload
def budgets_delete(
    core: OrqCore, request: DeleteBudgetRequest | DeleteBudgetRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def budgets_delete(
    core: AsyncOrqCore,
    request: DeleteBudgetRequest | DeleteBudgetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def budgets_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteBudgetRequest | DeleteBudgetRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a budget and what it has counted.

    `DELETE /v2/budgets/{budget_id}`.
    """
    return core.call(OPERATION, request, options)
