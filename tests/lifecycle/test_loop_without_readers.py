"""Test an event loop without `add_reader`, like the default one of Windows."""

from __future__ import annotations

import asyncio
import os
import selectors
import ssl
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import trustme
from anyio._core import _asyncio_selector_thread as selector_thread

from orq import AsyncOrqCore, Timeout
from orq.errors import ConnectionFailedError, RequestTimeoutError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS
from tests.faults._server import HOLD, Server, soon
from tests.faults._streams import FINE, STALLED, WHOLE, async_begin
from tests.support.relay import TLSFront, serving

SHORT = Timeout(2.0, 0.2, 2.0, 2.0)


class NoReaders(asyncio.SelectorEventLoop):
    """What `asyncio.ProactorEventLoop` refuses, this one refuses, too."""

    def _refuse(self, *arguments: Any) -> Any:
        raise NotImplementedError

    add_reader = add_writer = remove_reader = remove_writer = _refuse


@pytest.fixture(autouse=True, scope="module")
def forks_of_later_tests() -> None:
    """Give each child process an epoll of its own: at its end anyio takes its socket out of it.

    That would be this process's as well, and the thread would then never be woken to end. Windows has no fork.
    """
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_own_epoll)


def _own_epoll() -> None:
    if (found := selector_thread._selector) is not None:
        found._selector = selectors.DefaultSelector()
        found._selector.register(found._receive, selectors.EVENT_READ)


@pytest.fixture(autouse=True)
def proactor(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(asyncio, "ProactorEventLoop", NoReaders, raising=False)
    yield


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    loop = NoReaders()
    try:
        loop.run_until_complete(asyncio.wait_for(main(), 15))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


def core_of(server: Server, **settings: Any) -> AsyncOrqCore:
    return AsyncOrqCore(KEY, server_url=server.url, retries=None, **settings)


def test_calls_and_streams() -> None:
    async def main() -> None:
        async with core_of(server) as core:
            for _ in range(2):
                assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
            assert (await (await async_begin(core)).collect()).text == "Hello!"
            async with await async_begin(core) as left:
                await anext(left)

    with Server(FINE, FINE, WHOLE, STALLED) as server:
        run(main)
        assert server.connections == 1
        assert soon(lambda: server.open == 0)


def test_many_at_once() -> None:
    async def main() -> None:
        async with core_of(server) as core:
            calls = [conversations_retrieve(core, REQUESTS["retrieve"]) for _ in range(50)]
            assert all(result.ok for result in await asyncio.gather(*calls))

    with Server(default=FINE) as server:
        run(main)
        assert soon(lambda: server.open == 0)


def test_a_limit() -> None:
    async def main() -> None:
        async with core_of(server, timeout=SHORT) as core:
            result = await conversations_retrieve(core, REQUESTS["retrieve"])
            assert type(result.error) is RequestTimeoutError, result
            assert result.error.limit == "read"

    with Server([HOLD]) as server:
        run(main)


def test_a_cancelled_call_leaves_nothing_open() -> None:
    async def main() -> None:
        async with core_of(server) as core:
            task = asyncio.ensure_future(conversations_retrieve(core, REQUESTS["retrieve"]))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server([HOLD], FINE) as server:
        run(main)
        assert soon(lambda: server.open == 0)


def test_closing_ends_waits() -> None:
    async def main() -> None:
        core = core_of(server)
        task = asyncio.ensure_future(conversations_retrieve(core, REQUESTS["retrieve"]))
        await asyncio.sleep(0.1)
        await core.aclose()
        assert isinstance((await task).error, ConnectionFailedError)

    with Server([HOLD]) as server:
        run(main)


def test_no_server_listens() -> None:
    async def main() -> None:
        async with core_of(server) as core:
            result = await conversations_retrieve(core, REQUESTS["retrieve"])
            assert isinstance(result.error, ConnectionFailedError)
            assert "refused" in str(result.error).lower()

    with Server(FINE) as server:
        pass
    run(main)


def test_tls(ca: trustme.CA) -> None:
    trusting = ssl.create_default_context()
    ca.configure_trust(trusting)

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=front.url, retries=None, verify=trusting) as core:
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()
            assert (await (await async_begin(core)).collect()).text == "Hello!"

    with Server(FINE, WHOLE) as server, TLSFront(server.port, serving(ca.issue_cert("localhost"))) as front:
        run(main)
