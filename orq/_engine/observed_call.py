"""A call that is observed as a whole, all its attempts and its stream, by middleware that has `begin`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from ..errors import CallbackError, OrqError
from ..middleware import CallInfo, CallMiddleware, Middleware
from ..result import Err, Ok
from .callbacks import ask_flow
from .effects import Flow
from .failures import attach_call
from .observers import CallObservers
from .plan import Called, CallPlan, OpenBody


def observed_call(plan: CallPlan, attempts: Callable[[CallPlan, Sequence[Any]], Flow[Called]]) -> Flow[Called]:
    """Make one call that is observed as a whole; a stream takes the observers over."""
    operation, most = plan.operation, plan.settings.retries.max_attempts
    observers = CallObservers(plan.key, plan.settings.headers)
    info = CallInfo(
        operation=operation.name, method=operation.method, path=operation.path, attempt=0, max_attempts=most
    )
    result: Called
    try:
        middleware = yield from _begin_flow(plan.settings.middleware, info, observers.all)
        result = yield from attempts(msgspec.structs.replace(plan, observers=observers), middleware)
    except OrqError as error:
        result = Err(attach_call(error, operation, 0, observers.known_secrets()))
    except BaseException:
        observers.end("cancelled")
        raise
    if isinstance(result, Err):
        observers.end("failed", error=result.error)
    elif isinstance(value := result.value, OpenBody):
        return Ok(msgspec.structs.replace(value, observers=observers))
    else:
        observers.end("complete", value=value.value, response=value.response)
    return result


def _begin_flow(
    middleware: Sequence[Middleware | CallMiddleware], info: CallInfo, found: list[Any]
) -> Flow[list[Middleware]]:
    """Return the middleware for one call; what observes the whole of it is added to `found`."""
    ready: list[Any] = []
    for one in middleware:
        if callable(make := getattr(one, "begin", None)):
            made = yield from ask_flow(make, info)
            for method in ("before", "after", "event", "end"):
                if not callable(getattr(made, method, None)):
                    name = f"{type(one).__name__}.begin"
                    raise CallbackError(f"{name} must return an object with {method}, not {type(made).__name__}")
            found.append(made)
            ready.append(made)
        else:
            ready.append(one)
    return ready
