"""The open connections: which carry a stream, and how to end them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

Client = tuple[str, int]


class Connections:
    """Ends connections from the inside. `server` is set once there is one."""

    def __init__(self) -> None:
        self.server: uvicorn.Server | None = None
        self._streaming: dict[Client, bool] = {}

    @contextmanager
    def streaming(self, client: Client, *, page: bool = False) -> Generator[Client, None, None]:
        """Mark a client's connection as carrying a stream, of an answer or of the page."""
        self._streaming[client] = page
        try:
            yield client
        finally:
            self._streaming.pop(client, None)

    def pages(self) -> int:
        """Return how many streams of the page are open."""
        return sum(self._streaming.values())

    def cut(self, client: Client) -> None:
        """End one connection after what was written so far."""
        for connection in self._open():
            if connection.client == client:
                connection.transport.close()

    def abort_streams(self, *, pages: bool = False) -> None:
        """End the connections that carry a stream, which could go on for long; with `pages`, those of the page, too."""
        for connection in self._open():
            if (
                self._streaming.get(connection.client or ("", 0), True) <= pages
                and connection.client in self._streaming
            ):
                connection.transport.abort()

    def abort(self) -> None:
        """End all connections, whatever they are doing."""
        for connection in self._open():
            connection.transport.abort()

    def leave(self) -> None:
        """In a child process: close its copies of the sockets."""
        for connection in self._open():
            sock = connection.transport.get_extra_info("socket")
            if sock is not None:
                sock._sock.close()  # the wrapper has no `close`, and the transport would talk to the parent's loop

    def _open(self) -> list[H11Protocol]:
        connections = self.server.server_state.connections if self.server is not None else ()
        return [connection for connection in connections if isinstance(connection, H11Protocol)]
