"""Test that direct requests equal those of httpx, and that plain calls are direct."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from orq import AsyncOrqCore, OrqCore
from orq._headers import Headers
from orq._http.direct import direct_request
from orq._http.httpx_client import core_request, read_core_request
from orq.funcs import conversations_create_conversation_response, conversations_retrieve
from orq.middleware import Request
from tests.engine._steps import REQUESTS
from tests.faults._ask import RETRIEVED
from tests.faults._server import Server, answer
from tests.support.events import delta, sse
from tests.tools._client import KINDS, client

SERVERS = [
    "http://127.0.0.1:80",
    "https://api.orq.ai",
    "http://[::1]:8080",
    "https://a_b.example:443",
    "https://x:8443",
]
TARGETS = st.text("aZ09-._~!$&'()*+,;=:@/%?#{}[]|\\^`<>\"é€ 2Ff", max_size=20)
SENT: dict[str, Any] = {"authorization": "Bearer key", "accept": "application/json"}


def asked(method: str, url: str, body: bytes | None = None, **fields: str) -> Request:
    return Request(method=method, url=url, headers=Headers({**SENT, **fields}), body=body)


def as_httpx_sends(one: Request) -> Any:
    try:
        request = httpx.Request(one.method, one.url, headers=one.headers.encoded(), content=one.body)
    except httpx.InvalidURL:
        return None
    return sent(core_request(request))


def sent(request: Any) -> Any:
    url = request.url
    whole = (request.method, url.scheme, url.host, url.port, url.target)
    return *whole, request.headers, b"".join(request.stream)


@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "get"]),
    server=st.sampled_from(
        [
            *SERVERS,
            "HTTP://h",
            "http://u:p@h",
            "http://h:",
            "http://h:99999",
            "http://é",
            "http://",
            "http://xn--",
            "http://xn--nxasmq6b",
            "http://1.2.3.4",
            "http://1.2.3.400",
            "http://[::g]",
        ]
    ),
    target=st.builds("/{}".format, TARGETS) | TARGETS,
    body=st.sampled_from([None, b"", b"{}"]),
)
def test_a_direct_request_equals_that_of_httpx(method: str, server: str, target: str, body: bytes | None) -> None:
    one = asked(method, server + target, body)
    try:
        found = direct_request(one, {})
    except httpx.InvalidURL:
        found = None
    if found is not None:
        assert sent(found.core()) == as_httpx_sends(one)
        assert found.server.url.host == httpx.URL(one.url).host


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("target", ["/v2/x", "/v2/x/%2Fa%20b", "/v2/x?a=1&b=%C3%A9", "/v2/a.b?c=d.e"])
def test_usual_requests_go_past_httpx(server: str, target: str) -> None:
    for method, body in (("GET", None), ("POST", b"{}"), ("POST", b""), ("DELETE", None)):
        one = asked(method, server + target, body)
        found = direct_request(one, {})
        assert found is not None
        assert sent(found.core()) == as_httpx_sends(one)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("body", [None, b"", b"{}"])
def test_requests_made_by_httpx_bypass_httpcore_unchanged(method: str, body: bytes | None) -> None:
    core = made_by_httpx(method, body, timeout={})
    found = read_core_request(core)
    assert found is not None
    assert sent(found.core()) == sent(core)
    assert found.server.origin == core.url.origin
    core.stream = httpx.ByteStream(body or b"")  # in the form in which httpx passes it to its pool
    assert read_core_request(core) == found


def made_by_httpx(method: str, body: Any, *more: tuple[str, str], **extensions: Any) -> Any:
    headers = [("host", "h"), ("x-a", "b"), *more]
    return core_request(httpx.Request(method, "http://h/a?b=c", headers=headers, content=body, extensions=extensions))


LEFT_TO_HTTPCORE = {
    "a trace": made_by_httpx("GET", None, timeout={}, trace=print),
    "a name for TLS": made_by_httpx("GET", None, timeout={}, sni_hostname="h"),
    "no limits": made_by_httpx("GET", None),
    "chunks": made_by_httpx("POST", iter([b"{}"]), timeout={}),
    "chunks that are none": made_by_httpx("POST", b"{}", ("transfer-encoding", "chunked"), timeout={}),
    "another length": made_by_httpx("POST", b"{}", ("content-length", "3"), timeout={}),
    "two lengths": made_by_httpx("POST", b"{}", ("content-length", "2"), ("content-length", "2"), timeout={}),
    "a length of nothing": made_by_httpx("GET", None, ("content-length", "3"), timeout={}),
    "two hosts": made_by_httpx("GET", None, ("host", "other"), timeout={}),
}


@pytest.mark.parametrize("row", LEFT_TO_HTTPCORE)
def test_httpcore_sends_all_others(row: str) -> None:
    assert read_core_request(LEFT_TO_HTTPCORE[row]) is None


UNUSUAL = {
    "a path with ..": asked("GET", "https://h/a/../b"),
    "a query with ..": asked("GET", "https://h/a?b=/../c"),
    "a fragment": asked("GET", "https://h/a#b"),
    "a user": asked("GET", "https://user@h/a"),
    "a host beyond ASCII": asked("GET", "https://münchen.example/a"),
    "braces": asked("GET", "https://h/{id}"),
    "half an escape": asked("GET", "https://h/%2"),
    "a line break": asked("GET", "https://h/a\n"),
    "another scheme": asked("GET", "ftp://h/a"),
    "too long": asked("GET", "https://h/" + "a" * 65_000),
    "a method beyond ASCII": asked("GËT", "https://h/a"),
    "a host of the caller's": asked("GET", "https://h/a", host="other"),
    "a length of the caller's": asked("GET", "https://h/a", **{"content-length": "3"}),
}


@pytest.mark.parametrize("row", UNUSUAL)
def test_httpx_makes_all_others(row: str) -> None:
    assert direct_request(UNUSUAL[row], {}) is None


@KINDS
def test_httpcore_logs_on_request(caplog: pytest.LogCaptureFixture, awaited: bool) -> None:
    with Server(default=answer(body=RETRIEVED)) as server, client(awaited, server.url) as made:
        made.retrieve()
        assert not any(record.name.startswith("httpcore") for record in caplog.records)
        caplog.set_level(logging.DEBUG, "httpcore.http11")
        made.retrieve()
    assert any("receive_response_headers.complete" in line for line in caplog.messages)


MOST = {"sync": 500, "async": 640}
"""Function calls of one small call, on the Python that needs most. They were 1,320 and 1,480 by way of httpx."""


@pytest.mark.parametrize("kind", MOST)
def test_a_small_call_takes_few_function_calls(kind: str) -> None:
    """Time cannot be tested on a busy machine, so this counts the function calls of a call."""
    with Server(default=answer(body=RETRIEVED)) as server:
        counts, modules = asyncio.run(_awaited(server.url)) if kind == "async" else _blocking(server.url)
    assert max(counts) <= MOST[kind]
    assert not modules & {"httpx._models", "httpx._urlparse", "httpx._content"}


Counted = tuple[list[int], set[str]]


class Counter:
    """Counts the function calls of this thread, and notes the modules of Python functions."""

    def __init__(self) -> None:
        self.number, self.modules = 0, set[str]()

    def __call__(self, frame: Any, event: str, _: Any) -> None:
        self.number += event in ("call", "c_call")
        if event == "call":
            self.modules.add(frame.f_globals.get("__name__"))


def _blocking(url: str) -> Counted:
    counts, modules = [], set[str]()
    with OrqCore("key", server_url=url) as core:
        for _ in range(3):
            conversations_retrieve(core, {"conversation_id": "c"}).unwrap()
        for _ in range(3):
            counter = Counter()
            sys.setprofile(counter)
            try:
                found = conversations_retrieve(core, {"conversation_id": "c"})
            finally:
                sys.setprofile(None)
            counts.append(counter.number)
            modules |= counter.modules
            assert found.unwrap().id
    return counts, modules


async def _awaited(url: str) -> Counted:
    counts, modules = [], set[str]()
    async with AsyncOrqCore("key", server_url=url) as core:
        for _ in range(3):
            (await conversations_retrieve(core, {"conversation_id": "c"})).unwrap()
        for _ in range(3):
            counter = Counter()
            sys.setprofile(counter)
            try:
                found = await conversations_retrieve(core, {"conversation_id": "c"})
            finally:
                sys.setprofile(None)
            counts.append(counter.number)
            modules |= counter.modules
            assert found.unwrap().id
    return counts, modules


def test_a_single_event_takes_few_function_calls() -> None:
    """They include those of httpx's iterator in the caller's client. There were 43 while each event took a flow."""
    pieces = [sse(delta("some words of a reply")) for _ in range(101)]
    body = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=iter(pieces))
    transport = httpx.MockTransport(lambda _: body)
    with (
        httpx.Client(transport=transport) as client,
        OrqCore("key", server_url="http://127.0.0.1:1", http_client=client) as core,
        conversations_create_conversation_response(
            core, REQUESTS["conversations_create_conversation_response"]
        ).unwrap() as stream,
    ):
        next(stream)
        counter = Counter()
        sys.setprofile(counter)
        try:
            for _ in range(100):
                next(stream)
        finally:
            sys.setprofile(None)
    assert counter.number < 100 * 35
