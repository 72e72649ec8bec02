"""Test the caller's own client of httpx2, a successor of httpx with the same interface.

httpx2 needs Python 3.11, so these tests do not run on 3.10. On newer ones it comes with the extra "dev".
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from orq import AsyncOrq, Orq, OrqCore
from orq._http.translate import failure_of
from orq.errors import ConfigurationError, ConnectionFailedError, NotFoundError, OrqError, RequestTimeoutError
from orq.local import LocalOrq
from tests.support.samples import KEY, RETRIEVED

httpx2: Any = pytest.importorskip("httpx2", reason='httpx2 needs Python 3.11 and the extra "dev"')


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as running:
        yield running


def test_calls_streams_and_files_over_a_socket(server: LocalOrq) -> None:
    with httpx2.Client() as http, Orq(KEY, server_url=server.url, http_client=http) as client:
        made = client.conversations.create(project_id="proj_01", display_name="Try-out")
        assert client.conversations.retrieve(conversation_id=made.id).display_name == "Try-out"
        stream = client.internal.create_conversation_response(
            conversation_id=made.id,
            message={"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
            model="openai/gpt-4o",
        )
        assert "Hello!" in "".join(stream.text())
        client.router.audio.transcriptions.create(model="openai/whisper-1", file=("a.mp3", b"abc"))
        with client.router.audio.speech.create(input="a", model="openai/m", voice="v") as download:
            assert download.read()
        with pytest.raises(NotFoundError):
            client.conversations.retrieve(conversation_id="conv_404")
    assert http.is_closed


def test_calls_and_streams_over_a_socket_awaited(server: LocalOrq) -> None:
    async def run() -> str:
        async with httpx2.AsyncClient() as http, AsyncOrq(KEY, server_url=server.url, http_client=http) as client:
            made = await client.conversations.create(project_id="proj_01", display_name="Try-out")
            stream = await client.internal.create_conversation_response(
                conversation_id=made.id,
                message={"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
                model="openai/gpt-4o",
            )
            await client.router.audio.transcriptions.create(model="openai/whisper-1", file=("a.mp3", b"abc"))
            return "".join([text async for text in stream.text()])

    assert "Hello!" in asyncio.run(run())


def test_its_transport_and_event_hooks_apply() -> None:
    seen: list[str] = []

    def answer(request: Any) -> Any:
        seen.append(request.headers["authorization"])
        return httpx2.Response(200, content=json.dumps(RETRIEVED), headers={"content-type": "application/json"})

    hooks = {"request": [lambda request: seen.append("hook")]}
    with httpx2.Client(transport=httpx2.MockTransport(answer), event_hooks=hooks) as http:
        client = Orq(KEY, http_client=http)
        client.conversations.retrieve(conversation_id="conv_01")
        client.with_options(timeout=1.0).conversations.retrieve(conversation_id="conv_01")
    assert seen == ["hook", f"Bearer {KEY}"] * 2


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        ("ConnectError", ConnectionFailedError),
        ("ReadError", ConnectionFailedError),
        ("RemoteProtocolError", ConnectionFailedError),
        ("ConnectTimeout", RequestTimeoutError),
        ("ReadTimeout", RequestTimeoutError),
        ("PoolTimeout", RequestTimeoutError),
    ],
)
def test_its_exceptions_become_our_errors(raised: str, expected: type[OrqError]) -> None:
    def fail(request: Any) -> Any:
        raise getattr(httpx2, raised)("said")

    with httpx2.Client(transport=httpx2.MockTransport(fail)) as http:
        result = OrqCore(KEY, http_client=http, retries=None).request("GET", "/v2/x")
    assert type(result.error) is expected
    said = f"The {raised.removesuffix('Timeout').lower()} timeout" if "Timeout" in raised else raised
    assert said in str(result.error)


def test_all_its_transport_errors_are_known() -> None:
    todo, found = [httpx2.TransportError], []
    while todo:
        found += (inner := todo.pop().__subclasses__())
        todo += inner
    assert found
    for cls in found:
        assert failure_of(cls("said")).phase != "foreign", cls


@pytest.mark.parametrize(
    ("make", "lent"),
    [(Orq, "AsyncClient"), (AsyncOrq, "Client")],
)
def test_a_client_of_the_wrong_kind_is_refused(make: Callable[..., Any], lent: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"an httpx2\..*, not {lent}"):
        make(KEY, http_client=getattr(httpx2, lent)())


def test_a_closed_client_is_reported() -> None:
    http = httpx2.Client()
    http.close()
    result = OrqCore(KEY, http_client=http, retries=None).request("GET", "/v2/x")
    assert isinstance(result.error, OrqError)
    assert "closed" in str(result.error)
