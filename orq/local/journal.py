"""The journal: the last calls with their answers, as the page shows them. It is bounded by count and by bytes.

Bodies are kept as they came, in memory only. Whoever shows them blanks secrets first: see `page/shown.py`.
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
"""What a call counts beside its bodies."""


class Entry:
    """One call, as far as it has come. `state` is `open`, `done`, `cut` or `left` (by the client)."""

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
        """When each event of a stream was sent, in milliseconds after the call began."""

    @property
    def kind(self) -> str:
        """Return what the answer said that it is, and what it ignored."""
        return self.answer_headers.get(KIND_HEADER, "")

    @property
    def answer(self) -> bytes:
        """Return the body of the answer, as far as it was kept."""
        return _joined(self._pieces)

    @property
    def sent(self) -> bytes:
        """Return the body of the request, as far as it was kept."""
        return _joined(self._sent)

    @property
    def upstream(self) -> bytes:
        """Return what was sent to the upstream for the call, as a list in JSON."""
        return b"[" + b",".join(self._upstream) + b"]" if self._upstream else b""

    def show(self, sent: Mapping[str, Any]) -> int:
        """Add what was sent to the upstream, and return its size. What would be too much is left out."""
        data = encode(sent)
        if sum(map(len, self._upstream)) + len(data) > _MOST_OF_A_BODY:
            data = encode({**sent, "body": f"{len(data)} bytes, which are too many to keep"})
        self._upstream.append(data)
        return len(data)

    def take(self, piece: bytes, *, sent: bool) -> int:
        """Add a piece of a body, and return how much of it is kept."""
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
        """Return the seconds since the call began."""
        return time.perf_counter() - self._start


class Journal:
    """The calls by number. `version` rises with each change, `clears` with each removal that was asked for.

    It belongs to the thread of the server. `secret` is the upstream's key, as a header has it; it is never shown.
    """

    def __init__(self, secret: str = "") -> None:
        self._secret = secret
        self.entries: dict[int, Entry] = {}
        self.version = self.dropped = self.clears = 0
        self._bytes = self._last = 0

    def begin(self, scope: Scope, tenant: str) -> Entry:
        """Begin an entry for a request that came in."""
        self._last += 1
        entry = self.entries[self._last] = Entry(self._last, scope, tenant, self._secret)
        self._grow(entry, _OVERHEAD)
        return entry

    def take_sent(self, entry: Entry, piece: bytes) -> None:
        """Keep a piece of the body of a request."""
        self._grow(entry, entry.take(piece, sent=True))

    def show(self, entry: Entry, sent: Mapping[str, Any]) -> None:
        """Keep what was sent to the upstream for a call."""
        self._grow(entry, entry.show(sent))

    def watch(self, entry: Entry, send: Send) -> Send:
        """Return a `send` that keeps what is answered, too."""

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
        """End an entry that has had no whole answer: the client left, or the connection was cut."""
        if entry.state == "open":
            self._end(entry, "left" if left else "cut")

    def clear(self, ids: Iterable[int] | None) -> None:
        """Remove these calls, or all."""
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
            return  # it was removed while it went on
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
