"""Test that each event is handled once, even if it is delivered again or to another process."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest

from orq.errors import ConfigurationError
from orq.webhooks import AsyncSeenStore, Claim, MemorySeenStore, Seen, SeenStore, WebhookError

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs/guide/webhooks.md"
(PROGRAM,) = re.findall(
    r"^```python\n([^`]*^class TableStore.*?)^for process", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL
)
"""The store of the guide, which several processes may share."""


def table_store(path: Path) -> SeenStore:
    names: dict[str, Any] = {}
    exec(PROGRAM, names)
    store: SeenStore = names["TableStore"](str(path))
    return store


class AsyncStore:
    """A store whose methods are awaited, and take a moment."""

    def __init__(self) -> None:
        self._store = MemorySeenStore()

    async def claim(self, id: str) -> Claim:
        await anyio.sleep(0.001)
        return self._store.claim(id)

    async def done(self, id: str) -> None:
        await anyio.sleep(0.001)
        self._store.done(id)

    async def release(self, id: str) -> None:
        await anyio.sleep(0.001)
        self._store.release(id)


def stores(path: Path) -> list[SeenStore | AsyncSeenStore]:
    return [MemorySeenStore(), table_store(path / "seen.db")]


def news(seen: Seen, *ids: str) -> list[bool]:
    """Return which of these ids are new, each handled well."""
    found = []
    for id in ids:
        with seen.once(id) as is_new:
            found.append(is_new)
    return found


def test_a_delivery_that_comes_again_is_not_new(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        assert news(Seen(store), "a", "b", "a", "b", "c") == [True, True, False, False, True]


def test_a_failure_marks_nothing(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        seen = Seen(store)
        for error in (ValueError, KeyboardInterrupt):
            with pytest.raises(error), seen.once("a") as is_new:
                assert is_new
                raise error
        assert news(seen, "a", "a") == [True, False]
        with pytest.raises(ValueError, match="later"), seen.once("a") as is_new:
            raise ValueError("later")
        assert news(seen, "a") == [False], "what was handled stays so"


def test_threads_handle_an_event_once(tmp_path: Path) -> None:
    for store in stores(tmp_path):
        seen, gate, handled = Seen(store), threading.Barrier(8), []

        def deliver(number: int, seen: Seen = seen, gate: Any = gate, handled: list[int] = handled) -> bool:
            gate.wait()
            with seen.once("a") as is_new:
                if is_new:
                    time.sleep(0.1)
                    handled.append(number)
            return bool(handled)

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(deliver, range(8))), "nobody is told before it is handled"
        assert len(handled) == 1


@pytest.mark.once
def test_processes_handle_an_event_once(tmp_path: Path) -> None:
    lines = (
        "seen = Seen(TableStore('seen.db'))",
        "for number in range(30):",
        "    with seen.once(f'evt_{number}') as is_new:",
        "        print(*[number] * is_new, flush=True)",
    )
    (tmp_path / "worker.py").write_text("\n".join((PROGRAM, *lines)))
    command, environment = [sys.executable, "worker.py"], {**os.environ, "PYTHONPATH": str(ROOT)}
    workers = [
        subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(3)
    ]
    found = [int(word) for worker in workers for word in worker.communicate(timeout=60)[0].split()]
    assert sorted(found) == [*range(30)]


def test_a_claim_of_a_process_that_died_expires(tmp_path: Path) -> None:
    store = table_store(tmp_path / "seen.db")
    assert [store.claim("a"), store.claim("b"), store.claim("a")] == ["new", "new", "busy"]
    with closing(sqlite3.connect(tmp_path / "seen.db")) as table, table:
        table.execute("UPDATE seen SET until = until - 700 WHERE id = 'a'")
    assert [store.claim("a"), store.claim("b")] == ["new", "busy"]


def test_another_delivery_goes_on_where_one_fails() -> None:
    seen, entered = Seen(), threading.Event()

    def fail() -> None:
        with pytest.raises(ValueError, match="no"), seen.once("a"):
            entered.set()
            time.sleep(0.1)
            raise ValueError("no")

    with ThreadPoolExecutor(1) as pool:
        failing = pool.submit(fail)
        entered.wait()
        assert news(seen, "a") == [True]
        failing.result()


def test_waiting_has_a_limit() -> None:
    seen = Seen(wait=0.05)
    with seen.once("a"):
        started = time.monotonic()
        with pytest.raises(WebhookError, match=r"still being handled after 0\.05 s.*503") as caught, seen.once("a"):
            pytest.fail("it is busy")
        assert caught.value.reason == "busy"
        assert 0.05 <= time.monotonic() - started < 2
    assert news(seen, "a") == [False]


@pytest.mark.parametrize("make", [MemorySeenStore, AsyncStore])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_handle_an_event_once(make: Callable[[], Any], backend: str) -> None:
    async def main() -> None:
        seen, handled, told = Seen(make()), [], []

        async def deliver(number: int) -> None:
            async with seen.once("a") as is_new:
                if is_new:
                    await anyio.sleep(0.05)
                    handled.append(number)
            told.append(bool(handled))

        async with anyio.create_task_group() as group:
            for number in range(8):
                group.start_soon(deliver, number)
        assert len(handled) == 1
        assert told == [True] * 8
        with pytest.raises(ValueError, match="no"):
            async with seen.once("b"):
                raise ValueError("no")
        async with seen.once("b") as is_new:
            assert is_new

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("make", [MemorySeenStore, AsyncStore])
def test_a_handler_that_is_cancelled_marks_nothing(make: Callable[[], Any]) -> None:
    async def main() -> None:
        seen = Seen(make())

        async def deliver() -> None:
            async with seen.once("a"):
                await asyncio.sleep(10)

        task = asyncio.create_task(deliver())
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with anyio.move_on_after(0.02):
            await deliver()
        async with seen.once("a") as is_new:
            assert is_new

    asyncio.run(main())


def test_threads_and_loops_share_a_store() -> None:
    seen = Seen()

    async def deliver() -> bool:
        async with seen.once("a") as is_new:
            await asyncio.sleep(0.02)
        return is_new

    with ThreadPoolExecutor(4) as pool:
        found = [pool.submit(asyncio.run, deliver()) for _ in range(2)]
        found += [pool.submit(lambda: news(seen, "a")[0]) for _ in range(2)]
        assert sorted(each.result() for each in found) == [False, False, False, True]


def test_memory_has_a_bound() -> None:
    seen = Seen(MemorySeenStore(max_ids=2))
    assert news(seen, "a", "b", "c", "c", "b", "a") == [True, True, True, False, False, True]
    with seen.once("d"):
        assert news(seen, "e", "f", "g") == [True] * 3
        assert seen._store.claim("d") == "busy", "what is being handled is never forgotten"


def test_an_exception_of_a_store_is_raised() -> None:
    class Broken(MemorySeenStore):
        def done(self, id: str) -> None:
            raise OSError("the table is gone")

    with pytest.raises(OSError, match="the table is gone"), Seen(Broken()).once("a"):
        pass


def test_wrong_use_is_an_error() -> None:
    for id in ("", None, 1, b"a"):
        with pytest.raises(ConfigurationError, match=r"event\.id"):
            Seen().once(id)  # type: ignore[arg-type]
    for wait in (-1, float("nan"), "1", True):
        with pytest.raises(ConfigurationError, match="wait must be a number of seconds"):
            Seen(wait=wait)  # type: ignore[arg-type]
    for most in (0, 1.5, True):
        with pytest.raises(ConfigurationError, match="max_ids"):
            MemorySeenStore(most)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="async with"), Seen(AsyncStore()).once("a"):
        pass

    class Untold(MemorySeenStore):
        def claim(self, id: str) -> Any:
            return True

    with pytest.raises(ConfigurationError, match="'new', 'busy' or 'done', not True"), Seen(Untold()).once("a"):
        pass

    async def blocking() -> None:
        with Seen().once("a"):
            pass

    with pytest.raises(ConfigurationError, match="async with"):
        asyncio.run(blocking())


@pytest.mark.parametrize(
    ("store", "told"),
    [
        ({}, "store must have the methods claim, done, release; dict has no claim"),
        ("seen.db", "str has no claim"),
        (MemorySeenStore, r"not a class. Write MemorySeenStore\(...\)"),
    ],
)
def test_other_objects_than_stores_are_refused_at_once(store: Any, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        Seen(store)


def test_the_truth_value_of_once_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"Write `with seen.once\(event.id\) as is_new:`"):
        assert Seen().once("a")
