"""Streamed replies of agents: print the text, then get the whole reply.

    for text in stream.text():
        print(text, end="")

    reply = stream.collect()
    print(reply.text, reply.tool_calls, reply.finish_reason)

If the stream breaks, `stream.partial()` returns the part of the reply that was received.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from ._lazy_annotations import lazy_annotations
from .models.parts import TextPart
from .replies import AwaitedReplies, BlockingReplies, Reply, ToolCall, join_part, join_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .errors import OrqError
    from .middleware import Response
    from .models import AgentStreamEvent

__all__ = ["AgentReplyStream", "AsyncAgentReplyStream"]


class AgentReplyBuilder:
    """Adds up the events of an agent. It does no I/O.

    The messages arrive as differences. The last message arrives again as a whole at the end.
    """

    def __init__(self) -> None:
        self._messages: dict[Any, list[list[Any]]] = {}
        self._tools: dict[Any, dict[str, Any]] = {}
        self._facts: dict[str, Any] = {}
        self.count = 0

    def add(self, event: AgentStreamEvent) -> str:
        """Take one event and return the text that it adds."""
        self.count += 1
        kind: Any = type(event)
        data = getattr(event, "data", None)
        if not isinstance(data, msgspec.Struct):  # of an unknown kind, or it does not fit
            return ""
        take = _TAKEN.get(kind.__struct_config__.tag)
        return "" if take is None else take(self, data) or ""

    def _began(self, data: Any) -> None:
        self._facts.update(task_id=data.agent_task_id)

    def _started(self, data: Any) -> None:
        self._facts.update(response_id=data.response_id, model=data.model_id)

    def _thought(self, data: Any) -> str:
        return join_texts(map(self._grow, data.message_difference.values()))

    def _called(self, data: Any) -> None:
        name = data.tool_key or data.tool_display_name
        self._tool(data.tool_execution_context, data.tool_id, name=name, arguments=data.tool_arguments)

    def _returned(self, data: Any) -> None:
        self._tool(data.tool_execution_context, result=data.result)

    def _failed(self, data: Any) -> None:
        self._tool(data.tool_execution_context, error=getattr(data.error, "message", None))

    def _asked(self, data: Any) -> None:
        name = getattr(data.tool, "key", None) or getattr(data.tool, "display_name", None)
        self._tool(data, getattr(data.tool, "id", ""), name=name, arguments=data.input)

    def _reviewed(self, data: Any) -> None:
        self._tool(data, review=data.review)

    def _grow(self, difference: Any) -> str:
        """Add the new parts of a message. A part of the same type as the one before it continues that part."""
        parts = self._messages.setdefault(getattr(difference, "message_id", None), [])
        for part in getattr(difference, "parts", None) or ():
            if parts and type(parts[-1][-1]) is type(part):
                parts[-1].append(part)
            else:
                parts.append([part])
        return join_texts(part.text for part in getattr(difference, "parts", None) or () if isinstance(part, TextPart))

    def _end(self, data: Any) -> str:
        """Take the last message as a whole. Return the part of its text that has not been returned."""
        whole, pending = data.last_message_full, data.pending_tool_calls or []
        self._facts.update(finish_reason=data.finish_reason, usage=data.usage, pending_tool_calls=pending)
        self._facts.update({"response_id": data.response_id} if data.response_id else {})
        parts: Any = getattr(whole, "parts", None) or ([TextPart(text=data.last_message)] if data.last_message else [])
        if not parts:
            return ""
        text = join_texts(part.text for part in parts if isinstance(part, TextPart))
        key, last = getattr(whole, "message_id", None), next(reversed(self._messages), None)
        if key not in self._messages and last is not None and text.startswith(self._said(last) or "\0"):
            key = last  # it came in pieces, under another id
        known = self._said(key) if key in self._messages else ""
        if text != known or len(parts) > len(self._messages.get(key, ())):  # else it has come whole, reasoning and all
            self._messages[key] = [[part] for part in parts]
        return text[len(known) :] if text.startswith(known) else ""

    def _said(self, key: Any) -> str:
        return join_texts(part.text for parts in self._messages[key] for part in parts if isinstance(part, TextPart))

    def _tool(self, of: Any, tool_id: str | None = None, **known: Any) -> None:
        name = getattr(of, "agent_tool_call_id", None) or getattr(of, "action_id", "")
        fields = self._tools.setdefault(name, {"id": name, "tool_id": tool_id or ""})
        fields.update((field, value) for field, value in known.items() if value is not None)

    def reply(self) -> Reply:
        """Return the reply that was received so far."""
        return Reply(
            parts=[join_part(deltas) for parts in self._messages.values() for deltas in parts],
            tool_calls=[ToolCall(**fields) for fields in self._tools.values()],
            **self._facts,
        )


_TAKEN: dict[str, Callable[[AgentReplyBuilder, Any], str | None]] = {
    "agents.execution_started": AgentReplyBuilder._began,
    "event.agents.started": AgentReplyBuilder._started,
    "event.agents.thought": AgentReplyBuilder._thought,
    "event.workflow_events.tool_execution_started": AgentReplyBuilder._called,
    "event.workflow_events.tool_execution_finished": AgentReplyBuilder._returned,
    "event.workflow_events.tool_execution_failed": AgentReplyBuilder._failed,
    "event.agents.action_review_requested": AgentReplyBuilder._asked,
    "event.agents.action_reviewed": AgentReplyBuilder._reviewed,
    "event.agents.inactive": AgentReplyBuilder._end,
}
"""What handles the data of an event, by its tag. Tags instead of types avoid the import of all event models."""


class AgentReplyStream(BlockingReplies["AgentStreamEvent"], builder=AgentReplyBuilder):
    """A streamed reply of an agent. Iterate over its events, or use `text()` and `collect()`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(  # type: ignore[override]
            events: Iterable[AgentStreamEvent], *, error: OrqError | None = None, response: Response | None = None
        ) -> AgentReplyStream:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...


class AsyncAgentReplyStream(AwaitedReplies["AgentStreamEvent"], builder=AgentReplyBuilder):
    """A streamed reply of an agent, for async code. It has async `text()` and `collect()`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(  # type: ignore[override]
            events: Iterable[AgentStreamEvent], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncAgentReplyStream:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...


lazy_annotations(__name__)
