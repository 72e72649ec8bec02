"""`Stream` and `AsyncStream`: the events of one streamed answer, read once, in order.

    with result.unwrap() as stream:
        for event in stream:
            ...

A stream gives its connection back when it is exhausted, when it breaks, at the end of the `with`, or on `close()`.
One that was cut short raises `StreamTruncatedError`; it never just ends. `results()` yields `Ok(event)` and, at most
once and last, `Err(error)` instead of raising.
"""

from __future__ import annotations

import threading
import warnings
from collections import deque
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import msgspec

from ._engine.bodies import EventBody, ReadyEvents
from ._http.drive import drive, drive_async
from .errors import OrqError, StreamError
from .middleware import Response
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._http.adapter import HttpAdapter

E = TypeVar("E")
T = TypeVar("T")


class _Stream(Generic[E]):
    """What both colours share: everything but waiting."""

    def __init__(self, body: EventBody | ReadyEvents, adapter: HttpAdapter | None) -> None:
        self._body = body
        self._adapter: Any = adapter  # None where all events are there already
        self._ready: deque[Any] = body.ready
        self._turn = threading.Lock()  # held by the one who waits for the next event
        self._state: Literal["open", "read", "closed"] = "open"
        self._told = False  # whether `text()` has read all, so that `collect()` can still return it

    if not TYPE_CHECKING:  # checkers are told in each class: what it returns follows from the events alone

        @classmethod
        def from_events(cls, events, *, error=None, response=None):
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            return cls(ReadyEvents(events, error, response), None)

    @property
    def response(self) -> Response:
        """Status, headers, request id and attempts of the answer; `problems` of the events read so far."""
        body = self._body
        if body.reader is None:
            return body.response
        return msgspec.structs.replace(body.response, problems=tuple(body.reader.problems))

    @property
    def complete(self) -> bool | None:
        """True once the terminal event was read; None for a stream whose end the API does not mark."""
        return None if self._body.reader is None else self._body.reader.complete

    @property
    def last_event_id(self) -> str:
        """The last `id:` that the service sent; empty if none."""
        return "" if self._body.reader is None else self._body.reader.last_event_id

    def _is_to_be_read(self, kept: int) -> bool:
        """Tell whether `collect` has to read on, after `text()` kept so many events.

        Refuses a stream of which the reader was given other events as well.
        """
        if self._told and kept == self._body.count:
            self._told = False
            return False
        self._begin()
        if kept != self._body.count - len(self._ready):
            raise self._refusal("events were taken out of this stream already: collect() could not return the whole")
        return True

    def _waiting_for(self) -> EventBody | None:
        """Return the body to wait on, or None if there is nothing to wait for."""
        if self._state == "closed":
            self._refuse_if_closed()
        body = self._body
        return None if body.over else body  # type: ignore[return-value]

    def _take_turn(self) -> None:
        """Refuse a second reader while one waits; the first goes on."""
        if not self._turn.acquire(blocking=False):
            raise self._busy()

    def _busy(self) -> StreamError:
        return self._refusal("another task or thread is reading this stream")

    def _finish(self) -> None:
        """Take note that all was read; raises what the stream broke with."""
        self._refuse_if_closed()  # by another thread or task, while this one waited
        self._state = "read"
        if self._body.error is not None:
            raise self._body.error.with_traceback(None)

    def _begin(self) -> None:
        self._refuse_if_closed()
        if self._state == "read":
            raise self._refusal("this stream was read already; call again for a new one, or keep its events in a list")

    def _refuse_if_closed(self) -> None:
        if self._state == "closed":
            raise self._refusal("this stream is closed")

    def _refusal(self, message: str) -> StreamError:
        return self._body.attach(StreamError(message))

    def _drop(self) -> EventBody | None:
        """Give up what was not read; returns the body that is still to be closed."""
        self._state = "closed"
        self._ready.clear()
        return None if self._body.over else self._body  # type: ignore[return-value]

    def __del__(self) -> None:
        body = getattr(self, "_body", None)
        if body is not None and not body.over:
            self._adapter.abandon(body.incoming, body.dropped)
            with_ = "async with" if self._adapter.awaited else "with"
            warnings.warn(f"unclosed {self!r}: read it to its end, or use `{with_}`", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        name = self._body.operation.name if self._body.operation is not None else "from events"
        return f"<{type(self).__name__} {name}, {self._state}>"

    def __reduce__(self) -> Any:
        raise TypeError("a stream cannot be pickled: it holds a connection; send its events")


class Stream(_Stream[E]):
    """The events of an answer, by `for`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> Stream[T]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    def __iter__(self) -> Iterator[E]:
        self._begin()
        return self

    def __next__(self) -> E:
        turn = self._turn
        while True:
            if self._ready and self._state != "closed":
                try:
                    event: E = self._ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            if not turn.acquire(False):
                raise self._busy()
            try:
                if not self._ready or self._state == "closed":  # what came as it was closed is ready, and lost
                    if (body := self._waiting_for()) is None:
                        break
                    drive(body.advance(until_event=True), self._adapter)
            finally:
                self._turn.release()
        self._finish()
        raise StopIteration

    def results(self) -> Iterator[Result[E, OrqError]]:
        """Yield `Ok(event)` for each event and, if the stream breaks, one last `Err(error)`."""
        try:
            for event in self:
                yield Ok(event)
        except OrqError as error:
            yield Err(error)

    def iter_raw(self) -> Iterator[bytes]:
        """Yield the bytes as they arrive, to pass them on; a stream that is cut short still raises."""
        self._begin()
        while True:
            self._take_turn()
            try:
                if (body := self._waiting_for()) is None:
                    break
                data = drive(body.advance(), self._adapter)
                self._ready.clear()
            finally:
                self._turn.release()
            if data:
                yield data
        self._finish()

    def close(self) -> None:
        """Give the connection back; what was not read is lost. Closing twice is fine."""
        if (body := self._drop()) is not None:
            drive(body.close_flow(), self._adapter)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(_Stream[E]):
    """The events of an answer, by `async for`."""

    if TYPE_CHECKING:

        @staticmethod
        def from_events(
            events: Iterable[T], *, error: OrqError | None = None, response: Response | None = None
        ) -> AsyncStream[T]:
            """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
            ...

    def _waiting_for(self) -> EventBody | None:
        body = super()._waiting_for()
        if body is not None and (misuse := self._adapter.wrong_loop()) is not None:
            raise body.attach(misuse)  # the stream itself goes on, in its own loop
        return body

    def __aiter__(self) -> AsyncIterator[E]:
        self._begin()
        return self

    async def __anext__(self) -> E:
        while True:
            if self._ready and self._state != "closed":
                try:
                    event: E = self._ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            self._take_turn()
            try:
                if not self._ready or self._state == "closed":  # what came as it was closed is ready, and lost
                    if (body := self._waiting_for()) is None:
                        break
                    await drive_async(body.advance(until_event=True), self._adapter)
            finally:
                self._turn.release()
        self._finish()
        raise StopAsyncIteration

    async def results(self) -> AsyncIterator[Result[E, OrqError]]:
        """Yield `Ok(event)` for each event and, if the stream breaks, one last `Err(error)`."""
        try:
            async for event in self:
                yield Ok(event)
        except OrqError as error:
            yield Err(error)

    async def iter_raw(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they arrive, to pass them on; a stream that is cut short still raises."""
        self._begin()
        while True:
            self._take_turn()
            try:
                if (body := self._waiting_for()) is None:
                    break
                data = await drive_async(body.advance(), self._adapter)
                self._ready.clear()
            finally:
                self._turn.release()
            if data:
                yield data
        self._finish()

    async def aclose(self) -> None:
        """Give the connection back; what was not read is lost. Closing twice is fine."""
        if (body := self._drop()) is not None:
            await drive_async(body.close_flow(), self._adapter)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
