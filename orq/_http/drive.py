"""The only two functions that wait: they carry out what a flow yields, and tell it what came of it and when.

The two differ in `await` alone. Whatever a flow can know arrives as a `Failure`. Cancellation, Ctrl-C and what a signal
handler or another thread throws in pass at once, after the connection was closed, and with a bare traceback: frames
inside the HTTP stack hold the request, and so the key.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from .._engine.effects import Call, Close, Effect, Failure, Flow, Incoming, Read, Reply, Send, Sleep
from ..errors import ConfigurationError

T = TypeVar("T")


class Line(Protocol):
    """One call's line to an HTTP client, by which a driver carries effects out. `httpx_adapter.py` has httpx's.

    Nothing above that file imports httpx: so neither Python nor a type checker reads it sooner than it must.
    """

    awaited: bool
    open: Any

    @property
    def client(self) -> Any: ...
    def request(self, effect: Send) -> Any: ...
    def received(self, response: Any) -> Incoming: ...
    def body(self, effect: Read, now: float) -> Any: ...
    def closing(self, incoming: Any) -> Any: ...
    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None: ...
    def failure(self, error: Exception, effect: Effect) -> Failure: ...
    def release(self) -> None: ...


def drive(flow: Flow[T], line: Line) -> T:
    """Run a flow to its end, blocking; return its result."""
    reply: Any = None
    busy = False
    try:
        while True:
            effect = flow.send(reply)
            begun, value, failure, busy = time.monotonic(), None, None, True
            try:
                match effect:
                    case Read():
                        value = next(line.body(effect, begun), b"")
                    case Call():
                        value = _settled(effect.function(*effect.args))
                    case Send():
                        value = line.received(
                            line.client.send(line.request(effect), stream=True, follow_redirects=False)
                        )
                    case Close():
                        line.closing(effect.incoming).close()
                    case Sleep():
                        time.sleep(random.uniform(effect.low, effect.high))  # noqa: S311 - spreads load, no secret
            except Exception as error:  # noqa: BLE001 - it raises what is no failure
                failure = line.failure(error, effect)
            now = time.monotonic()
            reply, busy = Reply(value, failure, now, now - begun), False
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException as error:  # noqa: BLE001 - it goes on, once the connection is free
        flow.close()
        line.release()
        if line.open is not None:
            line.closing(line.open).close()
        raise _bare(error, busy)  # noqa: B904 - the same one


async def drive_async(flow: Flow[T], line: Line) -> T:
    """Run a flow to its end, awaiting; return its result."""
    reply: Any = None
    busy = False
    try:
        while True:
            effect = flow.send(reply)
            begun, value, failure, busy = time.monotonic(), None, None, True
            try:
                match effect:
                    case Read():
                        value = await anext(line.body(effect, begun), b"")
                    case Call():
                        value = effect.function(*effect.args)
                        value = await value if hasattr(type(value), "__await__") else value
                    case Send():
                        request = line.request(effect)
                        value = line.received(await line.client.send(request, stream=True, follow_redirects=False))
                    case Close():
                        await line.closing(effect.incoming).aclose()
                    case Sleep():
                        await _sleep(random.uniform(effect.low, effect.high))  # noqa: S311 - spreads load, no secret
            except Exception as error:  # noqa: BLE001 - it raises what is no failure
                failure = line.failure(error, effect)
            now = time.monotonic()
            reply, busy = Reply(value, failure, now, now - begun), False
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException as error:  # noqa: BLE001 - it goes on, once the connection is free
        flow.close()
        line.release()
        if line.open is not None:
            await line.closing(line.open).aclose()
        raise _bare(error, busy)  # noqa: B904 - the same one


async def _sleep(seconds: float) -> None:
    import anyio  # it knows asyncio and trio

    await anyio.sleep(seconds)


def _settled(value: Any) -> Any:
    """Refuse what only the async driver could await."""
    if hasattr(type(value), "__await__"):  # a tenth of the time of inspect.isawaitable
        getattr(value, "close", lambda: None)()
        raise ConfigurationError("an async function was given to a sync core: use AsyncOrqCore, or a plain function")
    return value


def _bare(error: BaseException, busy: bool) -> BaseException:
    """Return what was thrown in without the frames below; a bug of ours keeps its traceback."""
    if isinstance(error, Exception) and not busy:
        return error
    error.__context__ = None
    return error.with_traceback(None)
