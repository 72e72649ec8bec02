"""What an HTTP client throws -> one of our errors. Pure, and by name: httpx and httpcore use the same names.

The foreign exception is not kept as cause: it refers to the request, and so to the key.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

import msgspec

from .._headers import Secret
from ..errors import (
    APIError,
    CallbackError,
    ConfigurationError,
    ConnectionFailedError,
    Limit,
    OrqError,
    RequestTimeoutError,
)
from .advice import NOT_REACHED, advice
from .effects import Failure, Reply
from .operation import Operation
from .settings import Policy

if TYPE_CHECKING:
    from .settings import Policy, Settings

from collections.abc import Mapping

from ..types import ApiStruct, Unknown

_KNOWN = frozenset({"httpx", "httpcore", "h11", "h2", "ssl", "anyio", "trio", "socksio", "aiohttp", "zlib", "_ssl"})

_LIMITS: dict[str, Limit] = {
    "ConnectTimeout": "connect",
    "ReadTimeout": "read",
    "WriteTimeout": "write",
    "PoolTimeout": "pool",
    "ConnectionTimeoutError": "connect",  # aiohttp's
    "SocketTimeoutError": "read",
}

_NEVER_CONNECTED = frozenset(
    {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "ClientConnectorError",  # aiohttp's
        "ConnectionTimeoutError",
    }
)

_RAW = re.compile(r"[:\s]*\b(?:bytearray\(|b['\"])")
"""Where an exception goes on to quote the bytes that it could not read: the server's, which may hold anything."""

_C_LINE = re.compile(r" ?\(_ssl\.c:\d+\)")
"""Where CPython's own source noticed a failure of TLS."""

_CLOCK_SLACK = 0.005
"""Timers of the operating system may fire this much before the time that was asked for."""

_STALE_WITHIN = 1.0
"""Seconds in which a connection that the service had closed before turns out to be so: a round trip, and some more.

One that breaks later may have been given up half-way through the work, say by a balancer that waited too long for it.
"""


def explain(reply: Reply, rules: Policy, until: float | None, patience: float | None = None) -> OrqError:
    """Return the error that stands for a failed `Send` or `Read`; `patience` is what was left of the idle limit."""
    assert reply.failure is not None
    if isinstance(reply.failure.exception, OrqError):
        return reply.failure.exception
    if not reply.failure.ours and "client has been closed" in str(reply.failure.exception):
        return ConfigurationError("the HTTP client is closed: make a new one, or close it later")
    failure, exception = reply.failure, _unwrapped(reply.failure.exception)
    names = _names(exception)
    limit: Limit | None = next((_LIMITS[name] for name in names if name in _LIMITS), None)
    timed_out = limit is not None or not names.keys().isdisjoint({"TimeoutError", "TimeoutException"})
    sent = not _never_acted_on(reply, failure, names, timed_out)
    if timed_out:
        if until is not None and reply.time >= until - _CLOCK_SLACK:
            return RequestTimeoutError(limit="total", seconds=rules.total_timeout, request_sent=sent)
        if patience is not None and reply.waited >= patience - _CLOCK_SLACK:
            return RequestTimeoutError(limit="idle", seconds=rules.idle_timeout, request_sent=sent)
        which = limit or "read"
        error = RequestTimeoutError(limit=which, seconds=getattr(rules.timeout, which), request_sent=sent)
        if which == "connect":
            error.hint = NOT_REACHED
        return error
    if isinstance(exception, OSError) or not _KNOWN.isdisjoint(names.values()):
        return _connection_failed(exception, sent, names, rules.server_url, failure.proxy)
    if not failure.ours:
        return CallbackError(f"the HTTP client threw {type(failure.exception).__name__}", cause=failure.exception)
    return _broken(exception, sent)


def _connection_failed(
    exception: BaseException, sent: bool, names: dict[str, str], server_url: str, proxy: str | None
) -> ConnectionFailedError:
    words = _words(exception)
    what = "the connection to {} broke" if _NEVER_CONNECTED.isdisjoint(names) else "no connection to {}"
    via = f" (through the proxy {proxy})" if proxy else ""
    error = ConnectionFailedError(f"{what.format(server_url)}: {words}{via}", request_sent=sent)
    if found := advice(words, proxy):
        error.hint, error.retryable = found
    return error


def _broken(exception: BaseException, sent: bool) -> ConnectionFailedError:
    """Return the error for what the HTTP stack below should never raise."""
    error = ConnectionFailedError(f"the HTTP client of this package failed: {_words(exception)}", request_sent=sent)
    error.hint = "Please report this, with these words. If something patches Python's sockets, try without it."
    error.retryable = False
    return error


def signed(error: OrqError, operation: Operation, attempts: int, key: Secret | None) -> OrqError:
    """Write into an error which call it belongs to, and blank the key where the service repeated it."""
    error.operation = error.operation or operation.name
    error.method, error.path = error.method or operation.method, error.path or operation.path
    error.attempts = error.attempts or attempts
    blank(error, key)
    error.__context__ = None  # its frames hold what the service sent
    return error.with_traceback(None)


def stamp(error: OrqError, operation: Operation, attempts: int, key: Secret | None) -> None:
    """Write into the error of an open body which call it belongs to; blank the key where the service repeated it."""
    error.operation, error.method, error.path = operation.name, operation.method, operation.path
    error.attempts = attempts
    blank(error, key)


def overdue(rules: Policy, waited: float, now: float, until: float | None) -> OrqError | None:
    """Return the error of a limit that passed while bytes came that did not help: comments, or a slow drip.

    The waits of our own client end in time by themselves; a borrowed one notices only when something arrives.
    """
    if until is not None and now >= until:
        return RequestTimeoutError(limit="total", seconds=rules.total_timeout, request_sent=True)
    if rules.idle_timeout is not None and waited >= rules.idle_timeout:
        return RequestTimeoutError(limit="idle", seconds=rules.idle_timeout, request_sent=True)
    return None


def _never_acted_on(reply: Reply, failure: Failure, names: dict[str, str], timed_out: bool) -> bool:
    """Tell whether the service cannot have acted on the request: no connection, or a stale one that gave nothing."""
    if failure.sent is False or not _NEVER_CONNECTED.isdisjoint(names):
        return True
    waited = reply.waited if failure.since_sent is None else failure.since_sent
    stale = failure.reused is True and failure.received is False and waited < _STALE_WITHIN
    return stale and not timed_out


def _unwrapped(exception: BaseException) -> BaseException:
    """Return aiohttp's own exception: its httpx adapter calls any lost connection a `ConnectTimeout`."""
    cause = exception.__cause__
    return cause if cause is not None and type(cause).__module__.startswith("aiohttp.") else exception


def _names(exception: BaseException) -> dict[str, str]:
    """Map the names of an exception's classes to the packages that define them."""
    return {cls.__name__: cls.__module__.partition(".")[0] for cls in type(exception).__mro__}


def _words(exception: BaseException) -> str:
    said = _RAW.split(_C_LINE.sub("", str(exception)).strip(), 1)[0].rstrip(".")
    return f"{type(exception).__name__}: {said}" if said else type(exception).__name__


def advise(error: APIError, operation: Operation, settings: Settings, rules: Policy) -> None:
    """Write into an error what its class alone cannot tell."""
    if error.status_code == 401:
        error.hint = f"{_about_key(settings, rules)} A key is of one workspace, and may have been revoked."
    elif error.status_code == 404 and operation.last_seen:
        error.hint = (
            f"Check the ids. The vendor's SDKs dropped this operation after {operation.last_seen}: if the ids are "
            "right, the service may no longer offer it."
        )
    elif error.status_code in (400, 422) and (names := _renamed(error.message, operation)):
        error.hint = f"{error.hint} In Python {names}."


def _about_key(settings: Settings, rules: Policy) -> str:
    if "authorization" in rules.headers:
        return "The key was in an `authorization` header of yours: check it."
    if not rules.with_key:
        return "No key was sent, as this call's server_url is another than the client's: give it one in its headers."
    if settings.key is None:
        return "The key came from ORQ_API_KEY: check that variable."
    return f"The key {'was' if isinstance(settings.key, Secret) else 'came from the function'} passed as api_key."


def _renamed(message: str, operation: Operation) -> str:
    """Say what the fields that a message names are called in Python, where they have another name."""
    words = set(re.findall(r"[A-Za-z_]\w*", message))
    fields = msgspec.structs.fields(operation.request)
    pairs = [(field.encode_name, field.name) for field in fields if field.encode_name != field.name]
    return ", ".join(f"{wire} is {name}" for wire, name in pairs if wire in words)


_BLANK = "[api key]"

_SHORTEST = 8
"""No real key is shorter; to blank "key" or "local" would only garble what is said."""


def blank(error: OrqError, key: Secret | None) -> None:
    """Blank the key in all that an error holds: a service may repeat it in what it says."""
    text = key.reveal() if key else ""
    if len(text) >= _SHORTEST:
        error.__dict__.update({name: _blanked(value, text) for name, value in error.__dict__.items()})
        error.args = (error.message,)


def _blanked(value: Any, text: str) -> Any:
    if isinstance(value, str):
        return value.replace(text, _BLANK)
    if isinstance(value, list):  # a body, which is plain data of bounded depth
        return [_blanked(item, text) for item in value]
    if isinstance(value, dict):
        return {_blanked(name, text): _blanked(item, text) for name, item in value.items()}
    if isinstance(value, Unknown):
        return Unknown(value.tag, _blanked(value.value, text))
    if isinstance(value, ApiStruct):  # the event that a stream failed with
        fields = {name: _blanked(getattr(value, name), text) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, Mapping):  # headers
        return type(value)({name: item.replace(text, _BLANK) for name, item in value.items()})  # type: ignore[call-arg]
    return value


assert set(_LIMITS.values()) < set(get_args(Limit))
