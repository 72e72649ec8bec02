"""Reads many streams at once, and prints what that took. Each contender's program has its own way to open one.

Arguments of the programs: the server's URL, how many streams, how many events each, a word of its own for this run,
and `default` to see only how many streams come to be open, with the settings that the client has if none are given.
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
"""Opens a stream of the name that it is given, which says when the server begins it."""


def _memory() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * _PAGE


def _peak() -> int:  # not `ru_maxrss`, which begins with what the parent had
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("VmHWM"))


class _Tally:
    def __init__(self) -> None:
        self.opened = self.events = self.characters = 0
        self.times: list[float] = []
        self.early = 0  # memory, when a quarter of the events was read


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
    """Open all streams, read them to their ends, and print what it took as JSON.

    A first one before that has imported what a first call imports.
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
        os._exit(0)  # what is still waiting is not to be waited for
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
