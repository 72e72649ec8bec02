"""Read the body of an answer from its connection, and give the connection back at its end.

httpcore reads a body by generators. If one of them is not finished, it takes the pool's lock or awaits something when
it is garbage-collected. That can stop the process, as the thread may hold the lock already, or lose the connection, as
the await may be cancelled. So the bytes are read from the connection directly. Only this file and `exchange.py` use
private parts of httpcore.
"""

from __future__ import annotations

from typing import Any, cast

import httpcore
from httpcore._sync.http11 import HTTPConnectionState

from .http1 import READ_SIZE, Answer
from .pool_state import Ticket


def read_by_httpcore(answer: httpcore.Response) -> tuple[Any, Answer]:
    """Return the connection on which httpcore read an answer's head, and the rest of the answer."""
    stream: Any = answer.stream
    http11 = stream._connection
    rest = Answer(http11._h11_state, by_h11=True)
    rest.status, rest.headers = answer.status, answer.headers
    return http11, rest


class _Exchange:
    """The common part of both bodies: the connection, and giving it back."""

    def __init__(self, http11: Any, answer: Answer, ticket: Ticket, pool: Any, timeout: float | None) -> None:
        self._http11, self.answer = http11, answer
        self._network_stream = http11._network_stream
        self._ticket, self._pool, self._timeout = ticket, pool, timeout
        self._reading = self._closed = False
        self._owns = True
        """Whether the connection must still be given back. It is popped, so only one of two closing threads does it."""

    def core_response(self) -> httpcore.Response:
        """Return the answer as httpcore's, so that httpx can continue with it."""
        answer, content = self.answer, cast(Any, self)
        extensions = {
            "http_version": b"HTTP/" + answer.version,
            "reason_phrase": answer.reason,
            "network_stream": self._network_stream,
        }
        return httpcore.Response(answer.status, headers=list(answer.headers), content=content, extensions=extensions)

    def hand_out(self) -> None:
        """Note that the caller receives this body, and must close it."""
        self._ticket.handed_out = True

    def _begin(self) -> None:
        self._reading = True
        # Checked after `_reading` is set. `_finish` sets and checks in the opposite order, so one of them sees the
        # other.
        if self._closed:
            self._reading = False
            raise httpcore.ReadError("The body is closed.")

    def _finish(self) -> None:
        """Give the connection back to its pool.

        It is kept if the answer was read to its end and no more bytes followed, else closed.
        """
        if self.__dict__.pop("_owns", None) is None:
            return
        self._closed = True
        if not self._reading and self.answer.end():
            self._http11._state = HTTPConnectionState.IDLE
        self._pool.release(self._ticket)

    def abandon(self) -> None:
        """Leave the connection to the pool. A finaliser calls this, so it takes no lock."""
        if self.__dict__.pop("_owns", None) is not None:
            self._closed = True
            self._pool.abandon(self._ticket, self._network_stream)


class Body(_Exchange):
    """The pieces of a body, sync."""

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
        if answer.ended:
            self._finish()
        if not piece:
            raise StopIteration
        return piece

    def close(self) -> None:
        self._finish()


class AsyncBody(_Exchange):
    """The pieces of a body, async. Giving the connection back awaits nothing."""

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
        if answer.ended:
            self._finish()
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._finish()
