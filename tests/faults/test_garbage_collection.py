"""Test that an unreferenced stream or download frees its connection.

It does not matter what its thread does.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest

from orq import Timeout
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import KEY, REQUESTS
from tests.faults._collecting import PROGRAMS, collect, cycle, script
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._points import points
from tests.faults._server import Server
from tests.faults._streams import async_begin

ROOT = Path(__file__).parents[2]


class Programs:
    """One process that runs a program after the other, as most run for less time than they need to start.

    After a failure it is another process.
    """

    def __init__(self, notes: Path) -> None:
        self._notes = notes.open("w+")
        self._process: subprocess.Popen[str] | None = None

    def run(self, program: str) -> str:
        """Return what it wrote if it failed, and an empty text if it went well."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults._collecting"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._notes,
                text=True,
            )
        assert self._process.stdin
        assert self._process.stdout
        print(program, file=self._process.stdin, flush=True)
        if self._process.stdout.readline().rstrip() == program:
            return ""
        self.end()
        self._notes.seek(0)
        return self._notes.read() or "it ended without a word"

    def end(self) -> None:
        if self._process is not None:
            self._process.communicate(timeout=20)
            self._process = None

    def close(self) -> None:
        self.end()
        self._notes.close()


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programs]:
    with closing(Programs(tmp_path_factory.mktemp("collecting") / "notes")) as programs:
        yield programs


@pytest.mark.once
@pytest.mark.parametrize("program", PROGRAMS)
def test_collecting_garbage_stops_no_thread(program: str, programs: Programs) -> None:
    failure = programs.run(program)
    assert not failure, failure


# -- async code, where the collecting code cannot wait


async def stepped(iterator: AsyncIterator[Any]) -> AsyncIterator[Any]:
    await anext(iterator)
    return iterator


async def download(core: AsyncOrqCore) -> Any:
    return (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()


async def half(core: AsyncOrqCore) -> Any:
    return await stepped(aiter(await async_begin(core)))


async def results(core: AsyncOrqCore) -> Any:
    return await stepped((await async_begin(core)).results())


async def raw(core: AsyncOrqCore) -> Any:
    return await stepped((await async_begin(core)).iter_raw())


async def half_a_download(core: AsyncOrqCore) -> Any:
    return await stepped((await download(core)).iter_bytes())


LEFT: dict[str, Callable[[AsyncOrqCore], Any]] = {
    "stream": async_begin,
    "half a stream": half,
    "results": results,
    "raw": raw,
    "download": download,
    "half a download": half_a_download,
}


def core_of(server: Server, connections: int = 1) -> AsyncOrqCore:
    timeout = Timeout(5.0, 5.0, 5.0, 2.0)
    return AsyncOrqCore(KEY, server_url=server.url, timeout=timeout, max_connections=connections, retries=None)


@contextmanager
def noted() -> Iterator[list[str]]:
    """Collect the `ResourceWarning`s of our own streams: event loops warn of generators that were left, too."""
    found: list[str] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield found
    found += [str(one.message) for one in caught if "unclosed <Async" in str(one.message)]


async def freed(server: Server, most: int = 0) -> bool:
    for _ in range(100):
        if server.open <= most:
            return True
        await anyio.sleep(0.02)
    return False


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize("kind", LEFT)
def test_unreferenced_bodies_are_closed(kind: str, loop: str) -> None:
    """The only connection can be used again immediately, and there is a warning each time."""

    async def main() -> None:
        async with core_of(server) as core:
            for _ in range(3):
                with noted() as warned:
                    left = [await LEFT[kind](core)]
                    left.clear()
                    gc.collect()
                    assert await freed(server), "its connection stays open"
                assert len(warned) == 1, warned
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
        assert await freed(server)

    with Server(default=script) as server:
        run_on(loop, main)


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize("kind", ["stream", "half a stream", "download"])
def test_a_task_that_waits_gets_the_connection(kind: str, loop: str) -> None:
    async def call(core: AsyncOrqCore, found: list[Any]) -> None:
        found.append(await conversations_retrieve(core, REQUESTS["retrieve"]))

    async def main() -> None:
        found: list[Any] = []
        with noted():
            async with core_of(server) as core:
                left = [await LEFT[kind](core)]
                async with anyio.create_task_group() as group:
                    for _ in range(3):
                        group.start_soon(call, core, found)
                    await anyio.sleep(0.1)
                    assert found == []
                    left.clear()
                    gc.collect()
        assert [one.ok for one in found] == [True] * 3, found

    with Server(default=script) as server:
        run_on(loop, main)


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize("kind", ["stream", "half a stream", "download"])
def test_another_thread_may_be_the_one_that_collects(kind: str, loop: str) -> None:
    """Any thread may collect garbage, but only the thread of an event loop may use the loop."""

    async def main() -> None:
        with noted():
            async with core_of(server) as core:
                box = cycle(await LEFT[kind](core))
                thread = threading.Thread(target=collect, args=(box,))
                thread.start()
                thread.join()
                assert await freed(server)
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()

    with Server(default=script) as server:
        run_on(loop, main)


@pytest.mark.once
@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize("kind", ["stream", "half a download"])
def test_collecting_at_any_point_of_an_async_call(kind: str, loop: str) -> None:
    async def main() -> None:
        async with core_of(server, connections=2) as core:
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
            for point in points(9):
                gc.freeze()
                box = cycle(await LEFT[kind](core))
                with point.before(partial(collect, box)):
                    result = await conversations_retrieve(core, REQUESTS["retrieve"])
                assert result.ok, (str(point), result.error)
                collect(box)
                assert await freed(server, most=1), str(point)

    with noted(), Server(default=script) as server:
        run_on(loop, main)
