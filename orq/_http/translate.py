"""Turn exceptions of HTTP clients into a `Failure`, by the names of their classes.

httpx and httpx2 use the same names, and users' clients wrap other libraries' exceptions. The exception itself is kept
only if it comes from the user's code. Else it is dropped, since it refers to the request, and so to the key.
"""

from __future__ import annotations

import errno
import re
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from .._clock import monotonic
from .._engine.effects import Failure, Phase, Refusal
from .._headers import Headers
from ..errors import ConfigurationError, OrqError, ResponseValidationError
from .in_flight import InFlight

_PHASES: Mapping[str, tuple[Phase, bool]] = {
    "ConnectTimeout": ("connect", True),
    "ConnectionTimeoutError": ("connect", True),  # this is a class of aiohttp
    "ReadTimeout": ("read", True),
    "SocketTimeoutError": ("read", True),  # this is a class of aiohttp
    "WriteTimeout": ("write", True),
    "PoolTimeout": ("pool", True),
    "TimeoutException": ("read", True),
    "TimeoutError": ("read", True),
    "ConnectError": ("connect", False),
    "ClientConnectorError": ("connect", False),  # this is a class of aiohttp
    "UnsupportedProtocol": ("connect", False),
    "ProxyError": ("proxy", False),
    "ClientHttpProxyError": ("proxy", False),  # this and the next one are classes of aiohttp
    "ClientProxyConnectionError": ("proxy", False),
    "WriteError": ("write", False),
}
"""The phase for the name of a class, and whether a timeout passed. The first class of the MRO that is here is used."""

_UNKNOWN: tuple[Phase, bool] = ("foreign", False)

_LOST = frozenset({"BrokenResourceError", "ClosedResourceError", "BusyResourceError", "EndOfStream", "IncompleteRead"})
_PROTOCOL = frozenset({"ProtocolError", "SOCKSError", "H2Error"})
_HTTPX = frozenset({"TransportError"})
_HTTPCORE = frozenset(
    {"NetworkError", "TimeoutException", "ProtocolError", "ProxyError", "UnsupportedProtocol", "ConnectionNotAvailable"}
)
_CONNECTION: Mapping[str, frozenset[str]] = {
    "httpx": _HTTPX,
    "httpx2": _HTTPX,
    "httpcore": _HTTPCORE,
    "httpcore2": _HTTPCORE,
    "h11": _PROTOCOL,
    "h2": _PROTOCOL,
    "socksio": _PROTOCOL,
    "anyio": _LOST,
    "trio": _LOST,
    "aiohttp": frozenset({"ClientConnectionError", "ClientPayloadError", "ClientHttpProxyError"}),
    "asyncio": frozenset({"TimeoutError"}),
    "orq": frozenset({"DamagedError"}),
}
"""For each package, the classes whose exceptions, and those of subclasses, concern a connection or its bytes.

Other exceptions of these packages mean something else, such as an invalid URL or a body that is read twice.
"""

_OF_FILES = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""Error numbers that concern a file. An `OSError` that names a file does so as well."""

_RAW = re.compile(r"\b(?:bytearray\(|b['\"])")
"""The point from which an exception quotes bytes of the server, which may hold anything."""

_C_LINE = re.compile(r" ?\(_ssl\.c:\d+\)")
"""The line of CPython's source that reported a failure of TLS."""


class Hint(NamedTuple):
    """Advice, and whether the same call may succeed later although nothing was changed."""

    text: str
    retryable: bool = False


_UNKNOWN_CA = (
    "The certificate comes from a CA that is not trusted here. The proxy of a company often has one. Name the file of "
    "that CA in SSL_CERT_FILE, or pass verify=ssl.create_default_context(cafile=...). To trust what this system "
    "trusts, pass verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)."
)
_TOO_STRICT = (
    "Python 3.13 and newer check certificates by more rules, which this CA breaks. Have the CA renewed, or pass "
    "verify=context, where context = ssl.create_default_context(cafile=...) and "
    "context.verify_flags &= ~ssl.VERIFY_X509_STRICT."
)
_NO_TLS = "The server does not use TLS. Check the port in server_url, and whether a proxy needs http:// or https://."
_OVERDUE = "Check the clock of this machine. If it is right, the certificate must be renewed."
_OTHER_HOST = "The certificate belongs to another host. Check server_url, and which server answers there."
_WANTS_USER = "The proxy needs a user. Put it in the URL of the proxy, as http://user:password@host:port."
_NOT_SENT = "Check what a hook, `auth` or the transport of your HTTP client made of the URL and the headers."
_NOT_ALLOWED = "Ask the operator of the proxy to allow this host, or name the host in NO_PROXY."
_BEYOND = "Check that the proxy can reach this host. Calling again may help."
_PROXY = "Check the proxy (proxy=, HTTPS_PROXY or ALL_PROXY) and the network. Calling again may help."

_HINTS = [
    (r"certificate (has expired|is not yet valid)", Hint(_OVERDUE)),
    (r"(Hostname|IP address) mismatch", Hint(_OTHER_HOST)),
    (r"self.signed certificate|unable to (get|verify)", Hint(_UNKNOWN_CA)),
    (r"Key Identifier|key usage|Basic Constraints|not marked critical", Hint(_TOO_STRICT)),
    (r"CERTIFICATE_VERIFY_FAILED", Hint(_UNKNOWN_CA)),
    (r"WRONG_VERSION_NUMBER|HTTP_REQUEST|record layer failure", Hint(_NO_TLS)),
    (r"^UnsupportedProtocol|^LocalProtocolError: Illegal", Hint(_NOT_SENT)),
    (r"ProxyError: 407", Hint(_WANTS_USER)),
    (r"ProxyError: 4", Hint(_NOT_ALLOWED)),
    (r"ProxyError", Hint(_BEYOND, retryable=True)),
]
"""A pattern for messages of TLS and proxies, and its hint. The first match is used."""


def failure_of(exception: BaseException, flight: InFlight | None = None, sent: Any = None) -> Failure:
    """Return the failure for an exception of an HTTP client.

    `flight` is the progress of a request of our own client. `sent` holds the timeouts of a
    request of a user's client. They identify the answer to that request.
    """
    if isinstance(exception, OrqError):
        return Failure("foreign", exception=exception)
    cause = _unwrapped(exception)
    names = [(cls.__module__.partition(".")[0], cls.__name__) for cls in type(cause).__mro__]
    facts: dict[str, Any] = {"words": _message(cause, flight), **(_progress(flight) if flight is not None else {})}
    if not _of_connection(cause, names, flight is None):
        return _foreign(exception, cause, names, sent, flight is None, facts)
    phase, timed_out = next((_PHASES[name] for _, name in names if name in _PHASES), ("read", False))
    if phase == "pool" and flight is not None:
        facts["hint"] = str(cause)
    if not timed_out and (hint := connection_hint(facts["words"], facts.get("proxy"))):
        facts.update(hint=hint.text, retryable=hint.retryable)
    return Failure(phase, timed_out, **facts)


def phase_of(exception: BaseException, phases: Mapping[str, tuple[Phase, bool]]) -> tuple[Phase, bool]:
    """Return the phase for an exception of another transport, and whether a timeout passed."""
    return next((phases[kind.__name__] for kind in type(exception).__mro__ if kind.__name__ in phases), _UNKNOWN)


def facts_of(
    exception: BaseException, said: str, flight: InFlight, phase: Phase, timed_out: bool, hint: str | None = None
) -> Failure:
    """Return the failure for an exception of another transport."""
    facts: dict[str, Any] = {"words": _message_of(exception, said, flight), "hint": hint, **_progress(flight)}
    if not timed_out and (found := connection_hint(facts["words"], flight.proxy)):
        facts.update(hint=found.text, retryable=found.retryable)
    return Failure(phase, timed_out, **facts)


def _of_connection(cause: BaseException, names: list[tuple[str, str]], users_client: bool) -> bool:
    """Tell whether an exception concerns the connection.

    An error of a file that a hook of a user's client reads does not.
    """
    if isinstance(cause, OSError):
        return not users_client or (cause.filename is None and cause.errno not in _OF_FILES)
    return any(name in _CONNECTION.get(package, ()) for package, name in names)


def _foreign(
    exception: BaseException,
    cause: BaseException,
    names: list[tuple[str, str]],
    sent: Any,
    users_client: bool,
    facts: dict[str, Any],
) -> Failure:
    """Return the failure for an exception that does not concern a connection."""
    kinds = {name for package, name in names if package in _CONNECTION or package == "idna"}
    if "DecodingError" in kinds:
        said = f"The body of the answer does not decompress: {facts['words']}"
        return Failure("foreign", exception=ResponseValidationError(said))
    if not users_client and not kinds.isdisjoint(("InvalidURL", "IDNAError")):
        wrong = ConfigurationError(f"The URL of the request is not valid: {facts['words']}")
        wrong.hint = "Check server_url, and what a middleware made of the URL."
        return Failure("foreign", exception=wrong)
    refusal = _refusal(cause, kinds, sent) if users_client else None
    shows_key = not users_client or "ClientResponseError" in kinds or (sent is not None and _timeouts(cause) is sent)
    kept = None if shows_key else exception
    return Failure("foreign", exception=kept, refusal=refusal, users_client=users_client, **facts)


def _timeouts(cause: Any) -> Any:
    """Return the timeouts in the request that an exception refers to, or None."""
    return getattr(getattr(cause, "_request", None), "extensions", {}).get("timeout")


def _refusal(cause: Any, kinds: set[str], sent: Any) -> Refusal | None:
    """Return the answer that `raise_for_status` turned into an exception, if our request got it."""
    try:
        if "HTTPStatusError" in kinds and sent is not None and _timeouts(cause.response) is sent:
            status, raw, body = cause.response.status_code, cause.response.headers.raw, _read_so_far(cause.response)
        elif "ClientResponseError" in kinds:  # aiohttp raises it for a session with raise_for_status=True
            headers = cause.headers or {}
            raw = [(name.encode(), value.encode("utf-8", "surrogateescape")) for name, value in headers.items()]
            status, body = cause.status, b""
        else:
            return None
    except Exception:  # noqa: BLE001 - a hand-made exception may lack anything
        return None
    return None if 200 <= status < 300 else Refusal(status, Headers.received(raw), body, time.time())


def _read_so_far(response: Any) -> bytes:
    try:
        return bytes(response.content)
    except Exception:  # noqa: BLE001 - the hook did not read it, and it is closed
        return b""


def _progress(flight: InFlight) -> dict[str, Any]:
    return {
        "proxy": flight.proxy,
        "sent": flight.sent,
        "received": flight.received,
        "reused": flight.reused,
        "since_sent": monotonic() - flight.sent_at if flight.sent else None,
    }


def _unwrapped(exception: BaseException) -> BaseException:
    """Return aiohttp's own exception, as its httpx adapter reports any loss as `ConnectTimeout`."""
    cause = exception.__cause__
    return cause if cause is not None and type(cause).__module__.startswith("aiohttp.") else exception


def _message(exception: BaseException, flight: InFlight | None = None) -> str:
    return _message_of(exception, str(exception), flight)


def _message_of(exception: BaseException, said: str, flight: InFlight | None) -> str:
    if flight is not None and (blanker := flight.blanker()) is not None:
        said = blanker.text(said)  # a proxy may repeat its password
    said = _RAW.split(_C_LINE.sub("", said).strip(), 1)[0].rstrip(": \t\r\n").rstrip(".")
    return f"{type(exception).__name__}: {said}" if said else type(exception).__name__


def connection_hint(words: str, proxy: str | None) -> Hint | None:
    """Return the hint for a failed connection; None if the general hint is the best one."""
    for pattern, found in _HINTS:
        if re.search(pattern, words):
            return found
    return Hint(_PROXY, retryable=True) if proxy is not None and "Connect" in words else None
