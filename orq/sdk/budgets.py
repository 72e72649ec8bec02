# @generated
"""`client.budgets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _budgets

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, RateLimit
    from ..models.budget_requests import BudgetScopeKind, BudgetSortField
    from ..models.budgets import Budget, BudgetResponse, ListBudgetsResponse, ResetBudgetConsumptionResponse
    from ..models.values import BudgetPeriod
    from ..params._b import BudgetAlertParam, BudgetLimitsParam, BudgetMatchParam, BudgetScopeParam, RateLimitParam
    from ..types import DateTimeInput, SequenceNotStr


class BudgetsNamespace(Namespace, functions=_budgets):
    """Budgets on cost, tokens and request rate."""

    def create(
        self,
        *,
        scope: BudgetScope | BudgetScopeParam | None = None,
        match: BudgetMatch | BudgetMatchParam | None = None,
        limits: BudgetLimits | BudgetLimitsParam | None = None,
        rate_limit: RateLimit | RateLimitParam | None = None,
        is_active: bool | None = None,
        expires_at: DateTimeInput | None = None,
        alerts: Sequence[BudgetAlert | BudgetAlertParam] | None = None,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Create a budget on cost, tokens or request rate.

        `POST /v2/budgets`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a budget and what it has counted.

        `DELETE /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Fetch a budget by its id.

        `GET /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        scope_kind: SequenceNotStr[BudgetScopeKind] | None = None,
        scope_target_id: str | None = None,
        is_active: bool | None = None,
        period: SequenceNotStr[BudgetPeriod] | None = None,
        query: str | None = None,
        sort_by: BudgetSortField | None = None,
        options: RequestOptions | None = None,
    ) -> ListBudgetsResponse:
        """List budgets, filtered by scope, period or state, a page at a time.

        limit: How many at most.
        starting_after: The `budget_id` of an item: the page starts right after it.
        ending_before: The `budget_id` of an item: the page ends right before it.

        `GET /v2/budgets`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        scope_kind: SequenceNotStr[BudgetScopeKind] | None = None,
        scope_target_id: str | None = None,
        is_active: bool | None = None,
        period: SequenceNotStr[BudgetPeriod] | None = None,
        query: str | None = None,
        sort_by: BudgetSortField | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Budget]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `budget_id` of an item: the page starts right after it.
        ending_before: The `budget_id` of an item: the page ends right before it.

        `GET /v2/budgets`; raises `OrqError`.
        """
        ...

    def reset_consumption(
        self,
        *,
        budget_id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ResetBudgetConsumptionResponse:
        """Set what a budget has counted in its current period back to zero.

        `POST /v2/budgets/{budget_id}/reset-consumption`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        budget_id: str,
        limits: BudgetLimits | BudgetLimitsParam | None = None,
        rate_limit: RateLimit | RateLimitParam | None = None,
        is_active: bool | None = None,
        expires_at: DateTimeInput | None = None,
        clear_expires_at: bool | None = None,
        match: BudgetMatch | BudgetMatchParam | None = None,
        alerts: Sequence[BudgetAlert | BudgetAlertParam] | None = None,
        clear_alerts: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Change the limits, alerts or expiry of a budget.

        `PATCH /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...


class AsyncBudgetsNamespace(AsyncNamespace, functions=_budgets):
    """Budgets on cost, tokens and request rate."""

    async def create(
        self,
        *,
        scope: BudgetScope | BudgetScopeParam | None = None,
        match: BudgetMatch | BudgetMatchParam | None = None,
        limits: BudgetLimits | BudgetLimitsParam | None = None,
        rate_limit: RateLimit | RateLimitParam | None = None,
        is_active: bool | None = None,
        expires_at: DateTimeInput | None = None,
        alerts: Sequence[BudgetAlert | BudgetAlertParam] | None = None,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Create a budget on cost, tokens or request rate.

        `POST /v2/budgets`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a budget and what it has counted.

        `DELETE /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Fetch a budget by its id.

        `GET /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        scope_kind: SequenceNotStr[BudgetScopeKind] | None = None,
        scope_target_id: str | None = None,
        is_active: bool | None = None,
        period: SequenceNotStr[BudgetPeriod] | None = None,
        query: str | None = None,
        sort_by: BudgetSortField | None = None,
        options: RequestOptions | None = None,
    ) -> ListBudgetsResponse:
        """List budgets, filtered by scope, period or state, a page at a time.

        limit: How many at most.
        starting_after: The `budget_id` of an item: the page starts right after it.
        ending_before: The `budget_id` of an item: the page ends right before it.

        `GET /v2/budgets`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        scope_kind: SequenceNotStr[BudgetScopeKind] | None = None,
        scope_target_id: str | None = None,
        is_active: bool | None = None,
        period: SequenceNotStr[BudgetPeriod] | None = None,
        query: str | None = None,
        sort_by: BudgetSortField | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Budget]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `budget_id` of an item: the page starts right after it.
        ending_before: The `budget_id` of an item: the page ends right before it.

        `GET /v2/budgets`; raises `OrqError`.
        """
        ...

    async def reset_consumption(
        self,
        *,
        budget_id: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ResetBudgetConsumptionResponse:
        """Set what a budget has counted in its current period back to zero.

        `POST /v2/budgets/{budget_id}/reset-consumption`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        budget_id: str,
        limits: BudgetLimits | BudgetLimitsParam | None = None,
        rate_limit: RateLimit | RateLimitParam | None = None,
        is_active: bool | None = None,
        expires_at: DateTimeInput | None = None,
        clear_expires_at: bool | None = None,
        match: BudgetMatch | BudgetMatchParam | None = None,
        alerts: Sequence[BudgetAlert | BudgetAlertParam] | None = None,
        clear_alerts: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BudgetResponse:
        """Change the limits, alerts or expiry of a budget.

        `PATCH /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...
