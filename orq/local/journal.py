"""The journal: the latest calls with their answers, for the page.

Its size is limited by count and bytes.

Bodies are stored unchanged, in memory only. Secrets are removed when they are shown; see `page/shown.py`.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.datastructures import Headers
from starlette.types import Message, Scope, Send

from .call import KIND_HEADER
from .wire import encode

_MOST_CALLS, _MOST_BYTES, _MOST_OF_A_BODY = 2000, 32 * 2**20, 16 * 2**20
_OVERHEAD = 1024
"""The size in bytes that a call counts in addition to its bodies."""


class Entry:
    """One call and its answer so far.

    `state` is `open`, `done`, `cut`, or `left` if the client disconnected.
    """

    def __init__(self, id: int, scope: Scope, tenant: str, secret: str) -> None:
        self.secret = secret
        self._upstream: list[bytes] = []
        self.id, self.tenant, self.method = id, tenant, str(scope["method"])
        path, query = scope["raw_path"].decode("latin-1"), scope["query_string"].decode("latin-1")
        self.url = path + ("?" + query if query else "")
        self.headers: Mapping[str, str] = dict(Headers(scope=scope))
        self.operation: str | None = None
        self._sent: list[bytes] = []
        self.status: int | None = None
        self.answer_headers: Mapping[str, str] = {}
        self._pieces: list[bytes] = []
        self.sent_size = self.size = self.kept = 0
        self.started, self._start = time.time(), time.perf_counter()
        self.first: float | None = None
        self.seconds: float | None = None
        self.state, self.changed = "open", 0
        self.cuts: dict[str, set[int]] = {}
        self.times: list[int] = []
        """The time of each event of a stream, in milliseconds after the start of the call."""

    @property
    def kind(self) -> str:
        """Return the value of the answer's header `x-orq-local`."""
        return self.answer_headers.get(KIND_HEADER, "")

    @property
    def answer(self) -> bytes:
        """Return the stored part of the answer's body."""
        return _joined(self._pieces)

    @property
    def sent(self) -> bytes:
        """Return the stored part of the request's body."""
        return _joined(self._sent)

    @property
    def upstream(self) -> bytes:
        """Return the requests to the upstream for this call, as a JSON list."""
        return b"[" + b",".join(self._upstream) + b"]" if self._upstream else b""

    def show(self, sent: Mapping[str, Any]) -> int:
        """Store a request to the upstream, and return its size.

        A body that is too large is left out.
        """
        data = encode(sent)
        if sum(map(len, self._upstream)) + len(data) > _MOST_OF_A_BODY:
            data = encode({**sent, "body": f"{len(data)} bytes, which are too many to keep"})
        self._upstream.append(data)
        return len(data)

    def take(self, piece: bytes, *, sent: bool) -> int:
        """Store a piece of a body, and return the number of bytes that were kept."""
        room = max(_MOST_OF_A_BODY - (self.sent_size if sent else self.size), 0)
        if kept := bytes(piece[:room]):
            (self._sent if sent else self._pieces).append(kept)
        if sent:
            self.sent_size += len(piece)
        else:
            self.size += len(piece)
            if "event-stream" in self.answer_headers.get("content-type", ""):
                self.times += [round(self.elapsed() * 1000)] * kept.count(b"\n\n")
        return len(kept)

    def elapsed(self) -> float:
        """Return the seconds since the start of the call."""
        return time.perf_counter() - self._start


class Journal:
    """The calls by number.

    `version` increases with each change, `clears` with each removal by the page. Only the server's thread uses it.
    `secret` is the upstream's key as a header value; it is never shown.
    """

    def __init__(self, secret: str = "") -> None:
        self._secret = secret
        self.entries: dict[int, Entry] = {}
        self.version = self.dropped = self.clears = 0
        self._bytes = self._last = 0

    def begin(self, scope: Scope, tenant: str) -> Entry:
        """Create an entry for a new request."""
        self._last += 1
        entry = self.entries[self._last] = Entry(self._last, scope, tenant, self._secret)
        self._grow(entry, _OVERHEAD)
        return entry

    def take_sent(self, entry: Entry, piece: bytes) -> None:
        """Store a piece of a request's body."""
        self._grow(entry, entry.take(piece, sent=True))

    def show(self, entry: Entry, sent: Mapping[str, Any]) -> None:
        """Store a request to the upstream for a call."""
        self._grow(entry, entry.show(sent))

    def watch(self, entry: Entry, send: Send) -> Send:
        """Return a `send` that also stores the answer."""

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status, entry.first = message["status"], entry.elapsed()
                entry.answer_headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in message["headers"]}
                self._grow(entry, 0)
            elif message["type"] == "http.response.body":
                self._grow(entry, entry.take(message.get("body", b""), sent=False))
                if not message.get("more_body", False):
                    self._end(entry, "done")
            await send(message)

        return watched

    def end(self, entry: Entry, left: bool) -> None:
        """End an entry without a whole answer: the client disconnected, or the connection was cut."""
        if entry.state == "open":
            self._end(entry, "left" if left else "cut")

    def clear(self, ids: Iterable[int] | None) -> None:
        """Remove these calls, or all calls."""
        for number in [*(self.entries if ids is None else ids)]:
            if (entry := self.entries.pop(number, None)) is not None:
                self._bytes -= entry.kept
        self.version += 1
        self.clears += 1

    def since(self, version: int) -> list[Entry]:
        """Return the calls that changed after a version, the oldest first."""
        return [entry for entry in self.entries.values() if entry.changed > version]

    def _end(self, entry: Entry, state: str) -> None:
        entry.state, entry.seconds = state, entry.elapsed()
        self._grow(entry, 0)

    def _grow(self, entry: Entry, size: int) -> None:
        if entry.id not in self.entries:
            return  # The entry was removed while the call was running.
        self.version += 1
        entry.changed = self.version
        entry.kept += size
        self._bytes += size
        while len(self.entries) > 1 and (self._bytes > _MOST_BYTES or len(self.entries) > _MOST_CALLS):
            oldest = self.entries.pop(next(iter(self.entries)))
            self._bytes -= oldest.kept
            self.dropped += 1


def _joined(pieces: list[bytes]) -> bytes:
    if len(pieces) > 1:
        pieces[:] = [b"".join(pieces)]
    return pieces[0] if pieces else b""
