# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.budget_requests import BudgetScopeKind, BudgetSortField
from ..models.values import BudgetPeriod
from ..types import SequenceNotStr


class DeleteBudgetRequestParam(TypedDict):
    budget_id: str


class GetBudgetRequestParam(TypedDict):
    budget_id: str


class ListBudgetsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    scope_kind: NotRequired[SequenceNotStr[BudgetScopeKind] | None]
    scope_target_id: NotRequired[str | None]
    is_active: NotRequired[bool | None]
    period: NotRequired[SequenceNotStr[BudgetPeriod] | None]
    query: NotRequired[str | None]
    sort_by: NotRequired[BudgetSortField | None]


class ResetBudgetConsumptionRequestParam(TypedDict):
    budget_id: str
    body: Mapping[str, Any]
