"""Real servers on loopback between a program and the service.

They are a network, TLS, and CONNECT proxies.

with TLSFront(service_port, context) as front, Proxy({"service.test": front.port}) as proxy:
    ...
assert proxy.asked == ["service.test:443"]
"""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
import struct
import threading
from collections.abc import Mapping
from contextlib import suppress

import trustme

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter


def serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """Return the TLS context of a server that has a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


class Relay:
    """Accepts connections, with TLS if it has a context, and joins each to one of its own making."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self.port = 0
        self.connections = 0
        self.silent = False
        """While this is set, bytes are read and passed on to nobody, in either direction."""
        self._joined: list[tuple[Writer, Writer]] = []
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    def __enter__(self):  # type: ignore[no-untyped-def]
        self._thread.start()
        assert self._ready.wait(5)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(5)

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._loop.set_exception_handler(lambda *_: None)  # a handshake that the client breaks off
        self._tasks: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._context)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _accept(self, reader: Reader, writer: Writer) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        writers = [writer]
        try:
            if (port := await self._goal(reader, writer)) is not None:
                other_reader, other_writer = await asyncio.open_connection("127.0.0.1", port)
                writers.append(other_writer)
                self._joined.append((writer, other_writer))
                await asyncio.gather(self._pipe(reader, other_writer), self._pipe(other_reader, writer))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            for one in writers:
                one.close()
                with suppress(OSError):
                    await one.wait_closed()

    async def _pipe(self, reader: Reader, writer: Writer) -> None:
        while data := await reader.read(65536):
            if not self.silent:
                writer.write(data)
                await writer.drain()
        writer.close()

    async def _goal(self, reader: Reader, writer: Writer) -> int | None:
        raise NotImplementedError


class Network(Relay):
    """A plain connection to a server of this machine, which can be lost."""

    def __init__(self, behind: int) -> None:
        super().__init__()
        self._behind = behind

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def hang_up(self, how: str) -> None:
        """End all connections, with a "fin" or an "rst" to the client; returns once that is on its way."""
        asyncio.run_coroutine_threadsafe(self._hang_up(how), self._loop).result(5)

    async def _hang_up(self, how: str) -> None:
        for near, far in self._joined:
            if how == "rst":
                near.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                near.transport.abort()
            near.close()
            far.close()
        self._joined.clear()
        await asyncio.sleep(0)  # asyncio closes a socket in the round after

    async def _goal(self, reader: Reader, writer: Writer) -> int | None:
        return self._behind


class TLSFront(Relay):
    """TLS on the outside, a plain server of this machine behind it."""

    def __init__(self, behind: int, context: ssl.SSLContext) -> None:
        super().__init__(context)
        self._behind = behind

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    async def _goal(self, reader: Reader, writer: Writer) -> int | None:
        return self._behind


class Proxy(Relay):
    """A CONNECT proxy that knows some hosts by name; with `user` ("name:password") it asks for that."""

    def __init__(
        self, hosts: Mapping[str, int], *, user: str | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(context)
        self._hosts, self._user = hosts, user
        self.asked: list[str] = []
        self.headers: list[str] = []

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://{self._user + '@' if self._user else ''}localhost:{self.port}"

    async def _goal(self, reader: Reader, writer: Writer) -> int | None:
        with suppress(asyncio.IncompleteReadError):
            first, *headers = (await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
            method, goal, _ = first.split(" ")
            self.asked.append(goal)
            self.headers += headers
            status = self._status(method, goal, headers)
            length = "" if status.startswith("200") else "content-length: 0\r\n"
            writer.write(f"HTTP/1.1 {status}\r\n{length}\r\n".encode())
            await writer.drain()
            return self._hosts[goal.partition(":")[0]] if status.startswith("200") else None
        return None

    def _status(self, method: str, goal: str, headers: list[str]) -> str:
        if self._user is not None:
            wanted = "Basic " + base64.b64encode(self._user.encode()).decode()
            if f"proxy-authorization: {wanted}" not in [header[:21].lower() + header[21:] for header in headers]:
                return "407 Proxy Authentication Required"
        known = goal.partition(":")[0] in self._hosts
        return "200 Connection established" if known and method == "CONNECT" else "403 Forbidden"
