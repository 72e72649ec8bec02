"""The body of an answer, read past httpcore's generators, and the end of the request that it belongs to.

httpcore reads a body through generators that take the pool's lock, or await, when they are left half-way. Whoever
leaves one to the garbage collector stops the process (a lock that the thread holds already) or loses the connection (an
await that is cancelled). So the bytes are taken from the connection itself. What is used of httpcore beyond its public
interface stands here and in `exchange.py`.
"""

from __future__ import annotations

from typing import Any, cast

import httpcore
from httpcore._sync.http11 import HTTPConnectionState

from .http1 import READ_SIZE, Answer
from .pool_state import Ticket


def read_by_httpcore(answer: httpcore.Response) -> tuple[Any, Answer]:
    """Return the connection that httpcore has read the head of an answer from, and what has the rest of it."""
    stream: Any = answer.stream
    http11 = stream._connection
    rest = Answer(http11._h11_state, judged=True)
    rest.status, rest.headers = answer.status, answer.headers
    return http11, rest


class _Exchange:
    """What both bodies share: the connection, and giving it back."""

    def __init__(self, http11: Any, answer: Answer, ticket: Ticket, pool: Any, timeout: float | None) -> None:
        self._http11, self.answer = http11, answer
        self._network_stream = http11._network_stream
        self._ticket, self._pool, self._timeout = ticket, pool, timeout
        self._reading = self._closed = False
        self._owns = True
        """Whether the connection is still to be given back. It is popped: of two threads that close, one goes on."""

    def core_response(self) -> httpcore.Response:
        """Return the answer as httpcore's, for httpx to go on with."""
        answer, content = self.answer, cast(Any, self)
        extensions = {
            "http_version": b"HTTP/" + answer.version,
            "reason_phrase": answer.reason,
            "network_stream": self._network_stream,
        }
        return httpcore.Response(answer.status, headers=list(answer.headers), content=content, extensions=extensions)

    def hand_out(self) -> None:
        """Take note that the caller gets this body, and has to close it."""
        self._ticket.handed_out = True

    def _begin(self) -> None:
        self._reading = True
        if self._closed:  # looked at after `_reading` was set: `_finish` does it the other way round
            self._reading = False
            raise httpcore.ReadError("the body is closed")

    def _finish(self) -> None:
        """Give the connection back: kept if the answer was read to its end and nothing came behind it, else closed."""
        if self.__dict__.pop("_owns", None) is None:
            return
        self._closed = True
        if not self._reading and self.answer.end():
            self._http11._state = HTTPConnectionState.IDLE
        self._pool.release(self._ticket)

    def abandon(self) -> None:
        """Leave the connection to the pool. A finaliser calls this: it takes no lock."""
        if self.__dict__.pop("_owns", None) is not None:
            self._closed = True
            self._pool.abandon(self._ticket, self._network_stream)


class Body(_Exchange):
    """The pieces of a body."""

    def __iter__(self) -> Body:
        return self

    def __next__(self) -> bytes:
        answer = self.answer
        if answer.ended:
            raise StopIteration
        self._begin()
        try:
            while (piece := answer.piece()) is None:
                answer.receive(self._network_stream.read(READ_SIZE, timeout=self._timeout))
        except BaseException:
            self._finish()
            raise
        finally:
            self._reading = False
        if not piece:
            raise StopIteration
        return piece

    def close(self) -> None:
        self._finish()


class AsyncBody(_Exchange):
    """`Body`, awaited. Giving the connection back awaits nothing."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._ticket.stream = self._network_stream

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        answer = self.answer
        if answer.ended:
            raise StopAsyncIteration
        self._begin()
        try:
            while (piece := answer.piece()) is None:
                answer.receive(await self._network_stream.read(READ_SIZE, timeout=self._timeout))
        except BaseException:
            self._finish()
            raise
        finally:
            self._reading = False
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._finish()
