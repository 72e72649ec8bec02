"""Waiting for the next event of a stream, in the way of `drive`, at a third of its cost for an event by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .._clock import monotonic
from .._engine.effects import Flow, Incoming, Reply
from .adapter import HttpAdapter
from .drive import bare, drive, drive_async

if TYPE_CHECKING:

    class EventSource(Protocol):
        """A stream of events that is read (`EventBody`). It decides what is done with what came."""

        incoming: Incoming
        state: Any
        over: bool

        def wait_until(self, now: float) -> float | None: ...
        def take(self, data: bytes) -> list[Any] | None: ...
        def go_on(self, events: list[Any], now: float, waited: float) -> Flow[Any]: ...
        def advance(self, until_event: bool = False, came: Reply | None = None) -> Flow[Any]: ...
        def interrupt(self) -> None: ...

else:
    EventSource = Any  # for tools that evaluate annotations


def _came(body: EventSource, value: bytes, failure: Any, begun: float) -> Flow[Any] | None:
    """Return how to go on after a read, if there is anything to do but to hand out events."""
    if value and not body.over:
        events = body.take(value)
        return None if events is None else body.go_on(events, now := monotonic(), now - begun)
    now = monotonic()
    return body.advance(True, Reply(value, failure, now, now - begun))


def drive_events(body: EventSource, adapter: HttpAdapter) -> None:
    """Run `body.advance(until_event=True)`. Bytes that bring an event take neither a flow nor an effect for it."""
    busy = False
    try:
        if body.state == "reading":
            value, failure, busy, begun = b"", None, True, monotonic()
            try:
                value = adapter.read(body.incoming, body.wait_until(begun))
            except Exception as error:  # noqa: BLE001 - it raises what is no failure
                failure = adapter.failure(error)
            busy = False
            flow = _came(body, value, failure, begun)
        else:
            flow = body.advance(True)
        if flow is not None:
            drive(flow, adapter)
    except BaseException as error:  # noqa: BLE001 - it goes on, once the connection is free
        if busy:
            body.interrupt()
        if adapter.open is not None:
            adapter.close(adapter.open)
        raise bare(error, busy)  # noqa: B904 - the same one


async def drive_events_async(body: EventSource, adapter: HttpAdapter) -> None:
    """`drive_events`, awaited."""
    busy = False
    try:
        if body.state == "reading":
            value, failure, busy, begun = b"", None, True, monotonic()
            try:
                value = await adapter.read(body.incoming, body.wait_until(begun))
            except Exception as error:  # noqa: BLE001 - it raises what is no failure
                failure = adapter.failure(error)
            busy = False
            flow = _came(body, value, failure, begun)
        else:
            flow = body.advance(True)
        if flow is not None:
            await drive_async(flow, adapter)
    except BaseException as error:  # noqa: BLE001 - it goes on, once the connection is free
        if busy:
            body.interrupt()
        if adapter.open is not None:
            await adapter.close(adapter.open)
        raise bare(error, busy)  # noqa: B904 - the same one
