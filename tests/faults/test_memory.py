"""Test memory: a long stream needs no more than a short one.

Limits apply to decoded sizes.

Peaks are those of Python's own allocator (`tracemalloc`), of which the server in this process is a small part.
"""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from orq import AsyncOrqCore, OrqCore
from orq.errors import InternalServerError, ResponseValidationError
from tests.faults._ask import ASYNC, DONE, KEY, SENTINEL, STARTED, SYNC, Mode, ask, check_error
from tests.faults._figures import figure
from tests.faults._server import Drip, Script, Server, chunks, head
from tests.faults._streams import CHUNKED, async_begin, begin, run
from tests.support.events import delta_block

MIB = 2**20


@contextmanager
def peak() -> Iterator[list[int]]:
    """Trace allocations; the list holds the peak afterwards."""
    found: list[int] = []
    tracemalloc.start()
    try:
        yield found
        found.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("backend", [None, "asyncio"])
def test_a_long_stream_takes_no_more_memory_than_a_short_one(backend: str | None) -> None:
    piece = chunks([delta_block("x" * 4000) * 8], end=False)

    def take(pieces: int) -> int:
        script: Script = [CHUNKED, *[piece] * pieces, chunks([DONE, SENTINEL])]
        events = 0

        async def main() -> None:
            nonlocal events
            async with AsyncOrqCore(KEY, server_url=server.url) as core, await async_begin(core) as stream:
                async for _ in stream:
                    events += 1

        with Server(script) as server, peak() as most:
            if backend is None:
                with OrqCore(KEY, server_url=server.url) as core, begin(core) as stream:
                    for _ in stream:
                        events += 1
            else:
                run(backend, main)
        assert events == pieces * 8 + 1
        return most[0]

    take(3)  # the first call loads modules and fills caches
    short, long = take(30), take(600)
    words = f"{short / MIB:.1f} MiB for 1 MB of events, {long / MIB:.1f} MiB for 20 MB"
    figure(f"peak of memory, a stream, {backend or 'sync'}", words)
    assert long < short + 2 * MIB, (short, long)


def oversized(piece: bytes, times: int) -> list[Any]:
    """Send a piece over and over, as fast as it is taken."""
    return [Drip(chunks([piece], end=False), 0.0, times=times)]


BOMB = 256 * MIB
EVENT = [CHUNKED + chunks([STARTED, b"data: "], end=False), *oversized(b"x" * 65536, 1600)]
BODY = [head(201, "transfer-encoding: chunked"), *oversized(b" " * 65536, 1600)]

TOO_LARGE: list[tuple[str, str, Any, str, int]] = [  # joining the pieces of a body takes twice its size
    ("an event of 100 MB", "stream", EVENT, "max_event, which is 16777216 bytes", 16 * MIB),
    ("an answer of 100 MB", "create", BODY, "max_body, which is 67108864 bytes", 2 * 64 * MIB),
    ("a zip bomb of 256 MiB", "create", None, "max_body, which is 67108864 bytes", 2 * 64 * MIB),
]


@pytest.mark.once
@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
@pytest.mark.parametrize(("name", "what", "script", "said", "bound"), TOO_LARGE, ids=[row[0] for row in TOO_LARGE])
def test_large_answers_are_refused_at_the_limit(
    name: str, what: str, script: Any, said: str, bound: int, mode: Mode
) -> None:
    """These are the default limits."""
    if script is None:
        bomb = gzip.compress(bytes(BOMB), 1)
        script = [head(201, "content-encoding: gzip", length=len(bomb)) + bomb]
    with Server(script) as server, peak() as most:
        got = ask(mode, server.url, what)
        assert len(server.requests) == 1
        assert server.wait_closed(), "the rest is not read"
    check_error(got.error, what, ResponseValidationError, said=said)
    figure(f"peak of memory, {name}, {mode.backend or 'sync'}", f"{most[0] / MIB:.1f} MiB")
    assert most[0] < bound + 8 * MIB


@pytest.mark.once
@pytest.mark.parametrize("mode", [SYNC, ASYNC], ids=str)
def test_of_a_bomb_in_an_error_a_mebibyte_is_kept(mode: Mode) -> None:
    """As text: 32 million zeros, as data, would be a list of 256 MB."""
    bomb = gzip.compress(b"[" + b"0," * 32_000_000 + b"0]", 6)
    script: Script = [head(503, "content-encoding: gzip", length=len(bomb)) + bomb]
    with Server(default=script) as server, peak() as most:
        got = ask(mode, server.url, "retrieve")
        assert len(server.requests) == 3
    check_error(got.error, "retrieve", InternalServerError, status_code=503, attempts=3)
    assert len(got.error.body) == MIB
    figure(f"peak of memory, a bomb in an error, {mode.backend or 'sync'}", f"{most[0] / MIB:.1f} MiB")
    assert most[0] < 32 * MIB
