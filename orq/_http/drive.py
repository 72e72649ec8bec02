"""The drivers, sync and async: they carry out the effects of a flow and send replies back.

Both are the same except for `await`. `drive_events.py` has a shorter form for the next event of a stream. A flow gets
expected failures as a `Failure`. Cancellation, Ctrl-C and exceptions of signal handlers or threads are raised once
the connection is closed, without the traceback below: frames of the HTTP client hold the request, and so the key.
"""

from __future__ import annotations

import random
import time
from typing import Any, TypeVar

from .._clock import monotonic
from .._engine.effects import Call, Close, Effect, Failure, Flow, Read, Reply, Send, Sleep
from .._interruptions import is_interruption
from ..errors import ConfigurationError
from .adapter import HttpAdapter
from .loops import in_thread

T = TypeVar("T")


def drive(flow: Flow[T], adapter: HttpAdapter) -> T:
    """Run a flow to its end with blocking calls; return its result."""
    reply: Any = None
    busy = False
    try:
        while True:
            effect = flow.send(reply)
            begun, value, failure, busy = monotonic(), None, None, True
            try:
                match effect:
                    case Read():
                        value = adapter.read(effect.incoming, _deadline(effect, begun))
                    case Call():
                        value = _refuse_awaitable(effect.function, effect.function(*effect.args))
                    case Send():
                        value = adapter.send(effect.request, effect.timeout, effect.deadline, effect.head)
                    case Close():
                        adapter.close(effect.incoming)
                    case Sleep():
                        time.sleep(random.uniform(effect.low, effect.high))  # noqa: S311 - spreads load, no secret
            except Exception as error:  # noqa: BLE001 - `_failure` raises it again unless it is a failure
                failure = _failure(error, effect, adapter)
            now = monotonic()
            reply, busy = Reply(value, failure, now, now - begun), False
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException as error:  # noqa: BLE001 - it is raised again after the connection is closed
        flow.close()
        if adapter.open is not None:
            adapter.close(adapter.open)
        raise without_frames(error, busy)  # noqa: B904 - it is the same exception


async def drive_async(flow: Flow[T], adapter: HttpAdapter) -> T:
    """Run a flow to its end with `await`; return its result."""
    reply: Any = None
    busy = False
    try:
        while True:
            effect = flow.send(reply)
            begun, value, failure, busy = monotonic(), None, None, True
            try:
                match effect:
                    case Read():
                        value = await adapter.read(effect.incoming, _deadline(effect, begun))
                    case Call():
                        value = in_thread(effect) if effect.blocks else effect.function(*effect.args)
                        value = await value if hasattr(type(value), "__await__") else value
                    case Send():
                        value = await adapter.send(effect.request, effect.timeout, effect.deadline, effect.head)
                    case Close():
                        await adapter.close(effect.incoming)
                    case Sleep():
                        await _sleep(random.uniform(effect.low, effect.high))  # noqa: S311 - spreads load, no secret
            except Exception as error:  # noqa: BLE001 - `_failure` raises it again unless it is a failure
                failure = _failure(error, effect, adapter)
            now = monotonic()
            reply, busy = Reply(value, failure, now, now - begun), False
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException as error:  # noqa: BLE001 - it is raised again after the connection is closed
        flow.close()
        if adapter.open is not None:
            await adapter.close(adapter.open)
        raise without_frames(error, busy)  # noqa: B904 - it is the same exception


async def _sleep(seconds: float) -> None:
    import anyio  # it works with asyncio and trio

    await anyio.sleep(seconds)


def _deadline(effect: Read, now: float) -> float | None:
    """Return the monotonic time by which the next bytes must arrive; None for no limit."""
    if effect.idle_left is None:
        return effect.deadline
    idle = now + effect.idle_left
    return idle if effect.deadline is None or idle < effect.deadline else effect.deadline


def _failure(error: Exception, effect: Effect, adapter: HttpAdapter) -> Failure:
    """Return the failure of an effect. Raises what came from outside the call, such as Ctrl-C."""
    if isinstance(effect, Sleep):
        raise error
    if not isinstance(effect, Call):
        return adapter.failure(error)
    if is_interruption(error):
        raise error
    return Failure("foreign", exception=error)


def _refuse_awaitable(function: Any, value: Any) -> Any:
    """Refuse an awaitable, which only the async driver can await."""
    if hasattr(type(value), "__await__"):  # takes a tenth of the time of inspect.isawaitable
        getattr(value, "close", lambda: None)()
        name = getattr(function, "__qualname__", type(function).__name__)
        raise ConfigurationError(f"{name} is async, and this core is not. Use AsyncOrqCore, or a plain function.")
    return value


def without_frames(error: BaseException, busy: bool) -> BaseException:
    """Remove a call's frames from an exception from outside; a bug of ours keeps its traceback."""
    if isinstance(error, Exception) and not busy and not is_interruption(error):
        return error
    error.__context__ = None
    return error.with_traceback(None)
