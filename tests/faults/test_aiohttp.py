"""Test the caller's own client over aiohttp: its failures, and no POST sent twice."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport

from orq import AsyncOrqCore, RetryConfig
from orq.errors import ConnectionFailedError, RequestTimeoutError, StreamTruncatedError
from orq.funcs import conversations_create, conversations_create_conversation_response

pytestmark = pytest.mark.once

T = TypeVar("T")
QUICK = RetryConfig(initial_interval=0.01, max_interval=0.01)
EVENT = b'data: {"type":"response.started","timestamp":"","data":{"responseId":"r","taskId":"t","model":"m"}}\n\n'
DONE = b'data: {"type":"response.done","timestamp":"","data":{"finishReason":"stop"}}\n\n'
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


class Server:
    """Answers each connection's first request with the same bytes, and closes; None says nothing at all."""

    def __init__(self, listener: socket.socket, answer: bytes | None) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.requests = 0
        self._listener, self._answer = listener, answer
        self._open: list[socket.socket] = []

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                break
            connection.recv(65536)
            self.requests += 1
            if self._answer is None:
                self._open.append(connection)
                continue
            connection.sendall(self._answer)
            connection.close()
        for connection in self._open:
            connection.close()


@contextmanager
def serving(answer: bytes | None) -> Iterator[Server]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener, answer)
        thread = threading.Thread(target=server.serve)
        thread.start()
        yield server
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def over_aiohttp(url: str, use: Callable[[AsyncOrqCore], Coroutine[Any, Any, T]], **settings: Any) -> T:
    async def main() -> T:
        async with (
            httpx.AsyncClient(transport=AiohttpTransport()) as client,
            AsyncOrqCore("key", server_url=url, http_client=client, retries=QUICK, **settings) as core,
        ):
            return await use(core)

    return asyncio.run(main())


async def create(core: AsyncOrqCore) -> Any:
    return (await conversations_create(core, {"project_id": "p"})).error


async def stream(core: AsyncOrqCore) -> list[Any]:
    message: Any = {"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]}
    request: Any = {"conversation_id": "c", "message": message, "model": "m"}
    async with (await conversations_create_conversation_response(core, request)).unwrap() as events:
        return [result async for result in events.results()]


def test_a_post_that_may_have_arrived_is_sent_once() -> None:
    with serving(b"") as server:
        error = over_aiohttp(server.url, create)
    assert server.requests == 1
    assert type(error) is ConnectionFailedError and error.request_sent is True


def test_a_connection_that_was_never_made_is_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    error = over_aiohttp(url, create)
    assert type(error) is ConnectionFailedError and error.request_sent is False
    assert error.attempts == QUICK.max_attempts


def test_a_read_timeout_is_reported_as_one() -> None:
    with serving(None) as server:
        error = over_aiohttp(server.url, create, timeout=0.2)
    assert server.requests == 1
    assert type(error) is RequestTimeoutError and error.limit == "read"


def test_a_stream_is_read_to_its_end() -> None:
    with serving(HEAD + chunk(EVENT) + chunk(DONE) + b"0\r\n\r\n") as server:
        results = over_aiohttp(server.url, stream)
    assert [result.ok for result in results] == [True, True]


def test_a_stream_that_is_cut_is_no_success() -> None:
    with serving(HEAD + chunk(EVENT)) as server:
        results = over_aiohttp(server.url, stream)
    assert [result.ok for result in results] == [True, False]
    assert type(results[1].error) is StreamTruncatedError
