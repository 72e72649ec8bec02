"""The server of the benchmarks, in its own process, with fixed answers over real sockets.

It is as small as possible, so that the benchmarks measure the clients.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from _payloads import (
    ANTHROPIC,
    CONVERSATION,
    CONVERSATION_WITH_MESSAGES,
    OPENAI,
    ORQ,
    anthropic_model,
    chunks,
    conversations_page,
    dataset,
    deltas,
    events,
    invoice,
    openai_model,
    small_events,
)

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
    "GET /models/": _json(openai_model(len(CONVERSATION_WITH_MESSAGES))),
    "GET /v1/models/": _json(anthropic_model(len(CONVERSATION_WITH_MESSAGES))),
    "POST /v2/conversations/": _stream(small_events(ORQ)),
    "POST /v2/agents/": _stream(small_events(ORQ)),
    "POST /responses": _stream(small_events(OPENAI)),
    "POST /v2/router/chat/": _stream(chunks(deltas(500, 160))),
}


_waiting: dict[str, list[tuple[asyncio.StreamWriter, asyncio.Future[None]]]] = {}


async def _together(key: str, streams: int, count: int, protocol: str, writer: asyncio.StreamWriter) -> None:
    """Answer with headers at once. When all streams are open, send events to them in turn."""
    head, *packets = _grown(count, 160, protocol)
    writer.write(head)
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    group = _waiting.setdefault(key, [])
    group.append((writer, done))
    if len(group) == streams:
        del _waiting[key]
        for packet in packets:
            for each, _ in group:
                each.write(packet)
            await asyncio.sleep(0.03 if "_alone" in key else 0)  # Otherwise several events arrive together.
        for _, finished in group:
            finished.set_result(None)
    await done


@cache
def _grown(count: int, size: int, protocol: str = ORQ) -> list[bytes]:
    return _stream(events(protocol, deltas(count, size)))


def _page(line: str) -> list[bytes]:
    """Return a page of a list. Its `entityId` sets the number of pages."""
    pages = int(re.search(r"entityId=pages_(\d+)", line)[1])  # type: ignore[index]
    last = re.search(r"startingAfter=conv_(\d+)_", line)
    return _json(conversations_page(int(last[1]) + 1 if last else 1, pages))


async def _answer(line: str, writer: asyncio.StreamWriter) -> None:
    if found := re.search(r"/(together_(\d+)_(\d+)_\w+)/", line):
        protocol = next((name for name in (OPENAI, ANTHROPIC) if f" /{name}/" in line), ORQ)
        await _together(found[1], int(found[2]), int(found[3]), protocol, writer)
        return
    if found := re.search(r"/grown_(\d+)_(\d+)/", line):
        packets = _grown(int(found[1]), int(found[2]))
    elif found := re.search(r"[?&]invoice=(\d+)", line):
        packets = _json(invoice(int(found[1])))
    elif "entityId=pages_" in line:
        packets = _page(line)
    else:
        packets = next(answer for start, answer in reversed(_ANSWERS.items()) if line.startswith(start))
    for packet in packets:
        writer.write(packet)  # With TCP_NODELAY the transport sends each piece immediately in its own packet.


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = next((line[15:] for line in head.lower().splitlines() if line.startswith("content-length:")), "0")
            await reader.readexactly(int(length))
            await _answer(head.split(" HTTP/", 1)[0], writer)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


@contextmanager
def serving() -> Iterator[str]:
    """Run the server in its own process, and yield its URL."""
    with subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_main())
