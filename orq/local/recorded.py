"""Store received requests for assertions: `RecordedRequest` and `Recorder`.

Their number and size are limited.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from typing import Any

import msgspec


class RecordedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request that the server received, for assertions in tests."""

    method: str
    """The HTTP method."""
    path: str
    """The path, without the query."""
    query: str
    """The query, without the question mark."""
    headers: Mapping[str, str]
    """The headers, without the key."""
    authorized: bool
    """Whether the request had a key."""
    body: bytes
    """The body."""
    operation: str | None = None
    """The name of the function for this request. None if there is none."""
    request: Any = None
    """The request as a struct. None if the request does not fit the operation."""

    def json(self) -> Any:
        """Return the body as plain data, decoded from JSON."""
        return msgspec.json.decode(self.body)


_READ = 2
"""The memory of a decoded request, as a multiple of its body's size. This is an estimate."""


class Recorder:
    """Keeps the last requests, limited by number and by bytes. Any thread may add requests."""

    def __init__(self, most: int, most_bytes: int) -> None:
        self._most, self._most_bytes = most, most_bytes
        self._lock = threading.Lock()
        self._kept: deque[tuple[int, RecordedRequest]] = deque()
        self._bytes = 0
        self.dropped = 0

    def append(self, request: RecordedRequest) -> None:
        """Add a request, and drop the oldest until the limits hold.

        This request may be dropped, too.
        """
        size = len(request.body) * (1 if request.request is None else 1 + _READ)
        with self._lock:
            self._kept.append((size, request))
            self._bytes += size
            while self._kept and (len(self._kept) > self._most or self._bytes > self._most_bytes):
                self._bytes -= self._kept.popleft()[0]
                self.dropped += 1

    def all(self) -> list[RecordedRequest]:
        """Return the kept requests, the oldest first."""
        with self._lock:
            return [request for _, request in self._kept]
