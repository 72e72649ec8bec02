"""Test files of any class as input: what is read, how often, and the errors for failures."""

from __future__ import annotations

import asyncio
import io
import os
from typing import Any

import pytest

from orq._engine.sent_files import RewindingFile, SentFile, file_name, is_async, media_type, read_whole, sent_file
from orq.errors import CallbackError


class Reads:
    """An object with `read`, and with the attributes that a test gives it."""

    def __init__(self, data: Any = b"abc", **attributes: Any) -> None:
        self.data, self.sizes = data, [0]
        vars(self).update(attributes)

    def read(self, size: int) -> Any:
        self.sizes.append(size)
        if isinstance(self.data, Exception):
            raise self.data
        return self.data


class Raises:
    """An object whose attributes cannot be asked for."""

    def __getattr__(self, name: str) -> Any:
        if name == "__name__":  # pytest looks this up
            raise AttributeError(name)
        raise ValueError(name)


def tell() -> int:
    return 0


@pytest.mark.parametrize(
    ("source", "rewinds"),
    [
        (io.BytesIO(b"abc"), True),
        (Reads(seekable=lambda: True, tell=tell), True),
        (Reads(seekable=lambda: True), False),
        (Reads(seekable=lambda: False, seek=tell, tell=tell), False),
        (Reads(seekable=lambda: 1, seek=tell, tell=tell), False),
        (Reads(seek=tell, tell=tell), True),
        (Reads(seek=tell), False),
        (Reads(tell=tell), False),
        (Reads(seek=1, tell=tell), False),
        (Reads(), False),
        (Raises(), False),
    ],
)
def test_only_rewindable_files_are_retried(source: Any, rewinds: bool) -> None:
    sent = sent_file("file", source)
    assert (type(sent), sent.once) == ((RewindingFile, False) if rewinds else (SentFile, True))


@pytest.mark.parametrize("data", [b"abc", bytearray(b"abc"), memoryview(b"abc")])
def test_bytes_of_any_class_are_read_in_the_requested_size(data: Any) -> None:
    source = Reads(data)
    read = SentFile("file", source).read(7)
    assert (type(read), read, source.sizes) == (bytes, b"abc", [0, 7])


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("abc", "file cannot be sent. Reading the file returned str, not bytes. Open it with mode 'rb'."),
        (None, "file cannot be sent. Reading the file returned NoneType, not bytes."),
        (5, "file cannot be sent. Reading the file returned int, not bytes."),
        (OSError("gone"), "file cannot be read. read() of the file raised OSError."),
    ],
    ids=str,
)
def test_other_values_than_bytes_are_refused_by_field(data: Any, says: str) -> None:
    with pytest.raises(CallbackError) as caught:
        SentFile("file", Reads(data)).read()
    assert caught.value.message == says
    assert caught.value.__cause__ is (data if isinstance(data, OSError) else None)


def test_a_coroutine_in_place_of_bytes_is_closed() -> None:
    async def late() -> bytes:
        return b""

    coroutine = late()
    with pytest.raises(CallbackError, match="coroutine, not bytes"):
        SentFile("file", Reads(coroutine)).read()
    assert coroutine.cr_frame is None


@pytest.mark.parametrize(("begun", "grown"), [(3, b"abcd"), (3, b"ab")], ids=["longer", "shorter"])
def test_a_file_that_changes_size_while_sent_is_reported(begun: int, grown: bytes) -> None:
    source = io.BytesIO(b"x" * begun)
    sent = RewindingFile("file", source)
    assert sent.seek(0, os.SEEK_END) == begun
    source.seek(0)
    source.truncate()
    source.write(grown)
    assert sent.seek(0) == sent.tell() == 0
    with pytest.raises(CallbackError, match=r"^file cannot be sent. The size of the file changed while it was sent.$"):
        while sent.read():
            pass


def test_a_file_is_read_from_its_start_each_time() -> None:
    source = io.BytesIO(b"abc")
    source.seek(2)
    sent = RewindingFile("file", source)
    sent.seek(0, os.SEEK_END)
    for _ in range(2):
        sent.seek(0)
        assert (sent.read(), sent.read()) == (b"abc", b"")


def test_a_position_that_is_no_number_is_reported() -> None:
    with pytest.raises(CallbackError) as caught:
        RewindingFile("file", Reads(seek=lambda *_: None, tell=lambda: "5")).seek(0)
    assert caught.value.message == "file cannot be sent. tell() of the file returned str, not its position."


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (Reads(filename="a/b.txt", name="c.txt"), "b.txt"),
        (Reads(name=b"c.txt"), "c.txt"),
        (Reads(name="<stdin>"), "upload"),
        (Reads(name="<a"), "<a"),
        (Reads(name="a>"), "a>"),
        (Reads(filename="", name="c.txt"), "c.txt"),
        (Reads(name=3), "upload"),
        (Raises(), "upload"),
    ],
)
def test_the_name_of_a_file(source: Any, name: str) -> None:
    assert file_name(source) == name


@pytest.mark.parametrize(
    ("told", "media"), [("text/x", "text/x"), ("", None), (5, None), ("text/é", None), ("text/x\n", None)]
)
def test_the_media_type_of_a_file(told: Any, media: str | None) -> None:
    assert media_type(Reads(content_type=told)) == media
    assert media_type(Raises()) is None


class Awaited:
    """An async file that gives one piece a read."""

    def __init__(self, *pieces: Any) -> None:
        self.pieces, self.at = pieces, len(pieces)

    async def read(self, size: int) -> Any:
        assert size > 0
        self.at += 1
        return self.pieces[self.at - 1] if self.at <= len(self.pieces) else b""


class Rewound(Awaited):
    async def seek(self, to: int) -> None:
        self.at = to


def test_an_async_file_is_read_from_its_start() -> None:
    assert is_async(Awaited())
    assert not is_async(Reads())
    assert not is_async(object())
    assert asyncio.run(read_whole(Rewound(b"ab", bytearray(b"c"), memoryview(b"d")))) == b"abcd"
    assert asyncio.run(read_whole(Awaited(b"ab"))) == b""
    with pytest.raises(TypeError, match="str, not bytes"):
        asyncio.run(read_whole(Rewound(b"ab", "c")))
