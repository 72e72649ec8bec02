"""Wait until the service has finished a job: `wait_until(function, core, request)`.

    from orq import Err, Ok, OrqCore
    from orq.funcs import knowledge_retrieve_datasource
    from orq.waiting import wait_until

    with OrqCore() as core:
        match wait_until(knowledge_retrieve_datasource, core, {"knowledge_id": "...", "datasource_id": "..."}):
            case Ok(datasource):
                print(datasource.chunks_count)
            case Err(error):
                print(error)

`wait_until` calls the function with growing pauses, until the job is done, the service reports a failure, or the limit
runs out. Clients have methods such as `client.knowledge.wait_for_datasource(...)` and `client.responses.wait(...)`,
which return the object or raise. The errors are in `orq.wait_errors`.
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
from ._job_facts import WAITS
from ._lazy_annotations import lazy_annotations
from ._raw_requests import check_core
from ._wait_flow import Flow, Pause, Poll, Report, Wait, waiting
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
    """Fetch an object repeatedly until the service has finished it, and return it.

    function: a function of `orq.funcs` that fetches the object, such as `responses_get`. Some functions need `done`.
    core: the core for the calls.
    request: the request that the function takes. It is sent with each call.
    limit: the longest wait in seconds, with all calls and retries.
    interval: the first pause, in seconds. Each pause is half as long again as the one before, up to 10 seconds, and
        varies at random. A `Retry-After` of the service is obeyed.
    progress: a function that is called with each answer. With an `AsyncOrqCore` it may be async.
    done: a function that tells whether an answer is the one to wait for. It replaces the states that mean success. It
        must not be async.
    options: settings of each call.

    The result is `Err(WaitFailedError)` if the service reports a failure, and `Err(WaitTimeoutError)` if the limit runs
    out. Both errors keep the last answer. The wait goes on after an unknown state, after 429 and 5xx, after a 404 in
    the first 10 seconds, and after a lost connection if an answer came before. Any other error is returned.

    If an answer counts its parts, it is done when the service has finished all parts and some of them succeeded;
    `failures_of` returns why the others failed. Exceptions of `progress` and `done` are raised. Raises
    `ConfigurationError` for arguments that cannot be used.
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
    """Return the reasons for failures in an answer, in the words of the service.

    Each reason is listed once.
    """
    return _prepared(function, None)[1].reasons(answer)


def _prepared(function: Any, done: object) -> tuple[Operation, Wait]:
    operation = operation_of(function)
    found = WAITS.get(operation.name) if operation is not None else None
    if operation is None or not isinstance(operation.answer, Json) or (found is None and done is None):
        name = getattr(function, "__name__", function)
        raise ConfigurationError(
            f"{name} does not tell when its answer is done. Pass done=..., or wait for one of {', '.join(WAITS)}."
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
                case Report(answer=answer):
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
                case Report(answer=answer):
                    if progress is not None:
                        await awaited(progress(answer))
                case result:
                    return result
            reply = monotonic(), value
    finally:
        flow.close()


lazy_annotations(__name__)
