"""The adapter of httpx: sends requests and reads bodies, for one call or one stream.

It uses our own client or a user's client. `translate.py` turns exceptions into failures.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .._clock import monotonic
from .._engine.effects import Failure
from .._headers import Headers
from .._interruptions import interruption
from ..errors import ConfigurationError
from ..middleware import Request
from ..options import Timeout
from .abandoned import KeptPieces, leave
from .adapter import STRANGE_LOOP
from .clients import request_library
from .decompress import CODINGS, DecompressedBody, UnsupportedEncoding, coding_of, decoded
from .direct import direct_request
from .in_flight import NO_REQUEST, InFlight, current, set_in_flight
from .log_filter import install
from .loops import running_loop
from .shield import ShieldedClose
from .translate import failure_of

if TYPE_CHECKING:
    import httpx

    from .user_client_timeouts import Guard

install()


class Received:
    """An answer whose headers have arrived (the `Incoming` of a flow), with its body's pieces."""

    __slots__ = (
        "body",
        "chunks",
        "headers",
        "inner_body",
        "kept",
        "pid",
        "proxy_secrets",
        "response",
        "status_code",
        "timeouts",
        "wall_time",
    )

    def __init__(self, status_code: int, raw_headers: Any, body: Any) -> None:
        self.body = body
        self.inner_body: Any = None
        """The body of our own client, if a tool has wrapped or read it."""
        self.pid = os.getpid()
        self.status_code = status_code
        self.headers = Headers.received(raw_headers)
        self.wall_time = time.time()
        self.proxy_secrets: Headers | None = None
        self.response: Any = None
        self.timeouts: dict[str, float | None] | None = None
        self.kept: KeptPieces | None = None
        if body is not None:
            self.chunks: Any = decoded(body, coding_of(raw_headers))

    @classmethod
    def of(cls, response: httpx.Response, body: Any, awaited: bool) -> Received:
        """Wrap an answer of httpx. Its body may be one of ours."""
        raw = response.headers.raw
        received = cls(response.status_code, raw, body)
        asked: Any = response._request  # the answer of a mock may have none
        received.response, received.timeouts = response, asked and asked.extensions.get("timeout")
        if body is None:
            received.chunks = received._lent_pieces(coding_of(raw), awaited)
        return received

    @property
    def ended(self) -> bool:
        body, chunks = self.body, self.chunks
        return body is not None and body.answer.ended and (chunks is body or chunks.is_empty())

    def _lent_pieces(self, coding: str, awaited: bool) -> Any:
        """Return the decompressed pieces of a body of a user's client, which its hooks may have read."""
        raw = not self.response.is_stream_consumed
        if raw and coding and coding not in CODINGS:  # httpx would decompress a whole piece at once, however large
            return UnsupportedEncoding(coding)
        name = "iter_raw" if raw else "iter_bytes"  # only `iter_bytes` returns again what was read before
        self.kept = KeptPieces(getattr(self.response, f"a{name}" if awaited else name)())
        return DecompressedBody(self.kept) if raw and coding else self.kept


class _Adapter:
    """The common part of the sync and async adapter: everything but waiting.

    `client` returns our own client, which is made at its first use, or the user's client (`borrowed`).
    """

    __slots__ = ("_borrowed", "_client", "_flight", "_fresh", "_guard", "_loop", "_timeouts", "open")
    awaited = False

    def __init__(self, client: Callable[[], Any], borrowed: Any = None) -> None:
        self._client, self._borrowed = client, borrowed
        self._loop = running_loop() if self.awaited else None
        self._flight = NO_REQUEST
        self._guard: Guard | None = None
        self._fresh = False
        self._timeouts: dict[str, float | None] | None = None
        self.open: Received | None = None

    def wrong_loop(self) -> ConfigurationError | None:
        """Return the error for reading the open body in another loop; None for a mock's body."""
        return None if self._is_mocked() else self._strange_loop()

    def _is_mocked(self) -> bool:
        if self._borrowed is None:
            return self.open is not None and self.open.body is None and self.open.inner_body is None
        return self.open is None or "network_stream" not in self.open.response.extensions

    def _strange_loop(self) -> ConfigurationError | None:
        return None if not self.awaited or self._loop is running_loop() else ConfigurationError(STRANGE_LOOP)

    def _begun(self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None) -> dict[str, Any]:
        """Begin a request; return its extensions for httpcore."""
        self._flight = flight = InFlight(deadline, fresh=self._fresh, connect=timeout.connect, head=head)
        flight.asked = asked.headers
        set_in_flight(flight)
        timeouts = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool}
        self._timeouts = timeouts
        if deadline is not None:
            left = max(0.001, deadline - monotonic())
            for name, limit in timeouts.items():
                timeouts[name] = _least(limit, left)
        if self._borrowed is None:
            return {"timeout": timeouts}
        from .user_client_timeouts import guarded  # imports a queue, which our own client does not need

        self._guard, trace = guarded(deadline, timeout.read, head, awaited=self.awaited)
        return {"timeout": timeouts, "trace": trace}

    def _httpx_request(self, asked: Request, extensions: dict[str, Any]) -> Any:
        """Build the request directly. `client.build_request` would merge settings again, in 100 us."""
        library = request_library(self._borrowed)
        headers = asked.headers.encoded()
        if asked.parts is not None:
            files: Any = asked.parts.files
            return library.Request(asked.method, asked.url, headers=headers, files=files, extensions=extensions)
        content = asked.body
        return library.Request(asked.method, asked.url, headers=headers, content=content, extensions=extensions)

    def _answered(self, body: Any) -> Received:
        """Return the answer to a request that was sent without httpx."""
        flight, answer = self._flight, body.answer
        flight.head_until = flight.body = None
        self.open = received = Received(answer.status, answer.headers, body)
        received.proxy_secrets = flight.proxy_secrets()
        return received

    def _received(self, response: httpx.Response) -> Received:
        self._flight.head_until = None
        body, self._flight.body = self._flight.body, None  # the context keeps the flight, so it must not hold the body
        direct = body is not None and getattr(response.stream, "body_of_orq", None) is body
        self.open = received = Received.of(response, body if direct else None, self.awaited)
        received.inner_body = None if direct else body
        received.proxy_secrets = self._flight.proxy_secrets()
        if self._guard is not None:
            self._guard.follow_body(response._request, received.kept)
        return received

    @staticmethod
    def _limit_lent(incoming: Any, deadline: float | None) -> None:
        """Set the timeout of a body of a user's client. httpcore reads it once, when the body begins."""
        left = None if deadline is None else max(0.001, deadline - monotonic())
        incoming.timeouts["read"] = _least(incoming.timeouts.get("read"), left)
        incoming.timeouts = None

    def _let_go(self, incoming: Any) -> None:
        self.open = None
        if incoming.kept is not None and incoming.pid == os.getpid():  # the generators take locks of the user's client
            incoming.kept.release()

    def hand_out(self, incoming: Any) -> None:
        """Note that the caller must close the open body. Users' clients count their own bodies."""
        if (body := incoming.body or incoming.inner_body) is not None:
            body.hand_out()

    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None:
        """Leave an open body to the next call. A finaliser calls this, so it takes no lock."""
        if incoming.body is not None:
            incoming.body.abandon()
            leave(tell)
        elif incoming.pid == os.getpid():
            if incoming.inner_body is not None:
                incoming.inner_body.abandon()
            elif self._borrowed is not None:
                _shut_lent(incoming.response)
            leave(tell, incoming, self.close, self._loop)
        else:  # the parent process still reads, and one of its threads may have held the locks at the fork
            leave(tell)

    def close(self, incoming: Any) -> Any:
        """Give the connection back to its pool, or shut it if the body was not read to its end."""
        raise NotImplementedError

    def failure(self, error: Exception) -> Failure:
        """Return the failure for an exception. Raises one from outside the call, as Ctrl-C."""
        thrown = interruption(error)
        if thrown is not None:
            raise thrown
        if self._borrowed is None:
            self._fresh = self._fresh or self._flight.reused
            return failure_of(error, sent=self._timeouts) if self._flight.mocked else failure_of(error, self._flight)
        if self.open is not None and (misuse := self._strange_loop()) is not None:
            return Failure("foreign", exception=misuse)
        if self._guard is not None and self._guard.fired:
            return Failure("read", timed_out=True, words="the timeout passed before the answer came")
        return Failure("closed") if self._borrowed.is_closed else failure_of(error, sent=self._timeouts)


class HttpxAdapter(_Adapter):
    """Carries out effects with an `httpx.Client`, or our own client."""

    __slots__ = ()

    def send(self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None) -> Received:
        """Send a request, and wait for the headers of the answer."""
        try:
            extensions = self._begun(asked, timeout, deadline, head)
            client = self._client()
            if self._borrowed is None:
                if client.sends_directly() and (direct := direct_request(asked, extensions)) is not None:
                    return self._answered(client.exchange(direct))
                client = client.httpx_client()
            request = self._httpx_request(asked, extensions)
            return self._received(client.send(request, stream=True, follow_redirects=False))
        finally:
            if self._guard is not None:
                self._guard.end()
            _close_files(asked)

    def read(self, incoming: Any, deadline: float | None) -> bytes:
        """Wait for the next piece of the body; b"" at its end."""
        if incoming.kept is not None:
            incoming.kept.until = incoming.chunks.until = deadline
            if incoming.timeouts is not None:
                self._limit_lent(incoming, deadline)
        self._flight.deadline = deadline
        if current() is not self._flight:
            set_in_flight(self._flight)
        try:  # a direct call is a third cheaper than `next`
            piece: bytes = incoming.chunks.__next__()
        except StopIteration:
            return b""
        return piece

    def close(self, incoming: Any) -> None:
        """Give the connection back, or shut it if the body was not read to its end."""
        self._let_go(incoming)
        if incoming.body is not None:
            incoming.body.close()
        elif incoming.pid == os.getpid():  # a forked child leaves it to the parent, whose locks may be held forever
            try:
                incoming.response.close()
            finally:
                if incoming.inner_body is not None:
                    incoming.inner_body.close()


class AsyncHttpxAdapter(_Adapter):
    """The async form of `HttpxAdapter`. Results of `read` and `close` are awaited directly."""

    __slots__ = ()
    awaited = True

    async def send(
        self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None
    ) -> Received:
        """Send a request, and wait for the headers of the answer."""
        try:
            extensions = self._begun(asked, timeout, deadline, head)
            client = self._client()
            if self._borrowed is None:
                if client.sends_directly() and (direct := direct_request(asked, extensions)) is not None:
                    return self._answered(await client.exchange(direct))
                client = client.httpx_client()
            request = self._httpx_request(asked, extensions)
            sending = client.send(request, stream=True, follow_redirects=False)
            if self._borrowed is not None and deadline is not None:
                from .waiting import within  # imports asyncio and anyio, which sync code does not need

                sending = within(max(0.001, deadline - monotonic()), sending)
            return self._received(await sending)
        finally:
            if self._guard is not None:
                self._guard.end()
            _close_files(asked)

    def read(self, incoming: Any, deadline: float | None) -> Any:
        """Wait for the next piece of the body; b"" at its end."""
        if incoming.kept is not None:
            incoming.kept.until = incoming.chunks.until = deadline
            if incoming.timeouts is not None:
                self._limit_lent(incoming, deadline)
        self._flight.deadline = deadline
        set_in_flight(self._flight)
        return anext(incoming.chunks, b"")

    def close(self, incoming: Any) -> Any:
        """Give the connection back, or shut it if the body was not read to its end."""
        self._let_go(incoming)
        if incoming.body is not None:
            return incoming.body.aclose()
        return _close_response(incoming) if incoming.pid == os.getpid() else _nothing()


async def _close_response(incoming: Any) -> None:
    try:
        await ShieldedClose(incoming.response).aclose()
    finally:
        if incoming.inner_body is not None:
            await incoming.inner_body.aclose()  # this never waits


async def _nothing() -> None:
    """Leave a connection to the parent process."""


def _close_files(asked: Request) -> None:
    """Close the files that were opened by their path, also if sending them failed."""
    if asked.parts is not None:
        asked.parts.release()


def _shut_lent(response: httpx.Response) -> None:
    """Shut the socket of an answer of a user's client, if it can be reached."""
    with suppress(Exception):
        response.extensions["network_stream"].get_extra_info("socket").shutdown(2)


def _least(one: float | None, other: float | None) -> float | None:
    return other if one is None else one if other is None else min(one, other)


ADAPTERS: dict[bool, Callable[..., Any]] = {False: HttpxAdapter, True: AsyncHttpxAdapter}
