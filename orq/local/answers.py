"""The data of scripted answers, such as status, delay and body pieces, and their queue."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

import msgspec

from .._engine.operation import Events, Operation


class Pause(msgspec.Struct, frozen=True):
    """A pause before the server sends the next piece."""

    seconds: float
    """The length of the pause, in seconds."""


class Raw(msgspec.Struct, frozen=True):
    """Bytes that the server sends unchanged."""

    data: bytes
    """The bytes."""


class StreamEnd(Enum):
    """The early end of an answer: `CUT` closes the connection, `END` ends the response normally."""

    CUT = "cut"
    END = "end"


CUT, END = StreamEnd.CUT, StreamEnd.END
KEEP_ALIVE = Raw(b": keep-alive\n\n")
"""A comment. Services send such comments to keep an idle connection open."""
MALFORMED = Raw(b'data: {"type": \n\n')
"""An event whose data is not valid JSON."""

Step = Pause | Raw | StreamEnd
"""The steps that a scripted stream may contain beside events."""

Piece = bytes | Pause | StreamEnd
MakeBody = Callable[[Any, Mapping[str, str]], bytes]
"""Makes a body from the request struct and the path parameters."""


class PlannedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One planned answer: a delay, then status and headers, then the pieces of the body.

    `delay` is in seconds. A status of 0 closes the connection without an answer.
    """

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
        """Return all headers, with the content type."""
        return {**({"content-type": self.content_type} if self.content_type else {}), **self.headers}


_Key = tuple[str, bool, "str | None"]


class PlannedAnswers:
    """The planned answers of each operation, in order. Each is used once.

    Any thread may add answers. The server's thread takes them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._due: dict[_Key, deque[PlannedAnswer]] = {}

    def add(self, operation: Operation, answer: PlannedAnswer, tenant: str | None = None) -> None:
        """Add a planned answer, for one tenant or for all."""
        with self._lock:
            self._due.setdefault(_key(operation, tenant), deque()).append(answer)

    def take(self, operation: Operation, tenant: str) -> PlannedAnswer | None:
        """Return the next planned answer and remove it. Return None if there is none."""
        with self._lock:
            for due in (self._due.get(_key(operation, tenant)), self._due.get(_key(operation, None))):
                if due:
                    return due.popleft()
            return None

    def left(self) -> list[str]:
        """Return a line for each planned answer that is still unused."""
        with self._lock:
            return [
                f"{name}{' as a stream' if streamed else ''}: {answer.what}"
                for (name, streamed, _), due in self._due.items()
                for answer in due
            ]

    def forget(self) -> None:
        """Remove all planned answers."""
        with self._lock:
            self._due.clear()


def _key(operation: Operation, tenant: str | None) -> _Key:
    return operation.name, isinstance(operation.answer, Events), tenant
