"""Track the open connections and those with a stream, and close them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

Client = tuple[str, int]


class Connections:
    """Closes connections from inside the server. `server` is set when it has started."""

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
        """Return the number of open streams of the page."""
        return sum(self._streaming.values())

    def cut(self, client: Client) -> None:
        """Close a client's connection after the bytes that are already written."""
        for connection in self._open():
            if connection.client == client:
                connection.transport.close()

    def abort_streams(self, *, pages: bool = False) -> None:
        """Abort the connections that carry a stream. With `pages`, also abort those of the page."""
        for connection in self._open():
            if (
                self._streaming.get(connection.client or ("", 0), True) <= pages
                and connection.client in self._streaming
            ):
                connection.transport.abort()

    def abort(self) -> None:
        """Abort all connections."""
        for connection in self._open():
            connection.transport.abort()

    def leave(self) -> None:
        """Close the copies of the sockets in a child process."""
        for connection in self._open():
            sock = connection.transport.get_extra_info("socket")
            if sock is not None:
                # asyncio's wrapper has no `close`, and `transport.close` would use the event loop of the parent.
                sock._sock.close()

    def _open(self) -> list[H11Protocol]:
        connections = self.server.server_state.connections if self.server is not None else ()
        return [connection for connection in connections if isinstance(connection, H11Protocol)]
