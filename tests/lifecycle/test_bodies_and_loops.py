"""Test that an async stream or download is refused in another event loop, and is closed."""

from __future__ import annotations

import gc
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from orq import Timeout
from orq.errors import ConfigurationError
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import DELTAS, DONE, KEY, REQUESTS, STARTED, check_error
from tests.faults._loops import AIOHTTP, LOOPS, AsyncOrqCore, run_on
from tests.faults._server import HOLD, Pause, Script, Seen, Server, chunks, head, soon
from tests.faults._streams import CHUNKED, FINE, async_begin

STALLED: Script = [CHUNKED + chunks([STARTED], end=False), HOLD]
SPEECH: Script = [head(200, kind="audio/mpeg", length=9) + b"1", HOLD]
BELONGS = "belongs to the event loop in which it was opened"


def script(seen: Seen) -> Script:
    return STALLED if seen.target.endswith("responses") else SPEECH if seen.target.endswith("speech") else FINE


async def stream(core: AsyncOrqCore) -> Any:
    opened = await async_begin(core)
    await anext(opened)
    return opened


async def download(core: AsyncOrqCore) -> Any:
    return (await router_audio_speech_create(core, REQUESTS["download"])).unwrap()


async def read_on(opened: Any) -> None:
    with anyio.fail_after(3):
        await opened.read() if hasattr(opened, "read") else await anext(opened)


async def read_raw(opened: Any) -> None:
    with anyio.fail_after(3):
        async for _ in opened.iter_bytes() if hasattr(opened, "iter_bytes") else opened.iter_raw():
            pass


OPENED: dict[str, Callable[[AsyncOrqCore], Awaitable[Any]]] = {"stream": stream, "download": download}


@contextmanager
def core_of(server: Server, lent: bool) -> Iterator[AsyncOrqCore]:
    given: dict[str, Any] = {"http_client": httpx.AsyncClient(trust_env=False)} if lent else {}
    yield AsyncOrqCore(KEY, server_url=server.url, retries=None, timeout=Timeout(2.0, 0.3, 2.0, 2.0), **given)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # warnings of asyncio about the sockets of the caller's client
@pytest.mark.parametrize("lent", [False, True], ids=["own client", "user's client"])
@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("what", OPENED)
def test_reading_in_a_second_run(what: str, loop: str, lent: bool) -> None:
    """It is the caller's mistake, whichever loop it is; closing it there gives the connection back."""
    kept: list[Any] = []

    async def first() -> None:
        kept.append(await OPENED[what](core))

    async def second() -> None:
        for read in (read_on, read_raw):
            with pytest.raises(ConfigurationError, match=BELONGS) as caught:
                await read(kept[0])
            check_error(caught.value, what, ConfigurationError)
        await kept[0].aclose()

    with Server(default=script) as server, core_of(server, lent) as core:
        run_on(loop, first)
        run_on(loop, second)
        kept.clear()
        gc.collect()
        if not lent:  # the program owns the sockets of the caller's client
            assert soon(lambda: server.open == 0)
            anyio.run(core.aclose)


@pytest.mark.parametrize("loop", [*LOOPS, AIOHTTP])
def test_reading_in_the_loop_of_another_thread(loop: str) -> None:
    """Afterwards the stream can still be read in its own loop."""
    found: list[BaseException] = []

    def elsewhere(opened: Any) -> None:
        try:
            run_on(loop, lambda: read_on(opened))
        except BaseException as error:
            found.append(error)

    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url=server.url, retries=None) as core:
            opened = await stream(core)
            thread = threading.Thread(target=elsewhere, args=(opened,))
            thread.start()
            await anyio.to_thread.run_sync(thread.join, 5)
            assert [type(error) for error in found] == [ConfigurationError], found
            assert BELONGS in str(found[0])
            assert "".join([text async for text in opened.text()]) == "lo!"
            assert opened.complete
            assert (await conversations_retrieve(core, REQUESTS["retrieve"])).ok

    with Server(
        [CHUNKED + chunks([STARTED], end=False), Pause(0.3), chunks([DELTAS[1], DONE])], default=FINE
    ) as server:
        run_on(loop, main)


@pytest.mark.parametrize("loop", LOOPS)
def test_results_report_it_too(loop: str) -> None:
    kept: list[Any] = []

    async def first() -> None:
        kept.append(await stream(core))

    async def second() -> None:
        results = [result async for result in kept[0].results()]
        assert [type(result.error) for result in results] == [ConfigurationError]
        await kept[0].aclose()
        await core.aclose()

    with Server(default=script) as server, core_of(server, lent=False) as core:
        run_on(loop, first)
        run_on(loop, second)
        assert soon(lambda: server.open == 0)


class Mocked(httpx.AsyncByteStream):
    """A body that a program's own transport makes: at hand, or of a loop that has ended."""

    def __init__(self, fails: bool) -> None:
        self._fails = fails

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield STARTED
        if self._fails:
            raise RuntimeError("Event loop is closed")
        yield DELTAS[1] + DONE


@pytest.mark.parametrize("fails", [False, True], ids=["at hand", "fails"])
def test_the_transport_of_a_lent_client_may_need_no_loop(fails: bool) -> None:
    """The body of a mock can be read in any loop. A body that fails without its loop is a mistake of the caller."""
    kept: list[Any] = []
    headers = {"content-type": "text/event-stream"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=Mocked(fails)))
    core = AsyncOrqCore(KEY, http_client=httpx.AsyncClient(transport=transport))

    async def first() -> None:
        kept.append(await async_begin(core))

    async def second() -> None:
        assert (await anext(kept[0])).type == "response.started"
        if fails:
            with pytest.raises(ConfigurationError, match=BELONGS):
                await anext(kept[0])
        else:
            assert "".join([text async for text in kept[0].text()]) == "lo!"

    anyio.run(first)
    anyio.run(second)
