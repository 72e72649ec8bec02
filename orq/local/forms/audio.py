"""Handlers for audio: speech as tones, and transcriptions of the server's own recordings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..call import Answer, LocalCall
from ..compute import audio
from ..compute.tokens import sentences
from .asking import check_model, not_honoured, refused

_LINES: Mapping[str, tuple[str, str]] = {"srt": ("", ","), "vtt": ("WEBVTT\n\n", ".")}
_TEXT = "text/plain; charset=utf-8"


async def speak(call: LocalCall) -> Answer:
    """Answer with a recording as long as the spoken text."""
    check_model(call.server.chat_model, call.body["model"])
    text, kind = call.body["input"], call.body.get("response_format") or "mp3"
    speed = call.body.get("speed") or 1.0
    if not 0.25 <= speed <= 4:
        raise refused("speed", "must be from 0.25 to 4")
    if not text:
        raise refused("input", "must not be empty")
    if kind not in _SPEECH:
        raise refused(
            "response_format", f"must be one of {', '.join(_SPEECH)}, not {kind}, which the local server cannot make"
        )
    media_type, make = _SPEECH[kind]
    content = make(text, call.body["voice"], speed)
    with_voice = () if kind == "mp3" else ("voice",)
    skipped = not_honoured(call.body, ("input", "response_format", "speed", *with_voice))
    return Answer(kind="computed", content=content, media_type=media_type, ignored=skipped)


_SPEECH: Mapping[str, tuple[str, Callable[[str, str, float], bytes]]] = {
    "mp3": ("audio/mpeg", lambda text, voice, speed: audio.mp3(text, speed)),
    "wav": ("audio/wav", audio.wav),
    "pcm": ("audio/pcm", audio.samples),
}


async def transcribe(call: LocalCall) -> Answer:
    """Answer with the text in a recording's tag. Nothing is recognised or translated."""
    check_model(call.server.chat_model, call.body["model"])
    recording = call.body.get("file") or b""  # The facts allow a request without a file.
    sound = audio.read(recording)
    seconds = round(sound.seconds or 0.0, 3)
    text = sound.text
    if text is None:
        text = f"The local server cannot hear this recording of {len(recording)} bytes; it reads back its own only."
    kind = call.body.get("response_format") or "json"
    skipped = not_honoured(call.body, ("file", "response_format", "timestamp_granularities", "language"))
    if kind in ("text", *_LINES):
        content = f"{text}\n" if kind == "text" else _subtitles(text, seconds, kind)
        return Answer(kind="computed", content=content.encode(), media_type=_TEXT, ignored=skipped)
    value = _verbose(call, text, seconds) if kind == "verbose_json" else {"text": text}
    return Answer(kind="computed", value=value, ignored=skipped)


def _timed_sentences(text: str, seconds: float) -> list[tuple[str, float, float]]:
    words, found, at = audio.timed_words(text, seconds), [], 0
    for start, end in sentences(text):
        count = len(text[start:end].split())
        if count:
            found.append((text[start:end].strip(), words[at][1], words[at + count - 1][2]))
        at += count
    return found


def _verbose(call: LocalCall, text: str, seconds: float) -> dict[str, Any]:
    wanted = call.body.get("timestamp_granularities") or ["segment"]
    translated = call.operation.name.startswith("router_audio_translations")
    value: dict[str, Any] = {
        "task": "translate" if translated else "transcribe",
        "language": call.body.get("language") or "english",
        "duration": seconds,
        "text": text,
    }
    if "word" in wanted:
        value["words"] = [{"word": word, "start": a, "end": b} for word, a, b in audio.timed_words(text, seconds)]
    if "segment" in wanted:
        value["segments"] = [_segment(*item) for item in enumerate(_timed_sentences(text, seconds))]
    return value


def _segment(index: int, timed: tuple[str, float, float]) -> dict[str, Any]:
    text, start, end = timed
    certain = {"temperature": 0.0, "avg_logprob": 0.0, "compression_ratio": 1.0, "no_speech_prob": 0.0}
    return {"id": index, "seek": 0, "start": start, "end": end, "text": text, "tokens": [], **certain}


def _subtitles(text: str, seconds: float, kind: str) -> str:
    head, point = _LINES[kind]
    blocks = [
        f"{number}\n{_clock(start, point)} --> {_clock(end, point)}\n{line}\n"
        for number, (line, start, end) in enumerate(_timed_sentences(text, seconds), 1)
    ]
    return head + "\n".join(blocks)


def _clock(seconds: float, point: str) -> str:
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}{point}{thousandths:03}"


HANDLERS = {
    "router_audio_speech_create": speak,
    "router_audio_transcriptions_create": transcribe,
    "router_audio_translations_create": transcribe,
}
