# @generated
"""Budgets."""

from typing import Any

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .budget_limits import BudgetAlertDimension, BudgetMatch, BudgetUsage, ProviderBudgetScope
from .values import BudgetPeriod


class APIKeyBudgetScopeOutput(APIStruct, kw_only=True):
    """The API key that a budget limits."""

    api_key_id: str | None = field(name="apiKeyId", default=None)
    """Id of the key that the budget limits."""


class BudgetLimitsOutput(APIStruct, kw_only=True):
    """Cost and tokens that may be used in a period."""

    period: BudgetPeriod | None = None
    """Period after which the count begins again."""
    amount: Number | None = None
    """Maximum cost in a period, in USD."""
    token_limit: int | None = field(name="tokenLimit", default=None)
    """Maximum number of tokens in a period."""


class ProjectBudgetScopeOutput(APIStruct, kw_only=True):
    """The project that a budget limits."""

    project_id: str | None = field(name="projectId", default=None)
    """Id of the project that the budget limits."""


class IdentityBudgetScopeOutput(APIStruct, kw_only=True):
    """The identity that a budget limits."""

    identity_external_id: str | None = field(name="identityExternalId", default=None)
    """Your own id of the identity."""


class ModelBudgetScopeOutput(APIStruct, kw_only=True):
    """The model that a budget limits."""

    model_id: str = field(name="modelId")
    """Id of the model that the budget limits."""


class BudgetScopeOutput(APIStruct, kw_only=True):
    """What a budget limits; one of the fields is set."""

    workspace: dict[str, Any] | None = None
    """Set, without fields, if the budget limits the whole workspace."""
    project: ProjectBudgetScopeOutput | None = None
    """The project that the budget limits."""
    identity: IdentityBudgetScopeOutput | None = None
    """The identity that the budget limits."""
    api_key: APIKeyBudgetScopeOutput | None = field(name="apiKey", default=None)
    """The API key that the budget limits."""
    provider: ProviderBudgetScope | None = None
    """The provider of models that the budget limits."""
    model: ModelBudgetScopeOutput | None = None
    """The model that the budget limits."""


class RateLimitOutput(APIStruct, kw_only=True):
    """A limit on the rate of requests."""

    requests_per_minute: int | None = field(name="requestsPerMinute", default=None)
    """Number of requests allowed in a minute."""


class BudgetAlertOutput(APIStruct, kw_only=True):
    """A share of a budget's limit, and the notifiers to use when it is reached."""

    threshold_percent: int = field(name="thresholdPercent")
    """Percentage of the limit at which people are notified, 1 to 100."""
    notifier_ids: list[str] = field(name="notifierIds")
    """Ids of the notifiers to use; notifiers of a project are refused."""
    id: str
    """Identifies the alert: give it in an update to change this alert."""
    dimension: BudgetAlertDimension | None = None
    """Limit that is watched, such as cost or tokens. Default: cost."""


class Budget(APIStruct, kw_only=True):
    """A limit on cost, tokens or request rate, with what is used of it."""

    budget_id: str = field(name="budgetId")
    """Identifies the budget in other calls."""
    limits: BudgetLimitsOutput
    """Cost and tokens that may be used in a period."""
    created_at: DateTime = field(name="createdAt")
    """When the budget was made, in UTC."""
    updated_at: DateTime = field(name="updatedAt")
    """When the budget was last changed, in UTC."""
    scope: BudgetScopeOutput | None = None
    """What the budget limits, such as a project; none if only `match` tells it."""
    match: BudgetMatch | None = None
    """Expression that decides which requests the budget counts and limits."""
    rate_limit: RateLimitOutput | None = field(name="rateLimit", default=None)
    """Number of requests allowed in a minute."""
    is_active: bool | None = field(name="isActive", default=None)
    """Whether the budget is enforced."""
    expires_at: DateTime | None = field(name="expiresAt", default=None)
    """When the budget expires, in UTC."""
    usage: BudgetUsage | None = None
    """What is used in the present period; only in answers of `get` and `list`."""
    alerts: list[BudgetAlertOutput] | None = None
    """Shares of the limits at which people are notified."""


class BudgetResponse(APIStruct, kw_only=True):
    """Answer with one budget."""

    budget: Budget
    """The budget, as it is after the call."""


class ListBudgetsResponse(APIStruct, kw_only=True):
    """A page of budgets."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Budget]
    """Budgets of this page."""
    has_more: bool | None = field(name="hasMore", default=None)
    """Whether more items follow this page."""


class ResetBudgetConsumptionResponse(APIStruct, kw_only=True):
    """A budget whose consumption was reset."""

    budget: Budget | None = None
    """The budget, as it is after the reset."""
