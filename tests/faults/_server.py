"""A scripted HTTP server on loopback: it sends bytes, pauses and resets.

It records requests.

    with Server([b"HTTP/1.1 200 OK\\r\\n", RESET]) as server:
        ...
    assert len(server.requests) == 1

Each script answers one request, in the order in which requests come, over however many connections; when they are used
up, `default`, or what it returns for a request, answers the rest. A connection stays open for the next request unless
its script closed it.
"""

from __future__ import annotations

import atexit
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

LONGEST = 20.0
"""Seconds after which a connection is dropped whatever its script says, so that no test can hang on it."""


@dataclass(frozen=True)
class Pause:
    """Send nothing for some seconds."""

    seconds: float


@dataclass(frozen=True)
class Drip:
    """Send a piece every so many seconds, until the client is gone or `times` is reached."""

    piece: bytes
    every: float
    times: int = 100_000


@dataclass(frozen=True)
class _Word:
    name: str


RESET = _Word("reset")
"""Abort the connection: the client gets an RST."""
CLOSE = _Word("close")
"""Close the connection in good order: the client gets a FIN."""
EARLY = _Word("early")
"""First in a script: answer once the headers of the request have come, and read no more of it."""
HOLD = _Word("hold")
"""Send nothing more, and wait until the client closes the connection."""

Step = bytes | Pause | Drip | _Word
Script = Sequence[Step]


@dataclass(frozen=True)
class Seen:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    body: bytes
    connection: int
    time: float

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def answer(status: int = 200, body: bytes = b"", *headers: str, kind: str = "application/json") -> list[Step]:
    """Return the script of a whole answer with a length."""
    return [head(status, *headers, kind=kind, length=len(body)) + body]


def head(status: int = 200, *headers: str, kind: str = "application/json", length: int | None = None) -> bytes:
    """Return status line and headers."""
    lines = [f"HTTP/1.1 {status} Some Reason", *([f"content-type: {kind}"] if kind else []), *headers]
    if length is not None:
        lines.append(f"content-length: {length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def chunks(pieces: Iterable[bytes], *, end: bool = True) -> bytes:
    """Return pieces in chunked coding."""
    coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces if piece)
    return coded + (b"0\r\n\r\n" if end else b"")


class Server:
    """See the module's docstring."""

    def __init__(self, *scripts: Script, default: Script | Callable[[Seen], Script] = (CLOSE,)) -> None:
        self._scripts = list(scripts)
        self._default = default
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.requests: list[Seen] = []
        self.connections = 0
        self._open: dict[int, socket.socket] = {}
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Close everything; what the threads were waiting for ends at once."""
        self._stopping.set()
        for shut in (lambda: self._listener.shutdown(socket.SHUT_RDWR), self._listener.close):
            with suppress(OSError):
                shut()
        with self._changed:
            for connection in self._open.values():
                _shut(connection)
        for thread in self._threads:
            thread.join(5)

    def wait_closed(self, limit: float = 2.0) -> bool:
        """Wait until the client has closed every connection; False if it has not in time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, limit)

    @property
    def open(self) -> int:
        """How many connections are open now."""
        with self._changed:
            return len(self._open)

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._changed:
                self.connections += 1
                number = self.connections
                self._open[number] = connection
            thread = threading.Thread(target=self._serve, args=(number, connection), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, number: int, connection: socket.socket) -> None:
        try:
            connection.settimeout(LONGEST)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            received = bytearray()
            while (seen := self._request(number, connection, received)) is not None:
                with self._changed:
                    self.requests.append(seen)
                    script = self._scripts.pop(0) if self._scripts else self._default
                    self._changed.notify_all()
                script = script(seen) if callable(script) else script
                if not self._play(script, connection):
                    return
        except OSError:
            pass
        finally:
            with self._changed:
                del self._open[number]
                connection.close()
                self._changed.notify_all()

    def _request(self, number: int, connection: socket.socket, received: bytearray) -> Seen | None:
        while b"\r\n\r\n" not in received:
            if not (data := connection.recv(65536)):
                return None
            received += data
        top, _, rest = bytes(received).partition(b"\r\n\r\n")
        first, *lines = top.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        size = int(headers.get("content-length", "0"))
        with self._changed:
            if self._scripts and self._scripts[0][:1] == [EARLY]:
                size = 0
        while len(rest) < size:
            if not (data := connection.recv(1 << 20)):
                return None
            rest += data
        # The chunks are not decoded; no body of these tests contains the end of a chunked body.
        if headers.get("transfer-encoding") == "chunked":
            while not rest.endswith(b"\r\n0\r\n\r\n"):
                if not (data := connection.recv(1 << 20)):
                    return None
                rest += data
            size = len(rest)
        received[:] = rest[size:]
        return Seen(method, target, headers, rest[:size], number, time.monotonic())

    def _play(self, script: Script, connection: socket.socket) -> bool:
        """Send an answer; return whether the connection stays open."""
        for step in script:
            if isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, Pause):
                self._stopping.wait(step.seconds)
            elif isinstance(step, Drip):
                for _ in range(step.times):
                    connection.sendall(step.piece)
                    if self._stopping.wait(step.every):
                        return False
            elif step is EARLY:
                pass
            elif step is HOLD:
                while connection.recv(65536):
                    pass
                return False
            elif step is RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
            else:
                _shut(connection)
                return False
        return True


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class Deaf:
    """A listener that accepts nothing and whose queue is full: connecting to it gets no answer at all.

    `works` tells whether this system's loopback does that; some answer with a reset, or queue without end.
    """

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        address = self._listener.getsockname()
        self.url = f"http://127.0.0.1:{address[1]}"
        self._fillers: list[socket.socket] = []
        self.works = False
        for _ in range(8):
            filler = socket.socket()
            filler.settimeout(0.2)
            self._fillers.append(filler)
            try:
                filler.connect(address)
            except TimeoutError:
                self.works = True
                break
            except OSError:
                break

    def __enter__(self) -> Deaf:
        return self

    def __exit__(self, *exc_info: object) -> None:
        for one in (*self._fillers, self._listener):
            one.close()


def closed_port() -> int:
    """Return a port of loopback on which nothing listens, nor will until the tests end: it stays bound."""
    bound = socket.socket()
    atexit.register(bound.close)
    bound.bind(("127.0.0.1", 0))
    port: int = bound.getsockname()[1]
    return port


def soon(condition: Any, limit: float = 2.0) -> bool:
    """Wait until a condition holds; False if it does not in time."""
    until = time.monotonic() + limit
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True
