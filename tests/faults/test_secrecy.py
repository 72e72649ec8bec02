"""Test where the key is sent.

It never reaches other origins, plain connections or messages.
"""

from __future__ import annotations

import traceback
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, AsyncOrqCore, CallInfo, Orq, OrqCore, Request, RequestOptions, Response
from orq.errors import (
    CallbackError,
    ConfigurationError,
    ConnectionFailedError,
    OrqError,
    ResponseValidationError,
    StreamFailedError,
)
from orq.funcs import conversations_create, conversations_retrieve
from tests.faults._ask import (
    ASYNC,
    CREATED,
    FAST,
    KEY,
    MODES,
    OVER_AIOHTTP,
    REQUESTS,
    RETRIEVED,
    SYNC,
    Mode,
    ask,
    check_error,
    listening,
)
from tests.faults._server import CLOSE, HOLD, Server, answer, head
from tests.support.events import event_block
from tests.support.leaks import leaking

pytestmark = pytest.mark.oldest

FINE = answer(200, RETRIEVED)


def authorization(server: Server) -> list[str | None]:
    return [seen.headers.get("authorization") for seen in server.requests]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_another_origin_gets_no_key(mode: Mode) -> None:
    with Server(default=FINE) as home, Server(default=FINE) as other:
        for url in (other.url, home.url.replace("127.0.0.1", "localhost")):
            assert ask(mode, home.url, "retrieve", options=RequestOptions(server_url=url)).error is None
        assert authorization(other) == [None]
        assert authorization(home) == [None], "another name for the same host is another origin"
        assert not [name for seen in other.requests for name, value in seen.headers.items() if KEY in value]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("name", ["Authorization", "Cookie"])
def test_another_origin_gets_no_credentials_of_the_core(name: str, mode: Mode) -> None:
    with Server(default=FINE) as home, Server(default=FINE) as other:
        settings: dict[str, Any] = {"headers": {name: "Bearer of-the-core", "Accept-Language": "nl"}}
        assert ask(mode, home.url, "retrieve", options=RequestOptions(server_url=other.url), **settings).error is None
        assert ask(mode, home.url, "retrieve", **settings).error is None
        assert name.lower() not in other.requests[0].headers
        assert other.requests[0].headers["accept-language"] == "nl"
        assert home.requests[0].headers[name.lower()] == "Bearer of-the-core"


STAYS = {
    **dict.fromkeys(("X-Auth-Token", "apikey", "CF-Access-Client-Secret", "X-Api-Key"), "a-secret-of-the-client"),
    **dict.fromkeys(("X-Amz-Security-Token", "Ocp-Apim-Subscription-Key", "X-Session"), "a-secret-of-the-client"),
    "X-Team": "blue",
    "baggage": "user=5",
    "Forwarded": "for=10.0.0.1",
    "Referer": "https://intern.test/",
}
GOES = {
    "Accept-Language": "nl",
    "User-Agent": "mine/1",
    "X-Request-ID": "req-1",
    "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
}


@pytest.mark.parametrize("mode", [SYNC, MODES[2]], ids=str)
def test_only_harmless_headers_of_a_client_go_to_another_origin(mode: Mode) -> None:
    with Server(default=FINE) as home, Server(default=FINE) as other:
        settings: dict[str, Any] = {"headers": {**STAYS, **GOES}}
        options = RequestOptions(server_url=other.url, headers={"x-of-the-call": "1", "X-Team": "red"})
        assert ask(mode, home.url, "retrieve", options=options, **settings).error is None
        assert ask(mode, home.url, "retrieve", **settings).error is None
    seen, at_home = other.requests[0].headers, home.requests[0].headers
    assert seen.keys().isdisjoint({name.lower() for name in STAYS} - {"x-team"})
    assert (seen["x-of-the-call"], seen["x-team"]) == ("1", "red"), "what the call gives goes along"
    for name, value in GOES.items():
        assert seen[name.lower()] == at_home[name.lower()] == value
    assert all(at_home[name.lower()] == value for name, value in STAYS.items())


def test_a_client_derived_for_another_origin_leaves_its_headers_behind() -> None:
    with Server(default=FINE) as home, Server(default=FINE) as other:
        headers = {**STAYS, **GOES, "authorization": "Bearer of-the-core"}
        with OrqCore(KEY, server_url=home.url, headers=headers) as core:
            near = core.with_options(server_url=f"{home.url}/proxy")
            far = core.with_options(server_url=other.url, api_key="another-key", headers={"X-Team": "red"})
            assert all(conversations_retrieve(one, REQUESTS["retrieve"]).ok for one in (near, far))
    seen = other.requests[0].headers
    assert authorization(other) == ["Bearer another-key"], "the key that was given for it, and no header of old"
    assert seen.keys().isdisjoint({name.lower() for name in STAYS} - {"x-team"})
    assert (seen["x-team"], seen["accept-language"]) == ("red", "nl")
    assert home.requests[0].headers["x-auth-token"] == "a-secret-of-the-client"


def test_cookies_of_the_callers_client_are_not_sent() -> None:
    with (
        Server(default=answer(200, RETRIEVED, "set-cookie: session=of-the-service")) as home,
        Server(default=FINE) as other,
    ):
        http = httpx.Client(cookies={"session": "of-the-client"}, headers={"x-auth-token": "1"}, trust_env=False)
        with http, OrqCore(KEY, server_url=home.url, http_client=http) as core:
            for options in (None, None, RequestOptions(server_url=other.url)):
                assert conversations_retrieve(core, REQUESTS["retrieve"], options=options).ok
    for seen in (*home.requests, *other.requests):
        assert seen.headers.keys().isdisjoint({"cookie", "x-auth-token"})


@pytest.mark.parametrize("path", ["https://other.test/v2/x", "//other.test/v2/x", "/\\other.test", "@other.test/x"])
def test_a_request_by_its_path_stays_at_its_server(path: str) -> None:
    with Server(default=FINE) as home, OrqCore(KEY, server_url=home.url) as core:
        assert not core.request("GET", path).ok
        assert not home.requests


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_another_origin_gets_the_key_that_the_call_gives(mode: Mode) -> None:
    with Server(default=FINE) as home, Server(default=FINE) as other:
        options = RequestOptions(server_url=other.url, headers={"Authorization": "Bearer another"})
        assert ask(mode, home.url, "retrieve", options=options).error is None
        assert authorization(other) == ["Bearer another"]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_another_path_of_the_same_origin_gets_the_key(mode: Mode) -> None:
    with Server(default=FINE) as home:
        assert ask(mode, home.url, "retrieve", options=RequestOptions(server_url=home.url + "/proxy/")).error is None
        assert authorization(home) == [f"Bearer {KEY}"]
        assert home.requests[0].target == "/proxy/v2/conversations/conv_01"


def test_a_core_without_any_key_can_still_call_another_origin(monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(default=FINE) as other, OrqCore(server_url="https://orq.test") as core:
        options = RequestOptions(server_url=other.url)
        assert conversations_retrieve(core, REQUESTS["retrieve"], options=options).ok
        monkeypatch.setenv("ORQ_API_KEY", KEY)
        assert conversations_retrieve(core, REQUESTS["retrieve"], options=options).ok
        assert authorization(other) == [None, None]


UNENCRYPTED = [
    "http://my.orq.ai",
    "http://10.0.0.1",
    "http://127.0.0.1.evil.test",
    "http://localhost.evil.test:8000",
    "http://evil.test/127.0.0.1",
    "http://0.0.0.0:8000",
    "http://[::2]",
    "http://127.1",
    "http://2130706433",
    "HTTP://EVIL.TEST",
]
WITH_USER = [
    "https://user:pa55word@my.orq.ai",
    "https://pa55word@my.orq.ai",
    "http://127.0.0.1@evil.test",
    "http://localhost:pa55word@evil.test",
    "https://@my.orq.ai",
    "http://localhost\\@evil.test",
]
NO_URL = [
    "",
    "my.orq.ai",
    "//my.orq.ai",
    "https://",
    "https:///v2",
    "ftp://my.orq.ai",
    "file:///etc/passwd",
    "https://my.orq.ai:pa55word",
    "https://my.orq.ai:99999",
    "https://[::1",
    "https://my.orq.ai?key=pa55word",
    "https://my.orq.ai/#pa55word",
    "https://my orq.ai",
    "https://my.orq.ai\nHost: evil.test",
    "https://my.orq.ai/\x00",
    "https://m\u00fc.test",
]


@pytest.mark.parametrize("url", UNENCRYPTED + WITH_USER + NO_URL)
@pytest.mark.parametrize("make", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])
def test_a_server_that_must_not_get_the_key_is_refused(make: Any, url: str) -> None:
    with pytest.raises(ConfigurationError, match="server_url") as caught:
        make(KEY, server_url=url)
    assert "pa55word" not in str(caught.value)


@pytest.mark.parametrize("make", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])
def test_a_traceback_with_locals_of_a_refused_client_shows_no_key(make: Any) -> None:
    with pytest.raises(ConfigurationError, match="server_url") as caught:
        make(KEY, server_url="http://my.orq.ai")
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    assert KEY not in shown


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("url", [*UNENCRYPTED[:3], *WITH_USER[:3], *NO_URL[1:4], *NO_URL[7:9]])
def test_a_call_to_such_a_server_is_refused(url: str, mode: Mode) -> None:
    """Invalid options are refused when they are made. Options that this core does not allow are refused by the call."""
    with Server(default=FINE) as home:
        try:
            options = RequestOptions(server_url=url)
        except ConfigurationError as error:
            assert "server_url" in str(error)
            assert "pa55word" not in str(error)
            return
        got = ask(mode, home.url, "retrieve", options=options)
        assert not home.requests
    check_error(got.error, "retrieve", ConfigurationError, said="server_url", attempts=0)
    assert "pa55word" not in str(got.error)


def test_the_variable_is_checked_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORQ_SERVER_URL", "http://my.orq.ai")
    with pytest.raises(ConfigurationError, match=r"^ORQ_SERVER_URL would send the key unencrypted"):
        OrqCore(KEY)


@pytest.mark.parametrize(
    "url", ["https://a..b", "https://-", "https://%41.test", "https://a_b.invalid", "https://" + "a" * 300 + ".test"]
)
def test_an_invalid_host_name_is_an_error_of_the_package(url: str) -> None:
    try:
        with OrqCore(KEY, server_url=url, retries=None, timeout=0.5, proxy="http://127.0.0.1:9") as core:
            error: OrqError = conversations_retrieve(core, REQUESTS["retrieve"]).error
    except ConfigurationError:
        return
    assert isinstance(error, (ConnectionFailedError, ConfigurationError)), repr(error)


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int, mode: Mode) -> None:
    with Server(default=FINE) as other:
        with Server(default=answer(status, b"", f"location: {other.url}/v2/conversations/conv_01")) as home:
            got = ask(mode, home.url, "retrieve")
            assert len(home.requests) == 1
        assert other.requests == []
        assert other.connections == 0
    assert f"127.0.0.1:{other.port}" in str(got.error), "it names the host"


def test_no_redirect_is_followed_by_the_callers_client() -> None:
    with Server(default=FINE) as other, Server(default=answer(302, b"", f"location: {other.url}/")) as home:
        http = httpx.Client(follow_redirects=True, trust_env=False)
        with http, OrqCore(KEY, server_url=home.url, http_client=http) as core:
            assert conversations_retrieve(core, REQUESTS["retrieve"]).error.status_code == 302
        assert other.connections == 0


ECHO = f"authorization: Bearer {KEY}".encode()
ECHOES: list[tuple[str, str, list[Any], type[OrqError]]] = [
    ("a status line", "create", [ECHO + b"\r\n\r\n", CLOSE], ConnectionFailedError),
    (
        "a broken header",
        "create",
        [b"HTTP/1.1 200 OK\r\n" + ECHO.replace(b":", b"") + b"\r\n\r\n", CLOSE],
        ConnectionFailedError,
    ),
    (
        "a chunk size",
        "create",
        [head(200, "transfer-encoding: chunked") + ECHO + b"\r\n", CLOSE],
        ConnectionFailedError,
    ),
    ("a length", "create", [head(200, f"content-length: {KEY}"), HOLD], ConnectionFailedError),
    ("a coding", "create", [head(200, f"transfer-encoding: {KEY}"), HOLD], ConnectionFailedError),
]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize(("what", "script", "kind"), [row[1:] for row in ECHOES], ids=[row[0] for row in ECHOES])
def test_a_server_that_repeats_the_key_where_HTTP_breaks(what: str, script: Any, kind: Any, mode: Mode) -> None:
    with Server(script, default=FINE) as server, listening() as log:
        got = ask(mode, server.url, what, retries=None)
    check_error(got.error, what, kind)
    assert not [line for line in log.lines if KEY in line and line.startswith("orq")]


PAGES: list[tuple[str, str, list[Any], type[OrqError]]] = [
    ("a page", "create", answer(200, b"<html>you sent " + ECHO, kind="text/html"), ResponseValidationError),
    ("JSON that does not fit", "create", answer(200, b'["' + ECHO + b'"]'), ResponseValidationError),
    (
        "a page for a stream",
        "stream",
        answer(200, b"<html>you sent " + ECHO, kind="text/html"),
        ResponseValidationError,
    ),
    (
        "an event that is not JSON",
        "stream",
        answer(200, b"data: " + ECHO + b"\n\n", kind="text/event-stream"),
        ResponseValidationError,
    ),
]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize(("what", "script", "kind"), [row[1:] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_server_that_repeats_the_key_in_an_answer(what: str, script: Any, kind: Any, mode: Mode) -> None:
    with Server(script, default=FINE) as server, listening() as log:
        got = ask(mode, server.url, what, retries=None)
    check_error(got.error, what, kind)
    assert not [line for line in log.lines if KEY in line]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_an_error_event_that_repeats_the_key_is_redacted(mode: Mode) -> None:
    failed = event_block("response.failed", error=f"no such key: {KEY}", code=503)
    with Server(answer(200, failed, kind="text/event-stream"), default=FINE) as server, listening() as log:
        error = ask(mode, server.url, "stream", retries=None).error
    assert isinstance(error, StreamFailedError)
    assert "no such key: [api key]" in str(error)
    assert KEY not in repr(vars(error))  # the caller already got the event, as data of the service
    assert not [line for line in log.lines if KEY in line]


class Throws:
    """A middleware that fails where the request, and so the key, is among its locals."""

    def before(self, request: Request, call: CallInfo) -> Request:
        headers = request.headers
        raise ZeroDivisionError(len(headers))

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        return outcome


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_a_middleware_that_throws_shows_no_key(mode: Mode) -> None:
    with Server(default=FINE) as server, listening() as log:
        got = ask(mode, server.url, "retrieve", middleware=[Throws()])
        assert not server.requests
    error = got.error
    assert type(error) is CallbackError
    assert isinstance(error.__cause__, ZeroDivisionError)
    for one in (error, error.__cause__):
        shown = "".join(traceback.TracebackException.from_exception(one, capture_locals=True).format())
        assert KEY not in shown
    assert not [line for line in log.lines if KEY in line]


class TellsTheKey:
    """A middleware that observes calls, and throws the key at one point, in its words or in those of a cause."""

    def __init__(self, at: str, within: str) -> None:
        self.at, self.within = at, within

    def begin(self, call: CallInfo) -> TellsTheKey:
        self._throw("begin")
        return self

    def before(self, request: Request, call: CallInfo) -> Request:
        self._throw("before")
        return request

    def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
        self._throw("after")
        return outcome

    def event(self, event: object) -> None:
        self._throw("event")

    def end(self, ending: object) -> None:
        self._throw("end")

    def _throw(self, at: str) -> None:
        if at != self.at:
            return
        told = f"it was sent as {KEY}"
        if self.within == "its words":
            raise ValueError(told)
        if self.within == "an attribute":
            failure = ValueError("it was sent")
            failure.key = told  # type: ignore[attr-defined]
            raise failure
        try:
            raise KeyError(told)
        except KeyError as cause:
            if self.within == "a cause":
                raise ValueError("no key") from cause
            raise ValueError("no key")  # noqa: B904 - a context is what is tested


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("within", ["its words", "an attribute", "a cause", "a context"])
@pytest.mark.parametrize("at", ["begin", "before", "after", "event", "end"])
def test_an_observer_that_throws_the_key(at: str, within: str, mode: Mode) -> None:
    event = event_block("response.done", finishReason="stop")
    with Server(default=answer(200, event, kind="text/event-stream")) as server, listening() as log:
        got = ask(mode, server.url, "stream", middleware=[TellsTheKey(at, within)], retries=None)
    assert leaking(got.error, log.lines, KEY) == []
    if at in ("event", "end"):
        assert got.error is None
        logged = [line for line in log.lines if f"TellsTheKey.{at} raised ValueError" in line]
        assert logged, "it is told, and where it was thrown"
        assert "_throw" in logged[0]
        assert "[api key]" in logged[0] or within == "an attribute"
    else:
        assert isinstance(got.error, CallbackError)


class Broken(httpx.BaseTransport):
    """A transport of the caller's own that fails in a way of its own."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        headers = request.headers
        raise ZeroDivisionError(len(headers))


def test_an_exception_of_the_callers_transport_is_a_callback_error() -> None:
    with httpx.Client(transport=Broken()) as http, OrqCore(KEY, http_client=http, retries=FAST) as core:
        error = conversations_create(core, REQUESTS["create"]).error
    assert type(error) is CallbackError
    assert isinstance(error.__cause__, ZeroDivisionError)
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert KEY not in shown


def test_reprs_of_clients_have_no_key() -> None:
    with OrqCore(KEY, headers={"x-secret": KEY}) as core, Orq(KEY) as client:
        options = RequestOptions(headers={"x-secret": KEY})
        for one in (core, client, core._settings, core._settings.headers, core._settings.key, options):
            assert KEY not in repr(one)
            assert KEY not in str(one)


@pytest.mark.parametrize("key", [f"{KEY}\n", f" {KEY}", f"{KEY}\u00e9", f"{KEY}\r\nx: y", f"{KEY}\x00", "", "  "])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(ConfigurationError, match="api_key") as caught:
        OrqCore(key)
    assert KEY not in str(caught.value)
    with Server(default=answer(201, CREATED)) as server, OrqCore(lambda: key, server_url=server.url) as core:
        error = conversations_create(core, REQUESTS["create"]).error
        assert isinstance(error, ConfigurationError)
        assert KEY not in str(error)
        assert not server.requests
