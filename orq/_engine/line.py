"""One call's line to the HTTP client: how effects are put to httpx, and what came back. Nothing here waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx

from .effects import Failure, Read, Send
from .headers import Headers
from .inflate import CODINGS, Inflate, Unasked
from .limits import BODY, Watch, watching


class Received:
    """An answer whose headers have arrived (the `Incoming` of a flow), and the pieces of its body."""

    __slots__ = ("chunks", "headers", "response", "status_code", "timeouts", "wall_time")

    def __init__(self, response: httpx.Response, awaited: bool) -> None:
        self.response = response
        self.status_code = response.status_code
        self.headers = Headers.received(response.headers.raw)
        self.wall_time = time.time()
        self.timeouts: dict[str, float | None] | None = response.request.extensions.get("timeout")
        self.chunks: Any = _pieces(
            response, response.headers.get("content-encoding", "").strip().lower().replace("identity", ""), awaited
        )


def _pieces(response: httpx.Response, coding: str, awaited: bool) -> Any:
    """Return an iterator over the decoded body, in the colour of the call."""
    body = response.extensions.get(BODY)
    if body is not None:  # our own client's, which asks for no other coding
        if coding and coding not in CODINGS:
            return Unasked(coding)
        pieces = aiter(body) if awaited else iter(body)
        return Inflate(pieces) if coding else pieces
    # A borrowed client's hooks or transport may have read the body already: only `iter_bytes` gives it again.
    name = "iter_bytes" if coding or response.is_stream_consumed else "iter_raw"
    return getattr(response, f"a{name}" if awaited else name)()


class HttpxLine:
    """Builds requests, sets limits, and keeps what is open, for one call or one stream."""

    __slots__ = ("_borrowed", "_client", "_parts", "_watch", "awaited", "open")

    def __init__(self, client: Callable[[], Any], *, awaited: bool, borrowed: bool = False) -> None:
        self._client, self._borrowed = client, borrowed
        self._watch = Watch()
        self._parts: Any = None
        self.awaited = awaited
        self.open: Received | None = None

    @property
    def client(self) -> Any:
        """The `httpx.Client` or `AsyncClient`, made when it is first needed."""
        return self._client()

    def request(self, effect: Send) -> httpx.Request:
        """Build the request directly: `client.build_request` would merge what is merged already, at 100 us."""
        self._watch = watch = Watch()
        watch.deadline = effect.until
        watching(watch)
        left = None if effect.until is None else max(0.001, effect.until - time.monotonic())
        limits = effect.timeout
        names = ("connect", "read", "write", "pool")
        timeouts = {name: _least(getattr(limits, name), left) for name in names}
        asked, extensions = effect.request, {"timeout": timeouts}
        headers = asked.headers.encoded()
        self._parts = asked.parts
        if asked.parts is not None:
            files: Any = asked.parts.files
            return httpx.Request(asked.method, asked.url, headers=headers, files=files, extensions=extensions)
        return httpx.Request(asked.method, asked.url, headers=headers, content=asked.body, extensions=extensions)

    def received(self, response: httpx.Response) -> Received:
        """Take over an answer."""
        self.release()
        self.open = Received(response, self.awaited)
        return self.open

    def body(self, effect: Read, now: float) -> Any:
        """Return the iterator to take the next piece from, its wait limited."""
        incoming: Any = effect.incoming
        deadline = effect.until
        if effect.patience is not None and (deadline is None or now + effect.patience < deadline):
            deadline = now + effect.patience
        self._watch.deadline = deadline
        watching(self._watch)
        if incoming.timeouts is not None:  # for a borrowed client: httpcore looks at it once, when a body begins
            left = None if deadline is None else max(0.001, deadline - now)
            incoming.timeouts["read"] = _least(incoming.timeouts.get("read"), left)
            incoming.timeouts = None
        return incoming.chunks

    def closing(self, incoming: Any) -> httpx.Response:
        """Return the response to close; the line is free then."""
        self.open = None
        response: httpx.Response = incoming.response
        return response

    def release(self) -> None:
        """Close what was opened to be sent."""
        if self._parts is not None:
            self._parts.release()
            self._parts = None

    def failure(self, error: Exception) -> Failure:
        """Say what is known of an effect that failed; a borrowed client's connections are not ours to see."""
        self.release()
        if self._borrowed:
            return Failure(error)
        return Failure(error, sent=self._watch.sent, received=self._watch.received, reused=self._watch.reused)


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else min(one, other)
