"""Make speech as sound: a tone for each word, as WAV or raw samples, or silence as MP3.

The file holds its text in a tag, so a transcription of the file returns the text. Speech is not recognised: other
recordings have no text here.
"""

from __future__ import annotations

import re
from array import array
from functools import lru_cache
from hashlib import blake2b
from math import pi, sin
from struct import pack, unpack_from
from sys import byteorder
from typing import NamedTuple

RATE = 24000
"""Samples a second, of 16 bits, one channel, like OpenAI's `pcm`."""
_SECONDS_A_WORD, _LONGEST = 0.3, 60.0
# A frame of MP3: one channel, 32 kbit/s, 44,100 samples a second, 1152 samples a frame.
_FRAME = b"\xff\xfb\x10\xc0" + bytes(100)
_FRAME_SECONDS = 1152 / 44100
_NOTES = (220.0, 247.5, 275.0, 293.3, 330.0, 371.3, 412.5)


class Sound(NamedTuple):
    """The text and the length in seconds of a recording. Each is None if unknown."""

    text: str | None
    seconds: float | None


def duration(text: str, speed: float = 1.0) -> float:
    """Return the length of a spoken text in seconds, at most 60."""
    return min(max(len(text.split()), 1) * _SECONDS_A_WORD / speed, _LONGEST)


def samples(text: str, voice: str = "", speed: float = 1.0) -> bytes:
    """Return the tones of a text as little-endian samples."""
    words, each = text.split() or [""], round(RATE * _SECONDS_A_WORD / speed)
    total = round(RATE * duration(text, speed))
    sound = b"".join(_tone(_number(f"{voice}\0{word}") % len(_NOTES), each) for word in words[: total // each + 1])
    return sound[: total * 2]


def wav(text: str, voice: str = "", speed: float = 1.0) -> bytes:
    """Return a WAV file with the tones of a text."""
    sound, tag = samples(text, voice, speed), text.encode("utf-8", "replace")
    info = b"INFO" + _riff(b"ICMT", tag + b"\0")
    form = _riff(b"fmt ", pack("<HHIIHH", 1, 1, RATE, RATE * 2, 2, 16))
    return _riff(b"RIFF", b"WAVE" + form + _riff(b"LIST", info) + _riff(b"data", sound))


def mp3(text: str, speed: float = 1.0) -> bytes:
    """Return a silent MP3 file with the length of a spoken text."""
    tag = b"\x03eng\0" + text.encode("utf-8", "replace")
    frame = b"USLT" + _syncsafe(len(tag)) + b"\0\0" + tag
    return (
        b"ID3\x04\0\0" + _syncsafe(len(frame)) + frame + _FRAME * max(1, round(duration(text, speed) / _FRAME_SECONDS))
    )


def read(recording: bytes) -> Sound:
    """Return the text and length of a WAV or MP3 file. Other formats give neither."""
    if recording[:4] == b"RIFF" and recording[8:12] == b"WAVE":
        return _read_wav(recording)
    if recording[:6] == b"ID3\x04\0\0" and recording[10:14] == b"USLT" and len(recording) > 25:
        size = _plain(recording[6:10])
        frames = (len(recording) - 10 - size) // len(_FRAME)
        length = min(_plain(recording[14:18]), size - 10)
        return Sound(recording[25 : 20 + length].decode("utf-8", "replace"), frames * _FRAME_SECONDS)
    return Sound(None, None)


def timed_words(text: str, seconds: float) -> list[tuple[str, float, float]]:
    """Return each word with its start and end, evenly spaced."""
    words = re.findall(r"\S+", text)
    return [
        (w, round(seconds * i / len(words), 3), round(seconds * (i + 1) / len(words), 3)) for i, w in enumerate(words)
    ]


def _read_wav(recording: bytes) -> Sound:
    text, rate, size, at = None, 0, None, 12
    while at + 8 <= len(recording):
        name, length = recording[at : at + 4], unpack_from("<I", recording, at + 4)[0]
        content = recording[at + 8 : at + 8 + length]
        if name == b"fmt " and length >= 12:
            rate = unpack_from("<I", content.ljust(12, b"\0"), 8)[0]
        elif name == b"LIST" and content[:8] == b"INFOICMT" and len(content) >= 12:
            text = content[12 : 12 + unpack_from("<I", content, 8)[0]].rstrip(b"\0").decode("utf-8", "replace")
        elif name == b"data":
            size = len(content)
        at += 8 + length + length % 2
    return Sound(text, size / rate if size is not None and rate else None)


@lru_cache(maxsize=64)
def _tone(note: int, size: int) -> bytes:
    step = 2 * pi * _NOTES[note] / RATE
    sounding = max(size * 4 // 5, 1)
    values = array("h", [round(6000 * sin(step * i) * sin(pi * i / sounding)) for i in range(sounding)])
    if byteorder == "big":
        values.byteswap()
    return values.tobytes() + bytes(2 * (size - sounding))


def _number(text: str) -> int:
    return blake2b(text.encode("utf-8", "replace"), digest_size=4).digest()[0]


def _riff(name: bytes, content: bytes) -> bytes:
    return name + pack("<I", len(content)) + content + bytes(len(content) % 2)


def _syncsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def _plain(number: bytes) -> int:
    return sum((byte & 127) << shift for byte, shift in zip(number, (21, 14, 7, 0), strict=True))
