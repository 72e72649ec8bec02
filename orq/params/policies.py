# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.call_options import EvaluatorRef, ModelRetryConfig
from ..models.policies import BudgetLimit, LimitPeriod, Limits, ModelRef, ModelsConfig, ModelsConfigMode, UsageLimit
from .call_options import EvaluatorRefParam, ModelRetryConfigParam


class BudgetLimitParam(TypedDict):
    amount: float
    currency: NotRequired[Literal["usd"]]
    period: LimitPeriod


class UsageLimitParam(TypedDict):
    amount: int
    period: LimitPeriod


class LimitsParam(TypedDict):
    budget: NotRequired[BudgetLimit | BudgetLimitParam | None]
    requests: NotRequired[UsageLimit | UsageLimitParam | None]
    tokens: NotRequired[UsageLimit | UsageLimitParam | None]


class ModelRefParam(TypedDict):
    model: str
    display_name: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    weight: NotRequired[float | None]


class ModelsConfigParam(TypedDict):
    mode: ModelsConfigMode
    models: Sequence[ModelRef | ModelRefParam] | None
    fallback_on_codes: NotRequired[Sequence[int] | None]


class CreatePolicyRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    limits: NotRequired[Limits | LimitsParam | None]
    models_config: NotRequired[ModelsConfig | ModelsConfigParam | None]
    project_id: NotRequired[str | None]
    retry_config: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[int | None]


class UpdatePolicyRequestParam(TypedDict):
    policy_id: str
    description: NotRequired[str | None]
    display_name: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    limits: NotRequired[Limits | LimitsParam | None]
    models_config: NotRequired[ModelsConfig | ModelsConfigParam | None]
    project_id: NotRequired[str | None]
    retry_config: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[int | None]
