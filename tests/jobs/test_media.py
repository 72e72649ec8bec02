"""Test images, sound and files in messages: what is sent, and what is refused."""

from __future__ import annotations

import asyncio
import base64
import io
import pickle
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from orq import AsyncOrq, Orq, media, to_dict, to_json
from orq.errors import ConfigurationError, OrqError, RequestValidationError
from orq.local import LocalOrq
from orq.otel import Tracing

PNG = b"\x89PNG\r\n\x1a\n" + b"p" * 30
JPEG = b"\xff\xd8\xff\xe0" + b"j" * 30
PDF = b"%PDF-1.7 \xe2"
WAV = b"RIFF\x24\0\0\0WAVEfmt " + b"w" * 30
MP3 = b"\xff\xfb\x90\x64" + b"m" * 30
CONTENTS = [
    (PNG, "image/png"),
    (JPEG, "image/jpeg"),
    (b"GIF89a..", "image/gif"),
    (b"RIFF\x24\0\0\0WEBPVP8 ", "image/webp"),
    (b"II*\0....", "image/tiff"),
    (b"\0\0\0\x1cftypavif", "image/avif"),
    (b"\0\0\0\x1cftypheic", "image/heic"),
    (PDF, "application/pdf"),
    (WAV, "audio/wav"),
    (MP3, "audio/mpeg"),
    (b"ID3\x04..", "audio/mpeg"),
    (b"fLaC....", "audio/flac"),
    (b"OggS....", "audio/ogg"),
    (b"\0\0\0\x1cftypM4A ", "audio/mp4"),
    (b"\0\0\0\x1cftypisom", "video/mp4"),
    (b"\x1aE\xdf\xa3....", "video/webm"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq() as running:
        yield running


@pytest.fixture
def client(server: LocalOrq) -> Iterator[Orq]:
    with Orq("key", server_url=server.url) as made:
        yield made


def data_uri(content: bytes, media_type: str) -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"


def sent_to_chat(client: Orq, server: LocalOrq, part: Any) -> Any:
    client.router.chat.completions.create(model="openai/gpt-4o", messages=[{"role": "user", "content": [part]}])
    return server.requests[-1].json()["messages"][0]["content"][0]


def sent_to_responses(client: Orq, server: LocalOrq, part: Any) -> Any:
    client.responses.create(model="openai/gpt-4o", input=[{"role": "user", "content": [part]}])
    return server.requests[-1].json()["input"][0]["content"][0]


@pytest.mark.parametrize(("content", "media_type"), CONTENTS)
@pytest.mark.parametrize("name", [None, "cat.png", "notes.txt"])
def test_the_first_bytes_tell_the_media_type(tmp_path: Path, content: bytes, media_type: str, name: str | None) -> None:
    source: Any = content
    if name is not None:
        source = tmp_path / name
        source.write_bytes(content)
    part = to_dict(media.file(source), wire=True)
    assert part["file"]["file_data"] == data_uri(content, media_type)
    assert part["file"].get("filename") == name


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.yaml", "application/yaml"),
        ("a.jsonl", "application/jsonl"),
        ("a.toml", "application/toml"),
        ("a.ts", "text/x-typescript"),
        ("A.TXT", "text/plain"),
        ("a.csv", "text/csv"),
    ],
)
def test_media_types_by_name_are_the_same_on_every_machine(tmp_path: Path, name: str, media_type: str) -> None:
    path = tmp_path / name
    path.write_text("a: 1")
    assert to_dict(media.file(path), wire=True)["file"]["file_data"] == data_uri(b"a: 1", media_type)


@pytest.mark.parametrize(
    "given", [PNG, bytearray(PNG), memoryview(PNG), io.BytesIO(PNG)], ids=["bytes", "bytearray", "memoryview", "file"]
)
def test_an_image_is_sent_whole(client: Orq, server: LocalOrq, given: Any) -> None:
    expected = {"type": "image_url", "image_url": {"url": data_uri(PNG, "image/png"), "detail": "low"}}
    assert sent_to_chat(client, server, media.image(given, detail="low")) == expected


def test_parts_of_each_kind(client: Orq, server: LocalOrq, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(PDF)
    url, pdf = data_uri(PNG, "image/png"), data_uri(PDF, "application/pdf")
    sound = {"data": base64.b64encode(WAV).decode(), "format": "wav"}
    assert sent_to_chat(client, server, media.audio(WAV)) == {"type": "input_audio", "input_audio": sound}
    named = {"file_data": pdf, "filename": "a.pdf"}
    assert sent_to_chat(client, server, media.file(str(path))) == {"type": "file", "file": named}
    assert sent_to_responses(client, server, media.input_image(PNG)) == {"type": "input_image", "image_url": url}
    assert sent_to_responses(client, server, media.input_audio(MP3))["input_audio"]["format"] == "mp3"
    assert sent_to_responses(client, server, media.input_file(path)) == {"type": "input_file", **named}
    file = {"bytes": base64.b64encode(PDF).decode(), "mimeType": "application/pdf", "name": "a.pdf"}
    assert to_dict(media.agent_file(path), wire=True) == {"kind": "file", "file": file}


def test_urls_are_passed_on(client: Orq, server: LocalOrq) -> None:
    for url in ("https://example.com/cat.png", "data:image/png;base64,aGk=", "gs://bucket/cat.png"):
        assert sent_to_chat(client, server, media.image(url))["image_url"] == {"url": url}
        assert sent_to_responses(client, server, media.input_file(url))["file_url"] == url
        assert sent_to_chat(client, server, media.file(url))["file"] == {"uri": url}
        assert to_dict(media.agent_file(url), wire=True)["file"] == {"uri": url}


def test_content_in_a_dict_is_encoded_too(client: Orq, server: LocalOrq, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    for given in (PNG, path):
        part = {"type": "image_url", "image_url": {"url": given}}
        assert sent_to_chat(client, server, part)["image_url"]["url"] == data_uri(PNG, "image/png")


def test_a_path_is_read_anew_for_each_message(client: Orq, server: LocalOrq, tmp_path: Path) -> None:
    path = tmp_path / "cat"
    path.write_bytes(PNG)
    part = media.image(path)
    sent_to_chat(client, server, part)
    path.write_bytes(PNG + b"more")
    assert sent_to_chat(client, server, part)["image_url"]["url"] == data_uri(PNG + b"more", "image/png")
    path.unlink()
    with pytest.raises(
        RequestValidationError, match=r"messages\[0\].content\[0\].image_url.url cannot be read: No such"
    ):
        sent_to_chat(client, server, part)


def test_a_file_is_read_from_where_it_stands_and_not_closed() -> None:
    opened = io.BytesIO(b"head" + PNG)
    opened.seek(4)
    part = media.image(opened)
    assert not opened.closed
    assert to_dict(part, wire=True)["image_url"]["url"] == data_uri(PNG, "image/png")


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_calls_read_files_in_a_thread(server: LocalOrq, tmp_path: Path, backend: str) -> None:
    anyio = pytest.importorskip("anyio")
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    threads: list[Any] = []

    class Noting(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            threads.append(threading.current_thread())
            return super().read(size)

    async def ask() -> None:
        async with AsyncOrq("key", server_url=server.url) as client:
            for given in (path, Noting(PNG)):
                part = {"type": "image_url", "image_url": {"url": given}}
                messages: Any = [{"role": "user", "content": [part]}]
                await client.router.chat.completions.create(model="openai/gpt-4o", messages=messages)
                url = server.requests[-1].json()["messages"][0]["content"][0]["image_url"]["url"]
                assert url == data_uri(PNG, "image/png")

    anyio.run(ask, backend=backend)
    assert threads
    assert threading.main_thread() not in threads


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: media.image(b"what"), "type bytes has an unknown media type.* Pass media_type="),
        (lambda: media.file(b"what"), "type bytes has an unknown media type.* Pass media_type="),
        (lambda: media.audio(b"what"), "unknown media type.* Pass format="),
        (lambda: media.image(PDF), "The source of type bytes is application/pdf, not an image. Use file"),
        (lambda: media.audio(PNG), "is image/png, not a sound. Use file.*format="),
        (lambda: media.image(b""), "The source of type bytes is empty."),
        (lambda: media.image(PNG, media_type="png"), "media_type must be like 'image/png', not 'png'"),
        (lambda: media.audio(b"?", format="a/b"), "format must be like 'wav', not 'a/b'"),
        (lambda: media.file(PDF, media_type="pdf"), "media_type must be like 'application/pdf', not 'pdf'"),
        (lambda: media.file("nowhere.png"), "'nowhere.png' cannot be read: No such file"),
        (lambda: media.file("a\0b"), "cannot be read"),
        (
            lambda: media.file(io.StringIO("text")),
            "The source of type StringIO is open as text. Open it with mode 'rb'",
        ),
        (lambda: media.file(iter([b"a"])), "no content. Pass a path, bytes, or an open binary file"),
        (lambda: media.file(None), "The source of type NoneType has no content"),
    ],
)
def test_other_values_than_content_are_refused(make: Callable[[], object], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        make()


def test_a_media_type_can_be_given(client: Orq, server: LocalOrq) -> None:
    part = sent_to_chat(client, server, media.image(b"<svg/>", media_type="image/svg+xml"))
    assert part["image_url"]["url"] == data_uri(b"<svg/>", "image/svg+xml")
    sound = sent_to_chat(client, server, media.audio(b"pcm", format="pcm16"))
    assert sound["input_audio"]["format"] == "pcm16"


def test_contents_are_shown_by_their_size(client: Orq, server: LocalOrq, tmp_path: Path) -> None:
    big = PNG + b"\0" * 3_100_000
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    assert "<image/png, 3.1 MB>" in repr(media.image(big))
    assert str(path) in repr(media.image(path))
    text = data_uri(big, "image/png")
    assert len(repr(media.image(text))) < 200
    as_dict = {"type": "image_url", "image_url": {"url": text}}
    in_text = {"type": "text", "text": f"![a cat]({text})"}
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with Orq("key", server_url=server.url, middleware=[Tracing(provider, capture_content=True)]) as traced:
        for part in (media.image(big), media.image(text), as_dict, in_text):
            sent_to_chat(traced, server, part)
        sent_to_responses(traced, server, media.input_image(text))
    said = [str((span.attributes or {}).get("gen_ai.input.messages", "")) for span in exporter.get_finished_spans()]
    assert ["<image/png, 3.1 MB>" in one for one in said] == [True] * 5
    assert max(map(len, said)) < 1000
    for refused in (lambda: sent_to_chat(client, server, {"type": text}), lambda: media.audio(text)):
        with pytest.raises(OrqError) as caught:
            refused()
        assert len(str(caught.value)) < 1000


def test_parts_are_values(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    for part in (media.image(path), media.image(PNG)):
        assert pickle.loads(pickle.dumps(part)) == part
        assert data_uri(PNG, "image/png") in to_json(part)
    assert media.image(path) == media.image(path) != media.image(PNG)
    assert hash(media.image(PNG).image_url.url) == hash(media.image(PNG).image_url.url)  # type: ignore[union-attr]


def test_a_part_is_sent_by_many_at_once(server: LocalOrq, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    part = media.image(path)

    async def ask() -> None:
        async with AsyncOrq("key", server_url=server.url) as client:
            messages: Any = [{"role": "user", "content": [part]}]
            create = client.router.chat.completions.create
            await asyncio.gather(*(create(model="openai/gpt-4o", messages=messages) for _ in range(20)))

    asyncio.run(ask())
    sent = [request.json()["messages"][0]["content"][0] for request in server.requests[-20:]]
    assert sent == [{"type": "image_url", "image_url": {"url": data_uri(PNG, "image/png")}}] * 20
