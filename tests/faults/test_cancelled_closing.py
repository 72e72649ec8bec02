"""Test native cancellation at each step of a call or stream, including closing.

anyio's shield does not stop `task.cancel()` or `asyncio.timeout`. Whatever step it meets, once or twice, the connection
is free or closed after it: the client has only one, and a call is made after each cancellation.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Generator
from itertools import count
from typing import Any

import anyio
import pytest

from orq import AsyncOrqCore, Timeout
from orq.funcs import conversations_retrieve, router_audio_speech_create
from tests.faults._ask import DELTAS, KEY, REQUESTS, RETRIEVED, STARTED, STREAM
from tests.faults._loops import NATIVE, run_on
from tests.faults._server import HOLD, Pause, Script, Seen, Server, chunks, head
from tests.faults._streams import async_begin

EVENTS = head(200, "transfer-encoding: chunked", kind="text/event-stream")
WHOLE: Script = [EVENTS, Pause(0.002), chunks(STREAM, end=False), Pause(0.002), b"0\r\n\r\n"]
STALLED: Script = [EVENTS + chunks([STARTED, DELTAS[0]], end=False), HOLD]
DOWNLOAD: Script = [head(200, kind="audio/mpeg", length=40_000) + bytes(20_000), Pause(0.002), bytes(20_000)]
CALL: Script = [head(200, length=len(RETRIEVED)), Pause(0.002), RETRIEVED]


class Steps:
    """Awaits something, and does something at one or more of the steps at which it waits.

    With `when` "waiting", a step's wait is cancelled as it begins. With "ready" it is cancelled once what it waits for
    has come, but before the task goes on: then a connection may be made that nobody has taken.
    """

    def __init__(self, work: Awaitable[Any], at: set[int], cancel: Callable[[], object], when: str) -> None:
        self._work, self._at, self._cancel, self._when = work, at, cancel, when
        self.reached = 0

    def __await__(self) -> Generator[Any, Any, Any]:
        inner: Any = self._work.__await__()
        thrown: BaseException | None = None
        for step in count():
            try:
                waited = inner.send(None) if thrown is None else inner.throw(thrown)
            except StopIteration as stop:
                return stop.value
            if step in self._at:
                self.reached += 1
                if self._when == "ready" and waited is not None:
                    waited.add_done_callback(lambda _: self._cancel())  # this runs before the task is woken
                else:
                    self._cancel()
            thrown = None
            try:
                yield waited
            except BaseException as error:
                thrown = error
        return None


async def call(core: AsyncOrqCore) -> None:
    (await conversations_retrieve(core, REQUESTS["retrieve"])).unwrap()


async def whole_stream(core: AsyncOrqCore) -> None:
    async with await async_begin(core) as stream:
        async for _ in stream:
            pass


async def stream_left_early(core: AsyncOrqCore) -> None:
    async with await async_begin(core) as stream:
        await anext(stream)


async def download(core: AsyncOrqCore) -> None:
    async with (await router_audio_speech_create(core, REQUESTS["download"])).unwrap() as speech:
        assert len(await speech.read()) == 40_000


WORK: dict[str, tuple[Script, Callable[[AsyncOrqCore], Awaitable[None]]]] = {
    "call": (CALL, call),
    "stream": (WHOLE, whole_stream),
    "stream left early": (STALLED, stream_left_early),
    "download": (DOWNLOAD, download),
}


async def by_cancel(work: Awaitable[None], at: set[int], when: str) -> int:
    """Run work in a task that is cancelled at some of its steps; return how many of them there were."""
    steps: Steps | None = None

    async def main() -> None:
        nonlocal steps
        task = asyncio.current_task()
        assert task is not None
        steps = Steps(work, at, task.cancel, when)
        await steps

    (ended,) = await asyncio.gather(main(), return_exceptions=True)
    assert ended is None or isinstance(ended, asyncio.CancelledError), repr(ended)
    assert steps is not None
    return steps.reached


async def by_timeout(work: Awaitable[None], at: set[int], when: str) -> int:
    """Run work in an `asyncio.timeout` that ends at a step."""
    loop = asyncio.get_running_loop()
    steps: Steps | None = None
    try:
        async with asyncio.timeout(30) as limit:  # type: ignore[attr-defined]
            steps = Steps(work, at, lambda: limit.reschedule(loop.time()), when)
            await steps
    except TimeoutError:
        pass
    assert steps is not None
    return steps.reached


WAYS: dict[str, tuple[Callable[[Awaitable[None], set[int], str], Awaitable[int]], tuple[int, ...]]] = {
    "cancelled": (by_cancel, (0,)),
    "cancelled twice": (by_cancel, (0, 1)),
    "cancelled again later": (by_cancel, (0, 2)),
}
if sys.version_info >= (3, 11):
    WAYS["timeout"] = by_timeout, (0,)


async def closed(server: Server, most: int) -> bool:
    for _ in range(200):
        if server.open <= most:
            return True
        await anyio.sleep(0.01)
    return False


async def check_free(core: AsyncOrqCore, server: Server, where: str) -> None:
    """Assert that the one connection can be used, and that there is no other."""
    assert await closed(server, 1), f"{where}: a socket stays open beside the pool"
    result = await conversations_retrieve(core, REQUESTS["retrieve"])
    assert result.ok, f"{where}: {result.error}"
    assert await closed(server, 1), f"{where}: a socket stays open beside the pool"
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    assert not tasks, f"{where}: a task is left"


@pytest.mark.parametrize("warm", [True, False], ids=["idle connection", "new connection"])
@pytest.mark.parametrize("when", ["waiting", "ready"])
@pytest.mark.parametrize("loop", NATIVE)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("script", "work"), WORK.values(), ids=WORK)
def test_cancelled_at_each_step(
    script: Script, work: Callable[[AsyncOrqCore], Awaitable[None]], way: str, loop: str, when: str, warm: bool
) -> None:
    run_steps, offsets = WAYS[way]

    def default(seen: Seen) -> Script:
        return script if seen.target.endswith(("responses", "speech")) else CALL

    async def main() -> None:
        for step in range(200):
            where = f"{way} at step {step}, {when}"
            timeout = Timeout(5.0, 5.0, 5.0, 0.3)
            async with AsyncOrqCore(
                KEY, server_url=server.url, timeout=timeout, max_connections=1, retries=None
            ) as core:
                if warm:
                    await call(core)
                reached = await run_steps(work(core), {step + offset for offset in offsets}, when)
                await check_free(core, server, where)
            assert await closed(server, 0), f"{where}: a socket outlives the client"
            if not reached:
                return
        raise AssertionError("it never comes to an end")

    with Server(default=default) as server:
        run_on(loop, main)
