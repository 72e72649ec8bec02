# @generated
"""Budget changes."""

from collections.abc import Sequence

from ..types import APIStruct, DateTimeInput
from .budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, RateLimit


class CreateBudgetRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.create`."""

    scope: BudgetScope | None = None
    """What the budget limits, such as a project. Give this or `match`, not both."""
    match: BudgetMatch | None = None
    """Expression (CEL) that picks the requests to count. Give this or `scope`, not both."""
    limits: BudgetLimits | None = None
    """Cost and tokens that may be used in a period; needed without `rate_limit`."""
    rate_limit: RateLimit | None = None
    """Number of requests allowed in a minute."""
    is_active: bool | None = None
    """Whether the budget is enforced at once. Default: true."""
    expires_at: DateTimeInput | None = None
    """When the budget expires, in UTC; must be in the future if it is active."""
    alerts: Sequence[BudgetAlert] | None = None
    """Shares of the limits at which people are notified; leave out their `id`."""


class UpdateBudgetRequest(APIStruct, kw_only=True):
    """Parameters of `budgets.update`."""

    budget_id: str
    """Id of the budget to change."""
    limits: BudgetLimits | None = None
    """New limits on cost and tokens; they replace the present ones."""
    rate_limit: RateLimit | None = None
    """New number of requests allowed in a minute."""
    is_active: bool | None = None
    """Whether the budget is enforced from now on."""
    expires_at: DateTimeInput | None = None
    """New time at which the budget expires, in UTC."""
    clear_expires_at: bool | None = None
    """Removes the expiry. Not together with `expires_at`."""
    match: BudgetMatch | None = None
    """New expression (CEL) that picks the requests; only for budgets without a scope."""
    alerts: Sequence[BudgetAlert] | None = None
    """All alerts; they replace the present ones. One with a known `id` is changed."""
    clear_alerts: bool | None = None
    """Removes all alerts. Not together with `alerts`."""
