# @generated
"""Agent responses."""

from typing import Any, Literal, TypeAlias

from msgspec import field

from .._answer_text import answer_text
from ..types import APIStruct, OpenEnum
from .parts import AgentMessagePart, AgentMessageRole
from .shared import AgentFinishReason, PendingToolCall, SpanRef
from .usage import CompletionUsage


class AgentResponseMessage(APIStruct, kw_only=True):
    """A message of an agent's response."""

    message_id: str = field(name="messageId")
    """Identifies the message in its task."""
    role: AgentMessageRole
    """Who wrote the message: a user, the agent, a tool or the system."""
    parts: list[AgentMessagePart]
    """Content of the message, in order: texts, files, tool calls and their results."""
    metadata: dict[str, Any] | None = None
    """Further facts about the message, by name."""


AgentResponseStatus: TypeAlias = OpenEnum[Literal["in_progress", "completed", "failed"]]
"""Whether a response is in progress, complete or failed."""


class CreateAgentResponse(APIStruct, kw_only=True):
    """Response of an agent: its messages, and what it waits for."""

    id: str = field(name="_id")
    """Identifies the response."""
    task_id: str
    """Id of the task, to fetch its response or to go on with it."""
    output: list[AgentResponseMessage]
    """Messages of the agent, the oldest first."""
    created_at: str
    """When the response was made, as ISO 8601 text."""
    model: str
    """Model that answered, as `provider/model`."""
    usage: CompletionUsage | None = None
    """Tokens that the execution used; null if they were not counted."""
    finish_reason: AgentFinishReason | None = None
    """Why the agent stopped, such as an answer, a limit, or calls that you are to answer."""
    pending_tool_calls: list[PendingToolCall] | None = None
    """Tool calls that you are to answer: send their results with the same `task_id`."""
    telemetry: SpanRef | None = None
    """Trace and span of the response, for feedback and the studio."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[].parts[text].text")


class GetAgentResponse(APIStruct, kw_only=True):
    """Response of an agent, with its state so far."""

    id: str = field(name="_id")
    """Identifies the response."""
    task_id: str
    """Id of the task, to fetch its response or to go on with it."""
    output: list[AgentResponseMessage]
    """Messages of the agent, the oldest first."""
    created_at: str
    """When the response was made, as ISO 8601 text."""
    model: str
    """Model that answered, as `provider/model`."""
    status: AgentResponseStatus
    """Whether the agent is at work, has ended, or has failed."""
    usage: CompletionUsage | None = None
    """Tokens that the execution used; null if they were not counted."""
    finish_reason: AgentFinishReason | None = None
    """Why the agent stopped, such as an answer, a limit, or calls that you are to answer."""
    pending_tool_calls: list[PendingToolCall] | None = None
    """Tool calls that you are to answer: send their results with the same `task_id`."""
    telemetry: SpanRef | None = None
    """Trace and span of the response, for feedback and the studio."""
    error: str | None = None
    """What went wrong; present if `status` is `failed`."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[].parts[text].text")


class GetAgentResponseRequest(APIStruct, kw_only=True):
    """Parameters of `agents.responses.get`."""

    agent_key: str
    """Key of the agent that made the response."""
    task_id: str
    """Task of the response, as `task_id` of the create call's answer."""
