# @generated
"""Policies."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, Number, OpenEnum, constant
from .call_options import EvaluatorRef, ModelRetryConfig

LimitPeriod: TypeAlias = OpenEnum[Literal["hour", "day", "week", "month"]]
"""Time after which the count of a limit begins again."""


class BudgetLimit(APIStruct, kw_only=True):
    """Maximum cost of calls in a period."""

    amount: Number
    """Maximum cost in one period, in USD, 0.01 to 1,000,000."""
    currency: OpenEnum[Literal["usd"]] = constant("usd")
    """Currency of the amount: always `usd`."""
    period: LimitPeriod
    """Time after which the count begins again."""


class UsageLimit(APIStruct, kw_only=True):
    """Maximum number of calls or tokens in a period."""

    amount: int
    """Maximum number of calls or tokens in one period, 1 to 1,000,000,000."""
    period: LimitPeriod
    """Time after which the count begins again."""


class Limits(APIStruct, kw_only=True):
    """Limits on cost, calls and tokens in a period."""

    budget: BudgetLimit | None = None
    """Maximum cost of calls in a period."""
    requests: UsageLimit | None = None
    """Maximum number of calls in a period."""
    tokens: UsageLimit | None = None
    """Maximum number of tokens in a period."""


ModelsConfigMode: TypeAlias = OpenEnum[Literal["fallback", "latency_based", "weighted", "round_robin"]]
"""How a model is chosen: in order, by speed, by weight, or in turns."""


class ModelRef(APIStruct, kw_only=True):
    """A model that a policy may choose."""

    model: Annotated[str, NonEmpty]
    """Name of the model, as `provider/model`."""
    display_name: str | None = None
    """Name of the model in the studio."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""
    weight: Number | None = None
    """Share of the calls that the model gets, 0 to 1, for the mode `weighted`."""


class ModelsConfig(APIStruct, kw_only=True):
    """The models of a policy, and how one is chosen."""

    mode: ModelsConfigMode
    """How a model is chosen: `fallback` takes them in order, until one answers."""
    models: Sequence[ModelRef] | None
    """Models to choose from, at least one."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next model is tried."""


class CreatePolicyRequest(APIStruct, kw_only=True):
    """Parameters of `policies.create`."""

    display_name: Annotated[str, NonEmpty]
    """Name shown in the studio, at most 256 characters."""
    description: str | None = None
    """What the policy is for, at most 2048 characters."""
    enabled: bool | None = None
    """Whether the policy is in force."""
    evaluators: Sequence[EvaluatorRef] | None = None
    """Evaluators and guardrails that run on the calls."""
    limits: Limits | None = None
    """Maximum cost, calls and tokens in a period."""
    models_config: ModelsConfig | None = None
    """Models that serve the calls, and how one is chosen."""
    project_id: str | None = None
    """Project to which the policy applies. Default: the whole workspace."""
    retry_config: ModelRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    timeout: int | None = None
    """How long a call of a model may take, in milliseconds, at least 1000."""


class Policy(APIStruct, kw_only=True):
    """Which models serve calls, and within which limits."""

    id: str = field(name="_id")
    """Identifies the policy in other calls."""
    created_at: DateTime
    """When the policy was made, in UTC."""
    created_by_id: str
    """Id of the user who made the policy."""
    display_name: str
    """Name shown in the studio, at most 256 characters."""
    enabled: bool
    """Whether the policy is in force."""
    project_id: str
    """Project to which the policy applies."""
    slug: str
    """Name of the policy in a form for addresses."""
    timeout: int
    """How long a call of a model may take, in milliseconds, at least 1000."""
    updated_at: DateTime
    """When the policy was last changed, in UTC."""
    updated_by_id: str
    """Id of the user who last changed the policy."""
    description: str | None = None
    """What the policy is for, at most 2048 characters."""
    evaluators: list[EvaluatorRef] | None = None
    """Evaluators and guardrails that run on the calls."""
    limits: Limits | None = None
    """Maximum cost, calls and tokens in a period."""
    models_config: ModelsConfig | None = None
    """Models that serve the calls, and how one is chosen."""
    retry_config: ModelRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""


class ListPoliciesResponse(APIStruct, kw_only=True):
    """A page of policies."""

    data: list[Policy]
    """Policies of this page."""
    has_more: bool
    """Whether more items follow this page."""
    object: str
    """Kind of this object: always `list`."""


class UpdatePolicyRequest(APIStruct, kw_only=True):
    """Parameters of `policies.update`; fields that are not given stay as they are."""

    policy_id: str
    """Id of the policy to change."""
    description: str | None = None
    """What the policy is for, at most 2048 characters."""
    display_name: Annotated[str, NonEmpty] | None = None
    """Name shown in the studio, at most 256 characters."""
    enabled: bool | None = None
    """Whether the policy is in force."""
    evaluators: Sequence[EvaluatorRef] | None = None
    """Evaluators and guardrails that run on the calls."""
    limits: Limits | None = None
    """Maximum cost, calls and tokens in a period."""
    models_config: ModelsConfig | None = None
    """Models that serve the calls, and how one is chosen."""
    project_id: str | None = None
    """Project to which the policy applies."""
    retry_config: ModelRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    timeout: int | None = None
    """How long a call of a model may take, in milliseconds, at least 1000."""
