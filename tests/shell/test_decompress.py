"""Test decompression of gzip and deflate: members, trailing bytes, and empty bodies."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest

from orq._http.decompress import PIECE, DamagedError, DecompressedBody

ONE, TWO = b"The first member. " * 9, b"The second one. " * 9
EMPTY = gzip.compress(b"")
NAMED = b"\x1f\x8b\x08\x1c\0\0\0\0\0\xff\x03\0abcname\0comment\0" + gzip.compress(TWO)[10:]
"""A member with all the fields that a header may have."""

SOUND: dict[str, tuple[bytes, bytes]] = {
    "nothing": (b"", b""),
    "one member": (gzip.compress(ONE), ONE),
    "two members": (gzip.compress(ONE) + gzip.compress(TWO), ONE + TWO),
    "a header with a name and more": (gzip.compress(ONE) + NAMED, ONE + TWO),
    "empty members": (EMPTY + gzip.compress(ONE) + EMPTY + EMPTY + gzip.compress(TWO) + EMPTY, ONE + TWO),
    "zeros behind": (gzip.compress(ONE) + bytes(99), ONE),
    "zeros between": (gzip.compress(ONE) + bytes(9) + gzip.compress(TWO), ONE + TWO),
    "words behind": (gzip.compress(ONE) + gzip.compress(TWO) + b"and so on", ONE + TWO),
    "words behind, and then a member": (gzip.compress(ONE) + b"!" + gzip.compress(TWO), ONE),
    "half the mark of a member behind": (gzip.compress(ONE) + b"\x1f and so on", ONE),
    "deflate": (zlib.compress(ONE), ONE),
    "deflate behind a member": (gzip.compress(ONE) + zlib.compress(TWO), ONE),
    "a member behind deflate": (zlib.compress(ONE) + gzip.compress(TWO), ONE),
    "deflate twice": (zlib.compress(ONE) * 2, ONE),
    "deflate without its header": (zlib.compress(ONE)[2:-4], ONE),
    "deflate without its header, words behind": (zlib.compress(ONE)[2:-4] + b"and so on", ONE),
    "nothing, deflated without a header": (b"\x03\0", b""),
}
TWICE = gzip.compress(ONE) + gzip.compress(TWO)
DAMAGED: dict[str, bytes] = {
    "one byte": b"\x1f",
    "a mark and no more": b"\x1f\x8b",
    "a lone byte of a mark behind a member": gzip.compress(ONE) + b"\x1f",
    "a mark behind a member": gzip.compress(ONE) + b"\x1f\x8b",
    "zeros and half a mark behind a member": gzip.compress(ONE) + bytes(7) + b"\x1f",
    "an unknown method": gzip.compress(ONE) + b"\x1f\x8b\x07" + bytes(20),
    "a wrong checksum": gzip.compress(ONE) + gzip.compress(TWO)[:-8] + bytes(8),
    "the second one cut short": TWICE[:-1],
    "deflate, cut short": zlib.compress(ONE)[:-1],
    "deflate without its header, cut short": zlib.compress(ONE)[2:-5],
    "no compression at all": b'{"kind": "conversation"}',
}


async def awaited(pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def decoded(pieces: Iterable[bytes], asynchronous: bool = False) -> Iterator[bytes]:
    """Decode pieces; what is awaited here never has to wait."""
    if not asynchronous:
        yield from DecompressedBody(iter(pieces))
        return
    inflate = DecompressedBody(awaited(pieces))
    while True:
        try:
            inflate.__anext__().send(None)
        except StopIteration as stop:
            yield stop.value
        except StopAsyncIteration:
            return


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("body", "due"), SOUND.values(), ids=SOUND)
def test_a_valid_body_split_anywhere(body: bytes, due: bytes, asynchronous: bool):
    assert b"".join(decoded([body], asynchronous)) == due
    assert b"".join(decoded([body[at : at + 1] for at in range(len(body))], asynchronous)) == due
    for at in range(len(body) + 1):
        assert b"".join(decoded([body[:at], body[at:]], asynchronous)) == due, at


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("body", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_body_split_anywhere(body: bytes, asynchronous: bool):
    for at in range(len(body) + 1):
        with pytest.raises(DamagedError):
            list(decoded([body[:at], body[at:]], asynchronous))


def test_every_way_to_break_off_in_several_members():
    body, ends = TWICE + gzip.compress(TWO), {0, len(gzip.compress(ONE)), len(TWICE)}
    for size in range(len(body)):
        inflate = decoded([body[:size]])
        if size in ends:
            assert (ONE + TWO).startswith(b"".join(inflate))
        else:
            with pytest.raises(DamagedError, match="too early"):
                list(inflate)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_pieces_are_bounded(asynchronous: bool):
    large = bytes(5 * PIECE + 7)
    body = (gzip.compress(large) + EMPTY) * 3
    sizes = [len(piece) for piece in decoded([body], asynchronous)]
    assert max(sizes) <= PIECE
    assert 0 not in sizes, "no bytes would be the end"
    assert sum(sizes) == 3 * len(large)


def test_bare_deflate_that_ends_in_a_full_piece():
    for more in range(258):
        large = bytes(PIECE + more)
        body = zlib.compress(large)[2:-4]
        assert b"".join(decoded([body])) == large, more
        assert b"".join(decoded([body[:-1], body[-1:]])) == large, more


def counted(pieces: Iterable[bytes], taken: list[int]) -> Iterator[bytes]:
    for piece in pieces:
        taken.append(len(piece))
        yield piece


@pytest.mark.timeout(30)  # it takes a fraction of a second; work that grows with the square would take minutes
@pytest.mark.parametrize("behind", [b"?", b"\0"], ids=["junk", "zeros"])
@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress], ids=["gzip", "deflate"])
def test_the_body_ends_where_no_member_follows(behind: bytes, compress: Any):
    taken: list[int] = []
    junk = [behind * 16_384] * 3200
    tracemalloc.start()
    begun = time.perf_counter()
    assert b"".join(DecompressedBody(counted([compress(ONE), *junk], taken))) == ONE
    assert time.perf_counter() - begun < 2
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()
    assert len(taken) == 2 if behind == b"?" else len(taken) < 80, "what follows is not read"


def test_a_finished_decompressed_body_stays_finished():
    inflate = DecompressedBody(iter([gzip.compress(ONE), b"?", gzip.compress(TWO)]))
    assert next(inflate) == ONE
    assert [next(inflate, None) for _ in range(3)] == [None] * 3


NOTHING: dict[str, tuple[list[bytes], bytes]] = {
    "members": ([], EMPTY),
    "flushes": ([gzip.compress(b"")[:10]], b"\0\0\0\xff\xff"),
    "a name": ([b"\x1f\x8b\x08\x08\0\0\0\0\0\xff"], b"name"),
}


@pytest.mark.timeout(30)
@pytest.mark.parametrize(("first", "again"), NOTHING.values(), ids=NOTHING)
def test_a_body_that_decodes_to_nothing_without_end(first: list[bytes], again: bytes):
    def pieces() -> Iterator[bytes]:
        yield from first
        while True:
            yield again * 1000

    taken: list[int] = []
    with pytest.raises(DamagedError, match="decode to nothing"):
        next(DecompressedBody(counted(pieces(), taken)))
    assert sum(taken) < 2**21


def test_pieces_that_decode_to_nothing_are_accepted():
    flush = [b"\0\0\0\xff\xff" * 2000] * 60  # 600,000 bytes, and five times
    packer = zlib.compressobj(wbits=31)
    body = [packer.compress(ONE) + packer.flush(zlib.Z_SYNC_FLUSH)]
    for _ in range(5):
        body += [*flush, packer.compress(TWO) + packer.flush(zlib.Z_SYNC_FLUSH)]
    body += [packer.flush()]
    assert b"".join(decoded(body)) == ONE + 5 * TWO


def test_flushed_bytes_are_given_at_once():
    packer = zlib.compressobj(wbits=31)
    inflate = decoded(packer.compress(text) + packer.flush(zlib.Z_SYNC_FLUSH) for text in (ONE, TWO))
    assert next(inflate) == ONE
    assert next(inflate) == TWO
