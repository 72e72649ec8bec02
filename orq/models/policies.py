# @generated
"""Policies."""

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, NonEmpty, Number, OpenEnum, constant
from .call_options import EvaluatorRef, ModelRetryConfig

LimitPeriod: TypeAlias = OpenEnum[Literal["hour", "day", "week", "month"]]
"""How long a limit counts."""


class BudgetLimit(APIStruct, kw_only=True):
    """How much may be spent in a period."""

    amount: Number
    currency: OpenEnum[Literal["usd"]] = constant("usd")
    period: LimitPeriod


class UsageLimit(APIStruct, kw_only=True):
    """How many are allowed in a period."""

    amount: int
    period: LimitPeriod


class Limits(APIStruct, kw_only=True):
    """Limits on cost, requests and tokens."""

    budget: BudgetLimit | None = None
    requests: UsageLimit | None = None
    tokens: UsageLimit | None = None


ModelsConfigMode: TypeAlias = OpenEnum[Literal["fallback", "latency_based", "weighted", "round_robin"]]
"""How a model is chosen."""


class ModelRef(APIStruct, kw_only=True):
    """A model of a policy."""

    model: Annotated[str, NonEmpty]
    display_name: str | None = None
    integration_id: str | None = None
    weight: Number | None = None


class ModelsConfig(APIStruct, kw_only=True):
    """The models of a policy, and how one is chosen."""

    mode: ModelsConfigMode
    models: Sequence[ModelRef] | None
    fallback_on_codes: Sequence[int] | None = None


class CreatePolicyRequest(APIStruct, kw_only=True):
    """What `policies_create` takes."""

    display_name: Annotated[str, NonEmpty]
    description: str | None = None
    enabled: bool | None = None
    evaluators: Sequence[EvaluatorRef] | None = None
    limits: Limits | None = None
    models_config: ModelsConfig | None = None
    project_id: str | None = None
    retry_config: ModelRetryConfig | None = None
    timeout: int | None = None


class Policy(APIStruct, kw_only=True):
    """Which models serve calls, within which limits."""

    id: str = field(name="_id")
    created_at: DateTime
    created_by_id: str
    display_name: str
    enabled: bool
    project_id: str
    slug: str
    timeout: int
    updated_at: DateTime
    updated_by_id: str
    description: str | None = None
    evaluators: list[EvaluatorRef] | None = None
    limits: Limits | None = None
    models_config: ModelsConfig | None = None
    retry_config: ModelRetryConfig | None = None


class ListPoliciesResponse(APIStruct, kw_only=True):
    """A page of policies."""

    data: list[Policy]
    has_more: bool
    """Whether there are more beyond this page."""
    object: str


class UpdatePolicyRequest(APIStruct, kw_only=True):
    """What `policies_update` takes; what is not given stays as it is."""

    policy_id: str
    description: str | None = None
    display_name: Annotated[str, NonEmpty] | None = None
    enabled: bool | None = None
    evaluators: Sequence[EvaluatorRef] | None = None
    limits: Limits | None = None
    models_config: ModelsConfig | None = None
    project_id: str | None = None
    retry_config: ModelRetryConfig | None = None
    timeout: int | None = None
