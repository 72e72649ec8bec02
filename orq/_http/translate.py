"""What an HTTP client throws -> facts. By name: httpx and httpcore use the same names, and lent clients wrap others'.

The exception itself goes no further, unless it is a fault of the user's: it refers to the request, and so to the key.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from .._engine.effects import Failure, Phase
from ..errors import OrqError
from .in_flight import InFlight

_PHASES: Mapping[str, tuple[Phase, bool]] = {
    "ConnectTimeout": ("connect", True),
    "ConnectionTimeoutError": ("connect", True),  # aiohttp's
    "ReadTimeout": ("read", True),
    "SocketTimeoutError": ("read", True),  # aiohttp's
    "WriteTimeout": ("write", True),
    "PoolTimeout": ("pool", True),
    "TimeoutException": ("read", True),
    "TimeoutError": ("read", True),
    "ConnectError": ("connect", False),
    "ClientConnectorError": ("connect", False),  # aiohttp's
    "UnsupportedProtocol": ("connect", False),
    "ProxyError": ("proxy", False),
    "WriteError": ("write", False),
    "HTTPStatusError": ("foreign", False),  # `raise_for_status` raises it, in a hook of a lent client
}
"""Name of a class -> the phase, and whether a limit ran out. The first that stands in the class's MRO counts."""

_KNOWN = frozenset(
    {
        "httpx",
        "httpcore",
        "httpx2",
        "httpcore2",
        "h11",
        "h2",
        "ssl",
        "anyio",
        "trio",
        "socksio",
        "aiohttp",
        "zlib",
        "_ssl",
    }
)
"""Packages whose exceptions tell of a connection."""

_RAW = re.compile(r"[:\s]*\b(?:bytearray\(|b['\"])")
"""Where an exception goes on to quote the bytes that it could not read: the server's, which may hold anything."""

_C_LINE = re.compile(r" ?\(_ssl\.c:\d+\)")
"""Where CPython's own source noticed a failure of TLS."""


class Hint(NamedTuple):
    """What to do, and whether the same call may succeed later without anything being changed."""

    text: str
    retryable: bool = False


_UNKNOWN_CA = (
    "The certificate comes from a CA that is not trusted here, as a company's proxy often has one: name the file of "
    "that CA in SSL_CERT_FILE, or pass verify=ssl.create_default_context(cafile=...), or, to trust what this system "
    "trusts, verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)."
)
_TOO_STRICT = (
    "Python 3.13 and newer hold certificates to more rules, which this CA breaks: have it renewed, or pass "
    "verify=context, where context = ssl.create_default_context(cafile=...) and "
    "context.verify_flags &= ~ssl.VERIFY_X509_STRICT."
)
_NO_TLS = "What answered does not speak TLS: check the port in server_url, and http:// or https:// before a proxy."
_OVERDUE = "Check this machine's clock; if it is right, the certificate must be renewed."
_OTHER_HOST = "The certificate is another host's: check server_url, and what answers there."
_WANTS_USER = "The proxy wants a user: put it in the proxy's URL, http://user:password@host:port."
_NOT_ALLOWED = "Ask who runs the proxy to allow this host, or name the host in NO_PROXY."
_BEYOND = "Check that the proxy can reach this host; calling again may help."
_PROXY = "Check the proxy (proxy=, HTTPS_PROXY or ALL_PROXY) and the network; calling again may help."

_HINTS = [
    (r"certificate (has expired|is not yet valid)", Hint(_OVERDUE)),
    (r"(Hostname|IP address) mismatch", Hint(_OTHER_HOST)),
    (r"self.signed certificate|unable to (get|verify)", Hint(_UNKNOWN_CA)),
    (r"Key Identifier|key usage|Basic Constraints|not marked critical", Hint(_TOO_STRICT)),
    (r"CERTIFICATE_VERIFY_FAILED", Hint(_UNKNOWN_CA)),
    (r"WRONG_VERSION_NUMBER|HTTP_REQUEST|record layer failure", Hint(_NO_TLS)),
    (r"ProxyError: 407", Hint(_WANTS_USER)),
    (r"ProxyError: 4", Hint(_NOT_ALLOWED)),
    (r"ProxyError", Hint(_BEYOND, retryable=True)),
]
"""From what TLS and proxies say to a hint. The first match wins."""


def failure_of(exception: BaseException, flight: InFlight | None = None) -> Failure:
    """Return the facts of what an HTTP client threw; `flight` tells how far the request came, of a client of ours."""
    if isinstance(exception, OrqError):
        return Failure("foreign", exception=exception)
    cause = _unwrapped(exception)
    names = {cls.__name__: cls.__module__.partition(".")[0] for cls in type(cause).__mro__}
    entry = next((_PHASES[name] for name in names if name in _PHASES), None)
    known = isinstance(cause, OSError) or not _KNOWN.isdisjoint(names.values())
    phase, timed_out = entry or ("read" if known else "foreign", False)
    facts: dict[str, Any] = {"words": _words(cause), **(_progress(flight) if flight is not None else {})}
    if phase == "foreign":
        return Failure("foreign", exception=exception if flight is None else None, **facts)
    if not timed_out and (hint := connection_hint(facts["words"], facts.get("proxy"))):
        facts.update(hint=hint.text, retryable=hint.retryable)
    return Failure(phase, timed_out, **facts)


def _progress(flight: InFlight) -> dict[str, Any]:
    return {
        "proxy": flight.proxy,
        "sent": flight.sent,
        "received": flight.received,
        "reused": flight.reused,
        "since_sent": time.monotonic() - flight.sent_at if flight.sent else None,
    }


def _unwrapped(exception: BaseException) -> BaseException:
    """Return aiohttp's own exception: its httpx adapter calls any lost connection a `ConnectTimeout`."""
    cause = exception.__cause__
    return cause if cause is not None and type(cause).__module__.startswith("aiohttp.") else exception


def _words(exception: BaseException) -> str:
    said = _RAW.split(_C_LINE.sub("", str(exception)).strip(), 1)[0].rstrip(".")
    return f"{type(exception).__name__}: {said}" if said else type(exception).__name__


def connection_hint(words: str, proxy: str | None) -> Hint | None:
    """Return what to do about a connection; None if the hint that such errors have anyway is the best there is."""
    for pattern, found in _HINTS:
        if re.search(pattern, words):
            return found
    return Hint(_PROXY, retryable=True) if proxy is not None and "Connect" in words else None
