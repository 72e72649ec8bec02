"""Write the answer of a call to stdout or to a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from ..convert import to_json
from ..downloads import Download
from ..errors import OrqError
from .terminal import letter_missing, say, say_json


def write(value: Any, output: str | None, streamed: bool, *, text: bool = False) -> None:
    """Write an answer to stdout or a file; write nothing for None.

    Bytes are written unchanged, a stream as lines of JSON, and other values as JSON.

    With `text`, only write the text of the answer or stream, as it arrives.
    """
    if isinstance(value, Download):
        _write_bytes(value, output)
    elif text and output in (None, "-"):
        _write_text(value, streamed, say)
    elif text:
        assert output is not None
        with open(output, "w", encoding="utf-8") as file:
            _write_text(value, streamed, lambda piece, end: print(piece, end=end, file=file, flush=True))
    elif output in (None, "-"):
        _write_json(value, streamed, say_json)
    else:
        assert output is not None
        with open(output, "w", encoding="utf-8") as file:
            _write_json(value, streamed, lambda line: print(line, file=file, flush=True))


def text_property(kind: Any) -> str | None:
    """Return the property that holds the text of an answer of this type, or None."""
    names = ("output_text", "text")
    return next((name for name in names if isinstance(getattr(kind, name, None), property)), None)


def _write_text(value: Any, streamed: bool, write: Callable[[str, str], str | None]) -> None:
    missing = ""
    if streamed:
        with value as stream:
            for piece in stream.text():
                missing = write(piece, "") or missing
    else:
        missing = write(getattr(value, text_property(type(value)) or "", ""), "") or missing
    write("", "\n")
    if missing:
        raise OrqError(letter_missing(missing))


def _write_json(value: Any, streamed: bool, line: Callable[[str], object]) -> None:
    if streamed:
        with value as stream:
            for event in stream:
                line(to_json(event))
    elif value is not None:
        line(msgspec.json.format(to_json(value), indent=2))


def _write_bytes(download: Download, output: str | None) -> None:
    with download:
        if output not in (None, "-", os.devnull):
            assert output is not None
            download.write_to_file(output)
            return
        for data in download.iter_bytes():
            sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
