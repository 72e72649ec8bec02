"""Test speech and its transcription over a socket."""

from __future__ import annotations

import asyncio
import io
import wave
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, Orq
from orq.local import LocalOrq

TEXT = "Good morning! This is a test. 東京"
SPEECH, HEARD, TRANSLATED = (f"/v2/router/audio/{name}" for name in ("speech", "transcriptions", "translations"))


def spoken(http: httpx.Client, kind: str | None) -> httpx.Response:
    body = {"model": "openai/m", "input": TEXT, "voice": "alloy"} | ({"response_format": kind} if kind else {})
    return http.post(SPEECH, json=body)


@pytest.mark.parametrize("kind", ["wav", "mp3", None], ids=str)
@pytest.mark.parametrize("path", [HEARD, TRANSLATED], ids=["transcribed", "translated"])
def test_speech_gives_its_text_back(http: httpx.Client, kind: str | None, path: str) -> None:
    recording = spoken(http, kind)
    assert recording.headers["content-type"] == ("audio/wav" if kind == "wav" else "audio/mpeg")
    files = {"file": ("speech", recording.content)}
    assert http.post(path, data={"model": "openai/m"}, files=files).json() == {"text": TEXT}


def test_a_wav_plays(http: httpx.Client) -> None:
    with wave.open(io.BytesIO(spoken(http, "wav").content)) as played:
        assert played.getnframes() / played.getframerate() == pytest.approx(2.1)
    pcm = spoken(http, "pcm")
    assert (pcm.headers["content-type"], len(pcm.content)) == ("audio/pcm", round(2.1 * 24000) * 2)


@pytest.mark.parametrize("kind", ["opus", "aac", "flac"])
def test_a_format_that_is_not_made_is_refused(http: httpx.Client, kind: str) -> None:
    response = spoken(http, kind)
    assert (response.status_code, response.json()["error"]["param"]) == (400, "response_format")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text", TEXT + "\n"),
        (
            "srt",
            "1\n00:00:00,000 --> 00:00:00,600\nGood morning!\n\n2\n00:00:00,600 --> 00:00:01,800\nThis is a test.\n",
        ),
        ("vtt", "WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.600\nGood morning!\n\n2\n"),
    ],
)
def test_text_and_subtitles_are_plain_text(plain: httpx.Client, kind: str, expected: str) -> None:
    files = {"file": ("a.wav", spoken(plain, "wav").content, "audio/wav")}
    response = plain.post(HEARD, data={"model": "openai/m", "response_format": kind}, files=files)
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text.startswith(expected)


def test_words_and_segments_have_times(http: httpx.Client) -> None:
    form = {"model": "openai/m", "response_format": "verbose_json", "timestamp_granularities[]": ["word", "segment"]}
    answer = http.post(HEARD, data=form, files={"file": ("a.wav", spoken(http, "wav").content)}).json()
    assert (answer["task"], answer["duration"], answer["text"]) == ("transcribe", pytest.approx(2.1), TEXT)
    assert [word["word"] for word in answer["words"]] == TEXT.split()
    assert [segment["text"] for segment in answer["segments"]] == ["Good morning!", "This is a test.", "東京"]
    assert answer["words"][-1]["end"] == answer["segments"][-1]["end"] == pytest.approx(2.1)


def test_another_recording_is_not_made_up(http: httpx.Client) -> None:
    answer = http.post(HEARD, data={"model": "openai/m"}, files={"file": ("a.wav", b"noise")}).json()
    assert answer["text"].startswith("The local server cannot hear this recording of 5 bytes")
    answer = http.post(HEARD, data={"model": "openai/m"}, files={"other": b""}).json()
    assert answer["text"].startswith("The local server cannot hear this recording of 0 bytes")


@pytest.mark.parametrize("kind", ["json", "text", "srt", "vtt", "verbose_json"])
def test_our_clients_read_every_form_of_a_transcription(kind: str) -> None:
    async def heard(server: LocalOrq, recording: bytes) -> Any:
        async with AsyncOrq(server_url=server.url, api_key="local") as client:
            return await client.router.audio.transcriptions.create(
                model="openai/m", file=recording, response_format=kind
            )

    with LocalOrq() as server, Orq(server_url=server.url, api_key="local") as client:
        speech = client.router.audio.speech.create(model="openai/m", input=TEXT, voice="v", response_format="wav")
        recording = speech.read()
        answer = client.router.audio.transcriptions.create(model="openai/m", file=recording, response_format=kind)
        assert asyncio.run(heard(server, recording)) == answer
    text = answer if isinstance(answer, str) else answer.text  # type: ignore[union-attr]
    assert "Good morning!" in text
    assert isinstance(answer, str) == (kind in ("text", "srt", "vtt"))
