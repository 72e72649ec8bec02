"""`TextStream`: a stream of a model's events that carry text, with the text as it comes, and the whole of it collected.

    for text in stream.text():
        print(text, end="")

    whole = stream.collect()
    print(whole.text, whole.events[-1])

Of an answer with several choices this is the first one's text; the events hold them all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

import msgspec

from .streaming import AsyncStream, Stream, _Stream
from .types import Unknown

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
    if isinstance(event, Unknown) and event.tag == _DELTA:  # a field of it did not fit
        delta = event.value.get("delta") if isinstance(event.value, dict) else None
        return delta if isinstance(delta, str) else ""
    choices = getattr(event, "choices", None)
    first = (choice for choice in choices if not getattr(choice, "index", 0)) if isinstance(choices, list) else ()
    return "".join(found for choice in first for path in _IN_A_CHOICE if isinstance(found := _at(choice, path), str))


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = getattr(value, name, None)
    return value


class _Texts(_Stream[E]):
    """What was read of the text, for both colours."""

    _read: list[E] | None = None

    def _kept(self, whole: bool = False) -> list[E]:
        self._read = read = [] if self._read is None else self._read
        if whole and len(read) != self._taken():
            raise self._refusal("events were taken out of this stream already: collect() could not return the whole")
        return read

    def partial(self) -> Collected[E]:
        """Return what `text()` and `collect()` have read so far, also after the stream broke."""
        events = list(self._read or ())
        return Collected("".join(map(piece, events)), events)


class TextStream(_Texts[E], Stream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    def text(self) -> Iterator[str]:
        """Yield the text, piece by piece as it comes."""
        read = self._kept()
        for event in self:
            read.append(event)
            if found := piece(event):
                yield found

    def collect(self) -> Collected[E]:
        """Read to the end and return the whole, what `text()` has read included; raises if the stream breaks."""
        read = self._kept(whole=True)
        for event in self:
            read.append(event)
        return self.partial()


class AsyncTextStream(_Texts[E], AsyncStream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    async def text(self) -> AsyncIterator[str]:
        """Yield the text, piece by piece as it comes."""
        read = self._kept()
        async for event in self:
            read.append(event)
            if found := piece(event):
                yield found

    async def collect(self) -> Collected[E]:
        """Read to the end and return the whole, what `text()` has read included; raises if the stream breaks."""
        read = self._kept(whole=True)
        async for event in self:
            read.append(event)
        return self.partial()
