# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import NotRequired

    from ..models.budget_limits import (
        APIKeyBudgetScope,
        BudgetAlert,
        BudgetAlertDimension,
        BudgetLimits,
        BudgetMatch,
        BudgetScope,
        IdentityBudgetScope,
        ProjectBudgetScope,
        ProviderBudgetScope,
        RateLimit,
    )
    from ..models.budget_requests import BudgetScopeKind, BudgetSortField
    from ..models.refs import ModelIdRef
    from ..models.values import BudgetPeriod
    from ..types import DateTimeInput, SequenceNotStr
    from ._r import ModelIdRefParam


class ProjectBudgetScopeParam(TypedDict):
    project_id: NotRequired[str | None]


class IdentityBudgetScopeParam(TypedDict):
    identity_external_id: NotRequired[str | None]


class APIKeyBudgetScopeParam(TypedDict):
    api_key_id: NotRequired[str | None]


class ProviderBudgetScopeParam(TypedDict):
    provider: NotRequired[str | None]


class BudgetScopeParam(TypedDict):
    workspace: NotRequired[Mapping[str, Any] | None]
    project: NotRequired[ProjectBudgetScope | ProjectBudgetScopeParam | None]
    identity: NotRequired[IdentityBudgetScope | IdentityBudgetScopeParam | None]
    api_key: NotRequired[APIKeyBudgetScope | APIKeyBudgetScopeParam | None]
    provider: NotRequired[ProviderBudgetScope | ProviderBudgetScopeParam | None]
    model: NotRequired[ModelIdRef | ModelIdRefParam | None]


class BudgetMatchParam(TypedDict):
    cel: NotRequired[str | None]


class BudgetLimitsParam(TypedDict):
    period: NotRequired[BudgetPeriod | None]
    amount: NotRequired[float | None]
    token_limit: NotRequired[int | None]


class RateLimitParam(TypedDict):
    requests_per_minute: NotRequired[int | None]


class BudgetAlertParam(TypedDict):
    threshold_percent: int
    notifier_ids: SequenceNotStr[str]
    id: NotRequired[str | None]
    dimension: NotRequired[BudgetAlertDimension | None]


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


lazy_annotations(__name__)
