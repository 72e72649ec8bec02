"""`Brain`, what answers a question, and how its parts are read: as they come, or as one whole answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from typing import Any, Protocol

import msgspec

from .question import CallArguments, CallStart, Done, Part, Question, Reasoning, Text, ToolCall

Gone = Callable[[], Awaitable[None]]
"""Returns once the client of a call has left."""
Show = Callable[[Mapping[str, Any]], None]
"""Takes what was sent for a call: `to`, `changed`, `dropped` and `body`."""


class Brain(Protocol):
    """Anything that answers questions. It raises `HttpProblem` to refuse one, up to its first part."""

    @property
    def any_model(self) -> bool:
        """Whether names of models are its own matter, so that it may be asked for any."""
        ...

    def answer(self, question: Question) -> AsyncIterator[Part] | Iterable[Part]:
        """Return the parts of the answer; `Done` is the last one."""
        ...


class CallBrain(Brain, Protocol):
    """The brain of one call."""

    async def embed(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return the embeddings that a body asks for; None if the model's server has none."""
        ...

    def handled(self) -> None:
        """Hear that the handler has returned: from here on the response listens for the client."""
        ...

    def label(self, kind: str, ignored: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Return what the answer of the handler is, and which names it ignored."""
        ...


class Model(Protocol):
    """A model behind the server: it gives each call a brain."""

    def for_call(self, gone: Gone, operation: str, headers: Mapping[str, str], show: Show) -> CallBrain:
        """Return the brain of one call, which looks whether its client has left. `show` gets what is sent for it."""
        ...


class Whole(msgspec.Struct, frozen=True):
    """The parts of an answer put together."""

    text: str
    reasoning: str
    calls: tuple[ToolCall, ...]
    done: Done


async def parts(brain: Brain, question: Question) -> AsyncIterator[Part]:
    """Yield the parts of an answer, of a brain that yields them either way."""
    said = brain.answer(question)
    if isinstance(said, AsyncIterator):
        async for part in said:
            yield part
    else:
        for part in said:
            yield part


async def whole(brain: Brain, question: Question) -> Whole:
    """Return an answer as a whole."""
    return await gathered(parts(brain, question))


async def gathered(coming: AsyncIterator[Part]) -> Whole:
    """Return parts that are still to come as a whole answer."""
    return join([part async for part in coming])


def join(said: Iterable[Part]) -> Whole:
    """Put the parts of an answer together."""
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
