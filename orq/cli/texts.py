"""Read text from stdin, files and arguments.

Byte-order marks and CRLF of other programs are removed.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator
from json import detect_encoding

_REST_OF_NEWLINE = {"utf-16-le": 1, "utf-32-le": 3}  # The bytes of a newline after its 0x0A.


class NotText(Exception):
    """Bytes are not text. The message says where."""


def decoded(data: bytes, source: str) -> str:
    """Return bytes as text: UTF-8, UTF-16 or UTF-32.

    Byte-order marks are removed, and lines end in LF.
    """
    encoding = detect_encoding(data)
    try:
        return data.decode(encoding).replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        at = error.start + len(data) - len(error.object)  # The codec may have removed the byte-order mark.
        raise NotText(_where(source, error, f"at byte {at} (line {data.count(10, 0, at) + 1})")) from None


def read_stdin() -> str:
    """Return all text of stdin, or "" if it is closed."""
    return decoded(sys.stdin.buffer.read(), "stdin") if sys.stdin else ""


def piped_lines() -> Iterator[str]:
    """Yield each line of stdin as it arrives, without its line end."""
    if not sys.stdin:
        return
    stdin, number = sys.stdin.buffer, 1
    first = stdin.readline()
    # This is one character and half of a newline in UTF-16, which is too little to detect the encoding.
    if len(first) == 3 and first[1] == 0:
        first += stdin.read(1)
    encoding = detect_encoding(first)
    decoder = codecs.getincrementaldecoder(encoding)()
    rest = _REST_OF_NEWLINE.get(_exact(encoding, first), 0)
    waiting, data = "", first
    while data:
        if rest and data.endswith(b"\n"):
            data += stdin.read(rest)
        try:
            waiting += decoder.decode(data)
        except UnicodeDecodeError as error:
            raise NotText(_where("stdin", error, f"in line {number}")) from None
        while "\n" in waiting:
            line, _, waiting = waiting.partition("\n")
            number += 1
            yield line.removesuffix("\r")
        data = stdin.readline()
    try:
        waiting += decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise NotText(_where("stdin", error, f"in line {number}")) from None
    if waiting:
        yield waiting


def typed(text: str, source: str) -> str:
    """Return typed text.

    If the locale could not decode it, Python kept the raw bytes, which are decoded here.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        try:
            return decoded(os.fsencode(text), source)
        except UnicodeEncodeError:  # Windows passes half of a surrogate pair like this.
            raise NotText(f"{source} is not text. It contains half of a surrogate pair.") from None
    return text


def _exact(encoding: str, data: bytes) -> str:
    """Return the encoding with its byte order, if a mark shows it."""
    little = data.startswith(codecs.BOM_UTF16_LE)
    return f"{encoding}-le" if little and encoding in ("utf-16", "utf-32") else encoding


def _where(source: str, error: UnicodeDecodeError, place: str) -> str:
    name = "UTF-8" if error.encoding.startswith("utf-8") else error.encoding.upper()
    return f"{source} is not {name} text: 0x{error.object[error.start]:02x} {place} cannot be read"
