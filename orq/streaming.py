"""The streams `Stream` and `AsyncStream`: iterate over the events of a streamed answer.

    with result.unwrap() as stream:
        for event in stream:
            ...

A stream can be read once. It returns its connection to the pool when it ends or breaks, at the end of the `with`, and
on `close()`. A stream that was cut off raises `StreamTruncatedError`. `results()` does not raise: it yields `Ok(event)`
for each event, and if the stream breaks, `Err(error)` as its last item.
"""

from __future__ import annotations

import threading
import warnings
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import msgspec

from ._engine.bodies import EventBody, ReadyEvents
from ._http.drive import drive, drive_async
from ._http.drive_events import drive_events, drive_events_async
from ._lazy_annotations import lazy_annotations
from ._misuse import AwaitedItems, Blocking, in_pieces
from .errors import OrqError, StreamError
from .middleware import Response
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._http.adapter import HttpAdapter

E = TypeVar("E")
T = TypeVar("T")


class _State:
    """The state of a stream. It is a single attribute, so that editors list only what callers use."""

    __slots__ = ("adapter", "body", "kept", "phase", "ready", "told", "turn")

    def __init__(self, body: EventBody | ReadyEvents, adapter: HttpAdapter | None) -> None:
        self.body = body
        self.adapter: Any = adapter  # None where all events are there already
        self.ready: deque[Any] = body.ready
        self.turn = threading.Lock()  # held by the one who waits for the next event
        self.phase: Literal["open", "read", "closed"] = "open"
        self.kept: Any = None  # what `text()` and `collect()` have read
        self.told = False  # whether `text()` has read all, so that `collect()` can still return it

    def keep(self, make: Callable[[], Any]) -> Any:
        """Return the object in which `text()` and `collect()` keep what they read. The first call makes it."""
        if self.kept is None:
            self.kept = make()
        return self.kept

    def is_to_be_read(self, kept: int) -> bool:
        """Tell whether `collect` has to read on. `kept` is the number of events that `text()` kept.

        Raises if other events were taken out of the stream, because the answer would not be whole.
        """
        if self.told and kept == self.body.count:
            self.told = False
            return False
        self.begin()
        if kept != self.taken():
            raise self.refusal(
                "Events of this stream were already read, so collect() cannot return all of it. Call collect() first."
            )
        return True

    def taken(self) -> int:
        """Return how many events were taken out of the stream."""
        return self.body.count - len(self.ready)

    def waiting_for(self) -> EventBody | None:
        """Return the body to wait on, or None if there is nothing to wait for."""
        if self.phase == "closed":
            self.refuse_if_closed()
        body = self.body
        return None if body.over else body  # type: ignore[return-value]

    def awaiting(self) -> EventBody | None:
        """Return the body to await, or None if there is nothing to wait for."""
        body = self.waiting_for()
        if body is not None and (misuse := self.adapter.wrong_loop()) is not None:
            raise body.attach(misuse)  # the stream itself goes on, in its own loop
        return body

    def take_turn(self) -> None:
        """Begin to wait for the next event. Raises if another reader waits already."""
        if not self.turn.acquire(blocking=False):
            raise self.busy()

    def busy(self) -> StreamError:
        return self.refusal("Another task or thread is reading this stream.")

    def finish(self) -> None:
        """Mark the stream as read. Raises the error that broke the stream, if there is one."""
        self.refuse_if_closed()  # by another thread or task, while this one waited
        self.phase = "read"
        if self.body.error is not None:
            raise self.body.error.with_traceback(None)

    def begin(self) -> None:
        self.refuse_if_closed()
        if self.phase == "read":
            raise self.refusal("This stream was already read. Call again for a new one, or keep its events in a list.")

    def shown(self) -> str:
        """Return the state for the repr."""
        if self.phase == "closed" or self.body.state == "interrupted":
            return "closed"
        return "failed" if self.body.state in ("cut", "failed") else self.phase

    def refuse_if_closed(self) -> None:
        if self.phase == "closed":
            raise self.refusal("This stream is closed. Call again for a new one.")

    def refusal(self, message: str) -> StreamError:
        return self.body.attach(StreamError(message))

    def drop(self) -> EventBody | None:
        """Drop the events that were not read. Returns the body if it must still be closed."""
        self.phase = "closed"
        self.ready.clear()
        return None if self.body.over else self.body  # type: ignore[return-value]


class _Stream(Generic[E]):
    """The parts of a stream that do not wait. Sync and async streams share them."""

    def __init__(self, body: EventBody | ReadyEvents, adapter: HttpAdapter | None) -> None:
        self._state = _State(body, adapter)

    if not TYPE_CHECKING:  # checkers are told in each class: what it returns follows from the events alone

        @classmethod
        def from_events(cls, events, *, error=None, response=None):
            """Make a stream from a list of events, for tests. It ends with the `error`, if one is given."""
            return cls(ReadyEvents(events, error, response), None)

    @property
    def response(self) -> Response:
        """The status, headers, request id and attempts. `problems` are those of the events that were read."""
        body = self._state.body
        if body.reader is None:
            return body.response
        return msgspec.structs.replace(body.response, problems=tuple(body.reader.problems))

    @property
    def complete(self) -> bool | None:
        """True after the terminal event was read, False before. None if the API defines no terminal event."""
        reader = self._state.body.reader
        return None if reader is None else reader.complete

    @property
    def last_event_id(self) -> str:
        """The last event id that the service sent. Empty if it sent none."""
        reader = self._state.body.reader
        return "" if reader is None else reader.last_event_id

    def __del__(self) -> None:
        state = getattr(self, "_state", None)
        if state is not None and not state.body.over:
            adapter = state.adapter
            adapter.abandon(state.body.incoming, state.body.abandoned)
            with_ = "async with" if adapter.awaited else "with"
            warnings.warn(f"unclosed {self!r}. Read it to its end, or use `{with_}`.", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        operation = self._state.body.operation
        name = operation.name if operation is not None else "from events"
        return f"<{type(self).__name__} {name}, {self._state.shown()}>"

    def __reduce__(self) -> Any:
        raise TypeError("A stream cannot be pickled, because it uses a connection. Pickle its events.")


class Stream(_Stream[E], Blocking):
    """A streamed answer: `for event in stream` yields its events."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> Stream[T]:
            """Make a stream from a list of events, for tests. It ends with the `error`, if one is given."""
            ...

    def __iter__(self) -> Iterator[E]:
        self._state.begin()
        return self

    def __next__(self) -> E:
        state = self._state
        ready = state.ready
        while True:
            if ready and state.phase != "closed":
                try:
                    event: E = ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            if not state.turn.acquire(False):
                raise state.busy()
            try:
                if not ready or state.phase == "closed":  # what came as it was closed is ready, and lost
                    if state.phase == "closed":
                        state.refuse_if_closed()
                    if state.body.over:
                        break
                    drive_events(state.body, state.adapter)  # type: ignore[arg-type] # ready events are over
            finally:
                state.turn.release()
        state.finish()
        raise StopIteration

    def results(self) -> Iterator[Result[E, OrqError]]:
        """Yield `Ok(event)` for each event. If the stream breaks, the last item is `Err(error)`."""
        try:
            for event in self:
                yield Ok(event)
        except OrqError as error:
            yield Err(error)

    def iter_raw(self) -> Iterator[bytes]:
        """Yield the bytes as they arrive, to forward them. A stream that is cut off raises an error."""
        state = self._state
        state.begin()
        while True:
            state.take_turn()
            try:
                if (body := state.waiting_for()) is None:
                    break
                data = drive(body.advance(), state.adapter)
                state.ready.clear()
            finally:
                state.turn.release()
            if data:
                yield data
        state.finish()

    def close(self) -> None:
        """Close the stream and return its connection to the pool.

        It is safe to call this more than once. Events that were not read are lost.
        """
        if (body := self._state.drop()) is not None:
            drive(body.close_flow(), self._state.adapter)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(_Stream[E], AwaitedItems):
    """A streamed answer: `async for event in stream` yields its events."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncStream[T]:
            """Make a stream from a list of events, for tests. It ends with the `error`, if one is given."""
            ...

    def __aiter__(self) -> AsyncIterator[E]:
        self._state.begin()
        return self

    async def __anext__(self) -> E:
        state = self._state
        ready = state.ready
        while True:
            if ready and state.phase != "closed":
                try:
                    event: E = ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            state.take_turn()
            try:
                if not ready or state.phase == "closed":  # what came as it was closed is ready, and lost
                    if (body := state.awaiting()) is None:
                        break
                    await drive_events_async(body, state.adapter)
            finally:
                state.turn.release()
        state.finish()
        raise StopAsyncIteration

    @in_pieces
    async def results(self) -> AsyncIterator[Result[E, OrqError]]:
        """Yield `Ok(event)` for each event. If the stream breaks, the last item is `Err(error)`."""
        try:
            async for event in self:
                yield Ok(event)
        except OrqError as error:
            yield Err(error)

    @in_pieces
    async def iter_raw(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they arrive, to forward them. A stream that is cut off raises an error."""
        state = self._state
        state.begin()
        while True:
            state.take_turn()
            try:
                if (body := state.awaiting()) is None:
                    break
                data = await drive_async(body.advance(), state.adapter)
                state.ready.clear()
            finally:
                state.turn.release()
            if data:
                yield data
        state.finish()

    async def aclose(self) -> None:
        """Close the stream and return its connection to the pool.

        It is safe to call this more than once. Events that were not read are lost.
        """
        if (body := self._state.drop()) is not None:
            await drive_async(body.close_flow(), self._state.adapter)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


lazy_annotations(__name__)
