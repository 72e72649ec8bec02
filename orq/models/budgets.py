# @generated
"""Budgets."""

from typing import Any

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .budget_limits import BudgetAlertDimension, BudgetMatch, BudgetUsage, ProviderBudgetScope
from .values import BudgetPeriod


class APIKeyBudgetScopeOutput(APIStruct, kw_only=True):
    """An API key, as what a budget is for."""

    api_key_id: str | None = field(name="apiKeyId", default=None)


class BudgetLimitsOutput(APIStruct, kw_only=True):
    """How much may be used in a period."""

    period: BudgetPeriod | None = None
    amount: Number | None = None
    token_limit: int | None = field(name="tokenLimit", default=None)


class ProjectBudgetScopeOutput(APIStruct, kw_only=True):
    """A project, as what a budget is for."""

    project_id: str | None = field(name="projectId", default=None)


class IdentityBudgetScopeOutput(APIStruct, kw_only=True):
    """An identity, as what a budget is for."""

    identity_external_id: str | None = field(name="identityExternalId", default=None)


class ModelBudgetScopeOutput(APIStruct, kw_only=True):
    """A model, as what a budget is for."""

    model_id: str = field(name="modelId")


class BudgetScopeOutput(APIStruct, kw_only=True):
    """What a budget is for."""

    workspace: dict[str, Any] | None = None
    project: ProjectBudgetScopeOutput | None = None
    identity: IdentityBudgetScopeOutput | None = None
    api_key: APIKeyBudgetScopeOutput | None = field(name="apiKey", default=None)
    provider: ProviderBudgetScope | None = None
    model: ModelBudgetScopeOutput | None = None


class RateLimitOutput(APIStruct, kw_only=True):
    """How many requests are allowed."""

    requests_per_minute: int | None = field(name="requestsPerMinute", default=None)


class BudgetAlertOutput(APIStruct, kw_only=True):
    """Who is told when how much of a budget is used."""

    threshold_percent: int = field(name="thresholdPercent")
    notifier_ids: list[str] = field(name="notifierIds")
    id: str
    dimension: BudgetAlertDimension | None = None


class Budget(APIStruct, kw_only=True):
    """A limit on cost, tokens or request rate, and what is used of it."""

    budget_id: str = field(name="budgetId")
    limits: BudgetLimitsOutput
    created_at: DateTime = field(name="createdAt")
    updated_at: DateTime = field(name="updatedAt")
    scope: BudgetScopeOutput | None = None
    match: BudgetMatch | None = None
    rate_limit: RateLimitOutput | None = field(name="rateLimit", default=None)
    is_active: bool | None = field(name="isActive", default=None)
    expires_at: DateTime | None = field(name="expiresAt", default=None)
    usage: BudgetUsage | None = None
    alerts: list[BudgetAlertOutput] | None = None


class BudgetResponse(APIStruct, kw_only=True):
    """A budget."""

    budget: Budget


class ListBudgetsResponse(APIStruct, kw_only=True):
    """The budgets."""

    object: str
    data: list[Budget]
    has_more: bool | None = field(name="hasMore", default=None)


class ResetBudgetConsumptionResponse(APIStruct, kw_only=True):
    """A budget whose count began anew."""

    budget: Budget | None = None
