"""Flows that read the body of an answer: whole, as an event stream, or as a download.

They decide and do no I/O; `flow.py` explains the form.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from typing import Any, TypeVar

from ..errors import (
    APIError,
    ConnectionFailedError,
    OrqError,
    ResponseValidationError,
    StreamError,
    StreamTruncatedError,
)
from ..middleware import Response
from .effects import Close, Flow, Incoming, Read, Reply
from .events import EventReader
from .failures import attach_call, error_of, expired_timeout
from .operation import Operation
from .plan import OpenBody
from .settings import CallSettings
from .stream_states import END_REASON, OPEN, Happening, State, next_state

AnError = TypeVar("AnError", bound=OrqError)

_logger = logging.getLogger("orq")

GRACE = 0.5
"""Seconds to wait for the end of the body after a stream is complete. Then the connection can be used again."""

_GRACE_BYTES = 65536


def read_all_flow(
    incoming: Incoming, settings: CallSettings, limit: int, deadline: float | None, idle: float | None
) -> Flow[tuple[bytes, OrqError | None, float]]:
    """Read the body to its end.

    Returns the body, the error that ended it early, and the monotonic time of the last bytes. With an error, the body
    holds the bytes that arrived before it. `idle` is the idle timeout for an answer that arrived in place of a stream.
    """
    pieces: list[bytes] = []
    error: OrqError | None = None
    size, waited, ended = 0, 0.0, 0.0
    while error is None:
        idle_left = None if idle is None else idle - waited
        reply = yield Read(incoming, idle_left, deadline)
        ended, waited = reply.time, waited + reply.waited * (idle is not None)
        if reply.failure is not None:
            error = error_of(reply, settings, deadline, idle_left)
        elif not reply.value:
            break
        elif (size := size + len(reply.value)) > limit:
            pieces.append(reply.value[: limit - size])  # keep as much of an error's body as the limit allows
            error = ResponseValidationError(f"The answer is larger than max_body, which is {limit} bytes.")
            error.hint = "Raise max_body on the client."
        else:
            pieces.append(reply.value)
            error = expired_timeout(settings, waited, reply.time, deadline)
        if incoming.ended:
            return b"".join(pieces), error, ended
    yield Close(incoming)
    return b"".join(pieces), error, ended


class _Body:
    """The state of a body that the caller reads, for sync and async.

    `stream_states.py` lists the states.
    """

    def __init__(self, operation: Operation, opened: OpenBody) -> None:
        self.operation, self.response, self.incoming = operation, opened.response, opened.incoming
        self._settings, self.deadline, self._blanker = opened.settings, opened.deadline, opened.blanker
        self._observers = opened.observers
        self.state: State = "reading"
        self.over = False
        """Whether the state is a final one: there is nothing more to wait for, and the connection was given back."""
        self.error: OrqError | None = None

    def attach(self, error: AnError) -> AnError:
        """Add to an error the call and the answer that it belongs to, and remove secrets from it."""
        if isinstance(error, APIError):
            error.headers = error.headers or self.response.headers
        return attach_call(error, self.operation, self.response.attempts, self._blanker, self.response.request_id)

    def note(self, happening: Happening, error: OrqError | None = None) -> None:
        """Move to the next state. In a final state, keep the error and notify the observers."""
        if self.over:
            return
        self.state = next_state(self.state, happening)
        self.over = self.state not in OPEN
        if not self.over:
            return
        if error is not None and self.state != "complete":
            self.error = self.attach(error)
        if self._observers is not None:
            reason = END_REASON[self.state]
            self._observers.end(reason, error=self.error if reason == "failed" else None, response=self.response)

    def end_flow(self, happening: Happening, error: OrqError | None = None) -> Flow[None]:
        """End the body and give the connection back, unless another thread or task has ended it."""
        if not self.over:
            self.note(happening, error)
            yield Close(self.incoming)
            self._log_end()

    def close_flow(self) -> Flow[None]:
        """Give the connection back. Unread bytes are lost. A second call does nothing."""
        return self.end_flow("close")

    def abandoned(self) -> None:
        """End the body because its object was garbage-collected, so it cannot be read any more."""
        self.note("close")

    def _log_end(self) -> None: ...


class EventBody(_Body):
    """The state of an event stream: the events that are `ready`, and their number so far."""

    def __init__(self, operation: Operation, opened: OpenBody, reader: EventReader) -> None:
        super().__init__(operation, opened)
        self.reader = reader
        self.ready: deque[Any] = deque()
        self.count = 0
        self._idle, self._waited = opened.settings.idle_timeout, 0.0
        self._grace, self._grace_bytes = GRACE, _GRACE_BYTES

    def advance(self, until_event: bool = False, came: Reply | None = None, since: float | None = None) -> Flow[bytes]:
        """Wait for the next bytes, or until an event is ready.

        Returns the bytes, b"" if the stream is over. The events in them are added to `ready`. `came` is a reply that
        was read already. `since` is the monotonic time of the last bytes, which held no event.
        """
        while not self.over and not (until_event and self.ready):
            draining, idle_left = self.state == "draining", self._idle_left()
            try:
                reply = came or (yield Read(self.incoming, idle_left, self.deadline))
            except GeneratorExit:
                # After a cancellation or Ctrl-C the driver shuts the connection, so no more bytes can follow.
                self.interrupt()
                raise
            came = None
            if self.over:  # Another thread or task has closed the stream meanwhile, so these bytes are lost.
                return b""
            if draining:
                yield from self._drain(reply)
            elif reply.failure is not None:
                yield from self._end_broken(error_of(reply, self._settings, self.deadline, idle_left))
            elif not reply.value:
                yield from self._finish(self.reader.finish())
            else:
                # The time between two reads counts, too. Else a flood of comments would never reach the idle timeout.
                waited = reply.waited if since is None else max(reply.waited, reply.time - since)
                since = reply.time
                events = self.take(reply.value)
                if events is not None and (ending := self._ending(events, since, waited)) is not None:
                    yield from ending
            if not until_event:
                return reply.value or b""
        return b""

    def take(self, data: bytes) -> list[Any] | None:
        """Add the events in these bytes to `ready`.

        Returns the events if the stream may have to end now, else None.
        """
        reader = self.reader
        events = reader.feed(data)
        if not events:
            return events
        self.ready.extend(events)
        self.count += len(events)
        if self._observers is not None:
            self._observers.events(events)
        if self.deadline is not None or reader.complete or reader.done:
            return events
        self._waited = 0.0  # this is the usual case
        return None

    def continue_after(self, events: list[Any], now: float, waited: float) -> Flow[Any]:
        """Continue after `events` arrived, which may be none, until an event is ready."""
        if (ending := self._ending(events, now, waited)) is not None:
            yield from ending
        yield from self.advance(until_event=True, since=now)

    def wait_until(self, now: float) -> float | None:
        """Return the monotonic time at which the next wait for bytes must end; None for no limit."""
        if self._idle is None:
            return self.deadline
        idle = now + self._idle - self._waited
        return idle if self.deadline is None else min(idle, self.deadline)

    def _idle_left(self) -> float | None:
        """Return the seconds that are left of the idle timeout or the grace time; None for no limit."""
        if self.state == "draining":
            return self._grace
        return None if self._idle is None else self._idle - self._waited

    def interrupt(self) -> None:
        """End the stream because a wait for bytes was cancelled or interrupted by Ctrl-C."""
        self.note("interruption", StreamError("Reading was interrupted, and the connection is closed."))

    def _ending(self, events: list[Any], now: float, waited: float) -> Flow[None] | None:
        """Return the flow that ends the stream if it must end after these events, else None.

        The events arrived after `waited` seconds.
        """
        reader = self.reader
        self._waited = 0.0 if events or self._settings.comments_reset_idle else self._waited + waited
        if reader.error is not None:
            told = getattr(reader.error, "event", None)
            failed: Any = self.attach(reader.error)
            if self.ready and self.ready[-1] is told:  # the event that reports the failure may contain the key, too
                self.ready[-1] = failed.event
            return self.end_flow("failure", failed)
        if reader.complete or reader.done:
            self.note("last event")
            return None
        if events and self.deadline is None:
            return None
        late = expired_timeout(self._settings, self._waited, now, self.deadline)
        # The reader receives `events` before this error.
        return self.end_flow("failure", late) if late is not None else None

    def _drain(self, reply: Reply) -> Flow[None]:
        """Read the rest of a complete stream. It stays complete, however its body ends."""
        self._grace -= reply.waited
        over = reply.failure is not None or not reply.value
        if not over and not self.reader.done:
            self.take(reply.value)
        elif not over:
            self._grace_bytes -= len(reply.value)
        if over or self._grace <= 0 or self._grace_bytes <= 0:
            yield from self.end_flow("end of the body")

    def _end_broken(self, error: OrqError) -> Flow[None]:
        """End after a failed wait.

        A lost connection truncates the stream; a timeout keeps its error class.
        """
        if type(error) is not ConnectionFailedError:
            return self.end_flow("failure", error)
        said = f"The connection was lost before the terminal event. {error.message}"
        return self.end_flow("connection lost", StreamTruncatedError(said))

    def _finish(self, error: OrqError | None) -> Flow[None]:
        if error is None:
            return self.end_flow("end of the body")
        return self.end_flow("early end" if isinstance(error, StreamTruncatedError) else "failure", error)

    def _log_end(self) -> None:
        count = f"{self.count} event{'s' * (self.count != 1)}"
        if self.error is not None:
            _logger.warning("A stream broke after %s. %s", count, self.error)
        else:
            how = {True: "complete", False: "left before its end", None: "ended"}[self.reader.complete]
            _logger.info("%s stream %s, %s", self.operation.name, how, count)


class ReadyEvents:
    """Takes the place of an `EventBody` if all events are there and nothing must be waited for."""

    over = True
    state: State

    def __init__(self, events: Iterable[Any], error: OrqError | None, response: Response | None) -> None:
        self.ready = deque(events)
        self.count = len(self.ready)
        self.error = error
        self.state = "complete" if error is None else "failed"
        self.response = response if response is not None else Response(status_code=200)
        self.reader = self.operation = None

    def attach(self, error: AnError) -> AnError:
        """Return the error unchanged, since there is no call to add."""
        return error


class BinaryBody(_Body):
    """The state of one download."""

    def advance(self) -> Flow[bytes]:
        """Wait for the next bytes; return b"" at the end.

        Raises an `OrqError` if the body ends early, or if the download was closed before its end.
        """
        if self.state == "complete":
            return b""
        self._refuse_if_over()
        try:
            reply = yield Read(self.incoming, None, self.deadline)
        except GeneratorExit:  # After a cancellation the driver shuts the connection.
            self.note("interruption")
            raise
        self._refuse_if_over()  # Another thread or task may have closed it during the wait.
        error = error_of(reply, self._settings, self.deadline) if reply.failure is not None else None
        error = error or expired_timeout(self._settings, 0.0, reply.time, self.deadline)
        if error is not None:
            yield from self.end_flow("failure", error)
            raise self.error or error
        if not reply.value:
            yield from self.end_flow("end of the body")
        return bytes(reply.value)

    def _refuse_if_over(self) -> None:
        if self.over:
            raise self.attach(StreamError("This download is closed. Call again for a new one."))
