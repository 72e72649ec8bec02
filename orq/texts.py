"""Streamed answers of models: print the text, then get the whole answer.

    for text in stream.text():
        print(text, end="")

    answer = stream.collect()
    print(answer.usage)

If an answer has several choices, `text()` yields the text of the first one. `collect()` returns all of them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

import msgspec

from ._engine.operation import Events
from ._lazy_annotations import lazy_annotations
from ._misuse import in_pieces
from ._text_paths import IN_CHOICE, IN_EVENT, WHOLE
from .errors import ResponseValidationError
from .middleware import Response
from .streaming import AsyncStream, Stream, _State, _Stream

if TYPE_CHECKING:
    from typing_extensions import TypeVar as WithDefault

    from .errors import OrqError

    A = WithDefault("A", default=Any)
else:
    A = TypeVar("A")

E = TypeVar("E")
T = TypeVar("T")


def event_text(event: Any) -> str:
    """Return the text that an event adds. Empty if it adds none."""
    tag: Any = getattr(getattr(event, "__struct_config__", None), "tag", None)
    if path := IN_EVENT.get(tag):
        return _text_at(event, path)
    choices = getattr(event, "choices", None)
    first = (choice for choice in choices if not getattr(choice, "index", 0)) if isinstance(choices, list) else ()
    return "".join(map(_choice_text, first))


def _choice_text(choice: Any) -> str:
    """Return the text of one choice of an event or answer. Empty if it has none."""
    return "".join(_text_at(choice, path) for path in IN_CHOICE)


def _text_at(value: Any, path: tuple[str, ...]) -> str:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value if isinstance(value, str) else ""


class _Read:
    """The events that `text()` and `collect()` have read. Some are added up already, the others wait for it."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.added = 0
        self.problems: list[str] = []
        self.over = False
        """Whether the stream was read to its end."""
        self._sum: Any = None

    @property
    def count(self) -> int:
        """How many events were read."""
        return self.added + len(self.events)

    def sum(self, state: _State) -> Any:
        """Add up all events that were read, and return the sum."""
        if self._sum is None:
            self._sum = _sum_of(state, self.events)
        count = len(self.events)
        for event in self.events[:count]:
            if not self._sum.quick(event):
                self._sum.add(event)
        del self.events[:count]
        self.added += count
        return self._sum

    def whole(self, state: _State) -> Any:
        """Return the whole answer. If the client is strict, an answer that does not fit its type raises."""
        self.over = True
        value = self.answer(state)
        if self.problems and getattr(state.body.reader, "strict", False):
            field, _, problem = self.problems[0].rpartition(": ")
            raise state.body.attach(ResponseValidationError(problem, field=field))
        return value

    def answer(self, state: _State) -> Any:
        """Return what was read so far as a new object."""
        value, problems = self.sum(state).answer(final=self.over)
        if self.over:
            self.problems = problems
        return value


def _sum_of(state: _State, events: list[Any]) -> Any:
    """Return an object that adds up the events of a stream. Their module tells the type of the whole answer."""
    operation = state.body.operation
    if operation is not None:
        assert isinstance(operation.answer, Events)
        kind: Any = operation.answer.type
        kind = next(iter(get_args(kind)), kind)
    else:
        known: Iterator[Any] = (type(event) for event in (*events, *state.ready) if isinstance(event, msgspec.Struct))
        kind = next(known, object)
    module = kind.__module__.rpartition(".")[2]
    if module not in WHOLE:
        raise state.refusal("These events have no whole answer that collect() could return. Iterate over them.")
    from . import models

    whole = getattr(models, WHOLE[module])
    if "choices" in kind.__struct_fields__:
        from ._collect import ChunkJoiner

        return ChunkJoiner(whole)
    from ._collect_responses import ResponseJoiner

    return ResponseJoiner(whole)


class _Texts(_Stream[E], Generic[E, A]):
    """The methods that sync and async streams of models share."""

    if not TYPE_CHECKING:  # the type of the answer may be left out
        __class_getitem__ = classmethod(GenericAlias)

    def partial(self) -> A:
        """Return the part of the answer that `text()` or `collect()` has read so far.

        You can call it after an error, too. Fields that have not arrived are None. Each call returns a new object.
        """
        answer: A = self._state.keep(_Read).answer(self._state)
        return answer

    @property
    def response(self) -> Response:
        """The status, headers, request id and attempts. `problems` are those of the events and of the answer."""
        response, read = super().response, self._state.kept
        if read is None or not read.problems:
            return response
        return msgspec.structs.replace(response, problems=(*response.problems, *read.problems))


class TextStream(_Texts[E, A], Stream[E]):
    """A streamed answer of a model. Iterate over its events, or use `text()` and `collect()`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> TextStream[T, Any]:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...

    def text(self) -> Iterator[str]:
        """Yield the pieces of the text as they arrive."""
        read: _Read = self._state.keep(_Read)
        for event in self:
            read.events.append(event)
            if text := event_text(event):
                yield text
        self._state.told = read.over = True

    def collect(self) -> A:
        """Read to the end and return the whole answer, as the call without `stream=True` returns it.

        The answer includes what `text()` has read. If the stream breaks, this raises the error, and `partial()` returns
        what was received.
        """
        read: _Read = self._state.keep(_Read)
        if self._state.is_to_be_read(read.count):
            known = read.sum(self._state)
            try:
                for event in self:
                    if not known.quick(event):
                        known.add(event)
            finally:
                read.added = self._state.taken()
        answer: A = read.whole(self._state)
        return answer


class AsyncTextStream(_Texts[E, A], AsyncStream[E]):
    """A streamed answer of a model, for async code. It has async `text()` and `collect()`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncTextStream[T, Any]:
            """Make a stream from a list of events, for tests.

            If `error` is given, it is raised at the end.
            """
            ...

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the pieces of the text as they arrive."""
        read: _Read = self._state.keep(_Read)
        async for event in self:
            read.events.append(event)
            if text := event_text(event):
                yield text
        self._state.told = read.over = True

    async def collect(self) -> A:
        """Read to the end and return the whole answer, as the call without `stream=True` returns it.

        The answer includes what `text()` has read. If the stream breaks, this raises the error, and `partial()` returns
        what was received.
        """
        read: _Read = self._state.keep(_Read)
        if self._state.is_to_be_read(read.count):
            known = read.sum(self._state)
            try:
                async for event in self:
                    if not known.quick(event):
                        known.add(event)
            finally:
                read.added = self._state.taken()
        answer: A = read.whole(self._state)
        return answer


lazy_annotations(__name__)
