"""The server of the stress tests, in its own process.

`python -m tests.storm._server` prints its port.

It answers each request as the request's `Play` says, and counts by id the requests that it acted on. It ends when its
standard input does. A connection that asks for `/control/...` steers it and is not counted:

    report  every id with its number of arrivals and the time of the last, and the number of open connections
    reset   forgets the ids
    mark    returns the time
"""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import random
import socket
import struct
import sys
import threading
import time
from typing import Any

from tests.storm._plays import HEADER, Play, answer_json, deltas, pieces

LONGEST = 20.0
"""Seconds after which an answer that never ends is given up."""

KINDS = {"json": "application/json", "events": "text/event-stream", "bytes": "audio/mpeg"}


class Server:
    """What all connections share."""

    def __init__(self) -> None:
        self.acted: dict[str, list[float]] = {}
        self.open: set[Connection] = set()
        self.busy: set[str] = set()
        self.barriers: dict[str, list[asyncio.Event | int]] = {}

    def act(self, play: Play) -> None:
        """Note that the server acts on a request."""
        count = self.acted.setdefault(play.id, [0, 0])
        count[0] += 1
        count[1] = time.monotonic()

    def control(self, what: str) -> bytes:
        if what == "reset":
            self.acted.clear()
            self.busy.clear()
        data: Any = {"time": time.monotonic(), "open": len(self.open)}
        if what == "report":
            data["acted"] = self.acted
        return json.dumps(data).encode()

    async def gather(self, play: Play) -> bool:
        """Hold a request back until as many as the play's count are here at once."""
        name = play.id.rpartition("-")[0]
        met, here = self.barriers.setdefault(name, [asyncio.Event(), 0])
        assert isinstance(met, asyncio.Event)
        assert isinstance(here, int)
        self.barriers[name][1] = here + 1
        if here + 1 >= play.count:
            met.set()
        try:
            await asyncio.wait_for(met.wait(), 5)
        except asyncio.TimeoutError:
            return False
        return True


class Connection(asyncio.Protocol):
    """One connection; it answers one request at a time."""

    transport: Any

    def __init__(self, server: Server) -> None:
        self.server = server
        self.buffer = bytearray()
        self.task: asyncio.Task[None] | None = None
        self.served = 0
        self.deaf = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.server.open.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        self.server.open.discard(self)
        if self.task is not None:
            self.task.cancel()

    def data_received(self, data: bytes) -> None:
        if not self.deaf:
            self.buffer += data
            self.next()

    def next(self) -> None:
        """Take the next request, if it is here and the one before is answered."""
        if self.task is not None or (end := self.buffer.find(b"\r\n\r\n")) < 0:
            return
        first, *lines = self.buffer[:end].decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        if (target := first.split(" ")[1]).startswith("/control/"):
            del self.buffer[: end + 4]
            self.server.open.discard(self)
            body = self.server.control(target.rpartition("/")[2])
            self.transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
            return
        play = Play(**json.loads(headers[HEADER]))
        if play.fault == "refused":  # before its body has arrived
            self.deaf = True
            self.task = asyncio.ensure_future(self.refuse())
            return
        size = end + 4 + int(headers.get("content-length", "0"))
        if len(self.buffer) < size:
            return
        del self.buffer[:size]
        self.served += 1
        if play.fault == "busy" and play.id not in self.server.busy:
            self.server.busy.add(play.id)
            self.transport.write(b"HTTP/1.1 503 Busy\r\nretry-after-ms: 1\r\ncontent-length: 0\r\n\r\n")
            return
        self.server.act(play)
        if play.pause or play.fault not in ("", "busy"):
            self.task = asyncio.ensure_future(self.play(play))
        else:
            self.transport.write(head(play) + b"".join(framed(play, piece) for piece in pieces(play)) + ending(play))
            self.ended(play)

    async def refuse(self) -> None:
        """Answer and close, as servers do whose body limit is exceeded; what still comes is read, and dropped."""
        body = b'{"message": "too large"}'
        self.transport.write(
            b"HTTP/1.1 413 Too Large\r\nconnection: close\r\ncontent-type: application/json\r\n"
            b"content-length: %d\r\n\r\n" % len(body) + body
        )
        self.transport.write_eof()
        await asyncio.sleep(1)
        self.transport.close()

    async def play(self, play: Play) -> None:
        write, pause = self.transport.write, play.pause or 0.001
        if play.fault == "silent":
            self.transport.close()
            return
        if play.fault == "barrier" and not await self.server.gather(play):
            write(b"HTTP/1.1 500 Alone\r\ncontent-length: 0\r\n\r\n")
        else:
            if play.fault == "reset-head":
                write(head(play)[:20])
                self.reset()
                return
            write(head(play))
            body = pieces(play)
            for number, piece in enumerate(body):
                await asyncio.sleep(pause)
                if number and play.fault in ("reset-body", "cut", "stall", "endless"):
                    await self.break_off(play, pause)
                    return
                write(framed(play, piece) + (ending(play) if number == len(body) - 1 else b""))
        self.task = None
        self.ended(play)
        self.next()

    async def break_off(self, play: Play, pause: float) -> None:
        """Play the fault of an answer that began well."""
        if play.fault == "reset-body":
            self.reset()
        elif play.fault == "cut":
            self.transport.close()
        elif play.fault == "stall":
            await asyncio.sleep(LONGEST)
        else:
            until = time.monotonic() + LONGEST
            more = deltas(play, itertools.count()) if play.kind == "events" else itertools.repeat(pieces(play)[0])
            for piece in more:
                if self.transport.is_closing() or time.monotonic() > until:
                    break
                self.transport.write(framed(play, piece))
                await asyncio.sleep(pause)
        self.transport.close()

    def reset(self) -> None:
        connection = self.transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()

    def ended(self, play: Play) -> None:
        """Keep the connection, or close it, as the play says."""
        if play.after in ("close", "announced") or play.frame == "bare":
            self.transport.close()
        elif play.after == "soon":
            asyncio.get_running_loop().call_later(random.uniform(0, 0.003), self.close_if_idle, self.served)

    def close_if_idle(self, served: int) -> None:
        if self.served == served and not self.buffer:
            self.transport.close()


def head(play: Play) -> bytes:
    """Return status line and headers."""
    if play.kind == "none":
        return b"HTTP/1.1 204 No Content\r\n\r\n"
    lines = ["HTTP/1.1 200 OK", f"content-type: {KINDS[play.kind]}"]
    if play.frame == "length":
        lines.append(f"content-length: {sum(map(len, pieces(play)))}")
    elif play.frame == "chunked":
        lines.append("transfer-encoding: chunked")
    if play.after == "announced":
        lines.append("connection: close")
    return "\r\n".join([*lines, "", ""]).encode()


def framed(play: Play, piece: bytes) -> bytes:
    """Return a piece of the body as it is sent."""
    return b"%x\r\n%s\r\n" % (len(piece), piece) if play.frame == "chunked" else piece


def ending(play: Play) -> bytes:
    """Return what ends the body, and the bytes behind it: a whole answer with another id, or a piece of one."""
    end = b"0\r\n\r\n" if play.frame == "chunked" and play.kind != "none" else b""
    if play.after != "stray":
        return end
    body = answer_json(f"stray-of-{play.id}")
    return end + (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)) + body


async def serve() -> None:
    server = Server()
    loop = asyncio.get_running_loop()
    listener = await loop.create_server(lambda: Connection(server), "127.0.0.1", 0, backlog=512)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await listener.serve_forever()


def watch_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=watch_parent, daemon=True).start()
    asyncio.run(serve())
