"""Test files of every class over a socket: sent whole, or refused by name.

A file that cannot be rewound is sent once.
"""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from starlette.datastructures import Headers, UploadFile

from orq import AsyncOrqCore, OrqCore
from orq.errors import CallbackError, ConnectionFailedError, RequestValidationError
from orq.funcs import router_audio_transcriptions_create
from tests.faults._ask import FAST, KEY
from tests.faults._server import RESET, Seen, Server, answer
from tests.support.extras import has

pytestmark = pytest.mark.oldest

CONTENT = os.urandom(200_000)
DONE = answer(200, b'{"text": "x"}')


def whole(seen: Seen) -> bytes:
    """Return a body, taken out of its chunks if its length was not known."""
    if seen.headers.get("transfer-encoding") != "chunked":
        return seen.body
    body, rest = b"", seen.body
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        body, rest = body + rest[: int(size, 16)], rest[int(size, 16) + 2 :]
    return body


def part(seen: Seen) -> Any:
    """Return the part of a form that holds the file."""
    head = f"content-type: {seen.headers['content-type']}\r\n\r\n".encode()
    parts: Any = BytesParser().parsebytes(head + whole(seen)).get_payload()
    (found,) = [part for part in parts if part.get_param("name", header="content-disposition") == "file"]
    return found


def content(seen: Seen) -> bytes:
    """Return the bytes of the file as they came: the reader of mails would change line ends."""
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    (found,) = [each for each in whole(seen).split(b"--" + boundary) if b'name="file"' in each[:200]]
    return found.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")


def send(file: Any, *scripts: Any, **settings: Any) -> tuple[Any, list[Seen]]:
    with Server(*(scripts or [DONE])) as server, OrqCore(KEY, server_url=server.url, retries=FAST, **settings) as core:
        return router_audio_transcriptions_create(core, {"model": "openai/m", "file": file}), server.requests


def send_async(file: Any, *scripts: Any, **settings: Any) -> tuple[Any, list[Seen]]:
    async def main() -> tuple[Any, list[Seen]]:
        with Server(*(scripts or [DONE])) as server:
            async with AsyncOrqCore(KEY, server_url=server.url, retries=FAST, **settings) as core:
                make: Any = file if callable(file) else partial(as_async, file)
                given = await make()
                return await router_audio_transcriptions_create(
                    core, {"model": "openai/m", "file": given}
                ), server.requests

    return asyncio.run(main())


send_over_aiohttp = partial(send_async, transport="aiohttp")
EACH_WAY = pytest.mark.parametrize(
    "how",
    [
        pytest.param(send, id="sync"),
        pytest.param(send_async, id="async"),
        pytest.param(
            send_over_aiohttp,
            id="over aiohttp",
            marks=pytest.mark.skipif(not has("aiohttp"), reason="aiohttp is not installed"),
        ),
    ],
)

OPENED: list[Any] = []


def kept(file: Any) -> Any:
    OPENED.append(file)
    return file


@pytest.fixture(autouse=True)
def closes_what_was_opened() -> Iterator[None]:
    yield
    while OPENED:
        OPENED.pop().close()


class Reader:
    """What can be read, and nothing else."""

    def __init__(self, data: bytes = CONTENT) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1) -> Any:
        return self._data.read(size)


class Named(io.BytesIO):
    def __init__(self, name: Any) -> None:
        super().__init__(CONTENT)
        self.name = name


def spooled() -> Any:
    file = kept(tempfile.SpooledTemporaryFile())  # noqa: SIM115 - closed above
    file.write(CONTENT)
    return file


def temporary() -> Any:
    file = kept(tempfile.TemporaryFile())  # noqa: SIM115 - closed above
    file.write(CONTENT)
    return file


def pipe() -> Any:
    read, write = os.pipe()

    def fill() -> None:
        with os.fdopen(write, "wb") as file:
            file.write(CONTENT)

    threading.Thread(target=fill).start()
    return kept(os.fdopen(read, "rb"))


def raw_pipe() -> Any:
    pipe()
    return kept(OPENED.pop().detach())  # its `seek` raises an `OSError` of the system


def zipped() -> Any:
    return gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(CONTENT)))


OBJECTS: dict[str, tuple[Callable[[], Any], str]] = {
    "bytes": (lambda: CONTENT, "upload"),
    "a bytearray": (lambda: bytearray(CONTENT), "upload"),
    "a memoryview": (lambda: memoryview(CONTENT), "upload"),
    "in memory": (lambda: io.BytesIO(CONTENT), "upload"),
    "what can only be read": (Reader, "upload"),
    "a pipe": (pipe, "upload"),
    "a bare pipe": (raw_pipe, "upload"),
    "a spooled temporary file": (spooled, "upload"),
    "a temporary file, whose name is a number": (temporary, "upload"),
    "read through gzip": (zipped, "upload"),
    "named None": (lambda: Named(None), "upload"),
    "named by bytes": (lambda: Named(b"/tmp/a.wav"), "a.wav"),
    "named by a path": (lambda: Named("/tmp/a.wav"), "a.wav"),
    "named <stdin>": (lambda: Named("<stdin>"), "upload"),
    "named by nothing": (lambda: Named(""), "upload"),
    "a tuple with a name": (lambda: ("a.wav", pipe()), "a.wav"),
}


@pytest.mark.parametrize(("make", "name"), OBJECTS.values(), ids=OBJECTS)
@EACH_WAY
def test_is_sent_whole_under_a_name(how: Any, make: Callable[[], Any], name: str) -> None:
    value = make()
    result, seen = how(lambda: as_async(value)) if how is not send else how(value)
    assert result.unwrap().text == "x"
    (request,) = seen
    assert content(request) == CONTENT
    assert part(request).get_filename() == name


async def as_async(value: Any) -> Any:
    return value


async def upload() -> Any:
    headers = Headers({"content-type": "audio/x-test"})
    file = UploadFile(spooled(), filename="up.wav", headers=headers)
    await file.seek(0)
    return file


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "a.wav").write_bytes(CONTENT)
    yield tmp_path / "a.wav"


def test_starlettes_upload_file_under_async() -> None:
    result, (request,) = send_async(upload)
    assert result.ok
    assert content(request) == CONTENT
    assert part(request).get_filename() == "up.wav"
    assert part(request).get_content_type() == "audio/x-test"


def test_anyios_file_under_async(path: Path) -> None:
    async def opened() -> Any:
        file = await anyio.open_file(path, "rb")
        kept(file.wrapped)
        return file

    result, (request,) = send_async(opened)
    assert result.ok
    assert content(request) == CONTENT
    assert part(request).get_filename() == "a.wav"


def test_an_async_file_is_sent_again() -> None:
    result, seen = send_async(upload, answer(503), DONE)
    assert result.ok
    assert [content(request) == CONTENT for request in seen] == [True, True]


def test_an_async_file_in_a_sync_client_is_refused_by_name() -> None:
    result, seen = send(asyncio.run(upload()))
    assert isinstance(result.error, RequestValidationError)
    assert result.error.field == "file"
    assert "Use AsyncOrq" in str(result.error)
    assert not seen


def test_an_async_file_that_cannot_be_read_is_refused_by_name() -> None:
    async def closed() -> Any:
        file = await upload()
        await file.close()
        return file

    result, seen = send_async(closed)
    assert isinstance(result.error, RequestValidationError)
    assert result.error.field == "file"
    assert not seen


@pytest.mark.parametrize(
    "make", [lambda: io.BytesIO(CONTENT), spooled, temporary, zipped], ids=lambda make: make.__name__
)
def test_rewindable_files_are_retried_from_their_start(make: Callable[[], Any]) -> None:
    result, seen = send(make(), answer(503), answer(429), DONE)
    assert result.ok
    assert [content(request) == CONTENT for request in seen] == [True] * 3


@pytest.mark.parametrize("make", [Reader, pipe, raw_pipe], ids=lambda make: make.__name__)
def test_other_files_are_sent_once(make: Callable[[], Any]) -> None:
    result, seen = send(make(), answer(503), DONE)
    assert result.error.status_code == 503
    assert len(seen) == 1


def text_file() -> Any:
    return io.TextIOWrapper(io.BytesIO(CONTENT))


def closed_file() -> Any:
    file = io.BytesIO(CONTENT)
    file.close()
    return file


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: io.StringIO("x"), "is open as text. Open it with mode 'rb'"),
        (text_file, "is open as text. Open it with mode 'rb'"),
        (closed_file, "is closed. Make the call inside its `with`, or pass its path"),
        (lambda: "a.wav", "is text. Pass a path as pathlib.Path(...), and content as bytes"),
        (lambda: Path("no-such-file"), "cannot be read: No such file or directory"),
        (lambda: Path("/"), "cannot be read: Is a directory"),
        (lambda: 5, "must be a file"),
        (
            lambda: ("name", 5),
            "must be a file: a path, bytes, an open file, or a tuple (name, content[, media type]), not int",
        ),
    ],
    ids=["StringIO", "open as text", "closed", "text", "no file", "a folder", "a number", "a number in a tuple"],
)
@EACH_WAY
def test_is_refused_by_name_before_anything_is_sent(how: Any, make: Callable[[], Any], words: str) -> None:
    result, seen = how(make())
    assert isinstance(result.error, RequestValidationError)
    assert result.error.field == "file"
    assert words in str(result.error)
    assert not seen


class Breaks(Reader):
    def read(self, size: int = -1) -> Any:
        raise OSError("the disk is gone")


class BreaksLater(Reader):
    def read(self, size: int = -1) -> Any:
        return super().read(size) or 1 / 0


class GivesText(Reader):
    def read(self, size: int = -1) -> Any:
        return "text"


class GivesNone(Reader):
    def read(self, size: int = -1) -> Any:
        return None


class IsAsyncInSecret(Reader):
    def read(self, size: int = -1) -> Any:
        return as_async(b"")


class Shrinks(io.BytesIO):
    def __init__(self) -> None:
        super().__init__(CONTENT)

    def read(self, size: int | None = -1) -> bytes:
        return b""


class Grows(io.BytesIO):
    def __init__(self) -> None:
        super().__init__(CONTENT)

    def read(self, size: int | None = -1) -> bytes:
        return CONTENT


class CannotSeek(io.BytesIO):
    def seek(self, offset: int, whence: int = 0) -> int:
        raise ValueError("no")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Breaks, "file cannot be read. read() of the file raised OSError"),
        (BreaksLater, "file cannot be read. read() of the file raised ZeroDivisionError"),
        (GivesText, "file cannot be sent. Reading the file returned str, not bytes. Open it with mode 'rb'"),
        (GivesNone, "file cannot be sent. Reading the file returned NoneType, not bytes"),
        (IsAsyncInSecret, "file cannot be sent. Reading the file returned coroutine, not bytes"),
        (Shrinks, "file cannot be sent. The size of the file changed while it was sent"),
        (Grows, "file cannot be sent. The size of the file changed while it was sent"),
        (CannotSeek, "file cannot be read. seek() of the file raised ValueError"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@EACH_WAY
def test_errors_of_a_file_while_sent_name_the_field(how: Any, make: Callable[[], Any], words: str) -> None:
    value = make()
    result, seen = how(lambda: as_async(value)) if how is not send else how(value)
    assert isinstance(result.error, CallbackError), result
    assert words in str(result.error)
    assert "broke" not in str(result.error)
    assert len(seen) <= 1


def test_a_broken_connection_is_reported_as_such() -> None:
    result, seen = send(io.BytesIO(CONTENT), [RESET])
    assert isinstance(result.error, ConnectionFailedError)
    assert len(seen) == 1
