"""Reading a stream, decided: wait for bytes, make events of them, tell its end from a cut. No I/O; see `flow.py`."""

from __future__ import annotations

from collections import deque
from typing import Any

from ..errors import ConnectionFailedError, OrqError, StreamTruncatedError
from ..middleware import Response
from .effects import Close, Flow, Incoming, Read
from .events import EventReader
from .failures import explain, overdue
from .operation import Operation
from .settings import Policy

GRACE = 0.5
"""Seconds to wait, after a stream is complete, for the end of its body: then the connection can serve again."""

_GRACE_BYTES = 65536


class Source:
    """The state of one stream, the same for sync and async: what is ready, and how it ended."""

    def __init__(
        self,
        operation: Operation,
        response: Response,
        incoming: Incoming,
        reader: EventReader,
        rules: Policy,
        until: float | None,
    ) -> None:
        self.operation, self.response, self.incoming = operation, response, incoming
        self.reader, self.rules, self.until = reader, rules, until
        self.ready: deque[Any] = deque()
        self.error: OrqError | None = None
        self.over = False
        self.closed = False
        self._waited = 0.0
        self._grace, self._grace_bytes = GRACE, _GRACE_BYTES

    def events(self) -> Flow[None]:
        """Wait until an event is ready, or the stream is over."""
        while not self.ready and not self.over:
            yield from self.chunk()

    def chunk(self) -> Flow[bytes]:
        """Wait for the next bytes and take the events out of them; b"" when the stream is over."""
        reader, incoming = self.reader, self.incoming
        if self.over:
            return b""
        if reader.complete or reader.done:
            return (yield from self._rest(incoming))
        idle = self.rules.idle_timeout
        patience = None if idle is None else max(0.0, idle - self._waited)
        reply = yield Read(incoming, patience, self.until)
        if reply.failure is not None:
            error = explain(reply, self.rules, self.until, patience)
            yield from self._end(incoming, _cut(error) if not self.closed else None)
            return b""
        if not reply.value:
            yield from self._end(incoming, reader.finish())
            return b""
        events = reader.feed(reply.value)
        self.ready.extend(events)
        self._waited = 0.0 if events else self._waited + reply.waited
        if reader.error is not None:
            yield from self._end(incoming, reader.error)
        elif not events and (late := overdue(self.rules, self._waited, reply.time, self.until)):
            yield from self._end(incoming, late)
        return bytes(reply.value)

    def _rest(self, incoming: Incoming) -> Flow[bytes]:
        """The stream is complete: whatever follows, and however the body ends, it stays so."""
        reply = yield Read(incoming, max(0.0, self._grace), self.until)
        self._grace -= reply.waited
        if reply.failure is not None or not reply.value:
            yield from self._end(incoming, self.reader.error)
            return b""
        if not self.reader.done:
            self.ready.extend(self.reader.feed(reply.value))
        elif (grace_bytes := self._grace_bytes - len(reply.value)) > 0:
            self._grace_bytes = grace_bytes
        else:
            yield from self._end(incoming, self.reader.error)
        return bytes(reply.value)

    def close(self) -> Flow[None]:
        """Give the connection back. Closing twice is fine."""
        self.closed = True
        if not self.over:
            yield from self._end(self.incoming, self.error)

    def _end(self, incoming: Incoming, error: OrqError | None) -> Flow[None]:
        self.over, self.error = True, error
        if error is not None:
            operation = self.operation
            error.operation, error.method, error.path = operation.name, operation.method, operation.path
            error.attempts = self.response.attempts
        yield Close(incoming)


def _cut(error: OrqError) -> OrqError:
    """A connection lost inside a stream is a truncated stream; a limit that ran out keeps its name."""
    if type(error) is not ConnectionFailedError:
        return error
    return StreamTruncatedError(f"the connection was lost before the terminal event ({error.message})")
