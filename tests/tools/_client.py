"""A client, sync or async, with scenarios that tests of tools share."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any, Protocol

import httpx
import pytest

from orq import AsyncOrq, Orq
from orq.errors import (
    ConnectionFailedError,
    InternalServerError,
    NotFoundError,
    OrqError,
    RequestTimeoutError,
    ResponseValidationError,
)
from tests.faults._ask import DELTAS, DONE, FAST, RETRIEVED, SENTINEL, STARTED
from tests.support.samples import KEY, REPLY_REQUEST

SERVICE = "http://127.0.0.1:9"
EVENTS = [STARTED, *DELTAS, DONE, SENTINEL]


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes piece by piece."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces, self.given, self.closed = pieces, 0, False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Client:
    """Makes calls with a default client. In async code each call is a task of one event loop."""

    def __init__(self, awaited: bool, url: str, **settings: Any) -> None:
        self.awaited = awaited
        self._loop = asyncio.new_event_loop() if awaited else None
        settings = {"server_url": url, "retries": FAST, "max_connections": 1, **settings}
        self.orq: Any = self.settled(self._made(settings)) if awaited else Orq(KEY, **settings)

    async def _made(self, settings: dict[str, Any]) -> AsyncOrq:
        return AsyncOrq(KEY, **settings)

    def settled(self, value: Any) -> Any:
        """Return a value, awaited in async code."""
        if self._loop is None:
            return value

        async def wait() -> Any:
            return await value

        return self._loop.run_until_complete(wait())

    def call(self, method: str, **request: Any) -> Any:
        """Call a method by its name; retrieves a conversation unless told otherwise."""
        return self.settled(attrgetter(method)(self.orq)(**request))

    def retrieve(self) -> Any:
        return self.call("conversations.retrieve", conversation_id="conv_01")

    def reply(self) -> Any:
        return self.call("conversations.create_conversation_response", **REPLY_REQUEST)

    def collect(self) -> str:
        text: str = self.settled(self.reply().collect()).text
        return text

    def step(self, stream: Any) -> Any:
        return self.settled(anext(stream)) if self.awaited else next(stream)

    def leave(self, opened: Any) -> None:
        self.settled(opened.aclose() if self.awaited else opened.close())

    def close(self) -> None:
        if self._loop is None:
            self.orq.close()
        else:
            self.settled(self.orq.aclose())
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()


@contextmanager
def client(awaited: bool, url: str = SERVICE, **settings: Any) -> Iterator[Client]:
    made = Client(awaited, url, **settings)
    try:
        yield made
    finally:
        made.close()


class Mock(Protocol):
    """What a scenario needs of a tool."""

    def answer(self, *answers: httpx.Response | Exception) -> None:
        """Give these answers to the next requests, whatever they are."""

    def requests(self) -> list[httpx.Request]:
        """Return the requests that came."""


def answered(body: bytes = RETRIEVED, status: int = 200, kind: str = "application/json", **headers: str) -> Any:
    """Return a whole answer whose body is given as bytes."""
    return httpx.Response(status, headers={"content-type": kind, **headers}, content=body)


def streamed(pieces: list[bytes], kind: str = "text/event-stream", **headers: str) -> httpx.Response:
    """Return an answer that comes piece by piece."""
    return httpx.Response(200, headers={"content-type": kind, **headers}, stream=Pieces(pieces))


def whole_answer(orq: Client, mock: Mock) -> None:
    mock.answer(answered(), answered())
    assert orq.retrieve().id == "conv_01"
    assert orq.retrieve().id == "conv_01"


def stream_at_once(orq: Client, mock: Mock) -> None:
    mock.answer(answered(b"".join(EVENTS), kind="text/event-stream"))
    assert orq.collect() == "Hello!"


def stream_in_pieces(orq: Client, mock: Mock) -> None:
    mock.answer(streamed(EVENTS))
    assert orq.collect() == "Hello!"


def stream_that_is_closed_early(orq: Client, mock: Mock) -> None:
    answer = streamed(EVENTS)
    mock.answer(answer, answered())
    stream = orq.reply()
    orq.step(stream)
    orq.leave(stream)
    assert orq.retrieve().id == "conv_01"


def stream_that_is_dropped(orq: Client, mock: Mock) -> None:
    mock.answer(streamed(EVENTS), answered())
    stream = orq.reply()
    orq.step(stream)
    with pytest.warns(ResourceWarning):
        del stream
        gc.collect()
    assert orq.retrieve().id == "conv_01"


def download(orq: Client, mock: Mock) -> None:
    mock.answer(streamed([b"so", b"und"], kind="audio/mpeg"))
    opened = orq.call("router.audio.speech.create", input="a", model="openai/x", voice="v")
    assert orq.settled(opened.read()) == b"sound"


def compressed_answer(orq: Client, mock: Mock) -> None:
    packed = gzip.compress(RETRIEVED)
    mock.answer(streamed([packed[:9], packed[9:]], "application/json", **{"content-encoding": "gzip"}))
    assert orq.retrieve().id == "conv_01"


def answer_that_is_too_large(orq: Client, mock: Mock) -> None:
    mock.answer(streamed([b'"' + b"x" * 2000, b'"'], "application/json"))
    with pytest.raises(ResponseValidationError, match="max_body"):
        derived(orq, max_body=1000).retrieve()


def error_answer(orq: Client, mock: Mock) -> None:
    mock.answer(answered(b'{"message": "no such conversation"}', 404))
    with pytest.raises(NotFoundError, match="no such conversation"):
        orq.retrieve()


def retried_answer(orq: Client, mock: Mock) -> None:
    mock.answer(answered(b"", 503), answered(b"", 503), answered())
    assert orq.retrieve().id == "conv_01"


def redirect_to_nowhere(orq: Client, mock: Mock) -> None:
    mock.answer(answered(b"", 302, location="http://[::1"))
    with pytest.raises(OrqError, match="302"):
        orq.retrieve()


def connection_that_fails(orq: Client, mock: Mock) -> None:
    mock.answer(httpx.ConnectError("no route"), answered(b"", 503), answered())
    assert orq.retrieve().id == "conv_01"
    mock.answer(*[httpx.ConnectError("no route")] * 3)
    with pytest.raises(ConnectionFailedError, match="no route") as caught:
        orq.retrieve()
    assert (caught.value.attempts, caught.value.request_sent) == (3, False)


def post_that_times_out(orq: Client, mock: Mock) -> None:
    """A mock cannot tell how far a request came, so a POST may have been acted on, and is sent once."""
    mock.answer(httpx.ReadTimeout("too slow"))
    with pytest.raises(RequestTimeoutError) as caught:
        orq.reply()
    assert (caught.value.attempts, caught.value.request_sent, caught.value.limit) == (1, True, "read")


def stream_that_breaks(orq: Client, mock: Mock) -> None:
    class Broken(Pieces):
        def __iter__(self) -> Iterator[bytes]:
            yield from super().__iter__()
            raise httpx.ReadError("cut")

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for piece in super().__aiter__():
                yield piece
            raise httpx.ReadError("cut")

    headers = {"content-type": "text/event-stream"}
    mock.answer(httpx.Response(200, headers=headers, stream=Broken(EVENTS[:2])), answered())
    stream = orq.reply()
    with pytest.raises(OrqError, match="ReadError: cut"):
        orq.settled(stream.collect())
    assert stream.partial().text == "Hel"
    assert orq.retrieve().id == "conv_01"


def what_is_sent(orq: Client, mock: Mock) -> None:
    mock.answer(answered())
    orq.call("conversations.create", project_id="proj_01", display_name="Grüße")
    (request,) = mock.requests()
    assert (request.method, request.url.path) == ("POST", "/v2/conversations")
    assert json.loads(request.content) == {"projectId": "proj_01", "displayName": "Grüße"}
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["content-length"] == str(len(request.content))


def file_that_is_sent(orq: Client, mock: Mock) -> None:
    mock.answer(answered(b'{"text": "hello"}'))
    said = orq.call("router.audio.transcriptions.create", model="openai/x", file=("a.wav", b"\xff\x00\xff"))
    assert said.text == "hello"
    (request,) = mock.requests()
    assert b'filename="a.wav"' in request.content
    assert b"\xff\x00\xff" in request.content


def derived_client(orq: Client, mock: Mock) -> None:
    mock.answer(answered(), answered(b"", 500))
    assert derived(orq, headers={"x-of": "derived"}).retrieve().id == "conv_01"
    assert mock.requests()[0].headers["x-of"] == "derived"
    with pytest.raises(InternalServerError):
        derived(orq, retries=None).retrieve()


def derived(orq: Client, **settings: Any) -> Client:
    """Return the client that `with_options` makes."""
    other = object.__new__(Client)
    other.__dict__.update(orq.__dict__, orq=orq.orq.with_options(**settings))
    return other


Scenario = Callable[[Client, Mock], None]

SCENARIOS: dict[str, Scenario] = {
    scenario.__name__.replace("_", " "): scenario
    for scenario in (
        whole_answer,
        stream_at_once,
        stream_in_pieces,
        stream_that_is_closed_early,
        stream_that_is_dropped,
        stream_that_breaks,
        download,
        compressed_answer,
        answer_that_is_too_large,
        error_answer,
        retried_answer,
        redirect_to_nowhere,
        connection_that_fails,
        post_that_times_out,
        what_is_sent,
        file_that_is_sent,
        derived_client,
    )
}

SETTINGS: dict[str, dict[str, Any]] = {
    "proxy": {"server_url": "http://orq.test", "allow_plain_http": True, "proxy": "http://127.0.0.1:9"},
    "https through a proxy": {"server_url": "https://orq.test", "proxy": "http://127.0.0.1:9"},
    "https through a SOCKS proxy": {"server_url": "https://orq.test", "proxy": "socks5://127.0.0.1:9"},
    "unverified https": {"server_url": "https://orq.test", "verify": False},
}
"""Settings that choose another pool. None of them can be reached: only a mock can answer."""

KINDS = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
