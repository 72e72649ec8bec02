"""Test that calls use any replaced function of httpx or httpcore."""

from __future__ import annotations

import gc
import inspect
import os
import time
from typing import Any
from unittest import mock

import httpx
import pytest

from orq import RequestOptions
from orq._http.patches import ASYNC, SYNC
from orq.errors import RequestTimeoutError, ResponseValidationError
from tests.faults._ask import RETRIEVED
from tests.faults._server import CLOSE, HOLD, Drip, Script, Seen, Server, answer, chunks, head
from tests.support.samples import REPLY_REQUEST

from ._client import EVENTS, KINDS, Client, client
from ._wrapping import wrapped

CHUNKED = head(kind="text/event-stream")[:-2] + b"transfer-encoding: chunked\r\n\r\n"
STREAM: Script = [CHUNKED + chunks(EVENTS)]
STALLED: Script = [CHUNKED + chunks(EVENTS[:2], end=False), HOLD]

for patches in (SYNC, ASYNC):
    patches.any()  # this checks httpx, which this module imports
PLACES = [(awaited, place) for awaited, patches in ((False, SYNC), (True, ASYNC)) for place in patches.places]
PLACE = pytest.mark.parametrize(
    ("awaited", "place"), PLACES, ids=[f"{place.owner.__name__}.{place.name}" for _, place in PLACES]
)


def script(seen: Seen) -> Script:
    return STREAM if seen.target.endswith("responses") else answer(body=RETRIEVED)


@PLACE
def test_every_request_goes_through(awaited: bool, place: Any) -> None:
    with Server(default=script) as server, client(awaited, server.url) as made:
        made.retrieve()
        with wrapped(place) as uses:
            for number, call in enumerate((made.retrieve, made.collect, made.retrieve), 1):
                call()
                assert len(uses) == number
        made.retrieve()
        assert len(uses) == 3
        assert (len(server.requests), server.connections) == (5, 1)


@KINDS
def test_a_mock_of_send_whose_answers_have_no_request(monkeypatch: pytest.MonkeyPatch, awaited: bool) -> None:
    answers = [
        httpx.Response(200, headers={"content-type": "application/json"}, content=RETRIEVED),
        httpx.Response(200, headers={"content-type": "text/event-stream"}, content=b"".join(EVENTS)),
    ]
    replaced = mock.AsyncMock(side_effect=answers) if awaited else mock.Mock(side_effect=answers)
    monkeypatch.setattr(httpx.AsyncClient if awaited else httpx.Client, "send", replaced)
    with client(awaited) as made:
        assert made.retrieve().id == "conv_01"
        assert made.collect() == "Hello!"


@PLACE
def test_a_stream_that_is_dropped_gives_its_connection_back(awaited: bool, place: Any) -> None:
    with Server(STALLED, default=script) as server, client(awaited, server.url) as made, wrapped(place):
        stream = made.reply()
        made.step(stream)
        with pytest.warns(ResourceWarning):
            del stream  # it is in no reference cycle, so it is freed immediately
        assert made.retrieve().id == "conv_01"
        assert server.connections == 2


@PLACE
def test_limits_hold(awaited: bool, place: Any) -> None:
    drip: Script = [CHUNKED, Drip(b"5\r\n: no\n\r\n", 0.02)]
    with Server(STALLED, drip, default=script) as server, client(awaited, server.url) as made, wrapped(place):
        for options, limit in (
            (RequestOptions(idle_timeout=0.2), "idle"),
            (RequestOptions(total_timeout=0.2), "total"),
        ):
            begun = time.monotonic()
            with pytest.raises(RequestTimeoutError) as caught:
                made.settled(
                    made.call("conversations.create_conversation_response", **REPLY_REQUEST, options=options).collect()
                )
            assert caught.value.limit == limit
            assert time.monotonic() - begun < 10
        assert made.retrieve().id == "conv_01"


@PLACE
def test_a_connection_closed_by_the_server(awaited: bool, place: Any) -> None:
    with Server([*answer(body=RETRIEVED), CLOSE], default=script) as server, client(awaited, server.url) as made:
        with wrapped(place):
            made.retrieve()
            server.wait_closed()
            assert made.collect() == "Hello!"
        assert len(server.requests) == 2


@PLACE
def test_a_body_that_is_too_large(awaited: bool, place: Any) -> None:
    with Server(default=answer(body=b'"' + b"x" * 2000 + b'"')) as server:
        with (
            client(awaited, server.url, max_body=1000) as made,
            wrapped(place),
            pytest.raises(ResponseValidationError, match="max_body"),
        ):
            made.retrieve()
        assert server.wait_closed()


@PLACE
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_child_process_leaves_the_parents_stream(awaited: bool, place: Any) -> None:
    with Server(default=script) as server, client(awaited, server.url) as made, wrapped(place):
        stream = made.reply()
        made.step(stream)
        child = os.fork()
        if not child:
            del stream
            gc.collect()
            os._exit(0)
        os.waitpid(child, 0)
        assert [made.step(stream).type for _ in range(3)][-1] == "response.done"
        made.leave(stream)
        assert made.retrieve().id == "conv_01"


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_tool_sees_the_answer_of_httpcore(monkeypatch: pytest.MonkeyPatch, awaited: bool) -> None:
    seen: list[httpx.Response] = []
    own, own_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def noting(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(found := own(self, request))
        return found

    async def noting_async(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(found := await own_async(self, request))
        return found

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", noting)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", noting_async)
    framing = b"content-length: %d\r\n\r\n%s" % (len(RETRIEVED), RETRIEVED)
    usual = b"HTTP/1.1 200 Quite fine\r\nX-One: a\r\nx-one: b\r\n" + framing
    with Server([usual], [usual.replace(b"1.1", b"1.0")]) as server, client(awaited, server.url) as made:
        made.retrieve()
        made.retrieve()
    assert [one.http_version for one in seen] == ["HTTP/1.1", "HTTP/1.0"]
    for one in seen:
        assert (one.status_code, one.reason_phrase) == (200, "Quite fine")
        assert one.headers.raw[:2] == [(b"X-One", b"a"), (b"x-one", b"b")]
        assert one.extensions["network_stream"].get_extra_info("socket") is not None


def test_watched_functions_are_those_that_libraries_call() -> None:
    """A newer httpx may send through another function: then no tool that replaces that one would be noticed."""
    for awaited, patches in ((False, SYNC), (True, ASYNC)):
        assert not patches.any()
        with Server(default=script) as server, client(awaited, server.url) as made, wrapped(patches.places[-1]):
            called = _functions_called(made)
        watched = {f"{place.owner.__name__}.{place.name}" for place in patches.places}
        assert watched <= called, watched - called
        assert called & _SENDERS <= watched


_SENDERS = {
    f"{prefix}{name}"
    for prefix in ("", "Async")
    for name in ("Client.send", "HTTPTransport.handle_request", "ConnectionPool.handle_request")
}


def _functions_called(made: Client) -> set[str]:
    import sys

    called: set[str] = set()

    def note(frame: Any, event: str, _: Any) -> None:
        if event == "call" and frame.f_globals.get("__name__", "").startswith(("httpx.", "httpcore.")):
            owner = frame.f_locals.get("self")
            for kind in type(owner).__mro__:
                if inspect.isfunction(kind.__dict__.get(frame.f_code.co_name)):
                    called.add(f"{kind.__name__}.{frame.f_code.co_name}")

    sys.setprofile(note)
    try:
        made.retrieve()
    finally:
        sys.setprofile(None)
    return called
