# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, RateLimit
from ..types import DateTimeInput
from .budget_limits import BudgetAlertParam, BudgetLimitsParam, BudgetMatchParam, BudgetScopeParam, RateLimitParam


class CreateBudgetRequestParam(TypedDict):
    scope: NotRequired[BudgetScope | BudgetScopeParam | None]
    match: NotRequired[BudgetMatch | BudgetMatchParam | None]
    limits: NotRequired[BudgetLimits | BudgetLimitsParam | None]
    rate_limit: NotRequired[RateLimit | RateLimitParam | None]
    is_active: NotRequired[bool | None]
    expires_at: NotRequired[DateTimeInput | None]
    alerts: NotRequired[Sequence[BudgetAlert | BudgetAlertParam] | None]


class UpdateBudgetRequestParam(TypedDict):
    budget_id: str
    limits: NotRequired[BudgetLimits | BudgetLimitsParam | None]
    rate_limit: NotRequired[RateLimit | RateLimitParam | None]
    is_active: NotRequired[bool | None]
    expires_at: NotRequired[DateTimeInput | None]
    clear_expires_at: NotRequired[bool | None]
    match: NotRequired[BudgetMatch | BudgetMatchParam | None]
    alerts: NotRequired[Sequence[BudgetAlert | BudgetAlertParam] | None]
    clear_alerts: NotRequired[bool | None]
