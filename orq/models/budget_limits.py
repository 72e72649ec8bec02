# @generated
"""Budget limits."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum
from .refs import ModelIdRef
from .values import BudgetPeriod


class APIKeyBudgetScope(APIStruct, kw_only=True):
    """Makes a budget count the requests with one API key."""

    api_key_id: str | None = None
    """Id of the key, which is not the secret itself."""


BudgetAlertDimension: TypeAlias = OpenEnum[Literal["BUDGET_ALERT_DIMENSION_COST", "BUDGET_ALERT_DIMENSION_TOKENS"]]
"""Whether an alert watches cost or tokens."""


class BudgetAlert(APIStruct, kw_only=True):
    """Tells people when a share of a budget is used."""

    threshold_percent: int
    """Share of the limit at which people are told, in percent, 1 to 100."""
    notifier_ids: Sequence[str]
    """Ids of the notifiers to use; they must belong to the workspace, not to a project."""
    id: str | None = None
    """Id that the service gave the alert; give it to change that alert."""
    dimension: BudgetAlertDimension | None = None
    """Whether the alert watches cost or tokens. Default: cost."""


class BudgetLimits(APIStruct, kw_only=True):
    """How much a budget lets through in a period."""

    period: BudgetPeriod | None = None
    """How long usage adds up before it starts anew."""
    amount: Number | None = None
    """Most money to spend in a period, in USD."""
    token_limit: int | None = None
    """Most tokens to use in a period."""


class BudgetMatch(APIStruct, kw_only=True):
    """Which requests a budget counts, as an expression in CEL."""

    cel: str | None = None
    """CEL expression that is true for the requests to count; if empty, all."""


class ProjectBudgetScope(APIStruct, kw_only=True):
    """Makes a budget count the requests of one project."""

    project_id: str | None = None
    """Project whose requests are counted."""


class IdentityBudgetScope(APIStruct, kw_only=True):
    """Makes a budget count the requests for one user."""

    identity_external_id: str | None = None
    """Your own id of the user."""


class ProviderBudgetScope(APIStruct, kw_only=True):
    """Makes a budget count the requests to one provider."""

    provider: str | None = None
    """Name of the provider, such as `openai`."""


class BudgetScope(APIStruct, kw_only=True):
    """Whose requests a budget counts; exactly one field is present."""

    workspace: dict[str, Any] | None = None
    """Present, as an empty object, if all requests of the workspace count."""
    project: ProjectBudgetScope | None = None
    """Only requests of this project count."""
    identity: IdentityBudgetScope | None = None
    """Only requests for this user count."""
    api_key: APIKeyBudgetScope | None = None
    """Only requests with this key count."""
    provider: ProviderBudgetScope | None = None
    """Only requests to this provider count."""
    model: ModelIdRef | None = None
    """Only requests to this model count."""


class BudgetUsage(APIStruct, kw_only=True):
    """How much of a budget is used."""

    amount: Number | None = None
    """Money spent in the period so far, in USD."""
    tokens: Number | None = None
    """Number of tokens used in the period so far."""
    requests: int | None = None
    """Number of requests in the period so far."""


class RateLimit(APIStruct, kw_only=True):
    """How many requests are let through."""

    requests_per_minute: int | None = None
    """Most requests that are let through in a minute."""
