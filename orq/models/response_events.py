"""The events of a streamed reply."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, ApiStruct, Open, OpenEnum, UnsetType
from .parts import PartDelta
from .shared import FunctionCall, SpanRef
from .usage import CompletionUsage

AgentFinishReason: TypeAlias = OpenEnum[
    Literal["stop", "length", "tool_calls", "content_filter", "function_call", "max_iterations", "max_time"]
]
"""Why a reply ended."""

ReviewOutcome: TypeAlias = OpenEnum[Literal["approved", "rejected"]]
"""What a review of a tool call came to."""


class PendingToolCall(ApiStruct, kw_only=True):
    """A tool call that waits to be answered."""

    id: str
    type: OpenEnum[Literal["function"]]
    function: FunctionCall


class PartDeltaEventData(ApiStruct, kw_only=True):
    """The data of a `PartDeltaEvent`."""

    part_id: str = field(name="partId")
    """The part that `delta` is a piece of."""
    delta: PartDelta


class PartDeltaEvent(ApiStruct, kw_only=True, tag_field="type", tag="part.delta"):
    """A piece of a part, as it is written."""

    type: ClassVar[Literal["part.delta"]] = "part.delta"
    timestamp: str
    data: PartDeltaEventData


class PartDoneEventData(ApiStruct, kw_only=True):
    """The data of a `PartDoneEvent`."""

    part_id: str = field(name="partId")
    part: PartDelta
    """The whole part."""


class PartDoneEvent(ApiStruct, kw_only=True, tag_field="type", tag="part.done"):
    """A part is complete."""

    type: ClassVar[Literal["part.done"]] = "part.done"
    timestamp: str
    data: PartDoneEventData


class ResponseDoneEventData(ApiStruct, kw_only=True):
    """The data of a `ResponseDoneEvent`."""

    finish_reason: AgentFinishReason = field(name="finishReason")
    usage: CompletionUsage | UnsetType = UNSET
    pending_tool_calls: list[PendingToolCall] | UnsetType = field(name="pendingToolCalls", default=UNSET)
    telemetry: SpanRef | UnsetType = UNSET


class ResponseDoneEvent(ApiStruct, kw_only=True, tag_field="type", tag="response.done"):
    """The reply is complete."""

    type: ClassVar[Literal["response.done"]] = "response.done"
    timestamp: str
    data: ResponseDoneEventData


class ResponseFailedEventData(ApiStruct, kw_only=True):
    """The data of a `ResponseFailedEvent`."""

    error: str
    code: float


class ResponseFailedEvent(ApiStruct, kw_only=True, tag_field="type", tag="response.failed"):
    """The service gave the reply up."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    timestamp: str
    data: ResponseFailedEventData


class ResponseStartedEventData(ApiStruct, kw_only=True):
    """The data of a `ResponseStartedEvent`."""

    response_id: str = field(name="responseId")
    task_id: str = field(name="taskId")
    """Deprecated by the service."""
    model: str
    workflow_run_id: str = field(name="workflowRunId")
    user_message_id: str | UnsetType = field(name="userMessageId", default=UNSET)
    assistant_message_id: str | UnsetType = field(name="assistantMessageId", default=UNSET)
    telemetry: SpanRef | UnsetType = UNSET


class ResponseStartedEvent(ApiStruct, kw_only=True, tag_field="type", tag="response.started"):
    """The service began to reply."""

    type: ClassVar[Literal["response.started"]] = "response.started"
    timestamp: str
    data: ResponseStartedEventData


class ToolDoneEventData(ApiStruct, kw_only=True):
    """The data of a `ToolDoneEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    result: Any = UNSET


class ToolDoneEvent(ApiStruct, kw_only=True, tag_field="type", tag="tool.done"):
    """A tool came back."""

    type: ClassVar[Literal["tool.done"]] = "tool.done"
    timestamp: str
    data: ToolDoneEventData


class ToolFailedEventData(ApiStruct, kw_only=True):
    """The data of a `ToolFailedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    error: str


class ToolFailedEvent(ApiStruct, kw_only=True, tag_field="type", tag="tool.failed"):
    """A tool failed."""

    type: ClassVar[Literal["tool.failed"]] = "tool.failed"
    timestamp: str
    data: ToolFailedEventData


class ToolReviewDoneEventData(ApiStruct, kw_only=True):
    """The data of a `ToolReviewDoneEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    review: ReviewOutcome


class ToolReviewDoneEvent(ApiStruct, kw_only=True, tag_field="type", tag="tool.review.done"):
    """A tool call was approved or rejected."""

    type: ClassVar[Literal["tool.review.done"]] = "tool.review.done"
    timestamp: str
    data: ToolReviewDoneEventData


class ToolReviewRequestedEventData(ApiStruct, kw_only=True):
    """The data of a `ToolReviewRequestedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    arguments: dict[str, Any]
    requires_approval: bool = field(name="requiresApproval")
    tool_name: str | UnsetType = field(name="toolName", default=UNSET)


class ToolReviewRequestedEvent(ApiStruct, kw_only=True, tag_field="type", tag="tool.review.requested"):
    """A tool call is up for review."""

    type: ClassVar[Literal["tool.review.requested"]] = "tool.review.requested"
    timestamp: str
    data: ToolReviewRequestedEventData


class ToolStartedEventData(ApiStruct, kw_only=True):
    """The data of a `ToolStartedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    arguments: dict[str, Any]
    tool_name: str | UnsetType = field(name="toolName", default=UNSET)


class ToolStartedEvent(ApiStruct, kw_only=True, tag_field="type", tag="tool.started"):
    """A tool was called."""

    type: ClassVar[Literal["tool.started"]] = "tool.started"
    timestamp: str
    data: ToolStartedEventData


ResponseStreamingEvent: TypeAlias = Open[
    ResponseStartedEvent
    | ResponseDoneEvent
    | ResponseFailedEvent
    | ToolStartedEvent
    | ToolDoneEvent
    | ToolFailedEvent
    | ToolReviewRequestedEvent
    | ToolReviewDoneEvent
    | PartDeltaEvent
    | PartDoneEvent
]
"""An event of a streamed reply; `type` tells which."""
