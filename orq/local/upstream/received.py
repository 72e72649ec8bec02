"""Decode the JSON objects in an upstream's answer, streamed or whole, from its bytes.

This module does no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ..._engine.events import Block, Framer
from ..._engine.lenient import parse
from ..._http.sse_blocks import read_block
from ..http_problem import HttpProblem

MOST = 64 << 20
"""The most bytes of one event, or of an answer that is not a stream."""
_DONE = b"[DONE]"


class Received:
    """Decodes bytes that arrive in any pieces. `done` is true after the sentinel of a stream."""

    def __init__(self) -> None:
        self.done = False
        self._framer = Framer()
        self._begun = bytearray()
        self._is_json: bool | None = None

    def feed(self, data: bytes) -> Iterator[Any]:
        """Yield the objects that these bytes complete."""
        if self._is_json is None:
            self._begun += data
            start = self._begun.lstrip(b"\xef\xbb\xbf \t\r\n")
            if not start:
                return
            # Some servers answer with JSON when a stream was requested, whatever their headers say.
            self._is_json = start.startswith((b"{", b"["))
            data = bytes(self._begun) if not self._is_json else b""
        elif self._is_json:
            self._begun += data
        if self._is_json:
            _check(len(self._begun))
            return
        for block in self._framer.feed(data):
            yield from self._object(block)
        _check(self._framer.held)

    def end(self) -> Iterator[Any]:
        """Yield the object that the end of the body completes."""
        if self._is_json:
            yield _json(bytes(self._begun).removeprefix(b"\xef\xbb\xbf"))
        elif any(rest := self._framer.rest()):
            yield from self._object(Block(rest), broken=True)

    def _object(self, block: Block | bytes, *, broken: bool = False) -> Iterator[Any]:
        data = (block.data(read_block) if isinstance(block, Block) else block).strip()
        if self.done or not data:
            return
        if data == _DONE:
            self.done = True
            return
        try:
            yield _json(data)
        except HttpProblem:
            if not broken:  # A truncated event is ignored here. `Parts.end` reports the missing end.
                raise


def embeddings_in(content: bytes) -> Mapping[str, Any]:
    """Return an answer with embeddings, sorted by index."""
    found = _json(content)
    data = found.get("data") if isinstance(found, Mapping) else None
    if not isinstance(data, list) or not all(isinstance(one, Mapping) and "embedding" in one for one in data):
        raise HttpProblem(502, f"sent JSON without embeddings: {str(found)[:80]!r}.")
    places = {id(one): one["index"] if isinstance(one.get("index"), int) else at for at, one in enumerate(data)}
    return {**found, "data": sorted(data, key=lambda one: places[id(one)])}


def _json(data: bytes) -> Any:
    try:
        return parse(data)
    except msgspec.DecodeError:
        start = data[:80].decode("utf-8", "replace")
        raise HttpProblem(502, f"sent text that is not JSON: {start!r}.") from None


def _check(held: int) -> None:
    if held > MOST:
        raise HttpProblem(502, f"sent an event of more than {MOST >> 20} MiB.")
