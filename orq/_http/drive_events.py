"""Wait for the next event of a stream: a form of `drive` that needs a third of its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .._clock import monotonic
from .._engine.effects import Flow, Incoming, Reply
from .adapter import HttpAdapter
from .drive import drive, drive_async, without_frames

if TYPE_CHECKING:

    class EventSource(Protocol):
        """The stream that is read (`EventBody`). It decides what happens with the bytes that arrive."""

        incoming: Incoming
        state: Any
        over: bool

        def wait_until(self, now: float) -> float | None: ...
        def take(self, data: bytes) -> list[Any] | None: ...
        def continue_after(self, events: list[Any], now: float, waited: float) -> Flow[Any]: ...
        def advance(self, until_event: bool = False, came: Reply | None = None) -> Flow[Any]: ...
        def interrupt(self) -> None: ...

else:
    EventSource = Any  # it is defined for tools that evaluate annotations


def _came(body: EventSource, value: bytes, failure: Any, begun: float) -> Flow[Any] | None:
    """Return the flow to run after a read; None if the events are only handed out."""
    if value and not body.over:
        events = body.take(value)
        return None if events is None else body.continue_after(events, now := monotonic(), now - begun)
    now = monotonic()
    return body.advance(True, Reply(value, failure, now, now - begun))


def drive_events(body: EventSource, adapter: HttpAdapter) -> None:
    """Wait until an event is ready.

    Does the same as `body.advance(until_event=True)`, but needs no flow for bytes that hold an event.
    """
    busy = False
    try:
        if body.state == "reading":
            value, failure, busy, begun = b"", None, True, monotonic()
            try:
                value = adapter.read(body.incoming, body.wait_until(begun))
            except Exception as error:  # noqa: BLE001 - `failure` raises it again unless it is a failure
                failure = adapter.failure(error)
            busy = False
            flow = _came(body, value, failure, begun)
        else:
            flow = body.advance(True)
        if flow is not None:
            drive(flow, adapter)
    except BaseException as error:  # noqa: BLE001 - it is raised again after the connection is closed
        if busy:
            body.interrupt()
        if adapter.open is not None:
            adapter.close(adapter.open)
        raise without_frames(error, busy)  # noqa: B904 - it is the same exception


async def drive_events_async(body: EventSource, adapter: HttpAdapter) -> None:
    """Wait until an event is ready; the async form of `drive_events`."""
    busy = False
    try:
        if body.state == "reading":
            value, failure, busy, begun = b"", None, True, monotonic()
            try:
                value = await adapter.read(body.incoming, body.wait_until(begun))
            except Exception as error:  # noqa: BLE001 - `failure` raises it again unless it is a failure
                failure = adapter.failure(error)
            busy = False
            flow = _came(body, value, failure, begun)
        else:
            flow = body.advance(True)
        if flow is not None:
            await drive_async(flow, adapter)
    except BaseException as error:  # noqa: BLE001 - it is raised again after the connection is closed
        if busy:
            body.interrupt()
        if adapter.open is not None:
            await adapter.close(adapter.open)
        raise without_frames(error, busy)  # noqa: B904 - it is the same exception
