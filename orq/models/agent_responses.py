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
    role: AgentMessageRole
    parts: list[AgentMessagePart]
    metadata: dict[str, Any] | None = None


AgentResponseStatus: TypeAlias = OpenEnum[Literal["in_progress", "completed", "failed"]]
"""How a response stands."""


class CreateAgentResponse(APIStruct, kw_only=True):
    """An agent's response."""

    id: str = field(name="_id")
    task_id: str
    output: list[AgentResponseMessage]
    created_at: str
    """ISO 8601."""
    model: str
    """As `provider/model`."""
    usage: CompletionUsage | None = None
    finish_reason: AgentFinishReason | None = None
    pending_tool_calls: list[PendingToolCall] | None = None
    """Calls that you are to answer, with the same `task_id`."""
    telemetry: SpanRef | None = None

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[].parts[text].text")


class GetAgentResponse(APIStruct, kw_only=True):
    """An agent's response and how it stands."""

    id: str = field(name="_id")
    task_id: str
    output: list[AgentResponseMessage]
    created_at: str
    """ISO 8601."""
    model: str
    """As `provider/model`."""
    status: AgentResponseStatus
    usage: CompletionUsage | None = None
    finish_reason: AgentFinishReason | None = None
    pending_tool_calls: list[PendingToolCall] | None = None
    """Calls that you are to answer, with the same `task_id`."""
    telemetry: SpanRef | None = None
    error: str | None = None
    """Present if the response failed."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[].parts[text].text")


class GetAgentResponseRequest(APIStruct, kw_only=True):
    """What `agents_responses_get` takes."""

    agent_key: str
    task_id: str
