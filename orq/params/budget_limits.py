# Generated from api/.
"""Dict twins of `orq.models.budget_limits`."""

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
    """An `APIKeyBudgetScope` as a dict."""

    api_key_id: NotRequired[str | None]


class BudgetAlertParam(TypedDict):
    """A `BudgetAlert` as a dict."""

    threshold_percent: int
    notifier_ids: SequenceNotStr[str]
    id: NotRequired[str | None]
    dimension: NotRequired[BudgetAlertDimension | None]


class BudgetLimitsParam(TypedDict):
    """A `BudgetLimits` as a dict."""

    period: NotRequired[BudgetPeriod | None]
    amount: NotRequired[float | None]
    token_limit: NotRequired[int | None]


class BudgetMatchParam(TypedDict):
    """A `BudgetMatch` as a dict."""

    cel: NotRequired[str | None]


class ProjectBudgetScopeParam(TypedDict):
    """A `ProjectBudgetScope` as a dict."""

    project_id: NotRequired[str | None]


class IdentityBudgetScopeParam(TypedDict):
    """An `IdentityBudgetScope` as a dict."""

    identity_external_id: NotRequired[str | None]


class ProviderBudgetScopeParam(TypedDict):
    """A `ProviderBudgetScope` as a dict."""

    provider: NotRequired[str | None]


class BudgetScopeParam(TypedDict):
    """A `BudgetScope` as a dict."""

    workspace: NotRequired[Mapping[str, Any] | None]
    project: NotRequired[ProjectBudgetScope | ProjectBudgetScopeParam | None]
    identity: NotRequired[IdentityBudgetScope | IdentityBudgetScopeParam | None]
    api_key: NotRequired[APIKeyBudgetScope | APIKeyBudgetScopeParam | None]
    provider: NotRequired[ProviderBudgetScope | ProviderBudgetScopeParam | None]
    model: NotRequired[ModelIdRef | ModelIdRefParam | None]


class RateLimitParam(TypedDict):
    """A `RateLimit` as a dict."""

    requests_per_minute: NotRequired[int | None]
