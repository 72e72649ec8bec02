"""Test cores that threads share, and many cores in one process, without leaked descriptors."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from orq import AsyncOrqCore, Orq, OrqCore
from orq.funcs import conversations_create, conversations_create_conversation_response, conversations_retrieve
from tests.faults._ask import CREATED, KEY, REQUESTS, RETRIEVED, STREAM
from tests.faults._figures import DESCRIPTORS, descriptors, figure
from tests.faults._server import Server, answer, chunks, head, soon

FINE = answer(200, RETRIEVED)
STREAMED = [head(200, "transfer-encoding: chunked", kind="text/event-stream") + chunks(STREAM)]

pytestmark = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not list open descriptors")


def told(what: str, before: int, most: int) -> None:
    figure(f"descriptors, 1,000 cores {what}", f"{before} before, {most} at most, {descriptors()} after")


def serve() -> Server:
    return Server(default=lambda seen: STREAMED if seen.method == "POST" else FINE)


def test_64_threads_share_one_core() -> None:
    together = threading.Barrier(64)

    def work(number: int) -> int:
        together.wait(20)
        for _ in range(4):
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        stream = conversations_create_conversation_response(core, REQUESTS["stream"]).unwrap()
        assert stream.collect().text == "Hello!"
        return number

    with serve() as server:
        core = OrqCore(KEY, server_url=server.url, timeout=20.0)
        with ThreadPoolExecutor(64) as pool:
            assert list(pool.map(work, range(64))) == list(range(64))
        assert len(server.requests) == 64 * 5
        assert server.connections <= 64, "one client, whose connections serve again"
        core.close()
        assert server.wait_closed()


def test_threads_that_wait_for_a_connection_act_once() -> None:
    """A pool that is short of connections closes idle ones, also one that another thread has just begun to use.

    Such a request must not be lost, nor look like one on a stale connection and be sent twice.
    """
    with Server(default=answer(201, CREATED)) as server:
        core = OrqCore(KEY, server_url=server.url, timeout=20.0, max_connections=3)
        with core, ThreadPoolExecutor(16) as pool:
            results = list(pool.map(lambda _: conversations_create(core, REQUESTS["create"]), range(800)))
        assert all(result.ok for result in results), [str(result.error) for result in results if not result.ok]
        assert len(server.requests) == 800
        assert server.connections < 100
        assert server.wait_closed()


def test_tasks_wait_for_a_free_connection() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, timeout=20.0, max_connections=3) as core:
            results = await asyncio.gather(*[conversations_retrieve(core, REQUESTS["retrieve"]) for _ in range(64)])
            assert all(result.ok for result in results)
            assert server.connections <= 3

    with serve() as server:
        asyncio.run(main())


@pytest.mark.once
def test_1000_cores_made_and_closed() -> None:
    with serve() as server:
        with OrqCore(KEY, server_url=server.url) as core:
            assert conversations_retrieve(core, REQUESTS["retrieve"]).ok
        assert server.wait_closed()
        gc.collect()
        before = descriptors()
        most = 0
        for _ in range(1000):
            with Orq(KEY, server_url=server.url) as client:
                client.conversations.retrieve(conversation_id="conv_01")
            most = max(most, descriptors())
        assert server.wait_closed()
        told("made and closed", before, most)
        assert most <= before + 8, "flat all the way: the server, in this process, may be a few closes behind"
        assert descriptors() <= before + 1


@pytest.mark.once
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_1000_cores_made_and_dropped() -> None:
    """Nobody closes them: the garbage collector does, with the warning that Python gives for any open socket."""
    with serve() as server:
        gc.collect()
        before, most = descriptors(), 0
        for index in range(1000):
            assert conversations_retrieve(OrqCore(KEY, server_url=server.url), REQUESTS["retrieve"]).ok
            most = max(most, descriptors())
            if index % 50 == 0:
                gc.collect()
        gc.collect()
        assert server.wait_closed()
        told("made and dropped", before, most)
        assert soon(lambda: descriptors() <= before + 1)


def test_1000_cores_made_and_never_used() -> None:
    gc.collect()
    before = descriptors()
    cores = [kind(KEY) for kind in (OrqCore, AsyncOrqCore) for _ in range(500)]
    assert descriptors() == before, "a client is made on the first call"
    del cores
    gc.collect()


@pytest.mark.once
def test_1000_async_cores_made_and_closed() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url) as core:
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
        before, most = descriptors(), 0
        for _ in range(1000):
            async with AsyncOrqCore(KEY, server_url=server.url) as core:
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
            most = max(most, descriptors())
        await asyncio.sleep(0.01)
        told("made and closed, async", before, most)
        assert most <= before + 8
        assert soon(lambda: descriptors() <= before + 1)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with serve() as server:
        asyncio.run(main())
        assert server.wait_closed()
