# @generated
"""Budget requests."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .values import BudgetPeriod

BudgetScopeKind: TypeAlias = OpenEnum[
    Literal[
        "BUDGET_SCOPE_KIND_WORKSPACE",
        "BUDGET_SCOPE_KIND_PROJECT",
        "BUDGET_SCOPE_KIND_IDENTITY",
        "BUDGET_SCOPE_KIND_API_KEY",
        "BUDGET_SCOPE_KIND_PROVIDER",
        "BUDGET_SCOPE_KIND_MODEL",
    ]
]
"""Kind of target that a budget limits."""


BudgetSortField: TypeAlias = OpenEnum[
    Literal["BUDGET_SORT_FIELD_EXPIRES_AT", "BUDGET_SORT_FIELD_CREATED_AT", "BUDGET_SORT_FIELD_UPDATED_AT"]
]
"""Field by which budgets are sorted."""


class DeleteBudgetRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.delete`."""

    budget_id: str
    """Id of the budget to delete."""


class GetBudgetRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.get`."""

    budget_id: str
    """Id of the budget to fetch."""


class ListBudgetsRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`budget_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`budget_id` of the first item of the page after: this page ends before it."""
    scope_kind: Sequence[BudgetScopeKind] | None = None
    """Lists only budgets that limit these kinds of target, such as projects or API keys."""
    scope_target_id: str | None = None
    """Lists only budgets for the project, identity, API key or model with this id."""
    is_active: bool | None = None
    """Lists only active budgets, or only inactive ones."""
    period: Sequence[BudgetPeriod] | None = None
    """Lists only budgets counted over these periods."""
    query: str | None = None
    """Lists only budgets whose id or target's name fits this text."""
    sort_by: BudgetSortField | None = None
    """Field by which budgets are sorted. Default: the last changed first."""


class ResetBudgetConsumptionRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.reset_consumption`."""

    budget_id: str
    """Id of the budget whose consumption is reset."""
    body: dict[str, Any]
    """An empty object: the service names no field."""
