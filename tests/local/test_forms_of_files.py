"""Test forms in the formats of many clients."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from orq.local.body import UploadedFile, read_body
from orq.local.compute.audio import wav
from orq.local.routes import load

HEARD = "/v2/router/audio/transcriptions"
FILE = wav("Hello there")
MODEL = b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nopenai/m\r\n'


def part(head: str, content: bytes = FILE) -> bytes:
    return f"--b\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + content + b"\r\n"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        pytest.param('boundary="b"', MODEL + part('name="file"; filename="a.wav"'), id="a-quoted-boundary"),
        pytest.param("boundary=b", part('name="file"; filename="a.wav"') + MODEL, id="the-file-before-the-fields"),
        pytest.param("boundary=b", MODEL + part("name=file; filename=a.wav"), id="names-without-quotes"),
        pytest.param("boundary=b", MODEL + part("name=\"file\"; filename*=UTF-8''%e6%9d%b1.wav"), id="an-encoded-name"),
        pytest.param("boundary=b", MODEL + part('name="file"'), id="no-name"),
        pytest.param("boundary=b", MODEL + part('name="file"; filename="../../a"'), id="a-name-that-climbs"),
        pytest.param(
            "boundary=b", MODEL + part('name="file"; filename="a"\r\nContent-Type: audio/wav'), id="a-type-of-its-own"
        ),
        pytest.param("boundary=b", MODEL + part('name="file"', b"old") + part('name="file"'), id="a-field-twice"),
    ],
)
def test_a_form_is_read(http: httpx.Client, content_type: str, body: bytes) -> None:
    headers = {"content-type": f"multipart/form-data; {content_type}"}
    answer = http.post(HEARD, content=body + b"--b--\r\n", headers=headers)
    assert answer.json() == {"text": "Hello there"}


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        ('name="file"; filename="../a.wav"\r\nContent-Type: audio/wav', "../a.wav", "audio/wav"),
        ("name=\"file\"; filename*=UTF-8''%e6%9d%b1.wav", "東.wav", None),
        ('name="file"', None, None),
    ],
    ids=["name-and-type", "an-encoded-name", "neither"],
)
def test_a_file_keeps_its_name_and_type(head: str, name: str | None, kind: str | None) -> None:
    headers = {"content-type": "multipart/form-data; boundary=b"}
    values: Any = read_body(load("router_audio_transcriptions_create"), headers, MODEL + part(head) + b"--b--\r\n")
    file = values["file"]
    assert isinstance(file, UploadedFile)
    assert (file, file.filename, file.content_type) == (FILE, name, kind)
