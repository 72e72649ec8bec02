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
"""How a task stands."""


class A2ATaskMessage(APIStruct, kw_only=True):
    """A message about the state of a task."""

    kind: OpenEnum[Literal["message"]]
    message_id: str = field(name="messageId")
    role: AgentMessageRole
    parts: list[AgentMessagePart]


class A2ATaskStatus(APIStruct, kw_only=True):
    """How a task stands, since when, and why."""

    state: A2ATaskState
    timestamp: str | None = None
    """ISO 8601."""
    message: A2ATaskMessage | None = None


class ExtendedMessage(APIStruct, kw_only=True):
    """A message of a task."""

    kind: OpenEnum[Literal["message"]]
    message_id: str = field(name="messageId")
    role: AgentMessageRole
    parts: list[AgentMessagePart]
    task_id: str | None = field(name="taskId", default=None)
    context_id: str | None = field(name="contextId", default=None)
    metadata: dict[str, Any] | None = None


class A2ATask(APIStruct, kw_only=True):
    """What an agent was given to do, and how it stands."""

    id: str
    context_id: str = field(name="contextId")
    """Ties together what belongs to one execution."""
    kind: OpenEnum[Literal["task"]]
    status: A2ATaskStatus
    messages: list[ExtendedMessage] | None = None
    """Only present if the call waited for the end."""
    metadata: dict[str, Any] | None = None

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "status.message.parts[text].text")


class AgentInvokeConfiguration(APIStruct, kw_only=True):
    """How to call an agent."""

    blocking: bool | None = None
    """Whether to wait for the task to end; if false, its id and status come at once."""


class ConversationRef(APIStruct, kw_only=True):
    """The conversation that a response belongs to."""

    id: Annotated[str, NonEmpty] = field(name="_id")
    """Starts with `conv_`."""


class AgentResponseRequest(APIStruct, kw_only=True):
    """What `agents_responses_create` takes."""

    agent_key: str
    message: A2AMessage
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    variables: dict[str, Any] | None = None
    """Values for the variables in the instructions."""
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None
    configuration: AgentInvokeConfiguration | None = None
    background: bool | None = None
    """Whether to answer at once, without waiting for the agent to end."""
    conversation: ConversationRef | None = None


class InvokeAgentRequest(APIStruct, kw_only=True):
    """What `agents_invoke` takes."""

    key: str
    message: A2AMessage
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    variables: dict[str, Any] | None = None
    """Values for the variables in the instructions."""
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None
    configuration: AgentInvokeConfiguration | None = None


class StreamAgentRequest(APIStruct, kw_only=True):
    """What `agents_stream` takes."""

    key: str
    message: A2AMessage
    task_id: str | None = None
    """The task of an earlier turn, to go on with it."""
    variables: dict[str, Any] | None = None
    """Values for the variables in the instructions."""
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    memory: MemoryEntityInput | None = None
    metadata: dict[str, Any] | None = None
    """Kept in the trace."""
    engine: TemplateEngine | None = None
    configuration: AgentInvokeConfiguration | None = None
    stream_timeout_seconds: Number | None = None
    """1 to 3600; if not given, the service takes 1800."""
