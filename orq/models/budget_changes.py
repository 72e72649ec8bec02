# @generated
"""Budget changes."""

from collections.abc import Sequence

from ..types import APIStruct, DateTimeInput
from .budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, RateLimit


class CreateBudgetRequest(APIStruct, kw_only=True):
    """What `budgets_create` takes."""

    scope: BudgetScope | None = None
    match: BudgetMatch | None = None
    limits: BudgetLimits | None = None
    rate_limit: RateLimit | None = None
    is_active: bool | None = None
    expires_at: DateTimeInput | None = None
    alerts: Sequence[BudgetAlert] | None = None


class UpdateBudgetRequest(APIStruct, kw_only=True):
    """What `budgets_update` takes."""

    budget_id: str
    limits: BudgetLimits | None = None
    rate_limit: RateLimit | None = None
    is_active: bool | None = None
    expires_at: DateTimeInput | None = None
    clear_expires_at: bool | None = None
    match: BudgetMatch | None = None
    alerts: Sequence[BudgetAlert] | None = None
    clear_alerts: bool | None = None
