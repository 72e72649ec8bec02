"""Async connections: plain sockets that are awaited, and closed without `await`.

If closing needed an await, a cancellation of that await would lose the connection. asyncio's transports are also
registered with the loop, so an unused one stays open forever. A plain socket is closed with its owner.
"""

from __future__ import annotations

import errno
import os
import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import anyio
import httpcore

from .._clock import monotonic
from .._interruptions import interruption
from .addresses import Address, connect_error, interleaved, is_readable, new_socket, numeric
from .in_flight import InFlight, in_flight, opens_tunnel
from .network import CLOSED_HERE, PIECE, StreamOwner
from .tls_state import TlsState, TlsSteps
from .waiting import waiter, within

_HEAD_START = 0.25
"""Seconds after which the next address of a host is tried in parallel (RFC 8305)."""

_UNDER_WAY = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)})


class AsyncSocketStream(httpcore.AsyncNetworkStream):
    """One async connection."""

    def __init__(self, sock: socket.socket, owner: StreamOwner) -> None:
        sock.setblocking(False)
        self._sock = sock
        self._owner = owner
        self._waiter = waiter(sock)
        self._layers: list[TlsState] = []
        self._deadline: float | None = None
        self._pid = os.getpid()
        self._served: InFlight | None = None
        self.closed = False
        owner.add_stream(self)

    # -- called by httpcore

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        flight = in_flight()
        try:
            self._limit(flight, timeout)
            if self._layers:
                data = await self._receive(max_bytes, len(self._layers))
            else:
                data = b"" if self.closed else await self._waiter.receive(max_bytes, self._deadline)
        except (OSError, anyio.ClosedResourceError) as error:
            timed_out = httpcore.ReadTimeout if flight.sent else httpcore.ConnectTimeout
            raise _translated(error, timed_out, httpcore.ReadError) from error
        if self.closed:
            flight.reused = False
            raise httpcore.ReadError(CLOSED_HERE)
        if data and not flight.received:
            flight.came(timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        flight = in_flight()
        if self.closed:
            raise httpcore.WriteError(CLOSED_HERE)
        if self._served is not flight and not opens_tunnel(buffer):
            reused, self._served = self._served is not None, flight
            flight.wrote(reused)
        try:
            for start in range(0, len(buffer), PIECE):
                self._limit(flight, timeout)
                piece = buffer[start : start + PIECE]
                if not self._layers:
                    piece = piece[self._sent(piece) :]
                if piece:
                    await self._send(piece, len(self._layers))
        except (OSError, anyio.ClosedResourceError) as error:
            raise _translated(error, httpcore.WriteTimeout, httpcore.WriteError) from error

    async def aclose(self) -> None:
        self.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        tls, below = TlsState(ssl_context, server_hostname), len(self._layers)
        try:
            self._limit(in_flight(), timeout)
            await self._run(tls.handshake(), below)
            self._layers.append(tls)
            if self.closed:
                raise httpcore.ConnectError(CLOSED_HERE)
        except (OSError, anyio.ClosedResourceError) as error:
            with suppress(OSError, anyio.ClosedResourceError):
                self._sock.send(tls.alert()) if not below else None
            self.close()
            raise _translated(error, httpcore.ConnectTimeout, httpcore.ConnectError) from error
        except BaseException:
            self.close()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "ssl_object":
                return self._layers[-1].object if self._layers else None
            case "socket":
                return self._sock
            case "client_addr":
                return self._sock.getsockname()
            case "server_addr":
                return self._sock.getpeername()
            case "is_readable":
                return any(layer.unread for layer in self._layers) or is_readable(self._sock)
            case _:
                return None

    # -- called by the pool

    async def connect(self, address: Any) -> None:
        """Connect to an address that the socket was made for; raises `OSError`."""
        try:
            self._sock.connect(address)  # not `connect_ex`, since tools that forbid network access replace `connect`
        except OSError as error:
            if error.errno not in _UNDER_WAY:
                raise
            await self._waiter.writable(None)
            failure = 0 if self.closed else self._sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if failure:
                raise connect_error(failure) from None
        if self.closed:
            raise OSError(CLOSED_HERE)

    def rest(self) -> None:
        """Note that the connection is idle, so that the loop must not hold it."""
        if os.getpid() == self._pid:  # a child process shares the parent loop's selector
            self._waiter.rest()

    def close(self) -> None:
        """Close the socket, and wake a task that waits for it. Only for the loop's own thread."""
        if self.closed and self._sock.fileno() < 0:
            return
        self.closed = True
        if os.getpid() == self._pid:
            with suppress(Exception):  # the loop may have ended
                self._waiter.closing()
        self._sock.close()
        self._owner.remove_stream(self)

    def shut(self) -> None:
        """End the connection without closing the descriptor. A finaliser may call it in any thread."""
        self.closed = True
        if os.getpid() == self._pid:
            with suppress(OSError):
                self._sock.shutdown(socket.SHUT_RDWR)

    def close_copy(self) -> None:
        """Close the descriptor where no loop waits for it: in a child process, or after the loop."""
        self.closed = True
        with suppress(OSError):
            self._sock.close()

    # -- internal: each TLS layer reads from and writes to the layer below it; level 0 is the socket

    def _limit(self, flight: InFlight, timeout: float | None) -> None:
        left = flight.left(timeout)
        if left is not None and left <= 0:
            raise TimeoutError("The timeout had already passed.")
        self._deadline = None if left is None else monotonic() + left

    async def _receive(self, size: int, level: int) -> bytes:
        if level:
            data: bytes = await self._run(self._layers[level - 1].read(size), level - 1)
            return data
        return b"" if self.closed else await self._waiter.receive(size, self._deadline)

    async def _send(self, data: bytes, level: int) -> None:
        if level:
            await self._run(self._layers[level - 1].write(data), level - 1)
            return
        view = memoryview(data)
        while view := view[self._sent(view) :]:
            await self._waiter.writable(self._deadline)

    def _sent(self, data: bytes | memoryview) -> int:
        """Send as much as possible without waiting; return the number of bytes."""
        try:
            return self._sock.send(data)
        except (BlockingIOError, InterruptedError):
            return 0

    async def _run(self, steps: TlsSteps, below: int) -> Any:
        received: bytes | None = None
        try:
            while True:
                wanted = steps.send(received)
                received = await self._receive(PIECE, below) if wanted is None else None
                if wanted is not None:
                    await self._send(wanted, below)
        except StopIteration as stop:
            return stop.value


def _translated(error: Exception, timed_out: type[Exception], failed: type[Exception]) -> Exception:
    """Return httpcore's exception for one of a socket. Raises one from outside, as Ctrl-C."""
    if interruption(error) is not None:
        raise error
    if isinstance(error, anyio.ClosedResourceError):
        return failed(CLOSED_HERE)
    return (timed_out if isinstance(error, TimeoutError) else failed)(str(error))


class AsyncSocketBackend(httpcore.AsyncNetworkBackend):
    """Opens the connections of one pool."""

    def __init__(self, owner: StreamOwner) -> None:
        self._owner = owner

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        race = _Race(self._owner)
        taken: AsyncSocketStream | None = None
        try:
            in_flight().stream = taken = stream = await within(in_flight().left(timeout), race.run(host, port))
            return stream
        except UnicodeError as error:
            raise httpcore.ConnectError(str(error)) from error
        except (OSError, anyio.ClosedResourceError) as error:
            raise _translated(error, httpcore.ConnectTimeout, httpcore.ConnectError) from error
        finally:
            race.close_others(taken)


class _Race:
    """Connects to the first address of a host that answers."""

    def __init__(self, owner: StreamOwner) -> None:
        self._owner = owner
        self._tried: list[AsyncSocketStream] = []
        self._error: Exception | None = None
        self._first: AsyncSocketStream | None = None

    async def run(self, host: str, port: int) -> AsyncSocketStream:
        found = numeric(host, port) or await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = interleaved(found)
        if len(addresses) == 1:
            await self._try(addresses[0])
        else:
            await self._race(addresses)
        if self._first is None or interruption(self._error) is not None:
            raise self._error or OSError("The host has no address.")
        return self._first

    def close_others(self, taken: AsyncSocketStream | None) -> None:
        """Close the other connections at once, also if the waiting task was cancelled."""
        for stream in self._tried:
            if stream is not taken:
                stream.close()

    async def _race(self, addresses: list[Address]) -> None:
        async with anyio.create_task_group() as group:
            for address in addresses:
                failed = anyio.Event()
                group.start_soon(self._enter, address, failed, group.cancel_scope)
                with anyio.move_on_after(_HEAD_START):
                    await failed.wait()

    async def _enter(self, address: Address, failed: anyio.Event, scope: anyio.CancelScope) -> None:
        await self._try(address)
        if self._first is not None or interruption(self._error) is not None:
            scope.cancel()
        failed.set()

    async def _try(self, address: Address) -> None:
        try:
            stream = AsyncSocketStream(new_socket(address), self._owner)
            self._tried.append(stream)
            await stream.connect(address[4])
        except Exception as error:  # noqa: BLE001 - `run` raises it; a task group would wrap it
            if interruption(self._error) is None:  # an interruption is kept, since it must leave the call
                self._error = error
        else:
            self._first = self._first or stream
