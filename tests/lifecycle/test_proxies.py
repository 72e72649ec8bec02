"""Test which calls use a proxy: none to this machine, others by setting or environment."""

from __future__ import annotations

import base64
import socket
import sys
import threading
from contextlib import suppress
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote

import pytest

from orq import RequestOptions, Timeout
from orq._http.in_flight import opens_tunnel
from orq.errors import ConfigurationError, ConnectionFailedError, RequestTimeoutError
from tests.faults._ask import (
    ASYNC,
    FAST,
    KEY,
    MODES,
    OVER_AIOHTTP,
    RETRIEVED,
    STREAM,
    SYNC,
    TRIO,
    Mode,
    ask,
    check_error,
    listening,
)
from tests.faults._server import CLOSE, HOLD, RESET, Script, Server, answer, chunks, closed_port, head
from tests.support.leaks import FORMS, leaking

FINE = answer(200, RETRIEVED)
PLAIN: dict[str, Any] = {"allow_plain_http": True, "retries": None}
NOWHERE = f"http://127.0.0.1:{closed_port()}"
NEEDS_SOCKSIO = pytest.mark.skipif(find_spec("socksio") is None, reason="socksio, of the extra test, is not installed")


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_loopback_never_goes_through_a_proxy(name: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, NOWHERE)
    with Server(default=FINE) as server:
        assert ask(mode, server.url, "retrieve").error is None
        assert ask(mode, server.url.replace("127.0.0.1", "localhost"), "retrieve").error is None
        assert ask(mode, server.url, "retrieve", proxy=NOWHERE).error is None
        assert [seen.target for seen in server.requests] == ["/v2/conversations/conv_01"] * 3


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("where", ["setting", "HTTP_PROXY", "ALL_PROXY", "without scheme"])
def test_another_host_is_reached_through_the_proxy(where: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    with Server(default=FINE) as proxy:
        settings = PLAIN
        if where == "setting":
            monkeypatch.setenv("HTTP_PROXY", NOWHERE)  # the setting wins over the variable
            settings = {**PLAIN, "proxy": proxy.url}
        elif where == "without scheme":
            monkeypatch.setenv("http_proxy", proxy.url.removeprefix("http://"))
        else:
            monkeypatch.setenv(where, proxy.url)
        got = ask(mode, "http://service.test/api", "retrieve", then=True, **settings)
        assert got.error is None
        assert got.after.ok
        assert [seen.target for seen in proxy.requests] == ["http://service.test/api/v2/conversations/conv_01"] * 2
        assert proxy.requests[0].headers["host"] == "service.test"
        assert proxy.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert proxy.connections == 1


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_a_stream_through_a_proxy(mode: Mode) -> None:
    script = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks(STREAM)]
    with Server(script) as proxy:
        got = ask(mode, "http://service.test", "stream", proxy=proxy.url, **PLAIN)
        assert (got.error, got.complete, len(got.events)) == (None, True, 4)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_no_proxy_is_obeyed(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "service.invalid")
    with Server(default=FINE) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        got = ask(mode, "http://service.invalid", "retrieve", **PLAIN)
        assert proxy.connections == 0
    check_error(got.error, "retrieve", ConnectionFailedError, request_sent=False)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_the_user_of_a_proxy_is_for_the_proxy_and_shown_nowhere(mode: Mode) -> None:
    with Server(default=FINE) as proxy:
        url = proxy.url.replace("://", "://us%40er:pa55word@")
        assert ask(mode, "http://service.test", "retrieve", proxy=url, **PLAIN).error is None
        sent = proxy.requests[0].headers["proxy-authorization"]
        assert base64.b64decode(sent.removeprefix("Basic ")) == b"us@er:pa55word"
    got = ask(mode, "http://service.test", "retrieve", proxy=url, **PLAIN)
    check_error(got.error, "retrieve", ConnectionFailedError)
    assert "pa55word" not in str(got.error)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, TRIO], ids=str)
@pytest.mark.parametrize("form", FORMS)
def test_a_proxy_that_repeats_its_password(form: str, mode: Mode) -> None:
    password = "p@ss:w%rd/of-the-proxy-1"
    script = [b"HTTP/1.1 407 no " + FORMS[form](password).encode() + b"\r\ncontent-length: 0\r\n\r\n", CLOSE]
    with Server(default=script) as proxy, listening() as log:
        through = proxy.url.replace("//", f"//user:{quote(password, safe='')}@")
        got = ask(mode, "https://service.test", "retrieve", proxy=through, retries=None)
    assert isinstance(got.error, ConnectionFailedError)
    assert "ProxyError: 407" in str(got.error)
    assert leaking(got.error, log.lines, password) == []


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
def test_an_unreachable_proxy_is_reported(mode: Mode) -> None:
    got = ask(mode, "http://service.test", "create", **{**PLAIN, "proxy": NOWHERE})
    check_error(got.error, "create", ConnectionFailedError, request_sent=False)


TUNNELS: list[tuple[str, Script]] = [
    ("refused", [b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n"]),
    ("wants a user", [b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n"]),
    ("closed", [CLOSE]),
    ("not TLS behind it", [b"HTTP/1.1 200 Connection established\r\n\r\n", b"HTTP/1.1 400 Bad Request\r\n\r\n", CLOSE]),
]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("script", [row[1] for row in TUNNELS], ids=[row[0] for row in TUNNELS])
def test_the_key_is_not_for_the_proxy_of_an_https_server(script: Script, mode: Mode) -> None:
    with Server(script) as proxy:
        got = ask(mode, "https://service.test", "create", proxy=proxy.url, retries=None)
        assert [(seen.method, seen.target) for seen in proxy.requests] == [("CONNECT", "service.test:443")]
        assert "authorization" not in proxy.requests[0].headers
        assert proxy.wait_closed()
    check_error(got.error, "create", ConnectionFailedError)


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_the_limits_hold_for_a_tunnel_too(mode: Mode) -> None:
    with Server([HOLD]) as proxy:
        got = ask(mode, "https://service.test", "create", proxy=proxy.url, retries=None, total_timeout=0.2)
        assert got.error.limit == "total"  # type: ignore[union-attr]
        assert proxy.wait_closed()


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_socks_proxy_needs_a_package(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)  # as if it were not installed
    got = ask(mode, "http://service.test", "create", proxy="socks5://127.0.0.1:9", **PLAIN)
    check_error(got.error, "create", ConfigurationError, said="socksio")


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_a_call_to_another_host_may_use_the_proxy_too(mode: Mode) -> None:
    with Server(default=FINE) as home, Server(default=FINE) as proxy:
        options = RequestOptions(server_url="http://service.test")
        assert ask(mode, home.url, "retrieve", options=options, proxy=proxy.url, **PLAIN).error is None
        assert home.connections == 0
        assert "authorization" not in proxy.requests[0].headers, "another origin gets no key"


ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n"
CUT: list[tuple[str, Script]] = [
    ("at once", [CLOSE]),
    ("reset", [RESET]),
    ("within its answer", [ESTABLISHED, CLOSE]),
    ("once the tunnel is there", [ESTABLISHED + b"\r\n", CLOSE]),
]


@pytest.mark.parametrize("mode", [*MODES, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("script", [row[1] for row in CUT], ids=[row[0] for row in CUT])
def test_a_proxy_that_cuts_before_the_request(script: Script, mode: Mode) -> None:
    """The service has seen nothing of it: also a POST is sent again, as often as it may be."""
    with Server(default=script) as proxy:
        got = ask(mode, "https://service.test", "create", proxy=proxy.url, retries=FAST)
        check_error(got.error, "create", ConnectionFailedError, request_sent=False, retryable=True, attempts=3)
        assert "may have received" not in str(got.error)
        assert [seen.method for seen in proxy.requests] == ["CONNECT"] * 3
        assert proxy.wait_closed()


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
def test_a_proxy_that_does_not_answer_a_connect(mode: Mode) -> None:
    limits = Timeout(connect=5.0, read=0.1, write=5.0, pool=5.0)
    with Server(default=[HOLD]) as proxy:
        got = ask(mode, "https://service.test", "create", proxy=proxy.url, retries=FAST, timeout=limits)
        check_error(got.error, "create", RequestTimeoutError, request_sent=False, attempts=3)
        assert [seen.method for seen in proxy.requests] == ["CONNECT"] * 3


GREETING, CHOSEN = 3, b"\x05\x00"


class SocksProxy:
    """A SOCKS5 proxy that takes the greeting and the address, and cuts: before or after its answer."""

    def __init__(self, answers: bool) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._answers = answers
        self.url = f"socks5://127.0.0.1:{self._listener.getsockname()[1]}"
        self.asked = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection:
                    connection.settimeout(5)
                    connection.recv(GREETING)
                    connection.sendall(CHOSEN)
                    self.asked += connection.recv(1000)[:2] == b"\x05\x01"
                    if self._answers:
                        connection.sendall(b"\x05\x00\x00\x01" + bytes(6))

    def __enter__(self) -> SocksProxy:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._listener.close()


@NEEDS_SOCKSIO
@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("answers", [False, True])
def test_a_socks_proxy_that_cuts_before_the_request(answers: bool, mode: Mode) -> None:
    with SocksProxy(answers) as proxy:
        got = ask(mode, "https://service.test", "create", proxy=proxy.url, retries=FAST)
        check_error(got.error, "create", ConnectionFailedError, request_sent=False, attempts=3)
        assert proxy.asked == 3


@pytest.mark.parametrize("mode", [SYNC, ASYNC, *OVER_AIOHTTP], ids=str)
@pytest.mark.parametrize("scheme", [pytest.param("socks5", marks=NEEDS_SOCKSIO), "http"])
def test_silent_proxy_ends_at_the_connect_timeout(scheme: str, mode: Mode) -> None:
    """httpcore has no timeout for its requests to a SOCKS proxy."""
    if mode in OVER_AIOHTTP and scheme == "socks5":
        pytest.skip("aiohttp has no SOCKS proxies")
    with Server([HOLD]) as proxy:
        url = proxy.url.replace("http", scheme, 1)
        timeout = Timeout(connect=0.2, read=30.0, write=30.0, pool=30.0)
        got = ask(mode, "https://service.test", "create", proxy=url, retries=None, timeout=timeout)
        check_error(got.error, "create", RequestTimeoutError, limit="connect", seconds=0.2, request_sent=False)


def test_which_bytes_open_a_tunnel() -> None:
    """A request begins with the letters of its method; no version of SOCKS, and no authentication in it, does."""
    assert opens_tunnel(b"CONNECT service.test:443 HTTP/1.1\r\n")
    assert all(opens_tunnel(data) for data in (b"\x05\x01\x00", b"\x04\x01", b"\x01\x02me\x03you"))
    assert not any(opens_tunnel(f"{method} / HTTP/1.1\r\n".encode()) for method in ("GET", "POST", "M-SEARCH", "copy"))
