"""The user's own functions inside a call: key callbacks and middleware. What they throw becomes a `CallbackError`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NoReturn

from ..errors import CallbackError, ConfigurationError, OrqError
from ..middleware import CallInfo, CallMiddleware, Middleware, Outcome, Request, Response
from .effects import Call, Flow
from .headers import check_headers
from .secret import Secret, check_key, seal
from .settings import Settings


def key(settings: Settings) -> Flow[Secret]:
    """Return the key: as given, from the environment, or from the callback, which is asked at each attempt."""
    found = settings.current_key()
    if found is None:
        raise ConfigurationError("there is no API key: pass api_key=... or set the variable ORQ_API_KEY")
    return found if isinstance(found, Secret) else check_key(seal((yield from _ask(found))))


def begin(layers: Sequence[Middleware | CallMiddleware], info: CallInfo, found: list[Any]) -> Flow[list[Middleware]]:
    """Return the layers for one call; those that follow the whole of it are added to `found`."""
    ready: list[Any] = []
    for layer in layers:
        if callable(make := getattr(layer, "begin", None)):
            made = yield from _ask(make, info)
            for method in ("before", "after", "event", "end"):
                if not callable(getattr(made, method, None)):
                    name = f"{type(layer).__name__}.begin"
                    raise CallbackError(f"{name} must return a layer with {method}, not {type(made).__name__}")
            found.append(made)
            ready.append(made)
        else:
            ready.append(layer)
    return ready


def before(layers: Sequence[Middleware], request: Request, info: CallInfo) -> Flow[Request]:
    """Let every layer see, and perhaps replace, the request."""
    for layer in layers:
        reply = yield Call(layer.before, (request, info))
        changed = reply.value if reply.failure is None else _threw(layer.before, reply.failure.exception)
        if not isinstance(changed, Request):
            raise CallbackError(f"{type(layer).__name__}.before must return a Request, not {type(changed).__name__}")
        if changed is not request:
            check_headers(changed.headers)
        request = changed
    return request


def after(layers: Sequence[Middleware], outcome: Outcome, info: CallInfo) -> Flow[Outcome]:
    """Let every layer see, and perhaps replace, what an attempt came to."""
    for layer in reversed(layers):
        reply = yield Call(layer.after, (outcome, info))
        changed = reply.value if reply.failure is None else _threw(layer.after, reply.failure.exception)
        if not isinstance(changed, (Response, OrqError)):
            name = f"{type(layer).__name__}.after"
            raise CallbackError(f"{name} must return a Response or an OrqError, not {type(changed).__name__}")
        if isinstance(changed, Response) and isinstance(outcome, OrqError) and changed.body is None:
            raise CallbackError(f"{type(layer).__name__}.after returned a Response without body in place of an error")
        outcome = changed
    return outcome


def _ask(function: Any, *args: Any) -> Flow[Any]:
    reply = yield Call(function, args)
    return reply.value if reply.failure is None else _threw(function, reply.failure.exception)


def _threw(function: Any, cause: BaseException) -> NoReturn:
    if isinstance(cause, OrqError):
        raise cause
    name = getattr(function, "__qualname__", type(function).__name__)
    raise CallbackError(f"{name} threw {type(cause).__name__}", cause=cause)
