# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.budget_limits import (
    APIKeyBudgetScope,
    BudgetAlertDimension,
    IdentityBudgetScope,
    ProjectBudgetScope,
    ProviderBudgetScope,
)
from ..models.refs import ModelIdRef
from ..models.values import BudgetPeriod
from ..types import SequenceNotStr
from .refs import ModelIdRefParam


class APIKeyBudgetScopeParam(TypedDict):
    api_key_id: NotRequired[str | None]


class BudgetAlertParam(TypedDict):
    threshold_percent: int
    notifier_ids: SequenceNotStr[str]
    id: NotRequired[str | None]
    dimension: NotRequired[BudgetAlertDimension | None]


class BudgetLimitsParam(TypedDict):
    period: NotRequired[BudgetPeriod | None]
    amount: NotRequired[float | None]
    token_limit: NotRequired[int | None]


class BudgetMatchParam(TypedDict):
    cel: NotRequired[str | None]


class ProjectBudgetScopeParam(TypedDict):
    project_id: NotRequired[str | None]


class IdentityBudgetScopeParam(TypedDict):
    identity_external_id: NotRequired[str | None]


class ProviderBudgetScopeParam(TypedDict):
    provider: NotRequired[str | None]


class BudgetScopeParam(TypedDict):
    workspace: NotRequired[Mapping[str, Any] | None]
    project: NotRequired[ProjectBudgetScope | ProjectBudgetScopeParam | None]
    identity: NotRequired[IdentityBudgetScope | IdentityBudgetScopeParam | None]
    api_key: NotRequired[APIKeyBudgetScope | APIKeyBudgetScopeParam | None]
    provider: NotRequired[ProviderBudgetScope | ProviderBudgetScopeParam | None]
    model: NotRequired[ModelIdRef | ModelIdRefParam | None]


class RateLimitParam(TypedDict):
    requests_per_minute: NotRequired[int | None]
