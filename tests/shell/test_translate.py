"""Test the translation of HTTP client exceptions to facts: the phase, and expired limits."""

from __future__ import annotations

import ssl
from typing import Any

import anyio
import h11
import httpcore
import httpx
import httpx_sse
import pytest

from orq._http.in_flight import InFlight
from orq._http.translate import connection_hint, failure_of
from orq.errors import NotFoundError

# Subclasses of other packages are left out, because they depend on earlier imports.
TRANSPORT_ERRORS = [cls for cls in httpx.TransportError.__subclasses__() if cls.__module__ == "httpx"]


@pytest.mark.parametrize(
    "exception",
    [
        *(cls("said") for cls in TRANSPORT_ERRORS if cls is not httpx.TimeoutException),
        httpx_sse.SSEError("said"),
        httpx.ConnectError("said"),
        httpx.ReadError("said"),
        httpx.RemoteProtocolError("said"),
        httpcore.ConnectError("said"),
        httpcore.ReadError("said"),
        httpcore.RemoteProtocolError("said"),
        httpcore.ConnectionNotAvailable("said"),
        h11.LocalProtocolError("said"),
        h11.RemoteProtocolError("said"),
        anyio.BrokenResourceError(),
        anyio.ClosedResourceError(),
        anyio.EndOfStream(),
        ssl.SSLError(1, "said"),
        ssl.SSLCertVerificationError(1, "said"),
        ConnectionResetError(104, "said"),
        BrokenPipeError(),
        OSError(),
    ],
    ids=lambda exception: f"{type(exception).__module__}.{type(exception).__name__}",
)
def test_exception_of_a_read_or_write_is_a_lost_connection(exception: Exception):
    failure = failure_of(exception)
    assert (failure.phase in ("connect", "write", "read", "proxy"), failure.timed_out) == (True, False)
    assert failure.words.startswith(type(exception).__name__)
    assert failure.exception is None  # it would refer to the request, and so to the key


@pytest.mark.parametrize(
    ("exception", "phase"),
    [
        (httpx.ConnectTimeout("x"), "connect"),
        (httpcore.ConnectTimeout("x"), "connect"),
        (httpx.ReadTimeout("x"), "read"),
        (httpcore.ReadTimeout("x"), "read"),
        (httpx.WriteTimeout("x"), "write"),
        (httpcore.WriteTimeout("x"), "write"),
        (httpx.PoolTimeout("x"), "pool"),
        (httpcore.PoolTimeout("x"), "pool"),
        (httpx.TimeoutException("x"), "read"),
        (TimeoutError("x"), "read"),
    ],
)
def test_limits(exception: Exception, phase: str):
    failure = failure_of(exception)
    assert (failure.phase, failure.timed_out) == (phase, True)


def test_a_message_about_a_timeout_is_no_limit():
    failure = failure_of(ssl.SSLError("The read operation timed out"))
    assert (failure.phase, failure.timed_out) == ("read", False)


@pytest.mark.parametrize(
    ("exception", "phase"),
    [
        (httpx.ConnectError("x"), "connect"),
        (httpx.UnsupportedProtocol("x"), "connect"),
        (httpx.ProxyError("x"), "proxy"),
        (httpx.WriteError("x"), "write"),
        (httpx.ReadError("x"), "read"),
        (httpx.RemoteProtocolError("x"), "read"),
    ],
)
def test_phases(exception: Exception, phase: str):
    assert failure_of(exception).phase == phase


def test_a_class_is_recognized_by_name_in_any_module():
    class Proxied(httpx.ReadTimeout):
        pass

    assert failure_of(Proxied("x")).timed_out


def test_progress_of_our_own_client_is_recorded():
    flight = InFlight()
    flight.proxy = "proxy.example:8080"
    assert failure_of(httpcore.ReadError("x")).sent is None
    before = failure_of(httpcore.ConnectError("x"), flight)
    assert (before.sent, before.received, before.reused, before.since_sent) == (False, False, False, None)
    assert before.proxy == "proxy.example:8080"
    flight.wrote(reused=True)
    after = failure_of(httpcore.ReadError("x"), flight)
    assert (after.sent, after.received, after.reused) == (True, False, True)
    assert after.since_sent is not None


def test_unknown_exception_is_only_kept_for_the_callers_client():
    cause = ZeroDivisionError("hook")
    assert failure_of(cause).phase == "foreign"
    assert failure_of(cause).exception is cause
    own: Any = failure_of(cause, InFlight())
    assert (own.phase, own.exception, own.words) == ("foreign", None, "ZeroDivisionError: hook")


def test_an_error_of_the_package_is_unchanged():
    error = NotFoundError("hook")
    assert failure_of(error).exception is error


def test_bytes_of_the_server_are_not_quoted():
    assert failure_of(httpcore.RemoteProtocolError("illegal status line: bytearray(b'secret')")).words == (
        "RemoteProtocolError: illegal status line"
    )


@pytest.mark.parametrize(
    ("words", "proxy", "says", "retryable"),
    [
        ("ConnectError: certificate has expired", None, "clock", False),
        ("ConnectError: Hostname mismatch", None, "another host", False),
        ("ProxyError: 407 Proxy Authentication Required", "p:1", "The proxy needs a user.", False),
        ("ProxyError: 502 Bad Gateway", "p:1", "can reach this host", True),
        ("ConnectError: refused", "p:1", "Check the proxy", True),
    ],
)
def test_hints(words: str, proxy: str | None, says: str, retryable: bool):
    hint = connection_hint(words, proxy)
    assert hint is not None
    assert says in hint.text
    assert hint.retryable is retryable


def test_some_failures_have_no_hint():
    assert connection_hint("ConnectError: refused", None) is None


def test_the_answer_of_raise_for_status_is_known_by_the_request() -> None:
    timeouts = {"read": 5.0}
    request = httpx.Request("GET", "http://x/private", extensions={"timeout": timeouts})
    response = httpx.Response(404, request=request, content=b"gone", headers={"x-request-id": "r"})
    with pytest.raises(httpx.HTTPStatusError) as caught:
        response.raise_for_status()
    failure = failure_of(caught.value, sent=timeouts)
    assert (failure.phase, failure.exception) == ("foreign", None)  # the exception refers to the request
    assert failure.refusal is not None
    assert (failure.refusal.status_code, failure.refusal.body) == (404, b"gone")
    other = failure_of(caught.value, sent={"read": 5.0})
    assert (other.refusal, other.exception) == (None, caught.value)


@pytest.mark.parametrize("flight", [InFlight(), None], ids=["our client", "a user's client"])
@pytest.mark.parametrize(
    "exception",
    [httpx.StreamClosed(), httpx.StreamConsumed(), httpx.CookieConflict("said"), httpx.TooManyRedirects("said")],
    ids=lambda exception: type(exception).__name__,
)
def test_exceptions_of_httpx_that_are_no_connection_failures(exception: Exception, flight: InFlight | None) -> None:
    failure = failure_of(exception, flight)
    assert failure.phase == "foreign"
    assert failure.exception is (exception if flight is None else None)
    assert failure.users_client is (flight is None)
