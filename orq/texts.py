"""`TextStream`: a stream of a model's events that carry text, with the text as it comes, and the whole of it collected.

    for text in stream.text():
        print(text, end="")

    whole = stream.collect()
    print(whole.text, whole.events[-1])

Of an answer with several choices this is the first one's text; the events hold them all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._hints import mark_module
from ._protocols import in_pieces
from ._text_paths import IN_CHOICE, IN_EVENT
from .streaming import AsyncStream, Stream, _Stream

if TYPE_CHECKING:
    from .errors import OrqError
    from .middleware import Response

E = TypeVar("E")
T = TypeVar("T")


class Collected(msgspec.Struct, Generic[E], frozen=True):
    """What was read of a stream: its text in one piece, and every event."""

    text: str
    events: list[E]


def event_text(event: Any) -> str:
    """Return the text that an event adds, empty if none."""
    tag: Any = getattr(getattr(event, "__struct_config__", None), "tag", None)
    if path := IN_EVENT.get(tag):
        return _text_at(event, path)
    choices = getattr(event, "choices", None)
    first = (choice for choice in choices if not getattr(choice, "index", 0)) if isinstance(choices, list) else ()
    return "".join(map(_choice_text, first))


def _choice_text(choice: Any) -> str:
    """Return the text of one of the choices of an event or an answer, empty if none."""
    return "".join(_text_at(choice, path) for path in IN_CHOICE)


def _text_at(value: Any, path: tuple[str, ...]) -> str:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value if isinstance(value, str) else ""


class _Texts(_Stream[E]):
    """What was read of the text, for both colours."""

    def partial(self) -> Collected[E]:
        """Return what `text()` and `collect()` have read so far, also after the stream broke."""
        events: list[E] = list(self._state.kept or ())
        return Collected("".join(map(event_text, events)), events)


class TextStream(_Texts[E], Stream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> TextStream[T]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    def text(self) -> Iterator[str]:
        """Yield the text, piece by piece as it comes."""
        read: list[E] = self._state.keep(list)
        for event in self:
            read.append(event)
            if text := event_text(event):
                yield text
        self._state.told = True

    def collect(self) -> Collected[E]:
        """Read to the end and return the whole, what `text()` has read included; raises if the stream breaks."""
        read: list[E] = self._state.keep(list)
        if self._state.is_to_be_read(len(read)):
            for event in self:
                read.append(event)
        return self.partial()


class AsyncTextStream(_Texts[E], AsyncStream[E]):
    """The events of an answer that is text; `text()` and `collect()` read them for you."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncTextStream[T]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the text, piece by piece as it comes."""
        read: list[E] = self._state.keep(list)
        async for event in self:
            read.append(event)
            if text := event_text(event):
                yield text
        self._state.told = True

    async def collect(self) -> Collected[E]:
        """Read to the end and return the whole, what `text()` has read included; raises if the stream breaks."""
        read: list[E] = self._state.keep(list)
        if self._state.is_to_be_read(len(read)):
            async for event in self:
                read.append(event)
        return self.partial()


mark_module(__name__)
