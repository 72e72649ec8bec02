"""A second transport with `http.client`.

It proves that the engine needs no more than `HttpAdapter`.

It opens a connection for each request. So it has no pool and no proxy; nor does it read interim answers but 100.
"""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, cast
from urllib.parse import urlsplit

from orq import OrqCore
from orq._engine.effects import Failure, Phase
from orq._headers import Headers
from orq._http.abandoned import leave
from orq._http.decompress import CODINGS, DamagedError, DecompressedBody, UnsupportedEncoding
from orq.errors import OrqError
from orq.middleware import Request
from orq.options import Timeout


class StrictResponse(http.client.HTTPResponse):
    """Refuses a head that ends too early or says two things, which `http.client` would guess about."""

    def begin(self) -> None:
        head: Any = self.fp
        self.fp = cast(Any, _Head(head))
        try:
            super().begin()
        finally:
            self.fp = head if self.fp is not None else None
        lengths, codings = (self.msg.get_all(name, []) for name in ("content-length", "transfer-encoding"))
        if len(set(lengths)) > 1 or not all(length.isdigit() for length in lengths) or set(codings) - {"chunked"}:
            raise http.client.HTTPException("the head does not say how long the body is")


class _Head:
    def __init__(self, file: Any) -> None:
        self._file, self._wanted, self.close = file, re.compile(rb""), file.close  # the first line is the status

    def readline(self, size: int) -> bytes:
        line: bytes = self._file.readline(size)
        if not line or not self._wanted.match(line):
            raise http.client.HTTPException("the head breaks off, or holds what is no header")
        self._wanted = re.compile(rb"[^\s:]+:|\r?\n")
        return line


class Answer:
    """An answer whose headers have arrived."""

    ended = False

    def __init__(self, connection: http.client.HTTPConnection, sock: Any, response: http.client.HTTPResponse) -> None:
        self.connection, self.sock, self.response = connection, sock, response
        self.status_code = response.status
        fields = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.getheaders()]
        self.headers = Headers.received(fields)
        self.wall_time = time.time()
        self.proxy_secrets = None
        coding = self.headers.get("content-encoding", "").strip().lower().replace("identity", "")
        unpacked = DecompressedBody(self._raw()) if coding in CODINGS else UnsupportedEncoding(coding)
        self.pieces: Any = unpacked if coding else self._raw()

    def _raw(self) -> Iterator[bytes]:
        response = self.response
        while data := response.read1(65536):
            yield data
        if response.length:  # `read1` does not report this
            raise http.client.IncompleteRead(b"", response.length)

    def close(self) -> None:
        self.response.close()
        self.connection.close()
        self.sock.close()


class HttpClientAdapter:
    """Puts effects to `http.client`."""

    awaited = False

    def __init__(self) -> None:
        self.open: Answer | None = None
        self._phase: Phase = "connect"
        self._read_timeout: float | None = None

    def send(self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None) -> Answer:
        self._phase = "connect"
        url = urlsplit(asked.url)
        connection = http.client.HTTPConnection(url.netloc, timeout=_left(timeout.connect, deadline))
        connection.response_class = StrictResponse
        try:
            connection.connect()
            sock: Any = connection.sock
            self._phase = "write"
            sock.settimeout(_left(timeout.write, deadline))
            # If the server refused early, its answer can still be read.
            with suppress(BrokenPipeError, ConnectionResetError):
                self._write(connection, asked, url._replace(scheme="", netloc="").geturl())
            self._phase = "read"
            sock.settimeout(_left(timeout.read, deadline))
            response = connection.getresponse()
        except BaseException:
            connection.close()
            raise
        self._read_timeout, self.open = timeout.read, Answer(connection, sock, response)
        return self.open

    @staticmethod
    def _write(connection: http.client.HTTPConnection, asked: Request, target: str) -> None:
        connection.putrequest(asked.method, target, skip_accept_encoding=True)
        for name, value in asked.headers.encoded():
            connection.putheader(name.decode(), value)
        if asked.body is not None:
            connection.putheader("content-length", str(len(asked.body)))
        connection.endheaders(asked.body)

    def read(self, incoming: Any, deadline: float | None) -> bytes:
        incoming.sock.settimeout(_left(self._read_timeout, deadline))
        if isinstance(incoming.pieces, DecompressedBody):
            incoming.pieces.until = deadline
        piece: bytes = next(incoming.pieces, b"")
        return piece

    def close(self, incoming: Any) -> None:
        self.open = None
        incoming.close()

    def failure(self, error: Exception) -> Failure:
        if isinstance(error, OrqError):
            return Failure("foreign", exception=error)
        known = isinstance(error, (OSError, http.client.HTTPException, DamagedError))
        phase, words = self._phase if known else "foreign", f"{type(error).__name__}: {error}"
        return Failure(phase, isinstance(error, TimeoutError), words, sent=self._phase != "connect", reused=False)

    def hand_out(self, incoming: Any) -> None: ...

    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None:
        incoming.close()
        leave(tell)

    def wrong_loop(self) -> None: ...


def _left(timeout: float | None, deadline: float | None) -> float | None:
    left = None if deadline is None else max(0.001, deadline - time.monotonic())
    return timeout if left is None else left if timeout is None else min(left, timeout)


class HttpClientCore(OrqCore):
    def _adapter(self) -> HttpClientAdapter:
        return HttpClientAdapter()
