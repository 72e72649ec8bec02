"""One call's line to the HTTP client: how effects are put to httpx, and what came back. Nothing here waits."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx

from .._engine.effects import Call, Effect, Failure, Read, Send, Sleep
from .._headers import Headers
from .._interruptions import interruption, is_interruption
from ..errors import CallbackError, OrqError
from .decompress import CODINGS, Inflate, Unasked
from .in_flight import InFlight, set_in_flight
from .leftovers import KeptPieces, leave
from .proxies import proxy_named
from .shield import ShieldedClose
from .transport import BODY


class Received:
    """An answer whose headers have arrived (the `Incoming` of a flow), and the pieces of its body."""

    __slots__ = ("body", "chunks", "headers", "kept", "response", "status_code", "timeouts", "wall_time")

    def __init__(self, response: httpx.Response, awaited: bool) -> None:
        self.response = response
        self.status_code = response.status_code
        self.headers = Headers.received(response.headers.raw)
        self.wall_time = time.time()
        self.timeouts: dict[str, float | None] | None = response.request.extensions.get("timeout")
        self.body: Any = response.extensions.get(BODY)  # our own client's
        self.kept: KeptPieces | None = None
        coding = response.headers.get("content-encoding", "").strip().lower().replace("identity", "")
        self.chunks: Any = self._own_pieces(coding) if self.body is not None else self._lent_pieces(coding, awaited)

    def _own_pieces(self, coding: str) -> Any:
        """Return an iterator over the decoded body; our own client asks for no other coding."""
        if coding and coding not in CODINGS:
            return Unasked(coding)
        return Inflate(self.body) if coding else self.body

    def _lent_pieces(self, coding: str, awaited: bool) -> Any:
        """Return the same for a lent client, whose hooks or transport may have read the body already."""
        raw = not self.response.is_stream_consumed and (not coding or coding in CODINGS)
        name = "iter_raw" if raw else "iter_bytes"  # only the second gives again what has been read
        self.kept = KeptPieces(getattr(self.response, f"a{name}" if awaited else name)())
        return Inflate(self.kept) if raw and coding else self.kept


class HttpxLine:
    """Builds requests, sets limits, and keeps what is open, for one call or one stream."""

    __slots__ = ("_borrowed", "_client", "_flight", "_fresh", "_loop", "_parts", "_pid", "awaited", "open")

    def __init__(self, client: Callable[[], Any], *, awaited: bool, borrowed: bool = False, loop: Any = None) -> None:
        self._client, self._borrowed, self._loop = client, borrowed, loop
        self._flight = InFlight()
        self._fresh = False
        self._pid = os.getpid()
        self._parts: Any = None
        self.awaited = awaited
        self.open: Received | None = None

    @property
    def client(self) -> Any:
        """The `httpx.Client` or `AsyncClient`, made when it is first needed."""
        return self._client()

    def request(self, effect: Send) -> httpx.Request:
        """Build the request directly: `client.build_request` would merge what is merged already, at 100 us."""
        self._flight = InFlight(effect.until, fresh=self._fresh)
        set_in_flight(self._flight)
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
        self._flight.deadline = deadline
        set_in_flight(self._flight)
        if incoming.timeouts is not None:  # for a lent client: httpcore looks at it once, when a body begins
            left = None if deadline is None else max(0.001, deadline - now)
            incoming.timeouts["read"] = _least(incoming.timeouts.get("read"), left)
            incoming.timeouts = None
        return incoming.chunks

    def closing(self, incoming: Any) -> Any:
        """Return the body to close; the line is free then."""
        self.open = None
        if incoming.kept is not None:
            incoming.kept.release()
        if incoming.body is not None:
            return incoming.body
        return ShieldedClose(incoming.response) if self.awaited else incoming.response

    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None:
        """Leave an open body to whoever makes the next call. A finaliser calls this: it takes no lock."""
        if incoming.body is not None:
            incoming.body.abandon()
            leave(None, None, tell)
        elif self._pid == os.getpid():  # a child process leaves its parent's connection alone
            _shut_lent(incoming.response)
            leave(incoming, self._loop, tell)

    def release(self) -> None:
        """Close what was opened to be sent."""
        if self._parts is not None:
            self._parts.release()
            self._parts = None

    def failure(self, error: Exception, effect: Effect) -> Failure:
        """Say what is known of an effect that failed. Raises what is not a failure, but was thrown into the call."""
        self.release()
        if isinstance(effect, Sleep):
            raise error
        if isinstance(effect, Call):
            thrown = error.__cause__ if isinstance(error, CallbackError) else error
            thrown = thrown if is_interruption(thrown) else None
        else:
            thrown = interruption(error)
        if thrown is not None:
            raise thrown
        if self._borrowed or isinstance(effect, Call) or isinstance(error, OrqError):
            return Failure(error)
        flight = self._flight
        self._fresh = self._fresh or flight.reused
        since = time.monotonic() - flight.sent_at if flight.sent else None
        return Failure(
            error,
            sent=flight.sent,
            received=flight.received,
            reused=flight.reused,
            since_sent=since,
            ours=True,
            proxy=proxy_named(error),
        )


def _shut_lent(response: httpx.Response) -> None:
    """Shut the socket of a lent client's answer, where there is one that can be shut from here."""
    with suppress(Exception):
        response.extensions["network_stream"].get_extra_info("socket").shutdown(2)


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else min(one, other)
