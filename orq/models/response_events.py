# @generated
"""Response events."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum, constant
from .parts import A2AMessagePart, PartDelta
from .shared import AgentFinishReason, PendingToolCall, ReviewOutcome, SpanRef
from .usage import CompletionUsage


class ConversationUserMessage(APIStruct, kw_only=True):
    """What the user says."""

    role: OpenEnum[Literal["user"]] = constant("user")
    parts: Sequence[A2AMessagePart]
    message_id: str | None = field(name="messageId", default=None)


class CreateConversationResponseRequest(APIStruct, kw_only=True):
    """What `conversations_create_conversation_response` takes."""

    conversation_id: str
    message: ConversationUserMessage
    model: str
    """As `provider/model`, such as `openai/gpt-4o`."""
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""


class PartDeltaEventData(APIStruct, kw_only=True):
    """The data of a `PartDeltaEvent`."""

    part_id: str = field(name="partId")
    """The part that `delta` is a piece of."""
    delta: PartDelta


class PartDeltaEvent(APIStruct, kw_only=True, tag_field="type", tag="part.delta"):
    """A piece of a part, as it is written."""

    type: ClassVar[Literal["part.delta"]] = "part.delta"
    timestamp: str
    data: PartDeltaEventData


class PartDoneEventData(APIStruct, kw_only=True):
    """The data of a `PartDoneEvent`."""

    part_id: str = field(name="partId")
    part: PartDelta
    """The whole part."""


class PartDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="part.done"):
    """A part is complete."""

    type: ClassVar[Literal["part.done"]] = "part.done"
    timestamp: str
    data: PartDoneEventData


class ResponseDoneEventData(APIStruct, kw_only=True):
    """The data of a `ResponseDoneEvent`."""

    finish_reason: AgentFinishReason = field(name="finishReason")
    usage: CompletionUsage | None = None
    pending_tool_calls: list[PendingToolCall] | None = field(name="pendingToolCalls", default=None)
    telemetry: SpanRef | None = None


class ResponseDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="response.done"):
    """The reply is complete."""

    type: ClassVar[Literal["response.done"]] = "response.done"
    timestamp: str
    data: ResponseDoneEventData


class ResponseFailedEventData(APIStruct, kw_only=True):
    """The data of a `ResponseFailedEvent`."""

    error: str
    code: Number


class ResponseFailedEvent(APIStruct, kw_only=True, tag_field="type", tag="response.failed"):
    """The service gave the reply up."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    timestamp: str
    data: ResponseFailedEventData


class ResponseStartedEventData(APIStruct, kw_only=True):
    """The data of a `ResponseStartedEvent`."""

    response_id: str = field(name="responseId")
    task_id: str = field(name="taskId")
    """Deprecated by the service."""
    model: str
    workflow_run_id: str = field(name="workflowRunId")
    user_message_id: str | None = field(name="userMessageId", default=None)
    assistant_message_id: str | None = field(name="assistantMessageId", default=None)
    telemetry: SpanRef | None = None


class ResponseStartedEvent(APIStruct, kw_only=True, tag_field="type", tag="response.started"):
    """The service began to reply."""

    type: ClassVar[Literal["response.started"]] = "response.started"
    timestamp: str
    data: ResponseStartedEventData


class ToolStartedEventData(APIStruct, kw_only=True):
    """The data of a `ToolStartedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    arguments: dict[str, Any]
    tool_name: str | None = field(name="toolName", default=None)


class ToolStartedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.started"):
    """A tool was called."""

    type: ClassVar[Literal["tool.started"]] = "tool.started"
    timestamp: str
    data: ToolStartedEventData


class ToolDoneEventData(APIStruct, kw_only=True):
    """The data of a `ToolDoneEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    result: Any = None


class ToolDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.done"):
    """A tool came back."""

    type: ClassVar[Literal["tool.done"]] = "tool.done"
    timestamp: str
    data: ToolDoneEventData


class ToolFailedEventData(APIStruct, kw_only=True):
    """The data of a `ToolFailedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    error: str


class ToolFailedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.failed"):
    """A tool failed."""

    type: ClassVar[Literal["tool.failed"]] = "tool.failed"
    timestamp: str
    data: ToolFailedEventData


class ToolReviewRequestedEventData(APIStruct, kw_only=True):
    """The data of a `ToolReviewRequestedEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    arguments: dict[str, Any]
    requires_approval: bool = field(name="requiresApproval")
    tool_name: str | None = field(name="toolName", default=None)


class ToolReviewRequestedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.review.requested"):
    """A tool call is up for review."""

    type: ClassVar[Literal["tool.review.requested"]] = "tool.review.requested"
    timestamp: str
    data: ToolReviewRequestedEventData


class ToolReviewDoneEventData(APIStruct, kw_only=True):
    """The data of a `ToolReviewDoneEvent`."""

    tool_id: str = field(name="toolId")
    tool_call_id: str = field(name="toolCallId")
    review: ReviewOutcome


class ToolReviewDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.review.done"):
    """A tool call was approved or rejected."""

    type: ClassVar[Literal["tool.review.done"]] = "tool.review.done"
    timestamp: str
    data: ToolReviewDoneEventData


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
