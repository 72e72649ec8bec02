"""`TextStream`: a stream of a model's events that carry text, with the text as it comes, and the whole answer.

    for text in stream.text():
        print(text, end="")

    answer = stream.collect()
    print(answer.usage)

Of an answer with several choices the text is the first one's; the answer holds them all.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args

import msgspec

from ._engine.operation import Events
from ._hints import mark_module
from ._protocols import in_pieces
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


class _Read:
    """What `text()` and `collect()` have read: the events that are to be added up, and the sum of those before."""

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
        """Return the sum of what was read so far."""
        if self._sum is None:
            self._sum = _sum_of(state, self.events)
        count = len(self.events)
        for event in self.events[:count]:
            self._sum.take(event)
        del self.events[:count]
        self.added += count
        return self._sum

    def whole(self, state: _State) -> Any:
        """Return the answer; raises if it does not fit its type, where the client is strict."""
        self.over = True
        value = self.answer(state)
        if self.problems and getattr(state.body.reader, "strict", False):
            field, _, problem = self.problems[0].rpartition(": ")
            raise state.body.attach(ResponseValidationError(problem, field=field))
        return value

    def answer(self, state: _State) -> Any:
        """Return what was read so far, as a value of its own."""
        value, problems = self.sum(state).answer(final=self.over)
        if self.over:
            self.problems = problems
        return value


def _sum_of(state: _State, events: list[Any]) -> Any:
    """Return what adds up the events of a stream: their module tells the type of the plain answer."""
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
        raise state.refusal("these events have no plain answer that collect() could return; iterate over them")
    from . import models

    whole = getattr(models, WHOLE[module])
    if "choices" in kind.__struct_fields__:
        from ._collect import ChunkSum

        return ChunkSum(whole)
    from ._collect_responses import ResponseSum

    return ResponseSum(whole)


class _Texts(_Stream[E], Generic[E, A]):
    """What was read of the answer, for sync and async streams."""

    if not TYPE_CHECKING:  # the type of the answer may be left out
        __class_getitem__ = classmethod(GenericAlias)

    def partial(self) -> A:
        """Return the answer as far as `text()` and `collect()` have read it, also after the stream broke.

        What has not come yet reads None. Each call returns a value of its own.
        """
        answer: A = self._state.keep(_Read).answer(self._state)
        return answer

    @property
    def response(self) -> Response:
        """Status, headers, request id and attempts; `problems` of the events read, and of the collected answer."""
        response, read = super().response, self._state.kept
        if read is None or not read.problems:
            return response
        return msgspec.structs.replace(response, problems=(*response.problems, *read.problems))


class TextStream(_Texts[E, A], Stream[E]):
    """The events of an answer that has text; `text()` and `collect()` read them for you."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> TextStream[T, Any]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    def text(self) -> Iterator[str]:
        """Yield the text, piece by piece as it comes."""
        read: _Read = self._state.keep(_Read)
        for event in self:
            read.events.append(event)
            if text := event_text(event):
                yield text
        self._state.told = read.over = True

    def collect(self) -> A:
        """Read to the end and return the answer, as the call without `stream=True` returns it.

        What `text()` has read is part of it. Raises if the stream breaks; `partial()` still returns what had come.
        """
        read: _Read = self._state.keep(_Read)
        if self._state.is_to_be_read(read.count):
            known = read.sum(self._state)
            for event in self:
                read.added += 1
                known.take(event)
        answer: A = read.whole(self._state)
        return answer


class AsyncTextStream(_Texts[E, A], AsyncStream[E]):
    """The events of an answer that has text; `text()` and `collect()` read them for you."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncTextStream[T, Any]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the text, piece by piece as it comes."""
        read: _Read = self._state.keep(_Read)
        async for event in self:
            read.events.append(event)
            if text := event_text(event):
                yield text
        self._state.told = read.over = True

    async def collect(self) -> A:
        """Read to the end and return the answer, as the call without `stream=True` returns it.

        What `text()` has read is part of it. Raises if the stream breaks; `partial()` still returns what had come.
        """
        read: _Read = self._state.keep(_Read)
        if self._state.is_to_be_read(read.count):
            known = read.sum(self._state)
            async for event in self:
                read.added += 1
                known.take(event)
        answer: A = read.whole(self._state)
        return answer


mark_module(__name__)
