"""TLS without I/O: a handshake, read or write is a generator that asks to send and receive.

TLS sockets of the standard library cannot be awaited, and cannot run inside another TLS connection (an https proxy).
"""

from __future__ import annotations

import ssl
from collections.abc import Generator
from typing import Any

TlsSteps = Generator[bytes | None, bytes | None, Any]
"""Yields bytes to send, or None to receive bytes, which are sent to it (b"" at the end of the connection)."""


class TlsState:
    """One end of a TLS connection, between two buffers."""

    def __init__(self, context: ssl.SSLContext, hostname: str | None) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)

    @property
    def unread(self) -> bool:
        """Whether bytes have arrived that were not read yet."""
        return self.object.pending() > 0 or self._incoming.pending > 0

    def alert(self) -> bytes:
        """Return the alert that tells the peer why a handshake failed, or b""."""
        return self._outgoing.read()

    def handshake(self) -> TlsSteps:
        """Do the handshake."""
        return self._until_done(self.object.do_handshake)

    def read(self, size: int) -> TlsSteps:
        """Read up to `size` bytes; b"" is the end, also if the peer did not announce it."""
        try:
            return (yield from self._until_done(self.object.read, size))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def write(self, data: bytes) -> TlsSteps:
        """Write all of `data`."""
        view = memoryview(data)
        while view:
            view = view[(yield from self._until_done(self.object.write, view)) :]

    def _until_done(self, function: Any, *args: Any) -> TlsSteps:
        while True:
            done, result = True, None
            try:
                result = function(*args)
            except ssl.SSLWantReadError:
                done = False
            if self._outgoing.pending:
                yield self._outgoing.read()
            if done:
                return result
            received = yield None
            if received:
                self._incoming.write(received)
            else:
                self._incoming.write_eof()
