"""The body of an answer, read past httpcore's generators, and the end of the request that it belongs to.

httpcore reads a body through generators that take the pool's lock, or await, when they are left half-way. Whoever
leaves one to the garbage collector stops the process (a lock that the thread holds already) or loses the connection (an
await that is cancelled). So the events of h11 are taken from the connection itself. What is used of httpcore beyond its
public interface stands here, and `tests/shell/test_pools.py` holds its names.
"""

from __future__ import annotations

from typing import Any

import h11
import httpcore
import httpx
from httpcore._sync.http11 import HTTPConnectionState

from .pool_state import Ticket


class _Exchange:
    """What both bodies share: the connection, and giving it back."""

    def __init__(self, answer: httpcore.Response, ticket: Ticket, pool: Any, timeout: float | None) -> None:
        stream: Any = answer.stream
        self._http11: Any = stream._connection
        self._h11: h11.Connection = self._http11._h11_state
        self._size: int = self._http11.READ_NUM_BYTES
        self._network_stream = answer.extensions["network_stream"]
        self._ticket, self._pool, self._timeout = ticket, pool, timeout
        self._reading = self._closed = False
        self._ended = False

    def hand_out(self) -> None:
        """Take note that the caller gets this body, and has to close it."""
        self._ticket.handed_out = True

    def _begin(self) -> None:
        self._reading = True
        if self._closed:  # looked at after `_reading` was set: `_finish` does it the other way round
            self._reading = False
            raise httpcore.ReadError("the body is closed")

    def _event(self) -> Any:
        """Return the next event, without the context manager that httpcore's own method enters for each."""
        try:
            return self._h11.next_event()
        except h11.RemoteProtocolError as error:
            raise httpcore.RemoteProtocolError(error) from error

    def _piece(self, event: Any) -> bytes | None:
        """Return the bytes of an event; None at the end of the body."""
        if isinstance(event, h11.Data):
            return bytes(event.data)
        self._ended = isinstance(event, h11.EndOfMessage) or event is h11.PAUSED
        return None if self._ended else b""

    def _finish(self) -> None:
        """Give the connection back: kept if the answer was read to its end and nothing came behind it, else closed."""
        if self._closed:
            return
        self._closed = True
        state = self._h11
        whole = state.our_state is h11.DONE and state.their_state is h11.DONE
        if whole and not self._reading and state.trailing_data == (b"", False):
            state.start_next_cycle()
            self._http11._state = HTTPConnectionState.IDLE
        self._pool.release(self._ticket)

    def abandon(self) -> None:
        """Leave the connection to the pool. A finaliser calls this: it takes no lock."""
        if not self._closed:
            self._closed = True
            self._pool.abandon(self._ticket, self._network_stream)


class Body(_Exchange, httpx.SyncByteStream):
    """The pieces of a body."""

    def __iter__(self) -> Body:
        return self

    def __next__(self) -> bytes:
        if self._ended:
            raise StopIteration
        self._begin()
        piece: bytes | None = b""
        try:
            while not piece:
                if (event := self._event()) is h11.NEED_DATA:
                    self._h11.receive_data(self._network_stream.read(self._size, timeout=self._timeout))
                elif (piece := self._piece(event)) is None:
                    break
        except BaseException:
            self._finish()
            raise
        finally:
            self._reading = False
        if piece is None:
            raise StopIteration
        return piece

    def close(self) -> None:
        self._finish()


class AsyncBody(_Exchange, httpx.AsyncByteStream):
    """`Body`, awaited. Giving the connection back awaits nothing."""

    def __aiter__(self) -> AsyncBody:
        return self

    async def __anext__(self) -> bytes:
        if self._ended:
            raise StopAsyncIteration
        self._begin()
        piece: bytes | None = b""
        try:
            while not piece:
                if (event := self._event()) is h11.NEED_DATA:
                    self._h11.receive_data(await self._network_stream.read(self._size, timeout=self._timeout))
                elif (piece := self._piece(event)) is None:
                    break
        except BaseException:
            self._finish()
            raise
        finally:
            self._reading = False
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._finish()
