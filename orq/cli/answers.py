"""What a call returned, onto stdout or into a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

import msgspec

from ..convert import to_json
from ..downloads import Download
from .terminal import say_json


def write(value: Any, output: str | None, streamed: bool) -> None:
    """Write an answer: bytes as they are, a stream as lines of JSON, the rest as one JSON value; nothing for None."""
    if isinstance(value, Download):
        _write_bytes(value, output)
    elif output in (None, "-"):
        _write_json(value, streamed, say_json)
    else:
        assert output is not None
        with open(output, "w", encoding="utf-8") as file:
            _write_json(value, streamed, lambda line: print(line, file=file, flush=True))


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
