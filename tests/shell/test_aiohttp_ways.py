"""Test that both ways of a request through aiohttp have the same result.

A usual request goes past `ClientSession._request`, unless a tool watches that.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import aiohttp
import msgspec
import pytest

from orq import AsyncOrqCore, RequestOptions, RetryConfig, Timeout
from orq._http import aiohttp_direct
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from orq.middleware import Request
from tests.engine._steps import REQUESTS
from tests.faults._ask import RETRIEVED, STREAM
from tests.faults._server import CLOSE, HOLD, RESET, Script, Server, answer, chunks, closed_port, head

EVENTS = head(200, "transfer-encoding: chunked", kind="text/event-stream")
ONCE = RequestOptions(retries=None)
SOON = RequestOptions(retries=None, timeout=Timeout(read=0.4))
Seen = list[str]
Patched = Callable[[Any, Seen], Any]


def replaced(own: Any, seen: Seen) -> Any:
    """Replace a function of a session, as mocks, recorders and tracers do."""

    def watched(self: Any, method: str, *given: Any, **named: Any) -> Any:
        seen.append(method)
        return own(self, method, *given, **named)

    return watched


def traced(own: Any, seen: Seen) -> Any:
    """Give each new session a trace, as OpenTelemetry and Sentry do."""

    async def started(_session: Any, _context: Any, params: aiohttp.TraceRequestStartParams) -> None:
        seen.append(params.method)

    def init(self: Any, *given: Any, **named: Any) -> None:
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(started)
        own(self, *given, trace_configs=[trace], **named)

    return init


TOOLS: dict[str, Patched] = {"_request": replaced, "request": replaced, "__init__": traced}


@contextmanager
def watched(name: str) -> Generator[Seen]:
    seen: Seen = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(aiohttp.ClientSession, name, TOOLS[name](getattr(aiohttp.ClientSession, name), seen))
        yield seen


async def _calls(core: AsyncOrqCore, options: RequestOptions) -> list[str]:
    """Make three calls over one connection, a stream among them; return what they came to."""
    got = [str(await conversations_retrieve(core, REQUESTS["conversations_retrieve"], options=options))]
    got.append(str(await conversations_create(core, REQUESTS["conversations_create"], options=options)))
    streaming = REQUESTS["conversations_create_conversation_response"]
    result = await conversations_create_conversation_response(core, streaming, options=options)
    got.append(str([event async for event in result.value.results()] if result.ok else result.error))
    return got


def _asked(url: str, options: RequestOptions = ONCE) -> list[str]:
    async def main() -> list[str]:
        async with AsyncOrqCore("a-key-of-mine", server_url=url, transport="aiohttp") as core:
            return await _calls(core, options)

    return asyncio.run(main())


FAULTS: dict[str, list[Script]] = {
    "none": [answer(body=RETRIEVED), answer(body=RETRIEVED), [EVENTS + chunks(STREAM)]],
    "statuses": [answer(404, b"{}"), answer(503), answer(302, b"", "location: /elsewhere", "set-cookie: a=b")],
    "cuts": [[head(length=99), b"{", CLOSE], [RESET], [EVENTS + chunks(STREAM[:2], end=False), RESET]],
    "late": [[HOLD], [head(length=9), HOLD], [EVENTS + chunks(STREAM[:1], end=False), HOLD]],
    "no HTTP": [[b"nothing\r\n\r\n"], [head(200, "transfer-encoding: gzip")], [b"HTTP/1.1 200 OK\r\nx\r\n\r\n"]],
}


@pytest.mark.once
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("tool", TOOLS)
def test_a_tool_sees_all_requests_and_changes_none(tool: str, fault: str) -> None:
    with Server(*FAULTS[fault]) as past, Server(*FAULTS[fault]) as through:
        options = SOON if fault == "late" else ONCE
        expected = _asked(past.url, options)
        with watched(tool) as seen:
            got = _asked(through.url, options)
        sent = [
            [(one.method, one.target, one.headers | {"host": ""}, one.body) for one in s.requests]
            for s in (past, through)
        ]
    assert sent[0] == sent[1]
    assert [one.replace(through.url[7:], past.url[7:]) for one in got] == expected
    assert len(seen) >= 3


SENT: dict[str, tuple[str, str, bytes | None]] = {
    "GET": ("GET", "/v2/x", None),
    "GET with a body": ("GET", "/v2/x", b"{}"),
    "HEAD": ("HEAD", "/v2/x", None),
    "OPTIONS": ("OPTIONS", "/v2/x", None),
    "POST": ("POST", "/v2/x", b'{"a": 1}'),
    "POST without a body": ("POST", "/v2/x", None),
    "POST of 300 KB": ("POST", "/v2/x", b"x" * 300_000),
    "PUT without a body": ("PUT", "/v2/x", None),
    "PATCH": ("PATCH", "/v2/x", b"{}"),
    "DELETE": ("DELETE", "/v2/x", None),
    "DELETE with a body": ("DELETE", "/v2/x", b"{}"),
    "a query": ("GET", "/v2/x?a=%20b&c=%2F", None),
    "a slash in a query": ("GET", "?a=/b", None),
    "no path": ("GET", "", None),
    "only a slash": ("GET", "/", None),
    "dots": ("GET", "/v2/../x/./y", None),
    "a fragment": ("GET", "/v2/x#part", None),
    "a space": ("GET", "/v2/a b", None),
    "a line": ("GET", "/v2/a\r\nx: y", None),
    "letters outside ASCII": ("GET", "/v2/\u00e4\u20ac", None),
    "another case": ("get", "/V2/X", None),
}
"""Methods, paths and bodies, as a middleware can change them."""


@pytest.mark.once
@pytest.mark.parametrize(("method", "path", "body"), SENT.values(), ids=SENT)
def test_both_ways_send_the_same_bytes(method: str, path: str, body: bytes | None) -> None:
    def asked(server: Server) -> tuple[str, list[Any]]:
        class Changed:
            def before(self, request: Request, _: Any) -> Request:
                return msgspec.structs.replace(request, method=method, url=server.url + path, body=body)

            def after(self, outcome: Any, _: Any) -> Any:
                return outcome

        async def main() -> Any:
            settings: dict[str, Any] = {"transport": "aiohttp", "retries": None, "middleware": [Changed()]}
            async with AsyncOrqCore("key", server_url=server.url, **settings) as core:
                return await conversations_retrieve(core, {"conversation_id": "c"})

        result = str(asyncio.run(main())).replace(server.url[7:], "")
        return result, [
            (one.method, one.target, sorted({**one.headers, "host": ""}.items()), one.body) for one in server.requests
        ]

    with Server(default=answer(body=RETRIEVED)) as past, Server(default=answer(body=RETRIEVED)) as through:
        expected = asked(past)
        with watched("_request"):
            assert asked(through) == expected


def test_a_closed_port_has_the_same_error_both_ways() -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    expected = _asked(url)
    with watched("_request"):
        assert _asked(url) == expected


@pytest.mark.skipif(not aiohttp_direct._KNOWN, reason="requests to an unknown version of aiohttp go through a session")
def test_a_usual_request_goes_past_the_session() -> None:
    """Also once a tool has gone again. Time cannot be tested on a busy machine, so function calls are counted."""

    async def main() -> tuple[list[int], set[str]]:
        counts, names = [], set[str]()
        async with AsyncOrqCore("key", server_url=server.url, transport="aiohttp", retries=RetryConfig()) as core:
            with watched("_request") as seen:
                await conversations_retrieve(core, {"conversation_id": "c"})
            assert seen == ["GET"]
            for _ in range(4):
                number = 0

                def count(frame: Any, event: str, _: Any) -> None:
                    nonlocal number
                    number += event in ("call", "c_call")
                    names.add(f"{frame.f_globals['__name__']}.{frame.f_code.co_name}")

                sys.setprofile(count)
                try:
                    result = await conversations_retrieve(core, {"conversation_id": "c"})
                finally:
                    sys.setprofile(None)
                assert result.ok
                counts.append(number)
        return counts[1:], names

    with Server(default=answer(body=RETRIEVED)) as server:
        counts, names = asyncio.run(main())
    assert "aiohttp.client._request" not in names
    assert max(counts) <= 480
