# @generated
"""Deployment metrics."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open, OpenEnum, constant
from .chat_content import AssistantContent
from .chat_messages import DeveloperMessage, SystemMessage, ToolMessage, UserMessage
from .refs import IdRef
from .shared import FunctionCall


class MetricUsage(APIStruct, kw_only=True):
    """Tokens of the call."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int | None = None


class MetricPerformance(APIStruct, kw_only=True):
    """How long a call took."""

    latency: Number
    """Of the whole call."""
    time_to_first_token: Number | None = None


class MetricToolCall(APIStruct, kw_only=True):
    """A call that the model asked for."""

    id: str
    type: OpenEnum[Literal["function"]] = constant("function")
    function: FunctionCall
    thought_signature: str | None = None


class MetricAssistantMessage(APIStruct, kw_only=True, tag_field="role", tag="assistant"):
    """What the model said."""

    role: ClassVar[Literal["assistant"]] = "assistant"
    content: AssistantContent | None = None
    refusal: str | None = None
    name: str | None = None
    audio: IdRef | None = None
    tool_calls: Sequence[MetricToolCall] | None = None


MetricMessage: TypeAlias = Open[SystemMessage | DeveloperMessage | UserMessage | MetricAssistantMessage | ToolMessage]
"""A message of the call; `role` tells whose."""


class MetricFeedback(APIStruct, kw_only=True):
    """How good an answer was."""

    score: int
    """0 to 100."""


class CreateDeploymentMetricRequest(APIStruct, kw_only=True):
    """What `deployments_metrics_create` takes."""

    id: str
    metadata: dict[str, Any] | None = None
    usage: MetricUsage | None = None
    performance: MetricPerformance | None = None
    messages: Sequence[MetricMessage] | None = None
    choices: Sequence[MetricMessage] | None = None
    feedback: MetricFeedback | None = None


class CreateDeploymentMetricResponse(APIStruct, kw_only=True):
    """Whether the metrics were recorded."""

    success: bool
