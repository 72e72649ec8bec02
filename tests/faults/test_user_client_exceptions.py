"""Test exceptions of hooks, `auth` and transport of the caller's own httpx client.

They have the right class, and some are retried.

Only exceptions below `TransportError` concern a connection. `HTTPStatusError`, which hooks raise by
`raise_for_status`, is the answer of the service.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Iterator
from typing import Any

import aiohttp
import httpx
import pytest
from httpx_aiohttp import AiohttpTransport

from orq.errors import (
    APIError,
    AuthenticationError,
    CallbackError,
    ConnectionFailedError,
    InternalServerError,
    NotFoundError,
    OrqError,
    RateLimitError,
    ResponseValidationError,
)
from tests.faults._ask import ASYNC, FAST, RETRIEVED, STREAM, SYNC, Got, _ask_async, ask, check_error
from tests.faults._server import Server, answer

pytestmark = pytest.mark.once

try:
    import httpx2
except ImportError:
    httpx2 = None  # type: ignore[assignment]

LIBRARIES = [httpx, *([httpx2] if httpx2 is not None else [])]
CLIENTS = [(library, mode) for library in LIBRARIES for mode in (SYNC, ASYNC)]
CLIENT_IDS = [f"{library.__name__}-{mode}" for library, mode in CLIENTS]
NO_FILE = "/no/such/token"


class OwnError(Exception):
    """An exception of the program that lent the client."""


def through(library: Any, mode: Any, url: str, what: str, **client: Any) -> Got:
    """`ask`, through a user's client of `library` that is made with these arguments."""
    if mode.backend is None:
        with library.Client(trust_env=False, **client) as http:
            return ask(mode, url, what, http_client=http)

    async def main() -> Got:
        async with library.AsyncClient(trust_env=False, **client) as http:
            return await _ask_async(mode, what, None, False, {"server_url": url, "http_client": http, "retries": FAST})

    return asyncio.run(main())


def hooks(mode: Any, kind: str, function: Callable[[Any], Any], read: bool = False) -> dict[str, Any]:
    """Return the argument of a client that has one hook; with `read` the hook reads the answer first."""

    def hook(seen: Any) -> None:
        if read:
            seen.read()
        function(seen)

    async def async_hook(seen: Any) -> None:
        if read:
            await seen.aread()
        function(seen)

    return {"event_hooks": {kind: [hook if mode.backend is None else async_hook]}}


SAID = b'{"message": "No such conversation.", "code": "gone"}'


@pytest.mark.parametrize("read", [False, True], ids=["unread", "read"])
@pytest.mark.parametrize(
    ("status", "kind", "requests"),
    [
        (404, NotFoundError, 1),
        (401, AuthenticationError, 1),
        (307, APIError, 1),
        (500, InternalServerError, 3),
        (429, RateLimitError, 3),
    ],
)
@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_raise_for_status_in_a_hook_is_the_error_of_that_status(
    library: Any, mode: Any, status: int, kind: type[APIError], requests: int, read: bool
) -> None:
    refused = answer(status, SAID, "x-request-id: req-7", "retry-after-ms: 1", "location: https://other.example/")
    with Server(default=refused) as server:
        got = through(
            library, mode, server.url, "retrieve", **hooks(mode, "response", lambda r: r.raise_for_status(), read)
        )
        assert len(server.requests) == requests
    check_error(got.error, "retrieve", kind, status_code=status, request_id="req-7", attempts=requests)
    assert isinstance(got.error, APIError)
    assert got.error.headers["x-request-id"] == "req-7"
    assert got.error.retry_after == 0.001
    if read and status != 307:
        assert (got.error.message, got.error.code) == ("No such conversation.", "gone")


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_a_post_refused_by_a_hook_is_sent_once(library: Any, mode: Any) -> None:
    with Server(default=answer(500, SAID)) as server:
        got = through(library, mode, server.url, "create", **hooks(mode, "response", lambda r: r.raise_for_status()))
        assert len(server.requests) == 1
    check_error(got.error, "create", InternalServerError, attempts=1)


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_the_status_of_another_service_is_not_ours(library: Any, mode: Any) -> None:
    """An `auth` that fetches a token: that the token's server says 401 does not mean that the key is wrong."""

    class Fetching(library.Auth):  # type: ignore[misc, name-defined]
        def auth_flow(self, request: Any) -> Iterator[Any]:
            token = yield library.Request("GET", f"{server.url}/token")
            token.raise_for_status()
            yield request

    with Server(default=answer(401)) as server:
        got = through(library, mode, server.url, "retrieve", auth=Fetching())
        assert [seen.target for seen in server.requests] == ["/token"]
    check_error(got.error, "retrieve", CallbackError, said="HTTPStatusError", retryable=False)
    assert type(got.error.__cause__).__name__ == "HTTPStatusError"


def _raising(error: BaseException) -> Callable[[Any], None]:
    def function(_: Any) -> None:
        raise error

    return function


def _open_no_file(_: Any) -> None:
    open(NO_FILE)  # noqa: SIM115 - it is not there


def _not_connection(library: Any) -> list[tuple[str, Callable[[Any], None]]]:
    return [
        ("an exception of its own", _raising(OwnError("no"))),
        ("AssertionError", _raising(AssertionError("no"))),
        ("KeyError", _raising(KeyError("no"))),
        ("a file that is not there", _open_no_file),
        ("a full disk", _raising(OSError(28, "No space left on device"))),
        ("InvalidURL", _raising(library.InvalidURL("URL too long"))),
        ("CookieConflict", _raising(library.CookieConflict("two"))),
        ("StreamConsumed", _raising(library.StreamConsumed())),
        ("ResponseNotRead", _raising(library.ResponseNotRead())),
        ("TooManyRedirects", _raising(library.TooManyRedirects("many"))),
        ("HTTPError", _raising(library.HTTPError("some"))),
        ("InvalidURL of aiohttp", _raising(aiohttp.InvalidURL("http://x"))),
    ]


NAMES = [name for name, _ in _not_connection(httpx)]


@pytest.mark.parametrize("where", ["request hook", "response hook", "auth", "transport", "body"])
@pytest.mark.parametrize("number", range(len(NAMES)), ids=NAMES)
@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_other_exceptions_belong_to_the_caller(library: Any, mode: Any, number: int, where: str) -> None:
    throw = _not_connection(library)[number][1]
    with Server(default=answer(200, RETRIEVED)) as server:
        got = through(library, mode, server.url, "retrieve", **_placed(library, mode, where, throw))
        assert len(server.requests) <= 1, "never again"
    check_error(got.error, "retrieve", CallbackError, said="The HTTP client raised", retryable=False)


def _placed(library: Any, mode: Any, where: str, throw: Callable[[Any], None]) -> dict[str, Any]:
    if where.endswith("hook"):
        return hooks(mode, where.removesuffix(" hook"), throw)
    if where == "auth":

        class Failing(library.Auth):  # type: ignore[misc, name-defined]
            def auth_flow(self, request: Any) -> Iterator[Any]:
                throw(request)
                yield request

        return {"auth": Failing()}

    class Body(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc, name-defined]
        def __iter__(self) -> Iterator[bytes]:
            yield b"{"
            throw(None)

        async def __aiter__(self) -> Any:
            yield b"{"
            throw(None)

    class Transport(library.BaseTransport, library.AsyncBaseTransport):  # type: ignore[misc, name-defined]
        def handle_request(self, request: Any) -> Any:
            if where == "transport":
                throw(request)
            return library.Response(200, headers={"content-type": "application/json"}, stream=Body())

        async def handle_async_request(self, request: Any) -> Any:
            return self.handle_request(request)

    return {"transport": Transport()}


def _under(library: Any, cls: type[Exception]) -> list[type[Exception]]:
    return [cls, *(one for inner in cls.__subclasses__() for one in _under(library, inner))]


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_all_exceptions_of_httpx_are_classified(library: Any, mode: Any) -> None:
    """Exceptions about a connection are a lost connection, and no others are."""
    kinds = {cls for cls in vars(library).values() if isinstance(cls, type) and issubclass(cls, Exception)}
    assert len(kinds) > 20
    for cls in kinds:
        made = {"HTTPStatusError": {"request": None, "response": None}}.get(cls.__name__, {})
        error = cls() if cls.__name__ in _BARE else cls("said", **made)
        with Server() as server:
            got = through(library, mode, server.url, "create", **_placed(library, mode, "transport", _raising(error)))
        lost = issubclass(cls, library.TransportError)
        due: type[OrqError] = ConnectionFailedError if lost else CallbackError
        due = ResponseValidationError if cls.__name__ == "DecodingError" else due
        assert isinstance(got.error, due), (cls, got.error)
        hopeless = cls.__name__ == "UnsupportedProtocol"
        assert got.error.retryable is (lost and not hopeless), (cls, got.error)
        unsent = lost and not hopeless and not getattr(got.error, "request_sent", True)
        assert got.error.attempts == (3 if unsent else 1), (cls, got.error)


_BARE = ("StreamConsumed", "StreamClosed", "ResponseNotRead", "RequestNotRead")


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_a_hook_that_closes_the_answer(library: Any, mode: Any) -> None:
    async def aclose(response: Any) -> None:
        await response.aclose()

    close = (lambda response: response.close()) if mode.backend is None else aclose
    with Server(default=answer(200, RETRIEVED)) as server:
        got = through(library, mode, server.url, "retrieve", event_hooks={"response": [close]})
        assert len(server.requests) == 1
    check_error(got.error, "retrieve", CallbackError, said="StreamClosed", retryable=False)


@pytest.mark.parametrize("status", [404, 503])
def test_an_aiohttp_session_that_raises_for_status(status: int) -> None:
    async def main(url: str) -> Got:
        session = functools.partial(aiohttp.ClientSession, raise_for_status=True)
        async with httpx.AsyncClient(transport=AiohttpTransport(client=lambda: session())) as http:
            return await _ask_async(
                ASYNC, "retrieve", None, False, {"server_url": url, "http_client": http, "retries": FAST}
            )

    with Server(default=answer(status, SAID, "x-request-id: req-7")) as server:
        got = asyncio.run(main(server.url))
        assert len(server.requests) == (3 if status == 503 else 1)
    check_error(got.error, "retrieve", NotFoundError if status == 404 else InternalServerError, request_id="req-7")


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_a_stream_refused_by_a_hook(library: Any, mode: Any) -> None:
    with Server(default=answer(404, SAID)) as server:
        got = through(
            library, mode, server.url, "stream", **hooks(mode, "response", lambda r: r.raise_for_status(), True)
        )
    check_error(got.error, "stream", NotFoundError, code="gone")


@pytest.mark.parametrize(("library", "mode"), CLIENTS, ids=CLIENT_IDS)
def test_a_hook_that_raises_for_status_does_not_affect_a_successful_stream(library: Any, mode: Any) -> None:
    fine = answer(200, b"".join(STREAM), kind="text/event-stream")
    with Server(default=fine) as server:
        got = through(library, mode, server.url, "stream", **hooks(mode, "response", lambda r: r.raise_for_status()))
    assert got.error is None
    assert got.complete is True
