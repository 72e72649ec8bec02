"""Flows that call the user's callbacks: functions that return a key, and middleware.

If a callback raises, the call ends in a `CallbackError` with that exception as its cause.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import NoneType
from typing import Any, NoReturn

import msgspec

from .._blanking import KeyLike
from .._headers import Headers, check_headers
from .._interruptions import is_interruption
from .._secrets import NO_KEY, Secret, as_key, check_key
from ..errors import CallbackError, ConfigurationError, OrqError
from ..middleware import (
    CallInfo,
    Middleware,
    Outcome,
    Request,
    Response,
)
from .effects import Call, Flow
from .secrecy import blanked_cause, without_own_frames
from .settings import Key
from .targets import METHOD, is_method, is_url


def key_flow(found: Key, name: str = "api_key") -> Flow[Secret]:
    """Return the checked key. A callback for the key is called at each attempt.

    `name` is the setting that the key came from, for errors.
    """
    if found is None:
        raise ConfigurationError(NO_KEY)
    if type(found) is Secret:
        return check_key(found, name)
    key = as_key(found)
    try:
        return check_key(key if isinstance(key, Secret) else (yield from ask_flow(key)), name)
    except CallbackError as error:
        # The exception's text may contain the key. No key is known yet that could be blanked, so blank all that looks
        # like one.
        if error.__cause__ is not None:
            error.__cause__ = blanked_cause(error.__cause__, KeyLike())
        raise


def before_flow(middleware: Sequence[Middleware], request: Request, info: CallInfo) -> Flow[Request]:
    """Call `before` of every middleware, each of which may replace the request."""
    changed: Request = yield from _call_all(middleware, "before", request, info, _accept_request)
    return changed


def after_flow(middleware: Sequence[Middleware], outcome: Outcome, info: CallInfo) -> Flow[Outcome]:
    """Call `after` of every middleware in reverse order, each of which may replace the outcome."""
    changed: Outcome = yield from _call_all(middleware[::-1], "after", outcome, info, _accept_outcome)
    return changed


def _call_all(middleware: Sequence[Middleware], method: str, value: Any, info: CallInfo, accept: _Accept) -> Flow[Any]:
    """Pass a value through all middleware.

    An effect is used only to await what a method returned, since each effect costs 1.5 us.
    """
    for one in middleware:
        function = getattr(one, method)
        try:
            changed = function(value, info)
        except Exception as error:  # noqa: BLE001 - it becomes the cause of a CallbackError
            raise_callback_error(function, error)
        if changed is value:
            continue
        if hasattr(type(changed), "__await__"):
            changed = yield from ask_flow(Named(function, changed))
        value = accept(one, value, changed)
    return value


class Named:
    """Hands the driver an awaitable of a callback, with the callback's name for errors."""

    def __init__(self, function: Any, awaited: Any) -> None:
        self.__qualname__ = getattr(function, "__qualname__", type(function).__name__)
        self._awaited = awaited

    def __call__(self) -> Any:
        return self._awaited


_Accept = Callable[[Any, Any, Any], Any]


def _accept_request(one: Any, request: Request, changed: Any) -> Request:
    if not isinstance(changed, Request):
        raise CallbackError(f"{type(one).__name__}.before must return a Request, not {type(changed).__name__}")
    if changed is request:
        return request
    if is_ours := isinstance(changed.headers, Headers):
        changed.headers.check_since(request.headers)
    else:
        check_headers(changed.headers)
    if changed.method is not request.method and not is_method(changed.method):
        wrong = f"method must be {METHOD}"
    elif changed.url is not request.url and not is_url(changed.url):
        wrong = "url must be text that starts with http:// or https://"
    elif changed.body is not request.body and not isinstance(changed.body, (bytes, NoneType)):
        wrong = f"body must be bytes or None, not {type(changed.body).__name__}"
    else:
        return changed if is_ours else msgspec.structs.replace(changed, headers=Headers(changed.headers))
    raise CallbackError(f"{type(one).__name__}.before returned a Request that cannot be sent. Its {wrong}.")


def _accept_outcome(one: Any, outcome: Outcome, changed: Any) -> Outcome:
    if not isinstance(changed, (Response, OrqError)):
        name = f"{type(one).__name__}.after"
        raise CallbackError(f"{name} must return a Response or an OrqError, not {type(changed).__name__}")
    if isinstance(changed, Response) and isinstance(outcome, OrqError) and changed.body is None:
        raise CallbackError(f"{type(one).__name__}.after replaced an error with a Response that has no body.")
    return changed


def ask_flow(function: Any, *args: Any) -> Flow[Any]:
    """Call a function of the user's, and await what it returns if the core is async."""
    reply = yield Call(function, args)
    return reply.value if reply.failure is None else raise_callback_error(function, reply.failure.exception)


def raise_callback_error(function: Any, cause: BaseException | None) -> NoReturn:
    """Raise a callback's exception as a `CallbackError`, unless it is ours or an interruption."""
    if isinstance(cause, OrqError) or (cause is not None and is_interruption(cause)):
        raise cause
    name = getattr(function, "__qualname__", type(function).__name__)
    raise CallbackError(
        f"{name} raised {type(cause).__name__}", cause=None if cause is None else without_own_frames(cause)
    )
