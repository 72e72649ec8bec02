"""Read many streams at once, and print the cost.

Each contender's program opens a stream in its own way.

The programs take these arguments: the server's URL, the number of streams, the number of events in each, and a name for
this run. With `default` they use the client's default settings, and only report how many streams are open at once.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

url = sys.argv[1]
streams, events = int(sys.argv[2]), int(sys.argv[3])
name = f"together_{streams}_{events}_{sys.argv[4]}"
first = f"together_1_2_{sys.argv[4]}first"
default = "default" in sys.argv

_PAGE = os.sysconf("SC_PAGE_SIZE")
_PATIENCE = 8.0

Opening = Callable[[str], Awaitable[AsyncIterator[str]]]
"""Opens the stream with a name, which tells the server when it starts."""


def _memory() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * _PAGE


def _peak() -> int:  # `ru_maxrss` starts with the value of the parent.
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM"))


class _Tally:
    def __init__(self) -> None:
        self.opened = self.events = self.characters = 0
        self.times: list[float] = []
        self.early = 0  # This is the memory when a quarter of the events has been read.


async def _read(opening: Opening, tally: _Tally) -> None:
    texts = await opening(name)
    tally.opened += 1
    began = 0.0
    async for text in texts:
        began = began or time.monotonic()
        tally.events += 1
        tally.characters += len(text)
        if tally.events == streams * events // 4:
            tally.early = _memory()
    tally.times.append(time.monotonic() - began)


async def run(opening: Opening) -> None:
    """Open all streams, read them to their ends, and print the cost as JSON.

    A first stream before that does the imports of a first call.
    """
    async for _ in await opening(first):
        pass
    tally, before = _Tally(), _memory()
    begun, cpu = time.monotonic(), time.process_time()
    reading = [asyncio.ensure_future(_read(opening, tally)) for _ in range(streams)]
    if default:
        _, left = await asyncio.wait(reading, timeout=_PATIENCE, return_when=asyncio.FIRST_EXCEPTION)
        for task in left:
            task.cancel()
        await asyncio.gather(*reading, return_exceptions=True)
        print(json.dumps({"opened": tally.opened}))
        sys.stdout.flush()
        os._exit(0)  # Streams that still wait for a connection are cancelled.
    await asyncio.gather(*reading)
    found: dict[str, Any] = {
        "events": tally.events,
        "characters": tally.characters,
        "seconds": time.monotonic() - begun,
        "cpu": time.process_time() - cpu,
        "memory": _peak() - before,
        "growth": _memory() - tally.early,
        "slowest": max(tally.times),
        "fastest": min(tally.times),
    }
    print(json.dumps(found))
