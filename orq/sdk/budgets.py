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

        scope: What the budget limits, such as a project. Give this or `match`, not both.
        match: Expression (CEL) that picks the requests to count. Give this or `scope`, not both.
        limits: Cost and tokens that may be used in a period; needed without `rate_limit`.
        rate_limit: Number of requests allowed in a minute.
        is_active: Whether the budget is enforced at once. Default: true.
        expires_at: When the budget expires, in UTC; must be in the future if it is active.
        alerts: Shares of the limits at which people are notified; leave out their `id`.

        `POST /v2/budgets`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a budget and its consumption.

        budget_id: Id of the budget to delete.

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

        budget_id: Id of the budget to fetch.

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `budget_id` of the last item of the page before: the next page begins after it.
        ending_before: `budget_id` of the first item of the page after: this page ends before it.
        scope_kind: Lists only budgets that limit these kinds of target, such as projects or API keys.
        scope_target_id: Lists only budgets for the project, identity, API key or model with this id.
        is_active: Lists only active budgets, or only inactive ones.
        period: Lists only budgets counted over these periods.
        query: Lists only budgets whose id or target's name fits this text.
        sort_by: Field by which budgets are sorted. Default: the last changed first.

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `budget_id` of the last item of the page before: the next page begins after it.
        ending_before: `budget_id` of the first item of the page after: this page ends before it.
        scope_kind: Lists only budgets that limit these kinds of target, such as projects or API keys.
        scope_target_id: Lists only budgets for the project, identity, API key or model with this id.
        is_active: Lists only active budgets, or only inactive ones.
        period: Lists only budgets counted over these periods.
        query: Lists only budgets whose id or target's name fits this text.
        sort_by: Field by which budgets are sorted. Default: the last changed first.

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
        """Reset the consumption of a budget's present period to zero.

        budget_id: Id of the budget whose consumption is reset.
        body: An empty object: the service names no field.

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

        budget_id: Id of the budget to change.
        limits: New limits on cost and tokens; they replace the present ones.
        rate_limit: New number of requests allowed in a minute.
        is_active: Whether the budget is enforced from now on.
        expires_at: New time at which the budget expires, in UTC.
        clear_expires_at: Removes the expiry. Not together with `expires_at`.
        match: New expression (CEL) that picks the requests; only for budgets without a scope.
        alerts: All alerts; they replace the present ones. One with a known `id` is changed.
        clear_alerts: Removes all alerts. Not together with `alerts`.

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

        scope: What the budget limits, such as a project. Give this or `match`, not both.
        match: Expression (CEL) that picks the requests to count. Give this or `scope`, not both.
        limits: Cost and tokens that may be used in a period; needed without `rate_limit`.
        rate_limit: Number of requests allowed in a minute.
        is_active: Whether the budget is enforced at once. Default: true.
        expires_at: When the budget expires, in UTC; must be in the future if it is active.
        alerts: Shares of the limits at which people are notified; leave out their `id`.

        `POST /v2/budgets`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        budget_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a budget and its consumption.

        budget_id: Id of the budget to delete.

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

        budget_id: Id of the budget to fetch.

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `budget_id` of the last item of the page before: the next page begins after it.
        ending_before: `budget_id` of the first item of the page after: this page ends before it.
        scope_kind: Lists only budgets that limit these kinds of target, such as projects or API keys.
        scope_target_id: Lists only budgets for the project, identity, API key or model with this id.
        is_active: Lists only active budgets, or only inactive ones.
        period: Lists only budgets counted over these periods.
        query: Lists only budgets whose id or target's name fits this text.
        sort_by: Field by which budgets are sorted. Default: the last changed first.

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `budget_id` of the last item of the page before: the next page begins after it.
        ending_before: `budget_id` of the first item of the page after: this page ends before it.
        scope_kind: Lists only budgets that limit these kinds of target, such as projects or API keys.
        scope_target_id: Lists only budgets for the project, identity, API key or model with this id.
        is_active: Lists only active budgets, or only inactive ones.
        period: Lists only budgets counted over these periods.
        query: Lists only budgets whose id or target's name fits this text.
        sort_by: Field by which budgets are sorted. Default: the last changed first.

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
        """Reset the consumption of a budget's present period to zero.

        budget_id: Id of the budget whose consumption is reset.
        body: An empty object: the service names no field.

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

        budget_id: Id of the budget to change.
        limits: New limits on cost and tokens; they replace the present ones.
        rate_limit: New number of requests allowed in a minute.
        is_active: Whether the budget is enforced from now on.
        expires_at: New time at which the budget expires, in UTC.
        clear_expires_at: Removes the expiry. Not together with `expires_at`.
        match: New expression (CEL) that picks the requests; only for budgets without a scope.
        alerts: All alerts; they replace the present ones. One with a known `id` is changed.
        clear_alerts: Removes all alerts. Not together with `alerts`.

        `PATCH /v2/budgets/{budget_id}`; raises `OrqError`.
        """
        ...
