"""Waiting for what the service finishes later: `wait_until(function, core, request)`.

    from orq import Err, Ok, OrqCore
    from orq.funcs import knowledge_retrieve_datasource
    from orq.waiting import wait_until

    with OrqCore() as core:
        match wait_until(knowledge_retrieve_datasource, core, {"knowledge_id": "...", "datasource_id": "..."}):
            case Ok(datasource):
                print(datasource.chunks_count)
            case Err(error):
                print(error)

The function is called again and again, with growing pauses, until the service is done, says that it failed, or the
limit is over. What its states mean stands in `api/`. The methods are `client.knowledge.wait_for_datasource(...)`,
`client.responses.wait(...)` and the like, which raise. The errors are in `orq.wait_errors`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar, overload

import msgspec

from ._clock import monotonic
from ._engine.operation import Json, Operation, operation_of
from ._flows import advance, awaited
from ._hints import mark_module
from ._job_facts import WAITS
from ._raw_requests import check_core
from ._wait_flow import Flow, Pause, Poll, Tell, Wait, waiting
from .core import AsyncOrqCore, OrqCore
from .errors import ConfigurationError, OrqError
from .options import RequestOptions, as_seconds, check_function, plain
from .result import Result
from .types import UNSET

__all__ = ["failures_of", "wait_until"]

T = TypeVar("T")


@overload
def wait_until(
    function: Callable[[OrqCore, Any], Result[T, OrqError]],
    core: OrqCore,
    request: Any,
    *,
    limit: float = 600.0,
    interval: float = 0.5,
    progress: Callable[[T], object] | None = None,
    done: Callable[[T], object] | None = None,
    options: RequestOptions | None = None,
) -> Result[T, OrqError]: ...
@overload
def wait_until(
    function: Callable[[AsyncOrqCore, Any], Coroutine[Any, Any, Result[T, OrqError]]],
    core: AsyncOrqCore,
    request: Any,
    *,
    limit: float = 600.0,
    interval: float = 0.5,
    progress: Callable[[T], object] | None = None,
    done: Callable[[T], object] | None = None,
    options: RequestOptions | None = None,
) -> Coroutine[Any, Any, Result[T, OrqError]]: ...
def wait_until(
    function: Any,
    core: Any,
    request: Any,
    *,
    limit: float = 600.0,
    interval: float = 0.5,
    progress: Callable[[Any], object] | None = None,
    done: Callable[[Any], object] | None = None,
    options: RequestOptions | None = None,
) -> Any:
    """Fetch an object again and again until the service is done with it; return it.

    function: one of `orq.funcs` that fetches it, such as `responses_get`. Others need `done`.
    request: what the function takes. It is sent each time.
    limit: seconds for the whole wait, calls and their retries included. There is always one.
    interval: seconds before the second call. Pauses vary, grow by half to 10 seconds, and obey `Retry-After`.
    progress: called with each answer as it comes; with an `AsyncOrqCore` it may be async, and is awaited.
    done: tells by an answer whether it is what you wait for, in place of the states that mean success. Not async.
    options: those of each call.

    A failure that the service reports is `Err(WaitFailedError)`, and a limit that is over `Err(WaitTimeoutError)`: both
    keep the last answer. A state that is not known waits on. So do 429, 5xx, a 404 in the first 10 seconds, and a
    connection that is lost after an answer came; other errors are returned as they are. If the answer counts its
    parts, it is done when some passed: `failures_of` tells about the others. What `progress` and `done` raise is
    raised. Raises `ConfigurationError` for a function that cannot be waited for, and for arguments of a wrong kind.
    """
    operation, wait = _prepared(function, done)
    check_core(core)
    check_function("progress", progress)
    check_function("done", done)
    limit, interval = as_seconds("limit", limit), as_seconds("interval", interval)
    flow = waiting(operation, wait, done, limit=limit, interval=interval, started=monotonic())
    drive = _drive_async if isinstance(core, AsyncOrqCore) else _drive
    return drive(flow, lambda left: function(core, request, options=_within(left, core, options)), progress)


def failures_of(function: Any, answer: object) -> list[str]:
    """Return why something in an answer failed, in the words of the service: each once; none if it says nothing."""
    return _prepared(function, None)[1].reasons(answer)


def _prepared(function: Any, done: object) -> tuple[Operation, Wait]:
    operation = operation_of(function)
    found = WAITS.get(operation.name) if operation is not None else None
    if operation is None or not isinstance(operation.answer, Json) or (found is None and done is None):
        name = getattr(function, "__name__", function)
        raise ConfigurationError(
            f"{name}: nothing tells when its answer is done. Give done=, or wait for one of: {', '.join(WAITS)}"
        )
    return operation, Wait(**found or {})


def _within(left: float, core: Any, options: Any) -> Any:
    """Return the options of a call that keeps within the time that is left."""
    options = RequestOptions() if options is None else options
    if not isinstance(options, RequestOptions):
        return options  # the call refuses them
    own = core._settings.total_timeout if options.total_timeout is UNSET else options.total_timeout
    return msgspec.structs.replace(options, total_timeout=max(min(left, own or left), 0.001))


def _drive(flow: Flow, call: Callable[[float], Any], progress: Callable[[Any], object] | None) -> Result[Any, OrqError]:
    reply: Any = None
    try:
        while True:
            value: Any = None
            match advance(flow, reply):
                case Poll(seconds=seconds):
                    value = call(seconds)
                case Pause(low=low, high=high):
                    time.sleep(random.uniform(low, high))  # noqa: S311 - spreads load, no secret
                case Tell(answer=answer):
                    if progress is not None:
                        plain("progress", progress(answer))
                case result:
                    return result
            reply = monotonic(), value
    finally:
        flow.close()


async def _drive_async(
    flow: Flow, call: Callable[[float], Any], progress: Callable[[Any], object] | None
) -> Result[Any, OrqError]:
    import anyio

    reply: Any = None
    try:
        while True:
            value: Any = None
            match advance(flow, reply):
                case Poll(seconds=seconds):
                    value = await call(seconds)
                case Pause(low=low, high=high):
                    await anyio.sleep(random.uniform(low, high))  # noqa: S311 - spreads load, no secret
                case Tell(answer=answer):
                    if progress is not None:
                        await awaited(progress(answer))
                case result:
                    return result
            reply = monotonic(), value
    finally:
        flow.close()


mark_module(__name__)
