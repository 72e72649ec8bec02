# @generated
"""Agent tasks."""

from typing import Any, Literal, TypeAlias

from msgspec import field

from .._answer_text import answer_text
from ..types import APIStruct, OpenEnum
from .agent_messages import AgentMessagePart, AgentMessageRole

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
