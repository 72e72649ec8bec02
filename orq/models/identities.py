# @generated
"""Identities."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, BudgetUsage, RateLimit


class CreateIdentityRequest(APIStruct, kw_only=True):
    """What `identities_create` takes."""

    external_id: str
    display_name: str | None = None
    email: str | None = None
    avatar_url: str | None = None
    tags: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None


class IdentityMetrics(APIStruct, kw_only=True):
    """What an identity used."""

    total_tokens: int
    total_cost: Number
    total_requests: int
    error_rate: Number
    """The share of requests that failed."""


class IdentityBudget(APIStruct, kw_only=True):
    """The budget of an identity."""

    budget_id: str
    limits: BudgetLimits
    created_at: DateTime
    updated_at: DateTime
    scope: BudgetScope | None = None
    match: BudgetMatch | None = None
    rate_limit: RateLimit | None = None
    is_active: bool | None = None
    expires_at: DateTime | None = None
    usage: BudgetUsage | None = None
    alerts: list[BudgetAlert] | None = None


class Identity(APIStruct, kw_only=True):
    """One of your users, with what they used if asked for."""

    id: str = field(name="_id")
    external_id: str
    workspace_id: str
    created: str
    updated: str
    display_name: str | None = None
    email: str | None = None
    avatar_url: str | None = None
    tags: list[str] | None = None
    metadata: dict[str, Any] | None = None
    metrics: IdentityMetrics | None = None
    budget: IdentityBudget | None = None


class IdentityResponse(APIStruct, kw_only=True):
    """An identity."""

    identity: Identity


class ListIdentitiesResponse(APIStruct, kw_only=True):
    """A page of identities."""

    object: str
    data: list[Identity]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateIdentityRequest(APIStruct, kw_only=True):
    """What `identities_update` takes; what is not given stays as it is."""

    id: str
    display_name: str | None = None
    email: str | None = None
    avatar_url: str | None = None
    tags: Sequence[str] | None = None
    metadata: dict[str, Any] | None = None
