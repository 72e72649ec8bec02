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
    """What the user says next."""

    role: OpenEnum[Literal["user"]] = constant("user")
    """Who speaks: always `user`."""
    parts: Sequence[A2AMessagePart]
    """What is said, in parts: text, files, results of tools."""
    message_id: str | None = field(name="messageId", default=None)
    """Your own id of the message, as a ULID."""


class CreateConversationResponseRequest(APIStruct, kw_only=True):
    """Parameters of `conversations.create_conversation_response`."""

    conversation_id: str
    """Id of the conversation to continue."""
    message: ConversationUserMessage
    """What the user says."""
    model: str
    """Model that replies, as `provider/model`, such as `openai/gpt-4o`."""
    task_id: str | None = None
    """Id of the task of an earlier turn, to go on with it."""


class PartDeltaEventData(APIStruct, kw_only=True):
    """Next piece of a part, and the part's id."""

    part_id: str = field(name="partId")
    """Id of the part that `delta` is a piece of."""
    delta: PartDelta
    """Next piece of the part; append it to what came before."""


class PartDeltaEvent(APIStruct, kw_only=True, tag_field="type", tag="part.delta"):
    """A piece of a part, sent while the model writes it."""

    type: ClassVar[Literal["part.delta"]] = "part.delta"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: PartDeltaEventData
    """The piece, and the part to which it belongs."""


class PartDoneEventData(APIStruct, kw_only=True):
    """A complete part, and its id."""

    part_id: str = field(name="partId")
    """Id of the part, as in the events before."""
    part: PartDelta
    """The part with all its content."""


class PartDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="part.done"):
    """A part is complete."""

    type: ClassVar[Literal["part.done"]] = "part.done"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: PartDoneEventData
    """The part that is complete."""


class ResponseDoneEventData(APIStruct, kw_only=True):
    """Why the reply ended, and its usage."""

    finish_reason: AgentFinishReason = field(name="finishReason")
    """Why the reply ended; with `function_call` a tool waits for you."""
    usage: CompletionUsage | None = None
    """Tokens of the whole reply."""
    pending_tool_calls: list[PendingToolCall] | None = field(name="pendingToolCalls", default=None)
    """Calls that your program has to answer."""
    telemetry: SpanRef | None = None
    """Trace and span that record the reply."""


class ResponseDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="response.done"):
    """The reply is complete."""

    type: ClassVar[Literal["response.done"]] = "response.done"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ResponseDoneEventData
    """Why the reply ended, and what it used."""


class ResponseFailedEventData(APIStruct, kw_only=True):
    """Why the reply failed."""

    error: str
    """What went wrong, in words."""
    code: Number
    """HTTP status code that fits the error."""


class ResponseFailedEvent(APIStruct, kw_only=True, tag_field="type", tag="response.failed"):
    """The reply failed and ends here."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ResponseFailedEventData
    """What went wrong."""


class ResponseStartedEventData(APIStruct, kw_only=True):
    """Ids of a reply that began, and its model."""

    response_id: str = field(name="responseId")
    """Id of the reply."""
    task_id: str = field(name="taskId")
    """Deprecated by the service; use `response_id`."""
    model: str
    """Model that replies, as `provider/model`."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn."""
    user_message_id: str | None = field(name="userMessageId", default=None)
    """Id that the service gave your message."""
    assistant_message_id: str | None = field(name="assistantMessageId", default=None)
    """Id that the service gave the reply as a message."""
    telemetry: SpanRef | None = None
    """Trace and span that record the reply."""


class ResponseStartedEvent(APIStruct, kw_only=True, tag_field="type", tag="response.started"):
    """The service began to reply."""

    type: ClassVar[Literal["response.started"]] = "response.started"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ResponseStartedEventData
    """Ids of the reply and of its messages."""


class ToolStartedEventData(APIStruct, kw_only=True):
    """Which tool was called, with which arguments."""

    tool_id: str = field(name="toolId")
    """Id of the tool in the workspace."""
    tool_call_id: str = field(name="toolCallId")
    """Id of the call; the same in all its events."""
    arguments: dict[str, Any]
    """Arguments for the tool, by name."""
    tool_name: str | None = field(name="toolName", default=None)
    """How the tool is called in the workspace."""


class ToolStartedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.started"):
    """A tool was called."""

    type: ClassVar[Literal["tool.started"]] = "tool.started"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolStartedEventData
    """Which tool was called, with which arguments."""


class ToolDoneEventData(APIStruct, kw_only=True):
    """Which tool returned, and its result."""

    tool_id: str = field(name="toolId")
    """Id of the tool in the workspace."""
    tool_call_id: str = field(name="toolCallId")
    """Id of the call; the same in all its events."""
    result: Any = None
    """What the tool returned."""


class ToolDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.done"):
    """A tool returned its result."""

    type: ClassVar[Literal["tool.done"]] = "tool.done"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolDoneEventData
    """Which call it was, and its result."""


class ToolFailedEventData(APIStruct, kw_only=True):
    """Which tool failed, and why."""

    tool_id: str = field(name="toolId")
    """Id of the tool in the workspace."""
    tool_call_id: str = field(name="toolCallId")
    """Id of the call; the same in all its events."""
    error: str
    """What went wrong, in words."""


class ToolFailedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.failed"):
    """A tool failed."""

    type: ClassVar[Literal["tool.failed"]] = "tool.failed"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolFailedEventData
    """Which call it was, and what went wrong."""


class ToolReviewRequestedEventData(APIStruct, kw_only=True):
    """Which tool call waits for approval, and with which arguments."""

    tool_id: str = field(name="toolId")
    """Id of the tool in the workspace."""
    tool_call_id: str = field(name="toolCallId")
    """Id of the call; the same in all its events."""
    arguments: dict[str, Any]
    """Arguments for the tool, by name."""
    requires_approval: bool = field(name="requiresApproval")
    """Whether the tool runs only after an approval."""
    tool_name: str | None = field(name="toolName", default=None)
    """How the tool is called in the workspace."""


class ToolReviewRequestedEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.review.requested"):
    """A tool call waits for an approval."""

    type: ClassVar[Literal["tool.review.requested"]] = "tool.review.requested"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolReviewRequestedEventData
    """The call that waits for a decision."""


class ToolReviewDoneEventData(APIStruct, kw_only=True):
    """Which tool call was reviewed, and the verdict."""

    tool_id: str = field(name="toolId")
    """Id of the tool in the workspace."""
    tool_call_id: str = field(name="toolCallId")
    """Id of the call; the same in all its events."""
    review: ReviewOutcome
    """Whether the call was approved or rejected."""


class ToolReviewDoneEvent(APIStruct, kw_only=True, tag_field="type", tag="tool.review.done"):
    """A tool call was approved or rejected."""

    type: ClassVar[Literal["tool.review.done"]] = "tool.review.done"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolReviewDoneEventData
    """Which call was reviewed, and the decision."""


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
