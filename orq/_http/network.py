"""Sync connections: blocking sockets with timeouts, which any thread may close.

If a thread closed a descriptor on which another thread waits, that thread would not wake. When it does, the number
might belong to a new connection. So a connection in use is only shut down, which wakes its user. The user then closes
the descriptor.
"""

from __future__ import annotations

import _socket
import os
import socket
import ssl
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Any, Protocol

import httpcore

from .._clock import monotonic
from .._interruptions import interruption
from .addresses import interleaved, is_readable, new_socket
from .in_flight import InFlight, in_flight, opens_tunnel
from .tls_state import TlsState, TlsSteps

CLOSED_HERE = "this side has closed the connection"

PIECE = 65536
"""Bytes that are written at a time. Each `send` waits again, so a slow server could exceed a timeout."""

_EXPIRED = "The timeout had already passed."


class StreamOwner(Protocol):
    """The pool that a connection belongs to."""

    def add_stream(self, stream: Any) -> None:
        """Add a connection that is being opened; raises if the pool is closed."""

    def remove_stream(self, stream: Any) -> None:
        """Remove a connection that was closed."""


class SocketStream(httpcore.NetworkStream):
    """One sync connection."""

    def __init__(self, sock: socket.socket, owner: StreamOwner) -> None:
        self._sock: Any = sock
        self._owner = owner
        self._lock = threading.RLock()  # a finaliser may close the stream while its own thread uses it
        self._users = 0
        self._pid = os.getpid()
        self._served: InFlight | None = None
        self.closed = False
        owner.add_stream(self)

    # -- called by httpcore

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        flight = in_flight()
        with self._used(httpcore.ReadTimeout if flight.sent else httpcore.ConnectTimeout, httpcore.ReadError):
            self._limit(flight, timeout)
            data: bytes = self._sock.recv(max_bytes)
        if self.closed:  # the end would be this side's doing, and the data may be incomplete
            flight.reused = False
            raise httpcore.ReadError(CLOSED_HERE)
        if data and not flight.received:
            flight.came(timeout)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        flight = in_flight()
        with self._used(httpcore.WriteTimeout, httpcore.WriteError):
            if self._served is not flight and not opens_tunnel(buffer):
                reused, self._served = self._served is not None, flight
                flight.wrote(reused)
            view = memoryview(buffer)
            while view:
                self._limit(flight, timeout)
                view = view[self._sock.send(view[:PIECE]) :]

    def close(self) -> None:
        with self._lock:
            self.shut()
            if not self._users:
                self._sock.close()
        self._owner.remove_stream(self)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        flight = in_flight()
        try:
            with self._used(httpcore.ConnectTimeout, httpcore.ConnectError):
                self._limit(flight, timeout)
                if isinstance(self._sock, ssl.SSLSocket):
                    self._sock = TlsOverTls(self._sock, ssl_context, server_hostname)
                else:
                    self._sock = ssl_context.wrap_socket(
                        self._sock, server_hostname=server_hostname, do_handshake_on_connect=False
                    )
                if not self.closed:  # it cannot be shut while another object takes over the descriptor
                    self._sock.do_handshake()
            if self.closed:
                raise httpcore.ConnectError(CLOSED_HERE)
        except BaseException:
            self.close()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "ssl_object":
                return self._sock if isinstance(self._sock, (ssl.SSLSocket, TlsOverTls)) else None
            case "socket":
                return self._sock
            case "client_addr":
                return self._sock.getsockname()
            case "server_addr":
                return self._sock.getpeername()
            case "is_readable":
                return getattr(self._sock, "pending", int)() > 0 or is_readable(self._sock)
            case _:
                return None

    # -- called by the pool

    def connect(self, address: Any, timeout: float | None) -> None:
        """Connect to an address that the socket was made for."""
        with self._used(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._limit(in_flight(), timeout)
            self._sock.connect(address)
        if self.closed:
            raise httpcore.ConnectError(CLOSED_HERE)

    def shut(self) -> None:
        """End the connection, and wake the thread that uses it.

        A finaliser may call it; it takes no lock.
        """
        self.closed = True
        if os.getpid() == self._pid:  # a parent process may still read from it
            with suppress(OSError):
                _shutdown(getattr(self._sock, "raw", self._sock))

    def close_copy(self) -> None:
        """Close the descriptor of this process. The parent process continues to use the connection."""
        with suppress(OSError):
            self._sock.close()

    # -- internal

    def _limit(self, flight: InFlight, timeout: float | None) -> None:
        left = flight.left(timeout)
        if left is not None and left <= 0:
            raise TimeoutError(_EXPIRED)
        self._sock.settimeout(left)

    @contextmanager
    def _used(self, timed_out: type[Exception], failed: type[Exception]) -> Generator[None]:
        """Keep the descriptor from being closed, and translate exceptions of the socket."""
        with self._lock:
            if self.closed:
                raise failed(CLOSED_HERE)
            self._users += 1
        try:
            yield
        except OSError as error:
            if interruption(error) is not None:
                raise
            raise (timed_out if isinstance(error, TimeoutError) else failed)(str(error)) from error
        finally:
            with self._lock:
                self._users -= 1
                if self.closed and not self._users:
                    self._sock.close()


def _shutdown(sock: Any) -> None:
    """Shut a connection down without TLS.

    The `shutdown` of a TLS socket would remove its TLS while another thread uses it.
    """
    if hasattr(socket.socket, "shutdown"):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    else:  # eventlet's sockets wrap one of Python's, or are one
        _socket.socket.shutdown(getattr(sock, "fd", sock), socket.SHUT_RDWR)


class SocketBackend(httpcore.NetworkBackend):
    """Opens the connections of one pool."""

    def __init__(self, owner: StreamOwner) -> None:
        self._owner = owner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            addresses = interleaved(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        timeout = in_flight().left(timeout)
        until = None if timeout is None else monotonic() + timeout
        # Addresses are tried one after the other, each with its share of the time.
        for left in range(len(addresses), 0, -1):
            try:
                share = None if until is None else (until - monotonic()) / left
                in_flight().stream = stream = self._connected(addresses[-left], share)
                return stream
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if left == 1:
                    raise
        raise httpcore.ConnectError("The host has no address.")

    def _connected(self, address: Any, timeout: float | None) -> SocketStream:
        try:
            stream = SocketStream(new_socket(address), self._owner)
        except OSError as error:  # no descriptor is available
            raise httpcore.ConnectError(str(error)) from error
        try:
            stream.connect(address[4], timeout)
        except BaseException:
            stream.close()
            raise
        return stream


class TlsOverTls:
    """A TLS connection inside another one, with the socket methods that are used here."""

    def __init__(self, raw: ssl.SSLSocket, context: ssl.SSLContext, hostname: str | None) -> None:
        self.raw = raw
        self.settimeout(raw.gettimeout())
        self._tls = TlsState(context, hostname)

    def settimeout(self, seconds: float | None) -> None:
        """Limit the next operation as a whole, as it takes several waits of the outer connection."""
        self._until = None if seconds is None else monotonic() + seconds

    def _limit(self) -> None:
        left = None if self._until is None else self._until - monotonic()
        if left is not None and left <= 0:
            raise TimeoutError("The wait timed out.")
        self.raw.settimeout(left)

    def do_handshake(self) -> None:
        self._run(self._tls.handshake())

    def recv(self, size: int) -> bytes:
        data: bytes = self._run(self._tls.read(size))
        return data

    def send(self, data: bytes) -> int:
        self._run(self._tls.write(data))
        return len(data)

    def pending(self) -> int:
        return int(self._tls.unread) or self.raw.pending()

    def selected_alpn_protocol(self) -> str | None:
        return self._tls.object.selected_alpn_protocol()

    def __getattr__(self, name: str) -> Any:
        """Return any other attribute of the outer connection: `fileno`, `close`, addresses."""
        return getattr(self.raw, name)

    def _run(self, steps: TlsSteps) -> Any:
        received: bytes | None = None
        try:
            while True:
                wanted = steps.send(received)
                self._limit()
                received = self.raw.recv(PIECE) if wanted is None else None
                if wanted is not None:
                    self.raw.sendall(wanted)
        except StopIteration as stop:
            return stop.value
        except OSError:
            with suppress(OSError):
                self.raw.sendall(self._tls.alert())
            raise
