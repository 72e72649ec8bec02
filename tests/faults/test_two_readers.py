"""Test a stream or an iteration over pages that two threads or tasks read.

Each event goes to one of them, or one of them is refused in words; the other goes on to the end.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from orq import OrqCore
from orq.errors import StreamError
from orq.funcs import conversations_list
from orq.pagination import items
from tests.faults._ask import CONVERSATION, DONE, KEY, STARTED
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._points import meanwhile, points
from tests.faults._server import Script, Seen, Server, answer, chunks, head
from tests.faults._streams import async_begin, begin
from tests.support.events import delta_block

PIECES = 12
EVENTS = [
    STARTED,
    *[delta_block(f"{number} ") for number in range(PIECES)],
    DONE,
]
HEAD = head(200, "transfer-encoding: chunked", kind="text/event-stream")
IN_ONE: Script = [HEAD + chunks(EVENTS)]
IN_MANY: Script = [HEAD, *[chunks([one], end=False) for one in EVENTS], b"0\r\n\r\n"]
PAGES, PER_PAGE = 3, 2


def page(seen: Seen) -> Script:
    """Answer one page of a list; its items know their place."""
    after = seen.target.partition("=item_")[2].partition("&")[0]
    first = int(after) + 1 if after else 0
    found = [{**CONVERSATION, "_id": f"item_{number}"} for number in range(first, first + PER_PAGE)]
    more = first + PER_PAGE < PAGES * PER_PAGE
    return answer(200, json.dumps({"object": "list", "data": found, "has_more": more}).encode())


class Reader:
    """Reads an iterator, and keeps what it was given and what stopped it."""

    def __init__(self, source: Iterator[Any]) -> None:
        self._source = source
        self.got: list[Any] = []
        self.error: BaseException | None = None

    def read(self, most: int = 1000) -> None:
        try:
            while len(self.got) < most:
                self.got.append(next(self._source))
        except StopIteration:
            pass
        except BaseException as error:
            self.error = error


def refused(error: BaseException) -> bool:
    """Tell whether an error says in words that there are two readers."""
    return isinstance(error, (StreamError, RuntimeError)) and "Another task or thread" in str(error)


def check(readers: list[Reader], expected: int, where: object) -> None:
    """Assert that nothing was given twice or lost, and that at most one reader was refused."""
    errors = [reader.error for reader in readers if reader.error is not None]
    wrong = [error for error in errors if not refused(error)]
    assert not wrong, f"{where}: {wrong}"
    assert len(errors) < len(readers), f"{where}: both were refused"
    seen = [id(one) for reader in readers for one in reader.got]
    assert len(seen) == len(set(seen)), f"{where}: an event was given to both"
    assert len(seen) == expected, f"{where}: {len(seen)} of {expected} came"


def rest(source: Any, readers: list[Reader]) -> None:
    """Read what is left where the first reader was refused, because the second had been quicker."""
    last = Reader(source)
    last.read()
    assert last.error is None
    readers[1].got += last.got


def ids(readers: list[Reader]) -> list[str]:
    return sorted(result.unwrap().id for reader in readers for result in reader.got)


ITEMS = sorted(f"item_{number}" for number in range(PAGES * PER_PAGE))


@pytest.mark.once
@pytest.mark.parametrize("most", [1, 1000], ids=["one event", "all events"])
@pytest.mark.parametrize("script", [IN_ONE, IN_MANY], ids=["in one segment", "in many"])
def test_a_second_thread_reads_at_any_point(script: Script, most: int) -> None:
    """It reads while the first is inside of `next()`, at every point of that."""
    with Server(default=script) as server, OrqCore(KEY, server_url=server.url) as core:
        for point in points():
            with begin(core) as stream:
                readers, threads = [Reader(iter(stream)), Reader(stream)], list[threading.Thread]()
                with point.before(lambda: threads.append(meanwhile(lambda: readers[1].read(most), 0.02))):  # noqa: B023
                    readers[0].read()
                for thread in threads:
                    thread.join(5)
                    assert not thread.is_alive(), f"{point}: the second does not come to an end"
                rest(stream, readers)
                check(readers, len(EVENTS), point)
                assert stream.complete


@pytest.mark.once
@pytest.mark.parametrize("most", [1, 1000], ids=["one item", "all items"])
def test_a_second_thread_takes_items_at_any_point(most: int) -> None:
    with Server(default=page) as server, OrqCore(KEY, server_url=server.url) as core:
        for point in points(17):
            both: Any = items(conversations_list, core, {"limit": PER_PAGE})
            readers, threads = [Reader(both), Reader(both)], list[threading.Thread]()
            with point.before(lambda: threads.append(meanwhile(lambda: readers[1].read(most), 0.02))):  # noqa: B023
                readers[0].read()
            for thread in threads:
                thread.join(5)
                assert not thread.is_alive(), f"{point}: the second does not come to an end"
            rest(both, readers)
            check(readers, PAGES * PER_PAGE, point)
            assert ids(readers) == ITEMS, point


@contextmanager
def switching_often() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


@pytest.mark.once
@pytest.mark.parametrize("what", ["stream", "items"])
def test_two_threads_read_side_by_side(what: str) -> None:
    script = IN_MANY if what == "stream" else page
    with Server(default=script) as server, OrqCore(KEY, server_url=server.url) as core, switching_often():
        for number in range(60):
            both: Any = begin(core) if what == "stream" else items(conversations_list, core, {"limit": PER_PAGE})
            readers = [Reader(both), Reader(both)]
            threads = [threading.Thread(target=reader.read) for reader in readers]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(10)
            assert not any(thread.is_alive() for thread in threads)
            check(readers, len(EVENTS) if what == "stream" else len(ITEMS), f"try {number}")


@pytest.mark.parametrize("what", ["stream", "items"])
@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
def test_two_tasks_read_side_by_side(loop: str, what: str) -> None:
    async def read(source: Any, reader: Reader) -> None:
        try:
            async for one in source:
                reader.got.append(one)
                await anyio.lowlevel.checkpoint()
        except Exception as error:
            reader.error = error

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            for number in range(10):
                both: Any = await async_begin(core) if what == "stream" else None
                both = both or items(conversations_list, core, {"limit": PER_PAGE})
                readers = [Reader(both), Reader(both)]
                async with anyio.create_task_group() as group:
                    for reader in readers:
                        group.start_soon(read, both, reader)
                check(readers, len(EVENTS) if what == "stream" else len(ITEMS), f"try {number}")

    with Server(default=IN_MANY if what == "stream" else page) as server:
        run_on(loop, main)
