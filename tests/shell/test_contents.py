"""Test fields with base64: bytes, paths and files are encoded, and other text is refused."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, Orq, RequestOptions
from orq.errors import OrqError, RequestValidationError
from orq.models import FileContent, InputAudio
from tests.support.samples import KEY

PDF = b"%PDF-1.7 \xff"
IN_BASE64 = "JVBERi0xLjcg/w=="


class AsyncFile:
    """A file as Starlette and anyio have it."""

    async def read(self, size: int = -1) -> bytes:
        return PDF


def sent(call: Callable[[Orq], object]) -> Any:
    """Return the body of the one request that a call sends, or raise its error."""
    bodies: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.read()))
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        try:
            call(Orq(KEY, http_client=http))
        except OrqError:
            if not bodies:
                raise
    (body,) = bodies
    return body


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(PDF)
    return path


WAYS: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda path: PDF,
    "bytearray": lambda path: bytearray(PDF),
    "memoryview": lambda path: memoryview(PDF),
    "a path": lambda path: path,
    "an open file": lambda path: io.BufferedReader(io.BytesIO(PDF)),  # type: ignore[arg-type]
    "a file in memory": lambda path: io.BytesIO(PDF),
    "base64 text": lambda path: IN_BASE64,
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_file_is_encoded(way: Callable[[Path], Any], path: Path) -> None:
    assert sent(lambda client: client.files.create(filename="a", content=way(path))) == {
        "filename": "a",
        "content": IN_BASE64,
    }


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("as_struct", [False, True], ids=["dict", "struct"])
def test_a_file_deep_inside_is_encoded(way: Callable[[Path], Any], as_struct: bool, path: Path) -> None:
    audio: Any = {"data": way(path), "format": "wav"}
    file: Any = {"file_data": way(path), "filename": "a.pdf"}
    if as_struct:
        audio, file = InputAudio(**audio), FileContent(**file)
    content: Any = [{"type": "input_audio", "input_audio": audio}, {"type": "file", "file": file}]
    body = sent(
        lambda client: client.router.chat.completions.create(model="m", messages=[{"role": "user", "content": content}])
    )
    first, second = body["messages"][0]["content"]
    assert first["input_audio"] == {"data": IN_BASE64, "format": "wav"}
    text = second["file"]["file_data"]
    assert text == (IN_BASE64 if type(way(path)) is str else f"data:application/pdf;base64,{IN_BASE64}")


@pytest.mark.parametrize(
    "text",
    [IN_BASE64, "JVBERi0xLjcg/w", "JVBE\nRi0x\r\nLjcg/w==\n", "_-8=", "", f"data:application/pdf;base64,{IN_BASE64}"],
    ids=["padded", "without padding", "in lines", "for URLs", "empty", "a data URI"],
)
def test_base64_text_is_sent_unchanged(text: str) -> None:
    assert sent(lambda client: client.files.create(filename="a", content=text))["content"] == text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("h\u00e9llo!", "content is not base64"),
        ("hello", "content is not base64"),
        ("data:text/plain;base64,h\u00e9", "content is not base64"),
        ("./notes.txt", "content is not base64"),
        (5, "content must be base64 text, bytes, a path or an open file, not int"),
        (io.StringIO("x"), "content is open as text"),
        (Path("/nowhere/at/all"), "content cannot be read: No such file or directory"),
        (AsyncFile(), "content cannot be read: its read() is async, and this core is not"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_unencodable_values_are_refused_with_a_hint(content: Any, said: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        sent(lambda client: client.files.create(filename="a", content=content))
    assert said in str(caught.value)
    assert "h\u00e9llo" not in str(caught.value)


def test_an_unreadable_file_is_named_at_every_depth() -> None:
    content: Any = [{"type": "input_audio", "input_audio": {"data": Path("/nowhere"), "format": "wav"}}]
    with pytest.raises(RequestValidationError) as caught:
        sent(
            lambda client: client.router.chat.completions.create(
                model="m", messages=[{"role": "user", "content": content}]
            )
        )
    assert caught.value.field == "messages[0].content[0].input_audio.data"


def test_an_address_is_taken_where_some_providers_take_one() -> None:
    content: Any = [{"type": "file", "file": {"file_data": "https://files.example/a.pdf"}}]
    body = sent(
        lambda client: client.router.chat.completions.create(model="m", messages=[{"role": "user", "content": content}])
    )
    assert body["messages"][0]["content"][0]["file"]["file_data"] == "https://files.example/a.pdf"


def test_a_file_is_read_once_however_often_it_is_sent() -> None:
    bodies: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.read())["content"])
        return httpx.Response(503 if len(bodies) < 3 else 200, json={}, headers={"retry-after-ms": "1"})

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = Orq(KEY, http_client=http)
        client.result(client.files.create, filename="a", content=io.BytesIO(PDF))
    assert bodies == [IN_BASE64] * 3


@pytest.mark.parametrize("way", ["async file", "path", "bytes"])
def test_awaited(way: str, path: Path) -> None:
    bodies: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.read())["content"])
        return httpx.Response(200, json={})

    async def run() -> None:
        content: Any = {"async file": AsyncFile(), "path": path, "bytes": PDF}[way]
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            client = AsyncOrq(KEY, http_client=http)
            await client.result(client.files.create, filename="a", content=content)

    asyncio.run(run())
    assert bodies == [IN_BASE64]


def test_the_options_send_any_text() -> None:
    body = sent(
        lambda client: client.files.create(
            filename="a", content="", options=RequestOptions(body={"content": "h\u00e9llo!"})
        )
    )
    assert body["content"] == "h\u00e9llo!"
