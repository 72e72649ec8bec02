"""The server of the measurements, in a process of its own: it says what it was told to, over real sockets.

As little of a server as will do, so that what is measured is the clients.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from _payloads import CONVERSATION, CONVERSATION_WITH_MESSAGES, OPENAI, ORQ, dataset, small_events

_HEADERS = (
    b"date: Sun, 23 Nov 2025 08:00:00 GMT\r\nserver: bench\r\nx-request-id: 7f4e2c1a9b8d4f6e\r\n"
    b"vary: origin\r\ncache-control: no-store\r\n"
)


def _json(body: bytes, status: bytes = b"200 OK") -> list[bytes]:
    head = b"HTTP/1.1 %s\r\n%scontent-type: application/json\r\n" % (status, _HEADERS)
    return [head + b"content-length: %d\r\n\r\n" % len(body) + body]


def _stream(events: list[bytes]) -> list[bytes]:
    head = b"HTTP/1.1 200 OK\r\n%scontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n" % _HEADERS
    return [head, *(b"%x\r\n%s\r\n" % (len(event), event) for event in events), b"0\r\n\r\n"]


_ANSWERS = {
    "POST /v2/conversations": _json(CONVERSATION, b"201 Created"),
    "GET /v2/conversations/": _json(CONVERSATION_WITH_MESSAGES),
    "POST /v2/datasets": _json(dataset(len(CONVERSATION))),
    "GET /v2/datasets/": _json(dataset(len(CONVERSATION_WITH_MESSAGES))),
    "POST /v2/conversations/": _stream(small_events(ORQ)),
    "POST /v2/agents/": _stream(small_events(ORQ)),
    "POST /responses": _stream(small_events(OPENAI)),
}


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = next((line[15:] for line in head.lower().splitlines() if line.startswith("content-length:")), "0")
            await reader.readexactly(int(length))
            line = head.split(" HTTP/", 1)[0]
            for packet in next(answer for start, answer in reversed(_ANSWERS.items()) if line.startswith(start)):
                writer.write(packet)  # the transport sends at once, with TCP_NODELAY: a packet each
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


@contextmanager
def serving() -> Iterator[str]:
    """Run the server in a process of its own; give its URL."""
    with subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_main())
