"""`Brain`, the interface that answers a question, and functions that read an answer in parts or as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import Any, Protocol

import msgspec

from .question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text, ToolCall

Gone = Callable[[], Awaitable[None]]
"""Returns when the client of the call disconnects."""
Show = Callable[[Mapping[str, Any]], None]
"""Takes a description of the request to the model: `to`, `changed`, `dropped` and `body`."""


class Brain(Protocol):
    """Answers questions. It raises `HttpProblem` to refuse a question, before its first part."""

    @property
    def any_model(self) -> bool:
        """Whether any model name may be asked for, because the brain checks names itself."""
        ...

    def answer(self, question: Question) -> AsyncIterator[Part] | Iterable[Part]:
        """Return the parts of the answer. `Done` is the last part."""
        ...


class CallBrain(Brain, Protocol):
    """The brain of one call."""

    async def embed(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return embeddings for the body of a request, or None if the model's server has none."""
        ...

    def handled(self) -> None:
        """Note that the handler has returned. From now on the response watches for a disconnect."""
        ...

    def label(self, kind: str, ignored: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Return the kind of the answer and the ignored names, given those that the handler reports."""
        ...


class Model(Protocol):
    """A model behind the server. It gives each call a brain."""

    def for_call(self, gone: Gone, operation: str, headers: Mapping[str, str], show: Show) -> CallBrain:
        """Return the brain of one call.

        `gone` returns when the client disconnects. `show` takes a description of each request to the model.
        """
        ...


class Whole(msgspec.Struct, frozen=True):
    """An answer with its parts joined."""

    text: str
    reasoning: str
    calls: tuple[ToolCall, ...]
    done: Done


async def parts(brain: Brain, question: Question) -> AsyncIterator[Part]:
    """Yield the parts of an answer, from a sync or an async iterator of the brain."""
    said = brain.answer(question)
    if isinstance(said, AsyncIterator):
        async for part in said:
            yield part
    else:
        for part in said:
            yield part


async def whole(brain: Brain, question: Question) -> Whole:
    """Return the whole answer to a question."""
    return await gathered(parts(brain, question))


async def gathered(coming: AsyncIterator[Part]) -> Whole:
    """Collect the parts of an answer and return the whole answer."""
    return join([part async for part in coming])


def join(said: Iterable[Part]) -> Whole:
    """Join the parts of an answer."""
    text, reasoning, done = "", "", Done("stop")
    started: dict[int, CallStart] = {}
    arguments: dict[int, str] = {}
    for part in said:
        match part:
            case Text():
                text += part.text
            case Reasoning():
                reasoning += part.text
            case CallStart():
                started[part.index], arguments[part.index] = part, ""
            case CallArguments():
                arguments[part.index] += part.text
            case Done():
                done = part
    calls = tuple(ToolCall(one.id or "", one.name, arguments[index] or "{}") for index, one in started.items())
    return Whole(text, reasoning, calls, done)
