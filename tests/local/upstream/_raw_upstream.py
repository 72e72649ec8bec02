"""An upstream on raw sockets, which sends scripted bytes and pauses.

It records requests and disconnects.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

HOLD = object()
"""Keep the connection open until the caller leaves."""
STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


def chunk(**delta: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta}]}


def end(reason: str = "stop", **rest: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": {}, "finish_reason": reason}], **rest}


def event(data: Any) -> bytes:
    return b"data: " + json.dumps(data, ensure_ascii=False).encode() + b"\n\n"


def stream(*objects: Any, done: bool = True) -> bytes:
    return STREAM + b"".join(map(event, objects)) + (b"data: [DONE]\n\n" if done else b"")


def answer(status: int, body: bytes, *headers: str, type: str = "application/json") -> bytes:
    lines = [f"HTTP/1.1 {status} Any", f"content-type: {type}", f"content-length: {len(body)}", "connection: close"]
    return "\r\n".join([*lines, *headers, "", ""]).encode() + body


class RawUpstream:
    """`heads` and `bodies` are what came; `left` the times at which callers closed a connection that was held."""

    def __init__(self, family: socket.AddressFamily, host: str, script: Sequence[Any]) -> None:
        self._script = script
        self._listener = socket.create_server((host, 0), family=family)
        self.port: int = self._listener.getsockname()[1]
        self.heads: list[str] = []
        self.bodies: list[Any] = []
        self.left: list[float] = []
        self.held = threading.Event()
        self.gone = threading.Event()
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.settimeout(20)
                self._open.append(connection)
                self._threads.append(threading.Thread(target=self._play, args=(connection,)))
                self._threads[-1].start()

    def _play(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            file = connection.makefile("rb")
            lines: list[bytes] = []
            while (line := file.readline()) != b"\r\n":
                if not line:
                    return  # the client opened a connection and closed it without a request
                lines.append(line)
            head = b"".join(lines).decode()
            sizes = [line.split(":")[1] for line in head.splitlines() if line.lower().startswith("content-length")]
            body = file.read(int(sizes[0]))
            if len(body) < int(sizes[0]):
                return  # the client disconnected while it sent the request
            self.heads.append(head)
            self.bodies.append(json.loads(body))
            for step in self._script:
                if isinstance(step, bytes):
                    connection.sendall(step)
                elif step is HOLD:
                    self.held.set()
                    file.read(1)
                    self.left.append(time.monotonic())
                    self.gone.set()
                else:
                    time.sleep(step)
            file.close()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


@contextmanager
def raw_upstream(
    *script: Any, family: socket.AddressFamily = socket.AF_INET, host: str = "127.0.0.1"
) -> Iterator[RawUpstream]:
    upstream = RawUpstream(family, host, script)
    try:
        yield upstream
    finally:
        upstream.close()
