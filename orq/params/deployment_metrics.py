# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.deployment_metrics import MetricFeedback, MetricMessage, MetricPerformance, MetricToolCall, MetricUsage
from ..models.refs import IdRef
from ..models.shared import FunctionCall
from .chat_content import AssistantContentParam
from .chat_messages import DeveloperMessageParam, SystemMessageParam, ToolMessageParam, UserMessageParam
from .refs import IdRefParam
from .shared import FunctionCallParam


class MetricUsageParam(TypedDict):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: NotRequired[int | None]


class MetricPerformanceParam(TypedDict):
    latency: float
    time_to_first_token: NotRequired[float | None]


class MetricToolCallParam(TypedDict):
    id: str
    type: NotRequired[Literal["function"]]
    function: FunctionCall | FunctionCallParam
    thought_signature: NotRequired[str | None]


class MetricAssistantMessageParam(TypedDict):
    role: Literal["assistant"]
    content: NotRequired[AssistantContentParam | None]
    refusal: NotRequired[str | None]
    name: NotRequired[str | None]
    audio: NotRequired[IdRef | IdRefParam | None]
    tool_calls: NotRequired[Sequence[MetricToolCall | MetricToolCallParam] | None]


MetricMessageParam: TypeAlias = (
    SystemMessageParam
    | DeveloperMessageParam
    | UserMessageParam
    | MetricAssistantMessageParam
    | ToolMessageParam
    | MetricMessage
)


class MetricFeedbackParam(TypedDict):
    score: int


class CreateDeploymentMetricRequestParam(TypedDict):
    id: str
    metadata: NotRequired[Mapping[str, Any] | None]
    usage: NotRequired[MetricUsage | MetricUsageParam | None]
    performance: NotRequired[MetricPerformance | MetricPerformanceParam | None]
    messages: NotRequired[Sequence[MetricMessageParam | Mapping[str, str]] | None]
    choices: NotRequired[Sequence[MetricMessageParam | Mapping[str, str]] | None]
    feedback: NotRequired[MetricFeedback | MetricFeedbackParam | None]
