"""Make a call, and let middleware with a `begin` method observe it as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from ..errors import CallbackError, OrqError
from ..middleware import CallInfo, CallMiddleware, Middleware
from ..result import Err
from .callbacks import Named, ask_flow, raise_callback_error
from .effects import Flow
from .failures import attach_call
from .observers import CallObservers
from .plan import Called, CallPlan, OpenBody

_METHODS = ("before", "after", "event", "end")


def observed_call(
    plan: CallPlan, attempts: Callable[[CallPlan, Sequence[Any], CallObservers], Flow[Called]]
) -> Flow[Called]:
    """Make one call that is observed as a whole. A stream keeps the observers."""
    operation, most = plan.operation, plan.settings.retries.max_attempts
    observers = CallObservers(plan.key, plan.settings.headers)
    info = CallInfo(
        operation=operation.name, method=operation.method, path=operation.path, attempt=0, max_attempts=most
    )
    result: Called
    try:
        middleware = yield from _begin_flow(plan.settings.middleware, info, observers.all)
        result = yield from attempts(plan, middleware, observers)
    except OrqError as error:
        result = Err(attach_call(error, operation, 0, observers.known_secrets()))
    except BaseException:
        observers.end("cancelled")
        raise
    if isinstance(result, Err):
        observers.end("failed", error=result.error)
    elif not isinstance(value := result.value, OpenBody):
        observers.end("complete", value=value.value, response=value.response)
    return result


def _begin_flow(
    middleware: Sequence[Middleware | CallMiddleware], info: CallInfo, found: list[Any]
) -> Flow[list[Middleware]]:
    """Return the middleware for one call. Observers of the whole call are added to `found`."""
    ready: list[Any] = []
    for one in middleware:
        if callable(make := getattr(one, "begin", None)):
            try:
                made = make(info)
            except Exception as error:  # noqa: BLE001 - it becomes the cause of a CallbackError
                raise_callback_error(make, error)
            if hasattr(type(made), "__await__"):
                made = yield from ask_flow(Named(make, made))
            if not _is_observer(made.__class__):
                _check(one, made)
            found.append(made)
            ready.append(made)
        else:
            ready.append(one)
    return ready


@lru_cache(maxsize=64)
def _is_observer(cls: type) -> bool:
    return all(callable(getattr(cls, method, None)) for method in _METHODS)


def _check(one: Any, made: Any) -> None:
    for method in _METHODS:
        if not callable(getattr(made, method, None)):
            name = f"{type(one).__name__}.begin"
            raise CallbackError(f"{name} must return an object with {method}, not {type(made).__name__}")
