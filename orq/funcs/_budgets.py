# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.budget_changes import CreateBudgetRequest, UpdateBudgetRequest
    from ..models.budget_requests import (
        DeleteBudgetRequest,
        GetBudgetRequest,
        ListBudgetsRequest,
        ResetBudgetConsumptionRequest,
    )
    from ..models.budgets import BudgetResponse, ListBudgetsResponse, ResetBudgetConsumptionResponse
    from ..params._b import (
        CreateBudgetRequestParam,
        DeleteBudgetRequestParam,
        GetBudgetRequestParam,
        ListBudgetsRequestParam,
        ResetBudgetConsumptionRequestParam,
        UpdateBudgetRequestParam,
    )


@cache
def _budgets_create() -> Operation:
    from ..models.budget_changes import CreateBudgetRequest
    from ..models.budgets import BudgetResponse

    return Operation(
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
    return core.call(_budgets_create(), request, options)


@cache
def _budgets_delete() -> Operation:
    from ..models.budget_requests import DeleteBudgetRequest

    return Operation(
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
    """Delete a budget and its consumption.

    `DELETE /v2/budgets/{budget_id}`.
    """
    return core.call(_budgets_delete(), request, options)


@cache
def _budgets_get() -> Operation:
    from ..models.budget_requests import GetBudgetRequest
    from ..models.budgets import BudgetResponse

    return Operation(
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
    return core.call(_budgets_get(), request, options)


@cache
def _budgets_list() -> Operation:
    from ..models.budget_requests import ListBudgetsRequest
    from ..models.budgets import ListBudgetsResponse

    return Operation(
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
    return core.call(_budgets_list(), request, options)


@cache
def _budgets_reset_consumption() -> Operation:
    from ..models.budget_requests import ResetBudgetConsumptionRequest
    from ..models.budgets import ResetBudgetConsumptionResponse

    return Operation(
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
    """Reset the consumption of a budget's present period to zero.

    `POST /v2/budgets/{budget_id}/reset-consumption`.
    """
    return core.call(_budgets_reset_consumption(), request, options)


@cache
def _budgets_update() -> Operation:
    from ..models.budget_changes import UpdateBudgetRequest
    from ..models.budgets import BudgetResponse

    return Operation(
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
    return core.call(_budgets_update(), request, options)
