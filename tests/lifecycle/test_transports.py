"""Test the optional transports: settings, event loops, processes and imports."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import pickle
import warnings
from typing import Any

import httpx
import pytest
import trio

import orq
from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.errors import ConfigurationError
from orq.funcs import conversations_retrieve
from tests.faults._ask import KEY, REQUESTS, RETRIEVED, STARTED
from tests.faults._server import HOLD, Server, answer, chunks, soon
from tests.faults._streams import CHUNKED, async_begin
from tests.package.test_lazy import loaded
from tests.support.extras import has

FINE = answer(200, RETRIEVED)
needs_aiohttp = pytest.mark.skipif(not has("aiohttp"), reason="aiohttp is not installed")


@needs_aiohttp
@pytest.mark.parametrize("kind", [Orq, OrqCore])
def test_a_sync_client_refuses_it(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="AsyncOrq and AsyncOrqCore"):
        kind(KEY, transport="aiohttp")


@pytest.mark.parametrize("kind", [Orq, AsyncOrqCore])
@pytest.mark.parametrize("name", ["requests", "", None, 1, []])
def test_another_name_is_refused(name: Any, kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport must be 'httpx' or 'aiohttp'"):
        kind(KEY, transport=name)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install 'orq-sdk\[aiohttp\]'"):
        AsyncOrq(KEY, transport="aiohttp")


@needs_aiohttp
def test_the_callers_client_and_a_transport_exclude_each_other() -> None:
    with pytest.raises(ConfigurationError, match="transport and http_client cannot both be set"):
        AsyncOrq(KEY, http_client=httpx.AsyncClient(), transport="aiohttp")


@needs_aiohttp
def test_trio_is_refused() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url="http://127.0.0.1:1", transport="aiohttp") as core:
            error = (await conversations_retrieve(core, REQUESTS["retrieve"])).error
            assert isinstance(error, ConfigurationError) and "under asyncio only" in str(error)

    trio.run(main)


@needs_aiohttp
def test_a_socks_proxy_is_refused() -> None:
    async def main() -> None:
        settings: dict[str, Any] = {"proxy": "socks5://127.0.0.1:1", "allow_plain_http": True}
        async with AsyncOrqCore(KEY, server_url="http://service.test", transport="aiohttp", **settings) as core:
            error = (await conversations_retrieve(core, REQUESTS["retrieve"])).error
            assert isinstance(error, ConfigurationError) and "does not support SOCKS proxies" in str(error)

    asyncio.run(main())


@needs_aiohttp
def test_loops_one_after_the_other() -> None:
    """Each loop has its own session. The session of an ended loop is closed with the core, and nothing is logged."""
    with Server(default=FINE) as server:
        cores = [AsyncOrqCore(KEY, server_url=server.url, transport="aiohttp")]
        cores.append(pickle.loads(pickle.dumps(cores[0])).with_options(timeout=5.0))

        async def call(close: bool) -> None:
            for one in (cores[0], *cores):
                assert (await conversations_retrieve(one, REQUESTS["retrieve"])).unwrap()
            if close:
                await cores[0].aclose()

        with warnings.catch_warnings():
            # Warnings of asyncio about transports whose loop has ended.
            warnings.simplefilter("ignore", ResourceWarning)
            for close in (False, False, True):
                asyncio.run(call(close))
            assert server.connections == 6, "one for each loop, used twice"
            cores.clear()
            gc.collect()
        assert soon(lambda: server.open == 0)


@needs_aiohttp
def test_unclosed_cores_cause_no_warning(capfd: pytest.CaptureFixture[str]) -> None:
    async def main() -> None:
        core = AsyncOrqCore(KEY, server_url=server.url, transport="aiohttp")
        assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok
        del core
        gc.collect()
        await asyncio.sleep(0.05)
        assert server.open == 0, "the collector has closed it"

    with Server(default=FINE) as server:
        asyncio.run(main())
    assert capfd.readouterr().err == ""


@needs_aiohttp
def test_a_program_that_never_closes_ends_without_warnings(caplog: pytest.LogCaptureFixture) -> None:
    async def main(core: AsyncOrqCore) -> None:
        assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server(default=FINE) as server:
        asyncio.run(main(AsyncOrqCore(KEY, server_url=server.url, transport="aiohttp")))
        gc.collect()
        assert soon(lambda: server.open == 0)
    assert not caplog.records


def _in_child(core: AsyncOrqCore, queue: Any) -> None:
    queue.put(asyncio.run(_call(core)))


async def _call(core: AsyncOrqCore) -> bool:
    return bool(await conversations_retrieve(core, REQUESTS["retrieve"]))


@needs_aiohttp
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning", "ignore::ResourceWarning")
def test_a_fork_has_connections_of_its_own() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, transport="aiohttp") as core:
            async with await async_begin(core) as stream:
                await anext(stream)
                fork = multiprocessing.get_context("fork")
                queue = fork.SimpleQueue()
                child = fork.Process(target=_in_child, args=(core, queue))
                child.start()
                await asyncio.to_thread(child.join, 10)
                assert child.exitcode == 0 and queue.get() is True
                assert server.connections == 2
            assert await _call(core)

    with Server([CHUNKED + chunks([STARTED], end=False), HOLD], default=FINE) as server:
        asyncio.run(main())


@needs_aiohttp
def test_only_the_requested_transport_is_loaded() -> None:
    call = (
        "import asyncio; from orq import AsyncOrqCore; from orq.funcs import conversations_retrieve\n"
        "async def main():\n"
        "    async with AsyncOrqCore('key', server_url='http://127.0.0.1:1', retries=None, {}) as core:\n"
        "        assert not await conversations_retrieve(core, {{'conversation_id': 'c'}})\n"
        "asyncio.run(main())"
    )
    assert loaded(call.format("")).isdisjoint({"aiohttp", "yarl"})
    over_aiohttp = loaded(call.format("transport='aiohttp'"))
    assert "aiohttp" in over_aiohttp
    assert over_aiohttp.isdisjoint({"httpx", "httpcore", "h11"})


def test_the_default_is_in_the_signature() -> None:
    assert orq.AsyncOrq(KEY)._given.transport == "httpx"
