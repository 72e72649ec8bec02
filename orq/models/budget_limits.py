# @generated
"""Budget limits."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .refs import ModelIdRef
from .values import BudgetPeriod


class APIKeyBudgetScope(APIStruct, kw_only=True):
    """An API key, as what a budget is for."""

    api_key_id: str | None = None


BudgetAlertDimension: TypeAlias = OpenEnum[Literal["BUDGET_ALERT_DIMENSION_COST", "BUDGET_ALERT_DIMENSION_TOKENS"]]
"""Whether cost or tokens are watched."""


class BudgetAlert(APIStruct, kw_only=True):
    """Who is told when how much of a budget is used."""

    threshold_percent: int
    notifier_ids: Sequence[str]
    id: str | None = None
    dimension: BudgetAlertDimension | None = None


class BudgetLimits(APIStruct, kw_only=True):
    """How much may be used in a period."""

    period: BudgetPeriod | None = None
    amount: Number | None = None
    token_limit: int | None = None


class BudgetMatch(APIStruct, kw_only=True):
    """Which requests a budget counts, in CEL."""

    cel: str | None = None


class ProjectBudgetScope(APIStruct, kw_only=True):
    """A project, as what a budget is for."""

    project_id: str | None = None


class IdentityBudgetScope(APIStruct, kw_only=True):
    """An identity, as what a budget is for."""

    identity_external_id: str | None = None


class ProviderBudgetScope(APIStruct, kw_only=True):
    """A provider, as what a budget is for."""

    provider: str | None = None


class BudgetScope(APIStruct, kw_only=True):
    """What a budget is for: exactly one of these."""

    workspace: dict[str, Any] | None = None
    project: ProjectBudgetScope | None = None
    identity: IdentityBudgetScope | None = None
    api_key: APIKeyBudgetScope | None = None
    provider: ProviderBudgetScope | None = None
    model: ModelIdRef | None = None


class BudgetUsage(APIStruct, kw_only=True):
    """What is used of a budget."""

    amount: Number | None = None
    tokens: Number | None = None
    requests: int | None = None


class RateLimit(APIStruct, kw_only=True):
    """How many requests are allowed."""

    requests_per_minute: int | None = None
