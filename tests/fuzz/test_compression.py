"""Test compressed bodies: the same bytes for any pieces, and an error for a truncated one."""

from __future__ import annotations

import gzip
import struct
import zlib
from itertools import accumulate

from hypothesis import example, given, strategies as st

from orq._http import decompress
from orq._http.decompress import PIECE, DamagedError, DecompressedBody

from ._run import examples
from .test_events import CUTS, in_pieces

NAMES = st.binary(max_size=4).map(lambda name: name.replace(b"\0", b"") + b"\0")


@st.composite
def members(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Draw one member of a gzip body, and what is in it: flushed here and there, its header with any of its fields."""
    texts = draw(st.lists(st.binary(max_size=20) | st.binary(max_size=3).map(lambda text: text * 50), max_size=3))
    packer = zlib.compressobj(draw(st.sampled_from([0, 1, 9])), wbits=-zlib.MAX_WBITS)
    flush = draw(st.sampled_from([zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH]))
    packed = b"".join(packer.compress(text) + packer.flush(flush) for text in texts) + packer.flush()
    extra = draw(st.none() | st.binary(max_size=4))
    name, comment = draw(st.none() | NAMES), draw(st.none() | NAMES)
    summed = draw(st.booleans())
    flags = 2 * summed + 4 * (extra is not None) + 8 * (name is not None) + 16 * (comment is not None)
    head = b"\x1f\x8b\x08" + bytes([flags]) + draw(st.binary(min_size=6, max_size=6))
    head += b"" if extra is None else struct.pack("<H", len(extra)) + extra
    head += (name or b"") + (comment or b"")
    head += struct.pack("<H", zlib.crc32(head) & 0xFFFF) if summed else b""
    data = b"".join(texts)
    return head + packed + struct.pack("<II", zlib.crc32(data), len(data)), data


BODIES = st.lists(members(), max_size=4)
ZEROS = st.integers(0, 5).map(bytes)
BEHIND = st.binary(min_size=1, max_size=20).filter(
    lambda rest: rest.strip(b"\0") != b"" and not b"\x1f\x8b".startswith(rest.lstrip(b"\0")[:2])
)
"""Bytes that are no member and no beginning of one."""


def decoded(pieces: list[bytes]) -> tuple[bytes, bool]:
    """Return what pieces decode to, and whether that is all of it."""
    out: list[bytes] = []
    try:
        for piece in DecompressedBody(iter(pieces)):
            assert 0 < len(piece) <= PIECE
            out.append(piece)
    except DamagedError:
        return b"".join(out), False
    return b"".join(out), True


def packed_and_due(body: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes]:
    return b"".join(packed for packed, _ in body), b"".join(data for _, data in body)


def at_every_place(body: bytes) -> list[list[bytes]]:
    return [[body[:at], body[at:]] for at in range(len(body) + 1)]


@examples(100)
@given(BODIES, ZEROS, CUTS)
def test_all_members_come_out_wherever_they_are_cut(
    body: list[tuple[bytes, bytes]], zeros: bytes, cuts: list[int] | None
) -> None:
    packed = zeros.join(packed for packed, _ in body) + (zeros if body else b"")
    due = b"".join(data for _, data in body)
    assert decoded(in_pieces(packed, cuts)) == (due, True)
    for pieces in at_every_place(packed):
        assert decoded(pieces) == (due, True)


@examples(100)
@given(BODIES, CUTS)
def test_a_truncated_body_is_an_error(body: list[tuple[bytes, bytes]], cuts: list[int] | None) -> None:
    packed, due = packed_and_due(body)
    ends = {0, *accumulate(len(member) for member, _ in body)}
    for size in range(len(packed)):
        out, whole = decoded(in_pieces(packed[:size], cuts))
        assert due.startswith(out)
        assert whole == (size in ends), size


@examples(100)
@given(BODIES.filter(bool), BEHIND, CUTS)
@example([(gzip.compress(b"x"), b"x")], b"\x1f ", [])
def test_trailing_bytes_are_not_read(body: list[tuple[bytes, bytes]], behind: bytes, cuts: list[int] | None) -> None:
    packed, due = packed_and_due(body)
    assert decoded(in_pieces(packed + behind, cuts)) == (due, True)
    for pieces in at_every_place(packed + behind):
        assert decoded(pieces) == (due, True)


@examples(200)
@given(
    st.lists(
        st.one_of(
            st.binary(max_size=8),
            members().map(lambda member: member[0]),
            members().map(lambda member: member[0][:-1]),
            st.binary(max_size=20).map(zlib.compress),
            st.binary(max_size=20).map(lambda data: zlib.compress(data)[2:-4]),
            st.sampled_from([b"\x1f", b"\x1f\x8b", b"\x1f\x8b\x08", b"\0\0", b"\x78\x9c", b"\x78"]),
        ),
        max_size=4,
    ).map(b"".join),
    CUTS,
)
def test_any_bytes_come_to_the_same_wherever_they_are_cut(body: bytes, cuts: list[int] | None) -> None:
    out, whole = decoded([body])
    for pieces in (in_pieces(body, cuts), in_pieces(body, None)):
        again, whole_again = decoded(pieces)
        assert whole_again == whole
        assert again == out if whole else again.startswith(out)  # zlib returns no data of a damaged piece


@examples(100)
@given(BODIES, ZEROS, st.binary(max_size=20), st.integers(1, 40))
def test_a_large_piece_equals_its_parts(
    body: list[tuple[bytes, bytes]], zeros: bytes, behind: bytes, size: int
) -> None:
    """A piece is looked at in parts of `_TAKEN` bytes; here they are as small as `size`."""
    packed = zeros.join(packed for packed, _ in body) + behind
    due = decoded([packed])
    usual, decompress._TAKEN = decompress._TAKEN, size
    try:
        found = decoded([packed])
    finally:
        decompress._TAKEN = usual
    assert found == due if due[1] else (due[0].startswith(found[0]) or found[0].startswith(due[0])) and not found[1]


@examples(100)
@given(BODIES.filter(bool), ZEROS, st.integers(1, 40))
def test_it_agrees_with_the_standard_library(body: list[tuple[bytes, bytes]], zeros: bytes, size: int) -> None:
    packed = zeros.join(packed for packed, _ in body) + zeros
    due = gzip.decompress(packed)
    assert decoded([packed]) == (due, True)
    assert decoded([packed[at : at + size] for at in range(0, len(packed), size)]) == (due, True)
    raw = zlib.compress(due)
    assert decoded([raw, b"behind"]) == (zlib.decompressobj().decompress(raw), True)
