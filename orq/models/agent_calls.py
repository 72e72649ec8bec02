# @generated
"""Agent calls."""

from typing import Annotated, Any

from msgspec import field

from ..types import APIStruct, NonEmpty, Number
from .agent_messages import A2AMessage
from .call_context import IdentityInput, MemoryEntityInput, ThreadInput
from .values import TemplateEngine


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
