"""Make PNG pictures with a pattern from a seed, and read the size of a PNG."""

from __future__ import annotations

from hashlib import blake2b
from struct import pack, unpack
from zlib import compress, crc32

LARGEST = 4096
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CELLS = 8


def picture(seed: str, width: int, height: int, *, transparent: bool = False) -> bytes:
    """Return a PNG of this size with a symmetrical pattern of 8 by 8 cells."""
    digest = blake2b(seed.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    half = [digest[row] for row in range(_CELLS)]
    rows = [
        _row([half[row] >> min(cell, _CELLS - 1 - cell) & 1 for cell in range(_CELLS)], width) for row in range(_CELLS)
    ]
    pixels = b"".join(rows[y * _CELLS // height] for y in range(height))
    light = bytes(192 + value % 64 for value in digest[8:11])
    dark = bytes(value % 128 for value in digest[11:14])
    parts = [(b"IHDR", pack(">IIBBBBB", width, height, 1, 3, 0, 0, 0)), (b"PLTE", light + dark)]
    if transparent:
        parts.append((b"tRNS", b"\x00\xff"))
    parts += [(b"IDAT", compress(pixels, 6)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(_chunk(*part) for part in parts)


def size_of(picture: bytes) -> tuple[int, int] | None:
    """Return the width and height of a PNG, or None for other data."""
    if not picture.startswith(_SIGNATURE) or picture[12:16] != b"IHDR" or len(picture) < 24:
        return None
    width, height = unpack(">II", picture[16:24])
    return width, height


def _row(cells: list[int], width: int) -> bytes:
    """Return a row of pixels of one bit each, after its filter type (0: none)."""
    bits = "".join(str(cells[x * _CELLS // width]) for x in range(width)).ljust(-(-width // 8) * 8, "0")
    return b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")


def _chunk(name: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + name + content + pack(">I", crc32(name + content))
