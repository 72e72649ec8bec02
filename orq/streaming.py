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
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._engine.bodies import Source
from ._http.drive import drive, drive_async
from .errors import OrqError, StreamError
from .middleware import Response
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._http.drive import Line

E = TypeVar("E")


class _Stream(Generic[E]):
    """What both colours share: everything but waiting."""

    def __init__(self, source: Source | None, line: Line | None) -> None:
        self._source = source
        self._line: Any = line  # None where there is no source
        self._ready: deque[Any] = source.ready if source else deque()
        self._given = 0
        self._turn = threading.Lock()  # held by the one who waits for the next event
        self._error: OrqError | None = None
        self._finished = self._closed = False

    @classmethod
    def from_events(
        cls, events: Iterable[E], *, error: OrqError | None = None, response: Response | None = None
    ) -> Self:
        """Make a stream of ready events, for tests: no socket, and at the end `error`, if one is given."""
        stream = cls(None, None)
        stream._ready.extend(events)
        stream._given = len(stream._ready)
        stream._error, stream._response = error, response
        return stream

    _response: Response | None = None

    @property
    def response(self) -> Response:
        """Status, headers, request id and attempts of the answer; `problems` of the events read so far."""
        if self._source is None:
            return self._response or Response(status_code=200)
        return msgspec.structs.replace(self._source.response, problems=tuple(self._source.reader.problems))

    @property
    def complete(self) -> bool | None:
        """True once the terminal event was read; None for a stream whose end the API does not mark."""
        return self._source.reader.complete if self._source else None

    @property
    def last_event_id(self) -> str:
        """The last `id:` that the service sent; empty if none."""
        return self._source.reader.last_event_id if self._source else ""

    def _taken(self) -> int:
        """Return how many events the reader has been given."""
        return (self._source.count if self._source else self._given) - len(self._ready)

    def _need_source(self) -> Source | None:
        """Return the source to wait on, or None if there is nothing to wait for."""
        if self._closed:
            self._refuse_if_closed()
        source = self._source
        return None if source is None or source.over else source

    def _take_turn(self) -> None:
        """Refuse a second reader while one waits; the first goes on."""
        if not self._turn.acquire(blocking=False):
            raise self._refusal("another task or thread is reading this stream")

    def _finish(self) -> None:
        """Take note that all was read; raises what the stream broke with."""
        self._refuse_if_closed()  # by another thread or task, while this one waited
        error = self._source.error if self._source else self._error
        self._finished = True
        if error is not None:
            raise error.with_traceback(None)

    def _begin(self) -> None:
        self._refuse_if_closed()
        if self._finished:
            raise self._refusal("this stream was read already; call again for a new one, or keep its events in a list")

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise self._refusal("this stream is closed")

    def _refusal(self, message: str) -> StreamError:
        return StreamError(message) if self._source is None else self._source.sign(StreamError(message))

    def _drop(self) -> None:
        self._closed = True
        self._ready.clear()

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None and not source.over:
            self._line.abandon(source.incoming, source.dropped)
            with_ = "async with" if self._line.awaited else "with"
            warnings.warn(f"unclosed {self!r}: read it to its end, or use `{with_}`", ResourceWarning, 2, source=self)

    def __repr__(self) -> str:
        name = self._source.operation.name if self._source else "from events"
        state = "closed" if self._closed else "read" if self._finished else "open"
        return f"<{type(self).__name__} {name}, {state}>"

    def __reduce__(self) -> Any:
        raise TypeError("a stream cannot be pickled: it holds a connection; send its events")


class Stream(_Stream[E]):
    """The events of an answer, by `for`."""

    def __iter__(self) -> Iterator[E]:
        self._begin()
        return self

    def __next__(self) -> E:
        while True:
            if self._ready:
                try:
                    event: E = self._ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            self._take_turn()
            try:
                if not self._ready:
                    if (source := self._need_source()) is None:
                        break
                    drive(source.chunk(until_event=True), self._line)
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
                if (source := self._need_source()) is None:
                    break
                data = drive(source.chunk(), self._line)
                self._ready.clear()
            finally:
                self._turn.release()
            if data:
                yield data
        self._finish()

    def close(self) -> None:
        """Give the connection back; what was not read is lost. Closing twice is fine."""
        self._drop()
        if self._source is not None:
            drive(self._source.close(), self._line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(_Stream[E]):
    """The events of an answer, by `async for`."""

    def __aiter__(self) -> AsyncIterator[E]:
        self._begin()
        return self

    async def __anext__(self) -> E:
        while True:
            if self._ready:
                try:
                    event: E = self._ready.popleft()
                except IndexError:  # another thread was faster
                    continue
                return event
            self._take_turn()
            try:
                if not self._ready:
                    if (source := self._need_source()) is None:
                        break
                    await drive_async(source.chunk(until_event=True), self._line)
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
                if (source := self._need_source()) is None:
                    break
                data = await drive_async(source.chunk(), self._line)
                self._ready.clear()
            finally:
                self._turn.release()
            if data:
                yield data
        self._finish()

    async def aclose(self) -> None:
        """Give the connection back; what was not read is lost. Closing twice is fine."""
        self._drop()
        if self._source is not None:
            await drive_async(self._source.close(), self._line)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
