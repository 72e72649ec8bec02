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
    """Number of tokens that a call used."""

    prompt_tokens: int
    """Number of tokens that were sent to the model."""
    completion_tokens: int
    """Number of tokens in the answer."""
    total_tokens: int | None = None
    """Number of tokens in prompt and answer together."""


class MetricPerformance(APIStruct, kw_only=True):
    """How long a call took."""

    latency: Number
    """Time of the whole call; the service does not document the unit."""
    time_to_first_token: Number | None = None
    """Time until the first token came, in the unit of `latency`."""


class MetricToolCall(APIStruct, kw_only=True):
    """Tool call that the model asked for."""

    id: str
    """Id of the call, to which the tool's result refers."""
    type: OpenEnum[Literal["function"]] = constant("function")
    """Kind of the tool: always `function`."""
    function: FunctionCall
    """Name and arguments of the function."""
    thought_signature: str | None = None
    """Encrypted reasoning of the model; send it back unchanged."""


class MetricAssistantMessage(APIStruct, kw_only=True, tag_field="role", tag="assistant"):
    """Message of the model, for a call whose metrics you record."""

    role: ClassVar[Literal["assistant"]] = "assistant"
    content: AssistantContent | None = None
    """Text of the answer; null if it has only tool calls."""
    refusal: str | None = None
    """Words with which the model refuses; null if it does not."""
    name: str | None = None
    """Name of the speaker, to tell several of one role apart."""
    audio: IdRef | None = None
    """Spoken answer of an earlier turn, by its id."""
    tool_calls: Sequence[MetricToolCall] | None = None
    """Calls that the model asked for."""


MetricMessage: TypeAlias = Open[SystemMessage | DeveloperMessage | UserMessage | MetricAssistantMessage | ToolMessage]
"""Message of a call whose metrics you record; `role` says whose it is."""


class MetricFeedback(APIStruct, kw_only=True):
    """Score for an answer."""

    score: int
    """Your score for the answer, 0 to 100."""


class CreateDeploymentMetricRequest(APIStruct, kw_only=True):
    """Parameters of `deployments.metrics.create`."""

    id: str
    """Id of the answer or configuration (`id`) for which metrics are recorded."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept with the log of the call, by name."""
    usage: MetricUsage | None = None
    """Tokens that the call used."""
    performance: MetricPerformance | None = None
    """How long the call took."""
    messages: Sequence[MetricMessage] | None = None
    """Messages that you sent to the model."""
    choices: Sequence[MetricMessage] | None = None
    """Messages that the model answered."""
    feedback: MetricFeedback | None = None
    """Your score for the answer."""


class CreateDeploymentMetricResponse(APIStruct, kw_only=True):
    """Whether the metrics were recorded."""

    success: bool
    """Whether the metrics were recorded."""
