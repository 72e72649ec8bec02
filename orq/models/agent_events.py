# @generated
"""Agent events."""

from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open
from .agents import AgentSettings, AgentSource, AgentToolConfig
from .chat_messages import ChatCompletionChoice
from .parts import A2AMessageRole, AgentMessagePart, AgentMessageRole
from .router_options import MemoryEntityInput
from .shared import AgentFinishReason, ErrorMessage, PendingToolCall, ReviewOutcome
from .usage import CompletionTokensDetails, CompletionUsage, PromptTokensDetails
from .values import Product


class ActionReviewRequestedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `ActionReviewRequestedStreamingEvent`."""

    agent_id: str
    action_id: str
    requires_approval: bool
    tool: AgentToolConfig
    input: dict[str, Any]
    agent_tool_call_id: str
    response_id: str | None = field(name="responseId", default=None)


class ActionReviewRequestedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.agents.action_review_requested"
):
    """A tool call is up for review."""

    type: ClassVar[Literal["event.agents.action_review_requested"]] = "event.agents.action_review_requested"
    timestamp: str
    data: ActionReviewRequestedStreamingEventData


class ActionReviewedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `ActionReviewedStreamingEvent`."""

    agent_id: str
    action_id: str
    agent_tool_call_id: str
    review: ReviewOutcome
    workflow_run_id: str = field(name="workflowRunId")
    mock_output: dict[str, Any] | None = None
    review_source: str | None = None
    reviewed_by_id: str | None = None


class ActionReviewedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.action_reviewed"):
    """A tool call was approved or rejected."""

    type: ClassVar[Literal["event.agents.action_reviewed"]] = "event.agents.action_reviewed"
    timestamp: str
    data: ActionReviewedStreamingEventData


class AgentBilling(APIStruct, kw_only=True):
    """What an execution cost."""

    total_cost: Number
    """In USD."""
    input_cost: Number
    """In USD."""
    output_cost: Number
    """In USD."""
    billable: bool
    integration_id: str | None


class AgentCompletionUsage(APIStruct, kw_only=True):
    """Tokens of an execution."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails | None = None
    completion_tokens_details: CompletionTokensDetails | None = None
    time_to_first_token: Number | None = None
    """How long the first token took."""


class AgentCreatedMessage(APIStruct, kw_only=True):
    """A message that was added."""

    role: A2AMessageRole
    parts: list[AgentMessagePart]
    message_id: str | None = field(name="messageId", default=None)
    metadata: dict[str, Any] | None = None


class AgentErroredStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentErroredStreamingEvent`."""

    error: str
    code: int
    workflow_run_id: str = field(name="workflowRunId")
    response_id: str | None = field(name="responseId", default=None)


class AgentErroredStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.errored"):
    """An agent failed."""

    type: ClassVar[Literal["event.agents.errored"]] = "event.agents.errored"
    timestamp: str
    data: AgentErroredStreamingEventData


class AgentExecutionStartedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentExecutionStartedStreamingEvent`."""

    agent_task_id: str
    workspace_id: str
    trace_id: str


class AgentExecutionStartedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.execution_started"):
    """The execution began."""

    type: ClassVar[Literal["agents.execution_started"]] = "agents.execution_started"
    timestamp: str
    data: AgentExecutionStartedStreamingEventData


class AgentHandedOffStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentHandedOffStreamingEvent`."""

    agent_id: str
    input: str


class AgentHandedOffStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.handed_off"):
    """An agent handed its work on to another."""

    type: ClassVar[Literal["event.agents.handed_off"]] = "event.agents.handed_off"
    timestamp: str
    data: AgentHandedOffStreamingEventData


class AgentInputMessage(APIStruct, kw_only=True):
    """A message to an agent."""

    role: AgentMessageRole
    parts: list[AgentMessagePart]
    message_id: str | None = field(name="messageId", default=None)
    metadata: dict[str, Any] | None = None


class AgentInactiveStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentInactiveStreamingEvent`."""

    last_message: str
    """The text of the last message."""
    finish_reason: AgentFinishReason
    workflow_run_id: str = field(name="workflowRunId")
    last_message_full: AgentInputMessage | None = None
    """The last message with all its parts."""
    pending_tool_calls: list[PendingToolCall] | None = None
    usage: AgentCompletionUsage | None = None
    billing: AgentBilling | None = None
    response_id: str | None = field(name="responseId", default=None)


class AgentInactiveStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.inactive"):
    """An agent stopped working; why, `finish_reason` tells."""

    type: ClassVar[Literal["event.agents.inactive"]] = "event.agents.inactive"
    timestamp: str
    data: AgentInactiveStreamingEventData


class AgentMessageCreatedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentMessageCreatedStreamingEvent`."""

    workflow_run_id: str = field(name="workflowRunId")
    span_id: str = field(name="spanId")
    parent_id: str = field(name="parentId")
    message: list[AgentCreatedMessage]


class AgentMessageCreatedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.message-created"):
    """Messages were added."""

    type: ClassVar[Literal["event.agents.message-created"]] = "event.agents.message-created"
    timestamp: str
    data: AgentMessageCreatedStreamingEventData


class AgentMessageDifference(APIStruct, kw_only=True):
    """What is new in a message."""

    message_id: str = field(name="messageId")
    role: AgentMessageRole
    parts: list[AgentMessagePart]
    agent_id: str
    agent_execution_id: str
    workspace_id: str
    metadata: dict[str, Any] | None = None


class AgentStartedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentStartedStreamingEvent`."""

    workflow_run_id: str = field(name="workflowRunId")
    input_message: AgentInputMessage = field(name="inputMessage")
    model_id: str = field(name="modelId")
    instructions: str
    system_prompt: str
    agent_manifest_id: str
    agent_key: str
    integration_id: str | None = None
    settings: AgentSettings | None = None
    agent_description: str | None = None
    agent_source: AgentSource | None = None
    variables: dict[str, Any] | None = None
    tool_execution_id: str | None = None
    is_continuation: bool | None = None
    """Whether this goes on with an earlier task."""
    stream: bool | None = None
    response_id: str | None = field(name="responseId", default=None)


class AgentStartedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.started"):
    """An agent began to work."""

    type: ClassVar[Literal["event.agents.started"]] = "event.agents.started"
    timestamp: str
    data: AgentStartedStreamingEventData


class AgentThoughtStreamingEventData(APIStruct, kw_only=True):
    """The data of an `AgentThoughtStreamingEvent`."""

    agent_id: str
    message_difference: dict[str, AgentMessageDifference]
    """What changed, by message."""
    iteration: int
    accumulated_execution_time: Number
    """Since the agent began."""
    choice: ChatCompletionChoice | None = None
    choice_index: int | None = field(name="choiceIndex", default=None)
    response_id: str | None = field(name="responseId", default=None)
    usage: CompletionUsage | None = None


class AgentThoughtStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.thought"):
    """An agent thought: what is new in its messages."""

    type: ClassVar[Literal["event.agents.thought"]] = "event.agents.thought"
    timestamp: str
    data: AgentThoughtStreamingEventData


class ExecutionReviewRequiredStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_review_required"
):
    """The execution waits for a review."""

    type: ClassVar[Literal["event.agents.execution_review_required"]] = "event.agents.execution_review_required"
    timestamp: str
    data: dict[str, Any]


class ExecutionReviewedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_reviewed"):
    """The execution was reviewed."""

    type: ClassVar[Literal["event.agents.execution_reviewed"]] = "event.agents.execution_reviewed"
    timestamp: str
    data: dict[str, Any]


class ExecutionNamedStreamingEventData(APIStruct, kw_only=True):
    """The data of an `ExecutionNamedStreamingEvent`."""

    name: str
    agent_manifest_id: str


class ExecutionNamedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_named"):
    """The execution got a name."""

    type: ClassVar[Literal["event.agents.execution_named"]] = "event.agents.execution_named"
    timestamp: str
    data: ExecutionNamedStreamingEventData


class ToolExecutionContext(APIStruct, kw_only=True):
    """Where and for whom a tool ran."""

    action_id: str
    agent_tool_call_id: str
    workspace_id: str
    agent_manifest_id: str
    agent_execution_id: str
    product: Product
    memory: MemoryEntityInput | None = None
    parent_id: str | None = None
    variables: dict[str, Any] | None = None
    secret_keys: list[str] | None = None


class ToolExecutionStartedStreamingEventData(APIStruct, kw_only=True):
    """The data of a `ToolExecutionStartedStreamingEvent`."""

    tool_id: str
    action_type: str
    tool_arguments: dict[str, Any]
    tool_execution_context: ToolExecutionContext
    workflow_run_id: str = field(name="workflowRunId")
    tool_key: str | None = None
    tool_display_name: str | None = None
    tool_description: str | None = None
    response_id: str | None = field(name="responseId", default=None)
    stream: bool | None = None


class ToolExecutionStartedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_started"
):
    """A tool was called."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_started"]] = (
        "event.workflow_events.tool_execution_started"
    )
    timestamp: str
    data: ToolExecutionStartedStreamingEventData


class ToolExecutionFinishedStreamingEventData(APIStruct, kw_only=True):
    """The data of a `ToolExecutionFinishedStreamingEvent`."""

    action_type: str
    tool_execution_context: ToolExecutionContext
    workflow_run_id: str = field(name="workflowRunId")
    result: Any = None
    response_id: str | None = field(name="responseId", default=None)
    stream: bool | None = None


class ToolExecutionFinishedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_finished"
):
    """A tool came back."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_finished"]] = (
        "event.workflow_events.tool_execution_finished"
    )
    timestamp: str
    data: ToolExecutionFinishedStreamingEventData


class ToolExecutionError(APIStruct, kw_only=True):
    """Why a tool failed."""

    message: str
    stack: str | None = None


class ToolExecutionFailedStreamingEventData(APIStruct, kw_only=True):
    """The data of a `ToolExecutionFailedStreamingEvent`."""

    error: ToolExecutionError
    action_type: str
    tool_execution_context: ToolExecutionContext
    workflow_run_id: str = field(name="workflowRunId")
    response_id: str | None = field(name="responseId", default=None)
    stream: bool | None = None


class ToolExecutionFailedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_failed"
):
    """A tool failed."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_failed"]] = (
        "event.workflow_events.tool_execution_failed"
    )
    timestamp: str
    data: ToolExecutionFailedStreamingEventData


class TimeoutStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.timeout"):
    """The stream ran out of time."""

    type: ClassVar[Literal["agents.timeout"]] = "agents.timeout"
    timestamp: str
    data: ErrorMessage


class ErrorStreamingEventData(APIStruct, kw_only=True):
    """The data of an `ErrorStreamingEvent`."""

    error: str
    code: str


class ErrorStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.error"):
    """The stream broke off with an error."""

    type: ClassVar[Literal["agents.error"]] = "agents.error"
    timestamp: str
    data: ErrorStreamingEventData


AgentStreamEvent: TypeAlias = Open[
    AgentExecutionStartedStreamingEvent
    | AgentStartedStreamingEvent
    | AgentThoughtStreamingEvent
    | AgentInactiveStreamingEvent
    | AgentErroredStreamingEvent
    | ActionReviewRequestedStreamingEvent
    | ActionReviewedStreamingEvent
    | ExecutionReviewRequiredStreamingEvent
    | ExecutionReviewedStreamingEvent
    | ExecutionNamedStreamingEvent
    | AgentHandedOffStreamingEvent
    | AgentMessageCreatedStreamingEvent
    | ToolExecutionStartedStreamingEvent
    | ToolExecutionFinishedStreamingEvent
    | ToolExecutionFailedStreamingEvent
    | TimeoutStreamingEvent
    | ErrorStreamingEvent
]
"""An event of an agent at work; `type` tells which."""
