"""`TextStream`: a stream of a model's events that carry text, with the text as it comes, and the whole of it collected.

    for text in stream.text():
        print(text, end="")

    whole = stream.collect()
    print(whole.text, whole.events[-1])

Of an answer with several choices this is the first one's text; the events hold them all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any, Generic, TypeVar

import msgspec

from .streaming import AsyncStream, Stream

E = TypeVar("E")

_DELTA = "response.output_text.delta"
"""The tag of the one event of the Responses API that adds to the text; others have a `delta` of something else."""

_IN_A_CHOICE = (("delta", "content"), ("message", "content"), ("text",))
"""Where text stands in a choice: of a chat, of a deployment, of a completion."""


class Collected(msgspec.Struct, Generic[E], frozen=True):
    """What was read of a stream: its text in one piece, and every event."""

    text: str
    events: list[E]


def piece(event: Any) -> str:
    """Return the text that an event adds, empty if none."""
    config = getattr(event, "__struct_config__", None)
    if config is not None and config.tag == _DELTA:
        return str(event.delta)
    choices = getattr(event, "choices", None)
    first = (choice for choice in choices if not getattr(choice, "index", 0)) if isinstance(choices, list) else ()
    return "".join(found for choice in first for path in _IN_A_CHOICE if isinstance(found := _at(choice, path), str))


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value


class TextStream(Stream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    _read: Sequence[E] = ()

    def text(self) -> Iterator[str]:
        """Yield the text, piece by piece as it comes."""
        for event in self:
            if found := piece(event):
                yield found

    def collect(self) -> Collected[E]:
        """Read to the end and return the whole; raises if the stream breaks."""
        read: list[E] = []
        self._read = read
        for event in self:
            read.append(event)
        return self.partial()

    def partial(self) -> Collected[E]:
        """Return what `collect()` has read so far, also after the stream broke."""
        return _collected(self._read)


class AsyncTextStream(AsyncStream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    _read: Sequence[E] = ()

    async def text(self) -> AsyncIterator[str]:
        """Yield the text, piece by piece as it comes."""
        async for event in self:
            if found := piece(event):
                yield found

    async def collect(self) -> Collected[E]:
        """Read to the end and return the whole; raises if the stream breaks."""
        read: list[E] = []
        self._read = read
        async for event in self:
            read.append(event)
        return self.partial()

    def partial(self) -> Collected[E]:
        """Return what `collect()` has read so far, also after the stream broke."""
        return _collected(self._read)


def _collected(read: Sequence[E]) -> Collected[E]:
    events = list(read)
    return Collected("".join(map(piece, events)), events)


TEXTS: tuple[type[TextStream[Any]], type[AsyncTextStream[Any]]] = (TextStream, AsyncTextStream)
