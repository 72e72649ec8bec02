"""A server that records each request and returns given answers."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True)
class Seen:
    """A request as bytes; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Recorder:
    """One thread for each connection. Set `answer`, make the call, take `seen`."""

    def __init__(self) -> None:
        self.answer: tuple[int, str | None, bytes] = (204, None, b"")
        self._seen: list[Seen] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def take(self) -> Seen:
        """Return the one request since the last call of this."""
        (seen,), self._seen = self._seen, []
        return seen

    def forget(self) -> None:
        self._seen = []

    def close(self) -> None:
        for connection in (self._listener, *self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection.makefile("rb") as lines:
            while line := lines.readline():
                method, target, _ = line.decode("latin-1").split()
                headers: dict[str, str] = {}
                while (line := lines.readline()) != b"\r\n":
                    name, _, value = line.decode("latin-1").partition(":")
                    headers[name.lower()] = value.strip()
                body = lines.read(int(headers.get("content-length", 0)))
                while "transfer-encoding" in headers and (size := int(lines.readline(), 16)):
                    body += lines.read(size)
                    lines.readline()
                if "transfer-encoding" in headers:
                    lines.readline()
                self._seen.append(Seen(method, target, headers, body))
                status, media_type, content = self.answer
                head = f"HTTP/1.1 {status} OK\r\ncontent-length: {len(content)}\r\n"
                head = head.replace("content-length: 0\r\n", "") if status == 204 else head
                kind = f"content-type: {media_type}\r\n" if media_type else ""
                connection.sendall(f"{head}{kind}\r\n".encode() + content)
