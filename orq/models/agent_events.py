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
    """Which tool call waits for approval, and with which arguments."""

    agent_id: str
    """Id of the agent that is at work."""
    action_id: str
    """Id of the action: the tool that the agent calls."""
    requires_approval: bool
    """Whether the call waits until it is approved."""
    tool: AgentToolConfig
    """Tool that the agent wants to call."""
    input: dict[str, Any]
    """Arguments of the call, by name."""
    agent_tool_call_id: str
    """Id of the tool call in the agent's messages."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""


class ActionReviewRequestedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.agents.action_review_requested"
):
    """Event: a tool call waits for approval."""

    type: ClassVar[Literal["event.agents.action_review_requested"]] = "event.agents.action_review_requested"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ActionReviewRequestedStreamingEventData
    """Tool call to review, and how the agent would call the tool."""


class ActionReviewedStreamingEventData(APIStruct, kw_only=True):
    """Which tool call was reviewed, by whom, and the verdict."""

    agent_id: str
    """Id of the agent that is at work."""
    action_id: str
    """Id of the action: the tool that the agent calls."""
    agent_tool_call_id: str
    """Id of the tool call in the agent's messages."""
    review: ReviewOutcome
    """Whether the call was approved or rejected."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    mock_output: dict[str, Any] | None = None
    """Result that stands in for a call of the tool; present if there is one."""
    review_source: str | None = None
    """Where the review was made."""
    reviewed_by_id: str | None = None
    """Id of the user who reviewed the call."""


class ActionReviewedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.action_reviewed"):
    """Event: a tool call was approved or rejected."""

    type: ClassVar[Literal["event.agents.action_reviewed"]] = "event.agents.action_reviewed"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ActionReviewedStreamingEventData
    """Outcome of the review, and the tool call that was reviewed."""


class AgentBilling(APIStruct, kw_only=True):
    """Cost of an execution, and who pays for the model."""

    total_cost: Number
    """Cost of the whole execution in USD."""
    input_cost: Number
    """Cost of the input tokens in USD."""
    output_cost: Number
    """Cost of the output tokens in USD."""
    billable: bool
    """Whether the execution is billed."""
    integration_id: str | None
    """Integration whose credentials were used; null: none."""


class AgentCompletionUsage(APIStruct, kw_only=True):
    """Number of tokens that an execution used, by kind."""

    completion_tokens: int
    """Number of tokens in the answers of the model."""
    prompt_tokens: int
    """Number of tokens that were sent to the model."""
    total_tokens: int
    """Number of tokens in prompt and answers together."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """Tokens of the request, by kind."""
    completion_tokens_details: CompletionTokensDetails | None = None
    """Tokens of the answers, by kind."""
    time_to_first_token: Number | None = None
    """Time until the first token came; the service does not document the unit."""


class AgentCreatedMessage(APIStruct, kw_only=True):
    """Message that was added to a task."""

    role: A2AMessageRole
    """Who wrote the message: a user, or a tool with its result."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""
    message_id: str | None = field(name="messageId", default=None)
    """Identifies the message in its task."""
    metadata: dict[str, Any] | None = None
    """Further facts about the message, by name."""


class AgentErroredStreamingEventData(APIStruct, kw_only=True):
    """Why the agent failed."""

    error: str
    """Message that says what went wrong."""
    code: int
    """HTTP status code of the error."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""


class AgentErroredStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.errored"):
    """Event: the agent failed."""

    type: ClassVar[Literal["event.agents.errored"]] = "event.agents.errored"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentErroredStreamingEventData
    """What failed, and the status code."""


class AgentExecutionStartedStreamingEventData(APIStruct, kw_only=True):
    """Ids of the task and trace of an execution that began."""

    agent_task_id: str
    """Id of the task, to go on with it later."""
    workspace_id: str
    """Workspace that owns the agent."""
    trace_id: str
    """Trace of the execution, for feedback and the studio."""


class AgentExecutionStartedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.execution_started"):
    """Event: the execution began; it tells the ids of its task and trace."""

    type: ClassVar[Literal["agents.execution_started"]] = "agents.execution_started"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentExecutionStartedStreamingEventData
    """Ids of the task, the trace and the workspace."""


class AgentHandedOffStreamingEventData(APIStruct, kw_only=True):
    """Which agent takes over, and what it is asked."""

    agent_id: str
    """Id of the agent that takes over."""
    input: str
    """What the next agent is asked to do."""


class AgentHandedOffStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.handed_off"):
    """Event: the agent handed its work on to another agent."""

    type: ClassVar[Literal["event.agents.handed_off"]] = "event.agents.handed_off"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentHandedOffStreamingEventData
    """Agent that goes on with the work, and what it is asked."""


class AgentInputMessage(APIStruct, kw_only=True):
    """Message of a task, with its role and parts."""

    role: AgentMessageRole
    """Who wrote the message: a user, the agent, a tool or the system."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""
    message_id: str | None = field(name="messageId", default=None)
    """Identifies the message in its task."""
    metadata: dict[str, Any] | None = None
    """Further facts about the message, by name."""


class AgentInactiveStreamingEventData(APIStruct, kw_only=True):
    """Why the agent stopped, its last message, and the cost."""

    last_message: str
    """Text of the agent's last message."""
    finish_reason: AgentFinishReason
    """Why the agent stopped, such as an answer, a limit, or calls that you are to answer."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    last_message_full: AgentInputMessage | None = None
    """The agent's last message with all its parts."""
    pending_tool_calls: list[PendingToolCall] | None = None
    """Tool calls that you are to answer: send their results with the same `task_id`."""
    usage: AgentCompletionUsage | None = None
    """Tokens that the agent's last message used."""
    billing: AgentBilling | None = None
    """What the execution cost; present if it was counted."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""


class AgentInactiveStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.inactive"):
    """Event: the agent stopped; `finish_reason` says why."""

    type: ClassVar[Literal["event.agents.inactive"]] = "event.agents.inactive"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentInactiveStreamingEventData
    """Why the agent stopped, its last message, and what is left to answer."""


class AgentMessageCreatedStreamingEventData(APIStruct, kw_only=True):
    """Messages that were added to the task."""

    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    span_id: str = field(name="spanId")
    """Span of the trace in which the messages were made."""
    parent_id: str = field(name="parentId")
    """Parent of the span."""
    message: list[AgentCreatedMessage]
    """Messages that were added, in their order."""


class AgentMessageCreatedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.message-created"):
    """Event: messages were added to the task."""

    type: ClassVar[Literal["event.agents.message-created"]] = "event.agents.message-created"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentMessageCreatedStreamingEventData
    """The new messages, and the spans to which they belong."""


class AgentMessageDifference(APIStruct, kw_only=True):
    """What one message gained in a round."""

    message_id: str = field(name="messageId")
    """Identifies the message in its task."""
    role: AgentMessageRole
    """Who wrote the message: a user, the agent, a tool or the system."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""
    agent_id: str
    """Id of the agent that wrote the message."""
    agent_execution_id: str
    """Id of the execution in which the message was written."""
    workspace_id: str
    """Workspace that owns the agent."""
    metadata: dict[str, Any] | None = None
    """Further facts about the message, by name."""


class AgentStartedStreamingEventData(APIStruct, kw_only=True):
    """Message and settings with which the agent began to work."""

    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    input_message: AgentInputMessage = field(name="inputMessage")
    """Message that the agent got."""
    model_id: str = field(name="modelId")
    """Model that the agent uses."""
    instructions: str
    """Instructions of the agent in this execution."""
    system_prompt: str
    """Template around the instructions."""
    agent_manifest_id: str
    """Id of the stored agent."""
    agent_key: str
    """Key of the agent that began."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""
    settings: AgentSettings | None = None
    """Limits, tools and checks of the agent."""
    agent_description: str | None = None
    """What the agent does; null if the agent has no description."""
    agent_source: AgentSource | None = None
    """Where the agent comes from; null if that is not known."""
    variables: dict[str, Any] | None = None
    """Values for the variables of the instructions, by name."""
    tool_execution_id: str | None = None
    """Id of the tool call that started the agent; present if another agent called it."""
    is_continuation: bool | None = None
    """Whether this turn goes on with an earlier task."""
    stream: bool | None = None
    """Whether the execution answers with a stream of events."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""


class AgentStartedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.started"):
    """Event: the agent began to work, with these settings."""

    type: ClassVar[Literal["event.agents.started"]] = "event.agents.started"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentStartedStreamingEventData
    """Agent that began, its settings, and the message that it got."""


class AgentThoughtStreamingEventData(APIStruct, kw_only=True):
    """What the agent added in a round, with the model's answer and usage."""

    agent_id: str
    """Id of the agent that is at work."""
    message_difference: dict[str, AgentMessageDifference]
    """What is new in each message, by the id of the message."""
    iteration: int
    """Number of the round, that is, of the call of the model."""
    accumulated_execution_time: Number
    """Time since the agent began; the service does not document the unit."""
    choice: ChatCompletionChoice | None = None
    """Answer of the model in this round."""
    choice_index: int | None = field(name="choiceIndex", default=None)
    """Position of the answer among the model's answers, from 0."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""
    usage: CompletionUsage | None = None
    """Tokens that this round used."""


class AgentThoughtStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.thought"):
    """Event: the agent finished a round and added to its messages."""

    type: ClassVar[Literal["event.agents.thought"]] = "event.agents.thought"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: AgentThoughtStreamingEventData
    """What the agent added to its messages in this round."""


class ExecutionReviewRequiredStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_review_required"
):
    """Event: the execution waits for a review."""

    type: ClassVar[Literal["event.agents.execution_review_required"]] = "event.agents.execution_review_required"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: dict[str, Any]
    """What is to be reviewed; the service does not document its fields."""


class ExecutionReviewedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_reviewed"):
    """Event: the execution got the review for which it waited."""

    type: ClassVar[Literal["event.agents.execution_reviewed"]] = "event.agents.execution_reviewed"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: dict[str, Any]
    """Outcome of the review; the service does not document its fields."""


class ExecutionNamedStreamingEventData(APIStruct, kw_only=True):
    """Name that the execution got."""

    name: str
    """Name under which the execution is shown."""
    agent_manifest_id: str
    """Id of the stored agent."""


class ExecutionNamedStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="event.agents.execution_named"):
    """Event: the execution got a name."""

    type: ClassVar[Literal["event.agents.execution_named"]] = "event.agents.execution_named"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ExecutionNamedStreamingEventData
    """The new name, and the agent whose execution has it."""


class ToolExecutionContext(APIStruct, kw_only=True):
    """Where and for whom a tool ran."""

    action_id: str
    """Id of the action: the tool that the agent calls."""
    agent_tool_call_id: str
    """Id of the tool call in the agent's messages."""
    workspace_id: str
    """Workspace that owns the agent."""
    agent_manifest_id: str
    """Id of the stored agent."""
    agent_execution_id: str
    """Id of the execution in which the tool ran."""
    product: Product
    """Part of orq.ai that started the execution."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    parent_id: str | None = None
    """Id of the parent of this tool call; present if it has one."""
    variables: dict[str, Any] | None = None
    """Values for the variables of the instructions, by name."""
    secret_keys: list[str] | None = None
    """Keys whose values are secret."""


class ToolExecutionStartedStreamingEventData(APIStruct, kw_only=True):
    """Which tool was called, with which arguments."""

    tool_id: str
    """Id of the tool in the agent's settings."""
    action_type: str
    """Kind of the tool, such as `http` or `google_search`."""
    tool_arguments: dict[str, Any]
    """Arguments of the call, by name."""
    tool_execution_context: ToolExecutionContext
    """Where and for whom the tool ran."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    tool_key: str | None = None
    """Key of the tool; absent for built-in tools."""
    tool_display_name: str | None = None
    """Name shown in the studio."""
    tool_description: str | None = None
    """What the tool does; null if the tool has no description."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""
    stream: bool | None = None
    """Whether the execution answers with a stream of events."""


class ToolExecutionStartedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_started"
):
    """Event: a tool was called."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_started"]] = (
        "event.workflow_events.tool_execution_started"
    )
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolExecutionStartedStreamingEventData
    """Which tool was called, with which arguments."""


class ToolExecutionFinishedStreamingEventData(APIStruct, kw_only=True):
    """Which tool returned, and its result."""

    action_type: str
    """Kind of the tool, such as `http` or `google_search`."""
    tool_execution_context: ToolExecutionContext
    """Where and for whom the tool ran."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    result: Any = None
    """Result of the tool, of any JSON type."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""
    stream: bool | None = None
    """Whether the execution answers with a stream of events."""


class ToolExecutionFinishedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_finished"
):
    """Event: a tool returned its result."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_finished"]] = (
        "event.workflow_events.tool_execution_finished"
    )
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolExecutionFinishedStreamingEventData
    """Result of the tool, and where it ran."""


class ToolExecutionError(APIStruct, kw_only=True):
    """Why a tool failed."""

    message: str
    """Message that says what went wrong."""
    stack: str | None = None
    """Call stack of the tool's code at the error; present if there is one."""


class ToolExecutionFailedStreamingEventData(APIStruct, kw_only=True):
    """Which tool failed, and why."""

    error: ToolExecutionError
    """Why the tool failed."""
    action_type: str
    """Kind of the tool, such as `http` or `google_search`."""
    tool_execution_context: ToolExecutionContext
    """Where and for whom the tool ran."""
    workflow_run_id: str = field(name="workflowRunId")
    """Id of the trace for this turn; each continuation of the task has its own."""
    response_id: str | None = field(name="responseId", default=None)
    """Id of the response that the execution makes."""
    stream: bool | None = None
    """Whether the execution answers with a stream of events."""


class ToolExecutionFailedStreamingEvent(
    APIStruct, kw_only=True, tag_field="type", tag="event.workflow_events.tool_execution_failed"
):
    """Event: a tool ended with an error."""

    type: ClassVar[Literal["event.workflow_events.tool_execution_failed"]] = (
        "event.workflow_events.tool_execution_failed"
    )
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ToolExecutionFailedStreamingEventData
    """Why the tool failed, and where it ran."""


class TimeoutStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.timeout"):
    """Event: the stream ends because its time ran out."""

    type: ClassVar[Literal["agents.timeout"]] = "agents.timeout"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ErrorMessage
    """Message about the time that ran out."""


class ErrorStreamingEventData(APIStruct, kw_only=True):
    """The error with which the stream ends."""

    error: str
    """Message that says what went wrong."""
    code: str
    """Code of the error, as text."""


class ErrorStreamingEvent(APIStruct, kw_only=True, tag_field="type", tag="agents.error"):
    """Event: the stream ends with an error."""

    type: ClassVar[Literal["agents.error"]] = "agents.error"
    timestamp: str
    """When the event happened, as ISO 8601 text."""
    data: ErrorStreamingEventData
    """What failed, and a code for it."""


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
"""Event of an agent's stream; `type` says which one."""
