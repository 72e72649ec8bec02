# @generated
"""Identities."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .budget_limits import BudgetAlert, BudgetLimits, BudgetMatch, BudgetScope, BudgetUsage, RateLimit


class CreateIdentityRequest(APIStruct, kw_only=True):
    """Parameters of `identities.create`."""

    external_id: str
    """Your own id of the user, unique in the workspace; calls name it as the identity's `id`."""
    display_name: str | None = None
    """Name shown in the studio."""
    email: str | None = None
    """Email address of the user."""
    avatar_url: str | None = None
    """Address of a picture of the user."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter identities."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""


class IdentityMetrics(APIStruct, kw_only=True):
    """Tokens, cost, calls and errors of an identity."""

    total_tokens: int
    """Number of tokens in all calls of the identity."""
    total_cost: Number
    """Cost of all calls of the identity, in USD."""
    total_requests: int
    """Number of calls of the identity."""
    error_rate: Number
    """Share of the calls that failed, 0 to 1."""


class IdentityBudget(APIStruct, kw_only=True):
    """Budget that limits the use by one identity."""

    budget_id: str
    """Id of the budget, as the budgets' own calls take it."""
    limits: BudgetLimits
    """Maximum cost, calls and tokens in a period."""
    created_at: DateTime
    """When the budget was made, in UTC."""
    updated_at: DateTime
    """When the budget was last changed, in UTC."""
    scope: BudgetScope | None = None
    """To what the budget applies, such as one identity, for lists and filters."""
    match: BudgetMatch | None = None
    """Condition that selects the calls that count."""
    rate_limit: RateLimit | None = None
    """Limit on the number of requests in a span of time."""
    is_active: bool | None = None
    """Whether the budget is in force."""
    expires_at: DateTime | None = None
    """When the budget ends, in UTC; absent: it has no end."""
    usage: BudgetUsage | None = None
    """What was used in the present period; absent from answers about identities."""
    alerts: list[BudgetAlert] | None = None
    """Shares of the limits at which people are notified; absent: none."""


class Identity(APIStruct, kw_only=True):
    """One of your users, with metrics and budget if you asked for them."""

    id: str = field(name="_id")
    """Identifies the identity in other calls."""
    external_id: str
    """Your own id of the user, unique in the workspace; calls name it as the identity's `id`."""
    workspace_id: str
    """Workspace that owns the identity."""
    created: str
    """When the identity was made, as ISO 8601 text."""
    updated: str
    """When the identity was last changed, as ISO 8601 text."""
    display_name: str | None = None
    """Name shown in the studio."""
    email: str | None = None
    """Email address of the user."""
    avatar_url: str | None = None
    """Address of a picture of the user."""
    tags: list[str] | None = None
    """Labels by which you group and filter identities."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
    metrics: IdentityMetrics | None = None
    """What the identity used; present only with `include_metrics`."""
    budget: IdentityBudget | None = None
    """Budget of the identity; present only with `include_budget`, if it has one."""


class IdentityResponse(APIStruct, kw_only=True):
    """Answer that holds one identity."""

    identity: Identity
    """The identity, as it is stored now."""


class ListIdentitiesResponse(APIStruct, kw_only=True):
    """A page of identities."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Identity]
    """Identities of this page."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateIdentityRequest(APIStruct, kw_only=True):
    """Parameters of `identities.update`; what is not given stays as it is."""

    id: str
    """Id of the identity to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    email: str | None = None
    """Email address of the user."""
    avatar_url: str | None = None
    """Address of a picture of the user."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter identities; they replace the present ones."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name; they replace the present ones."""
