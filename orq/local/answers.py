"""Answers that were planned for an operation, and what they are made of on the wire."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

import msgspec

from .._engine.operation import Events, Operation


class Pause(msgspec.Struct, frozen=True):
    """A pause of the server, in seconds."""

    seconds: float
    """The length of the pause, in seconds."""


class Raw(msgspec.Struct, frozen=True):
    """Bytes that are sent unchanged."""

    data: bytes
    """The bytes."""


class StreamEnd(Enum):
    """The early end of an answer: `CUT` closes the connection, and `END` ends the response normally."""

    CUT = "cut"
    END = "end"


CUT, END = StreamEnd.CUT, StreamEnd.END
KEEP_ALIVE = Raw(b": keep-alive\n\n")
"""A comment, as services send them to keep a quiet connection open."""
MALFORMED = Raw(b'data: {"type": \n\n')
"""An event that is not JSON."""

Step = Pause | Raw | StreamEnd
"""What a stream may do beside sending an event."""

Piece = bytes | Pause | StreamEnd
MakeBody = Callable[[Any, Mapping[str, str]], bytes]
"""Makes a body of the request struct and the values in the path."""


class PlannedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer: after `delay` seconds its status and headers, then its pieces. Of a status 0, nothing but a cut."""

    what: str
    status: int
    headers: Mapping[str, str] = {}
    content_type: str | None = None
    pieces: tuple[Piece, ...] | MakeBody = ()
    delay: float = 0.0

    def parts(self, request: Any, path: Mapping[str, str]) -> tuple[Piece, ...]:
        """Return the pieces of the body."""
        return self.pieces if isinstance(self.pieces, tuple) else (self.pieces(request, path),)

    def all_headers(self) -> dict[str, str]:
        """Return the headers, the type of the content among them."""
        return {**({"content-type": self.content_type} if self.content_type else {}), **self.headers}


_Key = tuple[str, bool, "str | None"]


class PlannedAnswers:
    """The planned answers by operation, each used once, in order. Filled by any thread, used up by the server's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._due: dict[_Key, deque[PlannedAnswer]] = {}

    def add(self, operation: Operation, answer: PlannedAnswer, tenant: str | None = None) -> None:
        """Plan one more answer, for one tenant or for all."""
        with self._lock:
            self._due.setdefault(_key(operation, tenant), deque()).append(answer)

    def take(self, operation: Operation, tenant: str) -> PlannedAnswer | None:
        """Return the answer that is due, if any."""
        with self._lock:
            for due in (self._due.get(_key(operation, tenant)), self._due.get(_key(operation, None))):
                if due:
                    return due.popleft()
            return None

    def left(self) -> list[str]:
        """Return a line for each answer that was not asked for."""
        with self._lock:
            return [
                f"{name}{' as a stream' if streamed else ''}: {answer.what}"
                for (name, streamed, _), due in self._due.items()
                for answer in due
            ]

    def forget(self) -> None:
        """Drop what is left."""
        with self._lock:
            self._due.clear()


def _key(operation: Operation, tenant: str | None) -> _Key:
    return operation.name, isinstance(operation.answer, Events), tenant
