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
"""The kind of thing that a budget is for."""


BudgetSortField: TypeAlias = OpenEnum[
    Literal["BUDGET_SORT_FIELD_EXPIRES_AT", "BUDGET_SORT_FIELD_CREATED_AT", "BUDGET_SORT_FIELD_UPDATED_AT"]
]
"""By what budgets are sorted."""


class DeleteBudgetRequest(APIStruct, kw_only=True):
    """What `budgets_delete` takes."""

    budget_id: str


class GetBudgetRequest(APIStruct, kw_only=True):
    """What `budgets_get` takes."""

    budget_id: str


class ListBudgetsRequest(APIStruct, kw_only=True):
    """What `budgets_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `budget_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `budget_id` of an item: the page ends right before it."""
    scope_kind: Sequence[BudgetScopeKind] | None = None
    scope_target_id: str | None = None
    is_active: bool | None = None
    period: Sequence[BudgetPeriod] | None = None
    query: str | None = None
    sort_by: BudgetSortField | None = None


class ResetBudgetConsumptionRequest(APIStruct, kw_only=True):
    """What `budgets_reset_consumption` takes."""

    budget_id: str
    body: dict[str, Any]
