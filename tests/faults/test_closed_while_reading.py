"""Test streams and downloads that another thread or task closes while they are read.

The body has no length, so the end of the connection is its end. If this side closed the connection, the reader gets an
error immediately, and no file appears.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import anyio
import pytest

from orq import OrqCore, Timeout
from orq.errors import OrqError
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import DELTAS, KEY, REQUESTS, RETRIEVED, STARTED
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._points import Point, meanwhile, points
from tests.faults._server import HOLD, Script, Seen, Server, head
from tests.faults._streams import async_begin, begin

DOWNLOAD: Script = [head(200, "connection: close", kind="audio/mpeg") + bytes(50_000), HOLD]
SILENT: Script = [head(200, "connection: close", kind="audio/mpeg"), HOLD]
EVENTS: Script = [head(200, "connection: close", kind="text/event-stream") + STARTED + DELTAS[0], HOLD]
CALL: Script = [head(200, "connection: close") + RETRIEVED, HOLD]
SETTINGS: dict[str, Any] = {"timeout": Timeout(5.0, 8.0, 5.0, 5.0), "idle_timeout": 8.0, "retries": None}


def script(seen: Seen) -> Script:
    return EVENTS if seen.target.endswith("responses") else DOWNLOAD if seen.target.endswith("speech") else CALL


def download(core: OrqCore) -> Any:
    return router_audio_speech_create(core, REQUESTS["download"]).unwrap()


async def async_download(core: AsyncOrqCore) -> Any:
    return (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()


OPEN: dict[str, Callable[[OrqCore], Any]] = {
    "write_to_file": download,
    "read": download,
    "iter_bytes": download,
    "stream": begin,
    "iter_raw": begin,
    "call": lambda core: core,
}
"""What is open when the reading begins; a call opens nothing before."""


def read(body: Any, how: str, folder: Path) -> Any:
    """Read to the end, in one of the ways; return what came."""
    if how == "write_to_file":
        return body.write_to_file(folder / "speech.mp3")
    if how == "call":
        return conversations_retrieve(body, REQUESTS["retrieve"]).unwrap()
    return body.read() if how == "read" else list(body if how == "stream" else getattr(body, how)())


async def async_read(body: Any, how: str, folder: Path) -> Any:
    if how == "write_to_file":
        return await body.write_to_file(folder / "speech.mp3")
    if how == "call":
        return (await conversations_retrieve(body, REQUESTS["retrieve"])).unwrap()
    if how == "read":
        return await body.read()
    return [one async for one in (body if how == "stream" else getattr(body, how)())]


WAYS = [(how, by) for how in OPEN for by in ("itself", "its client") if (how, by) != ("call", "itself")]


@pytest.mark.parametrize(("how", "by"), WAYS)
def test_closed_by_another_thread(how: str, by: str, tmp_path: Path) -> None:
    ended: list[Any] = []

    def reader(body: Any) -> None:
        try:
            ended.append(read(body, how, tmp_path))
        except BaseException as error:
            ended.append(error)

    with Server(default=script) as server:
        for _ in range(5):
            core = OrqCore(KEY, server_url=server.url, **SETTINGS)
            body = OPEN[how](core)
            thread = threading.Thread(target=reader, args=(body,))
            thread.start()
            time.sleep(0.05)
            begun = time.monotonic()
            (body if by == "itself" else core).close()
            thread.join(10)
            assert time.monotonic() - begun < 1, "it does not wake at once"
            assert isinstance(ended.pop(), OrqError), "the part was told as the whole"
            core.close()
            assert server.wait_closed()
            assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
@pytest.mark.parametrize(("how", "by"), WAYS)
def test_closed_by_another_task(how: str, by: str, loop: str, tmp_path: Path) -> None:
    ended: list[Any] = []

    async def reader(body: Any) -> None:
        try:
            ended.append(await async_read(body, how, tmp_path))
        except OrqError as error:
            ended.append(error)

    async def main() -> None:
        core = AsyncOrqCore(KEY, server_url=server.url, **SETTINGS)
        body: Any = core
        if how != "call":
            body = await (async_begin if how in ("stream", "iter_raw") else async_download)(core)
        with anyio.fail_after(3):
            async with anyio.create_task_group() as group:
                group.start_soon(reader, body)
                await anyio.sleep(0.05)
                await (body if by == "itself" else core).aclose()
        assert isinstance(ended.pop(), OrqError), "the part was told as the whole"
        await core.aclose()

    with Server(default=script) as server:
        run_on(loop, main)
        assert server.wait_closed()
    assert list(tmp_path.iterdir()) == []


def read_and_close(server: Server, point: Point, how: str, by: str, folder: Path) -> bool:
    """Read, and let another thread close at a point before all has come. Return whether there was such a point."""
    core = OrqCore(KEY, server_url=server.url, **SETTINGS)
    body = OPEN[how](core)
    close = (body if by == "itself" else core).close
    closed: list[float] = []

    def act() -> None:
        closed.append(time.monotonic())
        meanwhile(close, 0.02)

    rescue = threading.Timer(1.0, act)
    rescue.start()
    try:
        with point.before(act), pytest.raises(OrqError):
            read(body, how, folder)
        assert time.monotonic() - closed[0] < 0.9, f"{point}: it does not wake at once"
        return not rescue.finished.is_set()
    finally:
        rescue.cancel()
        core.close()
        assert server.wait_closed(), point
        assert list(folder.iterdir()) == [], point


@pytest.mark.once
@pytest.mark.parametrize("by", ["itself", "its client"])
@pytest.mark.parametrize("how", ["write_to_file", "stream"])
def test_closed_at_any_point_of_reading(how: str, by: str, tmp_path: Path) -> None:
    with Server(default=script) as server:
        for point in points():
            if not read_and_close(server, point, how, by, tmp_path):
                break


@pytest.mark.parametrize("by", ["itself", "its client"])
def test_closed_before_the_first_byte(by: str, tmp_path: Path) -> None:
    with Server(default=SILENT) as server:
        for point in points():
            if not read_and_close(server, point, "write_to_file", by, tmp_path):
                break


@pytest.mark.once
@pytest.mark.parametrize("by", ["itself", "its client"])
@pytest.mark.parametrize("how", ["write_to_file", "stream"])
def test_reading_begins_at_any_point_of_closing(how: str, by: str, tmp_path: Path) -> None:
    """The other way round: the reader comes while another thread is half-way through closing."""

    def reader(body: Any, ended: list[Any]) -> None:
        try:
            ended.append(read(body, how, tmp_path))
        except BaseException as error:
            ended.append(error)

    with Server(default=script) as server:
        for point in points():
            core, ended, threads = OrqCore(KEY, server_url=server.url, **SETTINGS), list[Any](), list[Any]()
            body = OPEN[how](core)
            with point.before(lambda: threads.append(meanwhile(partial(reader, body, ended), 0.02))):  # noqa: B023
                (body if by == "itself" else core).close()
            for thread in threads:
                thread.join(1)
                assert not thread.is_alive(), f"{point}: it does not wake at once"
                assert isinstance(ended.pop(), OrqError), f"{point}: the part was told as the whole"
            core.close()
            body.close()
            assert server.wait_closed(), point
            assert list(tmp_path.iterdir()) == [], point


def test_another_connection_of_the_same_number_is_left_alone() -> None:
    """A thread that is about to read from a closed socket must not read data of a new socket with the same number."""
    with Server(default=script) as server, OrqCore(KEY, server_url=server.url, **SETTINGS) as core:
        for point in points(5):
            stream, others, threads = begin(core), list[Any](), list[threading.Thread]()
            rescue = threading.Timer(1.0, stream.close)
            rescue.start()

            def act(stream: Any = stream, others: list[Any] = others, threads: Any = threads) -> None:
                threads.append(meanwhile(lambda: (stream.close(), others.append(begin(core))), 0.05))

            with point.before(act), pytest.raises(OrqError):
                list(stream)
            late = rescue.finished.is_set()
            rescue.cancel()
            for thread in threads:
                thread.join(10)  # on a busy machine the other connection may not be open yet
            for other in others:
                assert next(other).type == "response.started", "its first event was read by another"
                other.close()
            if late:
                break


@pytest.mark.once
def test_many_streams_closed_as_their_reading_begins() -> None:
    """The number of a socket that is closed is soon another's: its reader must not wait for that one's bytes."""
    settings = SETTINGS | {"max_connections": 50}
    asleep: list[float] = []
    until = time.monotonic() + 10.0

    def open_and_close(core: OrqCore, random: Random) -> None:
        while time.monotonic() < until and not asleep:
            stream = begin(core)
            reader = threading.Thread(target=lambda stream=stream: _until_it_ends(stream), daemon=True)
            reader.start()
            time.sleep(random.random() * 0.0005)
            stream.close()
            reader.join(2)
            if reader.is_alive():
                asleep.append(time.monotonic())

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with Server(default=script) as server, OrqCore(KEY, server_url=server.url, **settings) as core:
            threads = [threading.Thread(target=open_and_close, args=(core, Random(seed))) for seed in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert not asleep, "a reader does not wake at once"


def _until_it_ends(stream: Any) -> None:
    with suppress(OrqError):
        for _ in stream:
            pass
