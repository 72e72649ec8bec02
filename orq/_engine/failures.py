"""Turn a `Failure` into an error, and complete errors: add call and hint, remove secrets."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from .._blanking import Blanker
from .._printable import one_line, sentence
from .._secrets import Secret
from ..errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    CallbackError,
    ConfigurationError,
    ConnectionFailedError,
    Limit,
    NotFoundError,
    OrqError,
    RequestTimeoutError,
    StreamError,
    UnprocessableEntityError,
)
from .effects import CLIENT_CLOSED, Failure, Phase, Reply
from .operation import Operation
from .secrecy import blank_error
from .settings import CallSettings, Settings

AnError = TypeVar("AnError", bound=OrqError)

_NO_CONNECTION, _BROKEN = "No connection to {} could be made", "The connection to {} broke"

_WHAT: Mapping[Phase, str] = {
    "connect": _NO_CONNECTION,
    "pool": _NO_CONNECTION,
    "proxy": _NO_CONNECTION,
    "write": _BROKEN,
    "read": _BROKEN,
}

_LIMITS: Mapping[Phase, Limit] = {
    "connect": "connect",
    "proxy": "connect",
    "write": "write",
    "read": "read",
    "pool": "pool",
}
"""The limit that can run out in each phase; none can in the others."""

_NOT_REACHED = (
    "Check the network, server_url and the proxy (HTTPS_PROXY, if your network needs one), or raise that limit."
)
_REPORT = "Please report this message. If a package patches Python's sockets, try without it."

_CLOCK_SLACK = 0.005
"""Seconds by which timers of the operating system may fire too early."""

_STALE_WITHIN = 1.0
"""Seconds within which a stale connection fails: a round trip and some more.

A stale connection is one that the service had already closed. If a connection breaks later, the service may have begun
the work, for example behind a load balancer that waited too long for it.
"""


def error_of(reply: Reply, settings: CallSettings, deadline: float | None, idle_left: float | None = None) -> OrqError:
    """Return the error for a failed `Send` or `Read`.

    `idle_left` is what was left of the idle timeout.
    """
    failure = reply.failure
    assert failure is not None
    if failure.timed_out:
        return _timeout_error(failure, reply, settings, deadline, idle_left)
    if failure.phase == "closed":
        return ConfigurationError(CLIENT_CLOSED)
    if failure.phase == "foreign":
        return _foreign(failure, reply)
    via = f" (through the proxy {failure.proxy})" if failure.proxy else ""
    what = _WHAT[failure.phase].format(settings.server_url)
    error = ConnectionFailedError(f"{what}: {failure.words}{via}", request_sent=_may_be_acted_on(failure, reply))
    if failure.hint is not None:
        error.hint, error.retryable = failure.hint, failure.retryable
    return error


def _timeout_error(
    failure: Failure, reply: Reply, settings: CallSettings, deadline: float | None, idle_left: float | None
) -> OrqError:
    """Return the error of the timeout that has passed, with the failure's hint if it has one."""
    error = _passed_limit(failure, reply, settings, deadline, idle_left)
    if failure.phase == "pool" and failure.hint:
        error.hint = failure.hint
    return error


def _passed_limit(
    failure: Failure, reply: Reply, settings: CallSettings, deadline: float | None, idle_left: float | None
) -> OrqError:
    """Return the error of the timeout that has passed. The total timeout goes before the others."""
    sent = _may_be_acted_on(failure, reply)
    if deadline is not None and reply.time >= deadline - _CLOCK_SLACK:
        return RequestTimeoutError(limit="total", seconds=settings.total_timeout, request_sent=sent)
    if idle_left is not None and reply.waited >= idle_left - _CLOCK_SLACK:
        return RequestTimeoutError(limit="idle", seconds=settings.idle_timeout, request_sent=sent)
    limit = _LIMITS[failure.phase]
    seconds = getattr(settings.timeout, limit)
    error = RequestTimeoutError(limit=limit, seconds=seconds, request_sent=sent)
    if failure.sent is None and ": " in failure.words and reply.waited < (seconds or math.inf) / 2:
        error.hint = (
            f"The limit did not pass: the HTTP client, or a mock, raised {sentence(one_line(failure.words, 400))}"
        )
    elif limit == "connect":
        error.hint = _NOT_REACHED
    return error


def _foreign(failure: Failure, reply: Reply) -> OrqError:
    """Return the error for a failure outside of HTTP.

    It was raised by this package, by the user's client, or by our own client, where it should never happen.
    """
    exception = failure.exception
    if isinstance(exception, OrqError):
        return exception
    if exception is not None:
        return CallbackError(f"The HTTP client raised {type(exception).__name__}.", cause=exception)
    if failure.users_client:
        return CallbackError(f"The HTTP client raised {failure.words}")
    words, sent = failure.words, _may_be_acted_on(failure, reply)
    error = ConnectionFailedError(f"The HTTP client of this package failed: {words}", request_sent=sent)
    error.hint, error.retryable = _REPORT, False
    return error


def _may_be_acted_on(failure: Failure, reply: Reply) -> bool:
    """Tell whether the service may have acted on the request.

    It has not if there was no connection, or if a stale connection broke at once.
    """
    if failure.sent is False or _WHAT.get(failure.phase) == _NO_CONNECTION:
        return False
    waited = reply.waited if failure.since_sent is None else failure.since_sent
    stale = failure.reused is True and failure.received is False and waited < _STALE_WITHIN
    return failure.timed_out or not stale


def expired_timeout(settings: CallSettings, waited: float, now: float, deadline: float | None) -> OrqError | None:
    """Return the error of a timeout that passed although bytes arrived.

    The bytes were comments, or a few at a time. Our own client ends its waits in time. A user's client notices the
    timeout only when something arrives.
    """
    if deadline is not None and now >= deadline:
        return RequestTimeoutError(limit="total", seconds=settings.total_timeout, request_sent=True)
    if settings.idle_timeout is not None and waited >= settings.idle_timeout:
        return RequestTimeoutError(limit="idle", seconds=settings.idle_timeout, request_sent=True)
    return None


def attach_call(
    error: AnError, operation: Operation, attempts: int, blanker: Blanker | None, request_id: str | None = None
) -> AnError:
    """Complete an error with the call that it belongs to, and remove secrets from it.

    A service may repeat the key in its answer. If a middleware raises an error of another call, the error keeps that
    call. The traceback is removed, as its frames hold what the service sent.
    """
    error.operation = error.operation or operation.name
    error.method, error.path = error.method or operation.method, error.path or operation.path
    error.attempts = error.attempts or attempts
    if isinstance(error, StreamError):
        error.request_id = error.request_id or request_id
    if blanker is not None:
        blank_error(error, blanker)
    error.__context__ = None
    return error.with_traceback(None)


def status_hint(error: APIError, operation: Operation, core: Settings, settings: CallSettings) -> str:
    """Return the hint for an error status: more than its class alone can say."""
    if isinstance(error, AuthenticationError):
        return f"{_about_key(core, settings)} A key belongs to one workspace, and may have been revoked."
    if isinstance(error, NotFoundError) and operation.last_seen:
        return (
            f"Check the ids. The vendor's SDKs dropped this operation after {operation.last_seen}. If the ids are "
            "right, the service may no longer offer it."
        )
    if isinstance(error, (BadRequestError, UnprocessableEntityError)) and (names := _renamed(error.message, operation)):
        return f"{error.hint} In Python {names}."
    return error.hint


def _about_key(core: Settings, settings: CallSettings) -> str:
    if "authorization" in settings.headers:
        return "The key was in your own `authorization` header. Check it."
    if not settings.with_key:
        return "No key was sent, because server_url of this call is not that of the client. Pass a key in its headers."
    if core.key is None:
        return "The key came from ORQ_API_KEY. Check that variable."
    return f"The key {'was' if isinstance(core.key, Secret) else 'came from the function'} passed as api_key."


def _renamed(message: str, operation: Operation) -> str:
    """Return the Python names of fields that a message names, where they differ."""
    words = set(re.findall(r"\w+", message))
    fields = msgspec.structs.fields(operation.request)
    pairs = [(field.encode_name, field.name) for field in fields if field.encode_name != field.name]
    return ", ".join(f"{wire} is {name}" for wire, name in pairs if wire in words)
