# @generated
"""Agent tasks."""

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import field

from .._answer_text import answer_text
from ..types import APIStruct, NonEmpty, Number, OpenEnum
from .parts import A2AMessage, AgentMessagePart, AgentMessageRole
from .router_options import IdentityInput, MemoryEntityInput, ThreadInput
from .values import TemplateEngine

A2ATaskState: TypeAlias = OpenEnum[
    Literal["submitted", "working", "input-required", "auth-required", "completed", "failed", "canceled", "rejected"]
]
"""How far a task is, such as queued, at work, waiting for input, or over."""


class A2ATaskMessage(APIStruct, kw_only=True):
    """Message in which an agent explains the state of a task."""

    kind: OpenEnum[Literal["message"]]
    """Kind of this object: always `message`."""
    message_id: str = field(name="messageId")
    """Identifies the message in its task."""
    role: AgentMessageRole
    """Who wrote the message: a user, the agent, a tool or the system."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""


class A2ATaskStatus(APIStruct, kw_only=True):
    """State of a task, with its time and an explanation."""

    state: A2ATaskState
    """How far the task is: queued, at work, waiting for input, or over."""
    timestamp: str | None = None
    """When the task came to this state, as ISO 8601 text."""
    message: A2ATaskMessage | None = None
    """What the agent says about the state; present if it says something."""


class ExtendedMessage(APIStruct, kw_only=True):
    """Message of a task, with the ids to which it belongs."""

    kind: OpenEnum[Literal["message"]]
    """Kind of this object: always `message`."""
    message_id: str = field(name="messageId")
    """Identifies the message in its task."""
    role: AgentMessageRole
    """Who wrote the message: a user, the agent, a tool or the system."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""
    task_id: str | None = field(name="taskId", default=None)
    """Id of the task to which the message belongs."""
    context_id: str | None = field(name="contextId", default=None)
    """Id that all parts of one execution share."""
    metadata: dict[str, Any] | None = None
    """Further facts about the message, by name."""


class A2ATask(APIStruct, kw_only=True):
    """Work that an agent was given, with its state."""

    id: str
    """Id of the task, to fetch its response or to go on with it."""
    context_id: str = field(name="contextId")
    """Id that all parts of one execution share."""
    kind: OpenEnum[Literal["task"]]
    """Kind of this object: always `task`."""
    status: A2ATaskStatus
    """State of the task, and since when."""
    messages: list[ExtendedMessage] | None = None
    """Messages of the task; present only if `blocking` was set."""
    metadata: dict[str, Any] | None = None
    """Ids of the task's workspace and trace, for feedback."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "status.message.parts[text].text")


class AgentInvokeConfiguration(APIStruct, kw_only=True):
    """Whether a call of an agent waits for the end of its task."""

    blocking: bool | None = None
    """Whether to wait for the end of the task; if false, its id and status come at once."""


class ConversationRef(APIStruct, kw_only=True):
    """Conversation of the chat studio, by its id."""

    id: Annotated[str, NonEmpty] = field(name="_id")
    """Id of the conversation; it starts with `conv_`."""


class AgentResponseRequest(APIStruct, kw_only=True):
    """Parameters of `agents.responses.create`."""

    agent_key: str
    """Key of the agent that gets the message."""
    message: A2AMessage
    """What the agent is asked, or the results of tools that it waits for."""
    task_id: str | None = None
    """Id of an earlier task to go on with; the task must not be at work."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of instructions and messages, by name."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept in the trace, by name."""
    engine: TemplateEngine | None = None
    """Template language for this call. Default: the agent's own."""
    configuration: AgentInvokeConfiguration | None = None
    """How the call is made: whether it waits for the end of the task."""
    background: bool | None = None
    """Whether to answer at once, before the agent has ended. Default: false."""
    conversation: ConversationRef | None = None
    """Conversation of the chat studio to which the response belongs."""


class InvokeAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.invoke`."""

    key: str
    """Key or id of the agent that gets the message."""
    message: A2AMessage
    """What the agent is asked, or the results of tools that it waits for."""
    task_id: str | None = None
    """Id of an earlier task to go on with; the task must not be at work."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of instructions and messages, by name."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept in the trace, by name."""
    engine: TemplateEngine | None = None
    """Template language for this call. Default: the agent's own."""
    configuration: AgentInvokeConfiguration | None = None
    """How the call is made: whether it waits for the end of the task."""


class StreamAgentRequest(APIStruct, kw_only=True):
    """Parameters of `agents.stream`."""

    key: str
    """Key or id of the agent that gets the message."""
    message: A2AMessage
    """What the agent is asked, or the results of tools that it waits for."""
    task_id: str | None = None
    """Id of an earlier task to go on with; the task must not be at work."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of instructions and messages, by name."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; an unknown one is created."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread under which the studio groups calls that belong together."""
    memory: MemoryEntityInput | None = None
    """Entity, such as a user, whose memories the agent reads and writes."""
    metadata: dict[str, Any] | None = None
    """Values of your own that are kept in the trace, by name."""
    engine: TemplateEngine | None = None
    """Template language for this call. Default: the agent's own."""
    configuration: AgentInvokeConfiguration | None = None
    """How the call is made: whether it waits for the end of the task."""
    stream_timeout_seconds: Number | None = None
    """How long the stream may last, in seconds, 1 to 3600. Default: 1800."""
