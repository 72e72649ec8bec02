"""What an HTTP client throws -> one of our errors, and whether the service may have acted on the request."""

from __future__ import annotations

import ssl
from typing import Any

import anyio
import h11
import httpcore
import httpx
import pytest

from orq import RequestOptions
from orq._engine.effects import Failure, Reply
from orq._engine.failures import explain, overdue
from orq._engine.settings import policy
from orq.errors import CallbackError, ConnectionFailedError, NotFoundError, RequestTimeoutError

from ._steps import settings

RULES = policy(settings(), RequestOptions(idle_timeout=10.0, total_timeout=30.0))


def explained(exception: BaseException, *, waited: float = 0.5, **known: Any) -> Any:
    """Explain an exception that came 5 s after the call began, as the driver reports it."""
    return explain(Reply(failure=Failure(exception, **known), time=5.0, waited=waited), RULES, 30.0)


@pytest.mark.parametrize(
    "exception",
    [
        *(cls("said") for cls in httpx.TransportError.__subclasses__() if cls is not httpx.TimeoutException),
        httpx.ConnectError("said"),
        httpx.ReadError("said"),
        httpx.RemoteProtocolError("said"),
        httpx.InvalidURL("said"),
        httpx.StreamClosed(),
        httpx.StreamConsumed(),
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
def test_what_is_thrown_becomes_a_lost_connection(exception: Exception):
    error = explained(exception)
    assert type(error) is ConnectionFailedError
    assert type(exception).__name__ in error.message
    assert error.__cause__ is None  # it would refer to the request, and so to the key
    assert error.__context__ is None


@pytest.mark.parametrize(
    ("exception", "limit"),
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
        (ssl.SSLError("The read operation timed out"), None),
    ],
)
def test_limits(exception: Exception, limit: str | None):
    error = explained(exception)
    assert getattr(error, "limit", None) == limit
    assert isinstance(error, RequestTimeoutError) is (limit is not None)


@pytest.mark.parametrize(
    ("exception", "known", "sent"),
    [
        (httpx.ConnectError("x"), {}, False),
        (httpx.ConnectTimeout("x"), {}, False),
        (httpx.PoolTimeout("x"), {}, False),
        (httpx.ProxyError("x"), {}, False),
        (httpx.UnsupportedProtocol("x"), {}, False),
        (httpx.ReadError("x"), {}, True),
        (httpx.ReadTimeout("x"), {}, True),
        (httpx.WriteError("x"), {}, True),
        (httpx.RemoteProtocolError("x"), {}, True),
        (OSError(), {"sent": False}, False),
        (httpx.ReadTimeout("x"), {"sent": False, "received": False}, False),
        (httpx.WriteError("x"), {"sent": True, "received": False, "reused": True}, False),
        (httpx.ReadError("x"), {"sent": True, "received": False, "reused": True}, False),
        (httpx.ReadError("x"), {"sent": True, "received": True, "reused": True}, True),
        (httpx.ReadError("x"), {"sent": True, "received": False, "reused": False}, True),
        (httpx.ReadTimeout("x"), {"sent": True, "received": False, "reused": True}, True),
        (httpx.ReadError("x"), {"reused": True}, True),
        (httpx.ReadError("x"), {"sent": True, "received": False, "reused": True, "waited": 1.0}, True),
        (httpx.WriteError("x"), {"sent": False, "reused": True, "waited": 60.0}, False),
    ],
)
def test_whether_the_service_may_have_acted(exception: Exception, known: dict[str, Any], sent: bool):
    assert explained(exception, **known).request_sent is sent


def test_what_is_not_known_is_the_clients_own():
    cause = ValueError("hook")
    error = explained(cause)
    assert type(error) is CallbackError
    assert error.__cause__ is cause


def test_an_error_of_ours_stays_as_it_is():
    error = NotFoundError("hook")
    assert explained(error) is error


def test_a_class_is_known_by_its_name_wherever_it_stands():
    class Proxied(httpx.ReadTimeout):
        pass

    assert explained(Proxied("x")).limit == "read"


@pytest.mark.parametrize(
    ("time", "waited", "patience", "limit"),
    [
        (30.0, 5.0, None, "total"),
        (29.996, 5.0, None, "total"),  # timers may fire a little early
        (29.9, 5.0, None, "read"),
        (20.0, 4.0, 4.0, "idle"),
        (20.0, 3.996, 4.0, "idle"),
        (20.0, 3.9, 4.0, "read"),
        (30.0, 4.0, 4.0, "total"),
    ],
)
def test_which_limit_cut_a_wait(time: float, waited: float, patience: float | None, limit: str):
    reply = Reply(failure=Failure(httpx.ReadTimeout("x")), time=time, waited=waited)
    error = explain(reply, RULES, 30.0, patience)
    assert (error.limit, error.seconds) == (limit, {"total": 30.0, "idle": 10.0, "read": 600.0}[limit])


@pytest.mark.parametrize(
    ("waited", "now", "until", "limit"),
    [
        (0.0, 5.0, None, None),
        (9.9, 29.9, 30.0, None),
        (10.0, 5.0, None, "idle"),
        (10.0, 30.0, 30.0, "total"),
        (0.0, 31.0, 30.0, "total"),
    ],
)
def test_limits_that_passed_while_bytes_came(waited: float, now: float, until: float | None, limit: str | None):
    error = overdue(RULES, waited, now, until)
    assert getattr(error, "limit", None) == limit
