"""Test pictures and recordings with independent readers."""

from __future__ import annotations

import io
import struct
import wave
import zlib

import pytest
from hypothesis import given, strategies as st

from orq.local.compute import audio
from orq.local.compute.png import picture, size_of


@pytest.mark.parametrize("size", [(1, 1), (7, 13), (256, 256), (1024, 1792)], ids=str)
@pytest.mark.parametrize("transparent", [False, True], ids=["opaque", "transparent"])
def test_a_picture_is_a_whole_png_of_its_size(size: tuple[int, int], transparent: bool) -> None:
    content = picture("a seed", *size, transparent=transparent)
    assert size_of(content) == size
    chunks, at = {}, 8
    while at < len(content):
        length, name = struct.unpack(">I4s", content[at : at + 8])
        body = content[at + 8 : at + 8 + length]
        assert struct.unpack(">I", content[at + 8 + length : at + 12 + length])[0] == zlib.crc32(name + body)
        chunks[name] = body
        at += 12 + length
    assert (next(iter(chunks)), next(reversed(chunks))) == (b"IHDR", b"IEND")
    assert (b"tRNS" in chunks) == transparent
    assert len(zlib.decompress(chunks[b"IDAT"])) == size[1] * (1 + -(-size[0] // 8))


def test_seeds_give_pictures_of_their_own() -> None:
    assert picture("a", 64, 64) == picture("a", 64, 64) != picture("b", 64, 64)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a"], ids=["empty", "cut", "gif"])
def test_other_files_have_no_size(content: bytes) -> None:
    assert size_of(content) is None


SPOKEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=200)


@given(SPOKEN, st.sampled_from([0.5, 1.0, 4.0]))
def test_a_wav_plays_and_carries_its_text(text: str, speed: float) -> None:
    content = audio.wav(text, "alloy", speed)
    with wave.open(io.BytesIO(content)) as played:
        assert (played.getnchannels(), played.getsampwidth(), played.getframerate()) == (1, 2, audio.RATE)
        assert played.getnframes() / audio.RATE == pytest.approx(audio.duration(text, speed), abs=0.1)
    sound = audio.read(content)
    assert sound.text == text
    assert sound.seconds == pytest.approx(audio.duration(text, speed), abs=0.1)


@given(SPOKEN)
def test_an_mp3_is_frames_after_a_tag_that_carries_its_text(text: str) -> None:
    content = audio.mp3(text)
    size = int("".join(f"{byte:07b}" for byte in content[6:10]), 2)
    frames = content[10 + size :]
    assert len(frames) % 104 == 0
    assert all(frames[at : at + 4] == b"\xff\xfb\x10\xc0" for at in range(0, len(frames), 104))
    assert audio.read(content).text == text
    assert len(frames) // 104 * 1152 / 44100 == pytest.approx(audio.duration(text), abs=0.05)


def test_each_voice_has_its_own_tones() -> None:
    words = "one two three four five six"
    assert audio.samples(words, "alloy") == audio.samples(words, "alloy") != audio.samples(words, "nova")


@given(st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b"RIFF\0\0\0\0WAVE" + tail))
def test_other_bytes_have_no_text(content: bytes) -> None:
    assert audio.read(content).text is None or b"INFOICMT" in content


@given(st.integers(0, 60), st.binary(min_size=1, max_size=4))
def test_damaged_recordings_are_read_without_an_error(at: int, damage: bytes) -> None:
    for content in (audio.wav("a b"), audio.mp3("a b")):
        audio.read(content[:at] + damage + content[at + len(damage) :])
        audio.read(content[:at])


def test_words_are_timed_without_gaps() -> None:
    assert audio.timed_words("a bb c", 3.0) == [("a", 0.0, 1.0), ("bb", 1.0, 2.0), ("c", 2.0, 3.0)]
