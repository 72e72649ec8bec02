"""Test calls to an https server through a real CONNECT proxy with a private CA, on loopback."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import certifi
import pytest
import trustme

from orq import Orq, Timeout
from orq.errors import ConfigurationError, ConnectionFailedError, RequestTimeoutError
from tests.faults._ask import ASYNC, KEY, MODES, RETRIEVED, STREAM, SYNC, Mode, ask, check_error
from tests.faults._server import Deaf, Seen, Server, answer, chunks, closed_port, head
from tests.support.relay import Proxy, TLSFront, serving

URL = "https://service.test/api"


def service(seen: Seen) -> Any:
    """Answer one call, or stream."""
    if seen.method == "POST":
        return [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks(STREAM)]
    return answer(200, RETRIEVED)


@pytest.fixture(scope="module")
def plain() -> Iterator[Server]:
    with Server(default=service) as server:
        yield server


@pytest.fixture(scope="module")
def hosts(ca: trustme.CA, plain: Server) -> Iterator[dict[str, int]]:
    """Where the proxy finds the hosts that it knows."""
    with TLSFront(plain.port, serving(ca.issue_cert("service.test"))) as front:
        yield {"service.test": front.port}


@pytest.fixture(autouse=True)
def _trusted(ca: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ca.cert_pem.write_to_path(tmp_path / "company.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))


@pytest.mark.parametrize("mode", MODES, ids=str)
@pytest.mark.parametrize("where", ["setting", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_call(where: str, mode: Mode, hosts: Any, plain: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with Proxy(hosts) as proxy:
        if where != "setting":
            monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # not for https
            monkeypatch.setenv(where, proxy.url)
        settings = {"proxy": proxy.url} if where == "setting" else {}
        got = ask(mode, URL, "retrieve", then=True, **settings)
        assert got.error is None
        assert got.after.ok
        assert proxy.asked == ["service.test:443"], "one tunnel for both calls"
        assert KEY not in repr(proxy.headers)
    assert plain.requests[-1].target == "/api/v2/conversations/conv_01"
    assert plain.requests[-1].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_stream(mode: Mode, hosts: Any) -> None:
    with Proxy(hosts) as proxy:
        got = ask(mode, URL, "stream", proxy=proxy.url, then=True)
        assert (got.error, got.complete, len(got.events), len(proxy.asked)) == (None, True, 4, 1)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_proxy_that_wants_a_user(mode: Mode, hosts: Any) -> None:
    with Proxy(hosts, user="me:pa55word") as proxy:
        assert ask(mode, URL, "retrieve", proxy=proxy.url).error is None
        got = ask(mode, URL, "create", proxy=proxy.url.replace("pa55word", "another-0ne"))
        check_error(got.error, "create", ConnectionFailedError, retryable=False, attempts=1, said="needs a user")
        assert f"through the proxy localhost:{proxy.port}" in str(got.error)
        assert "another-0ne" not in repr(got.error)
        assert len(proxy.asked) == 2, "no retry mends it"


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_proxy_that_does_not_allow_it(mode: Mode) -> None:
    with Proxy({}) as proxy:
        got = ask(mode, URL, "create", proxy=proxy.url)
    check_error(got.error, "create", ConnectionFailedError, retryable=False, attempts=1, said="NO_PROXY")


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_proxy_reached_by_tls(mode: Mode, ca: trustme.CA, hosts: Any) -> None:
    with Proxy(hosts, context=serving(ca.issue_cert("localhost"))) as proxy:
        assert ask(mode, URL, "retrieve", proxy=proxy.url).error is None
        given = ssl.create_default_context()
        ca.configure_trust(given)
        assert ask(mode, URL, "retrieve", proxy=proxy.url, verify=given).error is None
        got = ask(mode, URL, "create", proxy=proxy.url, verify=ssl.create_default_context(cafile=certifi.where()))
        check_error(got.error, "create", ConnectionFailedError, retryable=False, said="not trusted here")


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_an_unreachable_proxy_is_named(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    port = closed_port()
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:pa55word@127.0.0.1:{port}")
    got = ask(mode, URL, "create", retries=None)
    check_error(got.error, "create", ConnectionFailedError, retryable=True, said=f"through the proxy 127.0.0.1:{port}")
    assert "HTTPS_PROXY" in str(got.error)
    assert "pa55word" not in repr(got.error)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_a_proxy_that_does_not_answer(mode: Mode) -> None:
    with Deaf() as deaf:
        if not deaf.works:
            pytest.skip("this system's loopback takes every connection")
        limits = Timeout(connect=0.2, read=5.0, write=5.0, pool=5.0)
        got = ask(mode, URL, "create", proxy=deaf.url, retries=None, timeout=limits)
    check_error(got.error, "create", RequestTimeoutError, limit="connect", said="HTTPS_PROXY")


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize(
    ("listed", "direct"),
    [
        ("127.0.0.2", True),
        ("elsewhere.test, 127.0.0.2", True),
        ("127.0.0.0/8", True),
        ("10.0.0.0/8,127.0.0.2:{port}", True),
        ("*", True),
        ("127.0.0.2:1", False),
        ("127.0.0.3", False),
        ("127.1.0.0/16", False),
        ("", False),
    ],
)
def test_hosts_of_no_proxy(listed: str, direct: bool, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    port = closed_port()
    monkeypatch.setenv("NO_PROXY", listed.format(port=port))
    with Proxy({}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        got = ask(mode, f"https://127.0.0.2:{port}", "create", retries=None)
        assert (proxy.connections == 0) is direct
    check_error(got.error, "create", ConnectionFailedError)


@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize("url", ["http://proxy.test:port", "ftp://proxy.test", "socks4://proxy.test:1", "http://:8080"])
def test_a_variable_that_is_no_proxy(url: str, mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", url)
    check_error(ask(mode, URL, "create").error, "create", ConfigurationError, said="HTTPS_PROXY")
    with pytest.raises(ConfigurationError, match="proxy must be a URL"):
        Orq("key", proxy=url)
