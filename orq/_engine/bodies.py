"""Reading a body, decided: whole, as a stream of events, or as a download. No I/O; see `flow.py`."""

from __future__ import annotations

import logging
from collections import deque
from typing import Any, TypeVar

from .._headers import Secret
from ..errors import ConnectionFailedError, OrqError, ResponseValidationError, StreamError, StreamTruncatedError
from ..middleware import Outcomes, Response
from .callbacks import Followers
from .effects import Close, Flow, Incoming, Read, Reply
from .events import EventReader
from .failures import explain, overdue, stamp
from .operation import Operation
from .settings import Policy

_logger = logging.getLogger("orq")


def read_all(
    incoming: Incoming, rules: Policy, limit: int, until: float | None, begun: float
) -> Flow[tuple[bytes, OrqError | None, float]]:
    """Return the body, the error that broke it off (what came before it is kept), and when the last bytes came."""
    pieces: list[bytes] = []
    error: OrqError | None = None
    size, ended = 0, begun
    while error is None:
        reply = yield Read(incoming, None, until)
        ended = reply.time
        if reply.failure is not None:
            error = explain(reply, rules, until)
        elif not reply.value:
            break
        elif (size := size + len(reply.value)) > limit:
            error = ResponseValidationError(f"the answer is larger than max_body, {limit} bytes")
        else:
            pieces.append(reply.value)
            error = overdue(rules, 0.0, reply.time, until)
    yield Close(incoming)
    return b"".join(pieces), error, ended


AnError = TypeVar("AnError", bound=OrqError)

GRACE = 0.5
"""Seconds to wait, after a stream is complete, for the end of its body: then the connection can serve again."""

_GRACE_BYTES = 65536


class Source:
    """The state of one stream, the same for sync and async: what is ready, and how it ended."""

    key: Secret | None = None

    def __init__(
        self,
        operation: Operation,
        response: Response,
        incoming: Incoming,
        reader: EventReader,
        rules: Policy,
        until: float | None,
        followers: Followers | None = None,
    ) -> None:
        self.operation, self.response, self.incoming = operation, response, incoming
        self.reader, self.rules, self.until = reader, rules, until
        self.ready: deque[Any] = deque()
        self.error: OrqError | None = None
        self.over = self.closed = False
        self._waited = 0.0
        self.count = 0
        self._grace, self._grace_bytes = GRACE, _GRACE_BYTES
        self._followers = followers

    def chunk(self, until_event: bool = False) -> Flow[bytes]:
        """Wait for the next bytes, or until an event is ready, and take out the events; b"" if the stream is over."""
        while not self.over and not (until_event and self.ready):
            reader, idle = self.reader, self.rules.idle_timeout
            resting = reader.complete or reader.done
            patience = self._grace if resting else None if idle is None else idle - self._waited
            try:
                reply = yield Read(self.incoming, patience, self.until)
            except GeneratorExit:  # cancellation or Ctrl-C: the driver shuts the connection, so there is no more
                self._interrupted()
                raise
            if resting:
                yield from self._rest(reply)
            elif reply.failure is not None:
                error = explain(reply, self.rules, self.until, patience)
                yield from self._end(_cut(error) if not self.closed else None)
            elif not reply.value:
                yield from self._end(reader.finish())
            elif (ending := self._take(reply)) is not None:
                yield from ending
            if not until_event:
                return reply.value or b""
        return b""

    def _take(self, reply: Reply) -> Flow[None] | None:
        """Take the events out of what came; returns how to end, if the stream is to end with them."""
        reader = self.reader
        events = self._fed(reply.value)
        self._waited = 0.0 if events or self.rules.comments_reset_idle else self._waited + reply.waited
        if reader.error is not None:
            return self._end(reader.error)
        if reader.complete or reader.done or (events and self.until is None):
            return None
        late = overdue(self.rules, self._waited, reply.time, self.until)
        return self._end(late) if late is not None else None  # once the events that came in time are handed out

    def _fed(self, data: bytes) -> list[Any]:
        """Make the events ready that the reader takes out of `data`."""
        events = self.reader.feed(data)
        if events:
            self.ready.extend(events)
            self.count += len(events)
            if self._followers is not None:
                self._followers.events(events)
        return events

    def _rest(self, reply: Reply) -> Flow[None]:
        """The stream is complete: whatever follows, and however the body ends, it stays so."""
        self._grace -= reply.waited
        over = reply.failure is not None or not reply.value
        if not over and not self.reader.done:
            self._fed(reply.value)
        elif not over:
            self._grace_bytes -= len(reply.value)
        if over or self._grace <= 0 or self._grace_bytes <= 0:
            yield from self._end(self.reader.error)

    def close(self) -> Flow[None]:
        """Give the connection back. Closing twice is fine."""
        self.closed = True
        if not self.over:
            yield from self._end(self.error)

    def _interrupted(self) -> None:
        if not self.reader.complete:
            self.error = self.sign(StreamError("reading was interrupted, and the rest given up with the connection"))
        self.over = True
        self._tell("cancelled")

    def dropped(self) -> None:
        """Take note that nobody can read this any more."""
        self._tell("closed")

    def _end(self, error: OrqError | None) -> Flow[None]:
        self.over, self.error = True, self.sign(error) if error else None
        self._tell("failed" if error else "closed" if self.closed else "complete")
        yield Close(self.incoming)
        stream_ended(self.operation, self.count, self.reader.complete, self.error)

    def _tell(self, how: Outcomes) -> None:
        """Tell those who follow the call that it has ended; a stream that is complete is so however it was left."""
        if self._followers is not None:
            how = "complete" if self.reader.complete and how != "failed" else how
            self._followers.end(how, error=self.error if how == "failed" else None, response=self.response)

    def sign(self, error: AnError) -> AnError:
        """Write into an error which call, and of a stream which answer, it belongs to."""
        stamp(error, self.operation, self.response.attempts, self.key)
        if isinstance(error, StreamError):
            error.request_id = self.response.request_id
        if error.__suppress_context__:  # whose frames would keep what they saw alive
            error.__context__ = None
        return error


def _cut(error: OrqError) -> OrqError:
    """A connection lost inside a stream is a truncated stream; a limit that ran out keeps its name."""
    if type(error) is not ConnectionFailedError:
        return error
    return StreamTruncatedError(f"the connection was lost before the terminal event ({error.message})")


class Fetch:
    """The state of one download, the same for sync and async."""

    key: Secret | None = None

    def __init__(
        self,
        operation: Operation,
        response: Response,
        incoming: Incoming,
        rules: Policy,
        until: float | None,
        followers: Followers | None = None,
    ) -> None:
        self.operation, self.response, self.incoming = operation, response, incoming
        self.rules, self.until = rules, until
        self.over = self.whole = False
        self._followers = followers

    def chunk(self) -> Flow[bytes]:
        """Wait for the next bytes; b"" at the end. Raises if the body breaks off, or was closed before its end."""
        if self.whole:
            return b""
        self._refuse_if_closed()
        try:
            reply = yield Read(self.incoming, None, self.until)
        except GeneratorExit:  # cancelled: the driver shuts the connection
            self.over = True
            self._tell("cancelled")
            raise
        self._refuse_if_closed()  # by another thread or task, while this one waited
        error = explain(reply, self.rules, self.until) if reply.failure else None
        error = error or overdue(self.rules, 0.0, reply.time, self.until)
        self.whole = error is None and not reply.value
        if error is not None or self.whole:
            self._tell("failed" if error else "complete", self.sign(error) if error else None)
            yield from self.close()
        if error is not None:
            raise self.sign(error)
        return bytes(reply.value)

    def _refuse_if_closed(self) -> None:
        if self.over:
            raise self.sign(StreamError("this download is closed"))

    def close(self) -> Flow[None]:
        """Give the connection back."""
        if not self.over:
            self.over = True
            self.dropped()
            yield Close(self.incoming)

    def dropped(self) -> None:
        """Take note that nobody will read this any more."""
        self._tell("closed")

    def _tell(self, how: Outcomes, error: OrqError | None = None) -> None:
        if self._followers is not None:
            self._followers.end(how, error=error, response=self.response)

    def sign(self, error: OrqError) -> OrqError:
        """Write into an error which call it belongs to."""
        stamp(error, self.operation, self.response.attempts, self.key)
        return error.with_traceback(None)


def stream_ended(operation: Operation, events: int, complete: bool | None, error: OrqError | None) -> None:
    """Tell how a stream ended."""
    count = f"{events} event{'s' * (events != 1)}"
    if error is not None:
        _logger.warning("stream broke after %s: %s", count, error)
    else:
        how = {True: "complete", False: "left before its end", None: "ended"}[complete]
        _logger.info("%s stream %s, %s", operation.name, how, count)
