"""Streamed replies of conversations: print the text, then get the whole reply.

    for text in stream.text():
        print(text, end="")

    reply = stream.collect()
    print(reply.text, reply.usage, reply.finish_reason)

If the stream breaks, `stream.partial()` returns the part of the reply that was received.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from ._extras import replaced
from ._lazy_annotations import lazy_annotations
from ._misuse import in_pieces
from .models.parts import DataPart, FilePart, ReasoningPart, TextPart
from .models.response_events import (
    PartDeltaEvent,
    PartDoneEvent,
    ResponseDoneEvent,
    ResponseStartedEvent,
    ToolDoneEvent,
    ToolFailedEvent,
    ToolReviewDoneEvent,
    ToolReviewRequestedEvent,
    ToolStartedEvent,
)
from .streaming import AsyncStream, Stream, _Stream
from .types import APIStruct, Unrecognized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .errors import OrqError
    from .middleware import Response
    from .models import AgentCompletionUsage, CompletionUsage, PendingToolCall, ResponseStreamingEvent

E = TypeVar("E")

Part = TextPart | ReasoningPart | FilePart | DataPart | Unrecognized


class ToolCall(APIStruct, kw_only=True):
    """One call of a tool by a model or agent."""

    id: str
    """The id of this call."""
    tool_id: str
    """The id of the tool."""
    name: str | None = None
    """The name of the tool."""
    arguments: dict[str, Any] | None = None
    """The arguments of the call."""
    result: Any = None
    """The result of the tool. None if it failed or is not done."""
    error: str | None = None
    """The message of the error if the tool failed."""
    review: str | None = None
    """The decision of a person, if the call needed one."""


class Reply(APIStruct, kw_only=True):
    """A whole reply of a conversation or an agent."""

    parts: list[Part]
    """The parts of the reply, in the order in which they began."""
    tool_calls: list[ToolCall] = msgspec.field(default_factory=list)
    """The calls of tools, with their results."""
    pending_tool_calls: list[PendingToolCall] = msgspec.field(default_factory=list)
    """The calls that wait for you: for a result, or for a decision."""
    response_id: str | None = None
    """The id of the response."""
    task_id: str | None = None
    """The id of the agent's task. You need it to answer `pending_tool_calls`."""
    model: str | None = None
    """The model that answered."""
    finish_reason: str | None = None
    """Why the reply ended, such as `stop`."""
    usage: CompletionUsage | AgentCompletionUsage | None = None
    """The number of tokens that were used."""

    @property
    def text(self) -> str:
        """The text of all text parts."""
        return join_texts(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def reasoning(self) -> str:
        """The text of all reasoning parts."""
        return join_texts(part.reasoning for part in self.parts if isinstance(part, ReasoningPart))


class ReplyBuilder:
    """Adds up the events of a reply. It does no I/O: sync and async streams use it."""

    def __init__(self) -> None:
        self._parts: dict[str, list[Any]] = {}
        self._tools: dict[str, dict[str, Any]] = {}
        self._facts: dict[str, Any] = {}
        self.count = 0
        """How many events were added."""

    def add(self, event: ResponseStreamingEvent) -> str:
        """Take one event; return the text that it adds to the reply."""
        self.count += 1
        if not isinstance(getattr(event, "data", None), msgspec.Struct):  # of an unknown kind, or it does not fit
            return ""
        match event:
            case PartDeltaEvent(data=data):
                self._parts.setdefault(_key(data.part_id), []).append(data.delta)
                return join_texts([data.delta.text]) if isinstance(data.delta, TextPart) else ""
            case PartDoneEvent(data=data):
                seen, self._parts[_key(data.part_id)] = self._parts.get(_key(data.part_id)), [data.part]
                return join_texts([data.part.text]) if not seen and isinstance(data.part, TextPart) else ""
            case ResponseStartedEvent(data=data):
                self._facts.update(response_id=data.response_id, task_id=data.task_id, model=data.model)
            case ResponseDoneEvent(data=data):
                pending = data.pending_tool_calls or []
                self._facts.update(finish_reason=data.finish_reason, usage=data.usage, pending_tool_calls=pending)
            case ToolStartedEvent(data=data) | ToolReviewRequestedEvent(data=data):
                self._tool(data, arguments=data.arguments, name=data.tool_name)
            case ToolDoneEvent(data=data):
                self._tool(data, result=data.result)
            case ToolFailedEvent(data=data):
                self._tool(data, error=data.error)
            case ToolReviewDoneEvent(data=data):
                self._tool(data, review=data.review)
            case _:
                pass
        return ""

    def _tool(self, data: Any, **known: Any) -> None:
        fields = self._tools.setdefault(_key(data.tool_call_id), {"id": data.tool_call_id, "tool_id": data.tool_id})
        fields.update((name, value) for name, value in known.items() if value is not None)

    def reply(self) -> Reply:
        """Return the reply that was received so far."""
        return Reply(
            parts=[join_part(deltas) for deltas in self._parts.values()],
            tool_calls=[ToolCall(**fields) for fields in self._tools.values()],
            **self._facts,
        )


def join_texts(pieces: Iterable[Any]) -> str:
    """Join pieces of text. Values that are not text are left out."""
    return "".join(piece for piece in pieces if isinstance(piece, str))


def _key(name: Any) -> str:
    """Return an id as text. An id that is not text is replaced by its repr."""
    return name if isinstance(name, str) else repr(name)


def join_part(deltas: list[Any]) -> Part:
    """Make one part from its deltas: texts are joined, and of other parts the last delta is used."""
    last: Part = deltas[-1]
    if isinstance(last, TextPart):
        return replaced(last, text=join_texts(d.text for d in deltas if isinstance(d, TextPart)))
    if isinstance(last, ReasoningPart):
        reasoning = join_texts(delta.reasoning for delta in deltas if isinstance(delta, ReasoningPart))
        return replaced(last, reasoning=reasoning)
    return last


_BUILDERS: dict[type[Any], Any] = {}


class Replies(_Stream[E]):
    """The common part of sync and async reply streams: what was read so far."""

    def __init_subclass__(cls, builder: Any = None, **more: Any) -> None:
        """Take what adds up the events of a class; a class of a program's own has that of its base."""
        super().__init_subclass__(**more)
        _BUILDERS[cls] = builder or next((_BUILDERS[kind] for kind in cls.__mro__[1:] if kind in _BUILDERS), None)

    def partial(self) -> Reply:
        """Return what `text()` or `collect()` has read so far, also after the stream broke."""
        found: Reply = (self._state.kept or _BUILDERS[type(self)]()).reply()
        return found


class BlockingReplies(Replies[E], Stream[E]):
    """`text()` and `collect()` of sync streams."""

    def text(self) -> Iterator[str]:
        """Yield the pieces of the reply's text as they arrive."""
        builder = self._state.keep(_BUILDERS[type(self)])
        for event in self:
            if piece := builder.add(event):
                yield piece
        self._state.told = True

    def collect(self) -> Reply:
        """Read to the end and return the whole reply, with what `text()` has read.

        Raises if the stream breaks.
        """
        builder = self._state.keep(_BUILDERS[type(self)])
        if self._state.is_to_be_read(builder.count):
            for event in self:
                builder.add(event)
        found: Reply = builder.reply()
        return found


class AwaitedReplies(Replies[E], AsyncStream[E]):
    """`text()` and `collect()` of async streams."""

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the pieces of the reply's text as they arrive."""
        builder = self._state.keep(_BUILDERS[type(self)])
        async for event in self:
            if piece := builder.add(event):
                yield piece
        self._state.told = True

    async def collect(self) -> Reply:
        """Read to the end and return the whole reply, with what `text()` has read.

        Raises if the stream breaks.
        """
        builder = self._state.keep(_BUILDERS[type(self)])
        if self._state.is_to_be_read(builder.count):
            async for event in self:
                builder.add(event)
        found: Reply = builder.reply()
        return found


class ReplyStream(BlockingReplies["ResponseStreamingEvent"], builder=ReplyBuilder):
    """A streamed reply of a conversation.

    Iterate over its events, or use `text()` and `collect()`.
    """

    if TYPE_CHECKING:

        @staticmethod
        def from_events(  # type: ignore[override]
            events: Iterable[ResponseStreamingEvent], *, error: OrqError | None = None, response: Response | None = None
        ) -> ReplyStream:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...


class AsyncReplyStream(AwaitedReplies["ResponseStreamingEvent"], builder=ReplyBuilder):
    """A streamed reply of a conversation, for async code.

    Iterate over its events, or use `text()` and `collect()`.
    """

    if TYPE_CHECKING:

        @staticmethod
        def from_events(  # type: ignore[override]
            events: Iterable[ResponseStreamingEvent], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncReplyStream:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...


lazy_annotations(__name__)
