"""Test `run` with an async core: tasks, threads and cancellation, with nothing left behind."""

from __future__ import annotations

import asyncio
import contextvars
import json
import threading
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from orq import AsyncOrqCore, Err, RetryConfig
from orq.funcs import router_chat_completions_create
from orq.local import LocalOrq
from orq.run_errors import RunLimitError, ToolFailedError
from orq.tools import Deny, Run, RunCall, run, tool

CHAT = router_chat_completions_create
REQUEST: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "What is the weather in Paris?"}]}
SEEN = contextvars.ContextVar("SEEN", default="")

Work = Callable[[AsyncOrqCore], Awaitable[Any]]


def with_core(server: LocalOrq, work: Work, backend: str = "asyncio") -> Any:
    async def main() -> Any:
        async with AsyncOrqCore("local", server_url=server.url, retries=RetryConfig(max_attempts=1)) as core:
            return await work(core)

    return anyio.run(main, backend=backend)


def says(server: LocalOrq, *calls: str, content: str | None = None) -> None:
    """Script an answer that calls tools without arguments, or says something."""
    made = [{"type": "function", "id": f"call_{name}", "function": {"name": name, "arguments": "{}"}} for name in calls]
    message = {"role": "assistant", "content": content, **({"tool_calls": made} if made else {})}
    choice = {"index": 0, "finish_reason": "tool_calls" if made else "stop", "message": message}
    body = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    server.on(CHAT).raw(json.dumps(body))


@tool
async def weather(city: str) -> str:
    """Tell the weather in a city."""
    await anyio.lowlevel.checkpoint()
    return f"sunny in {city}"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_and_sync_tools_run_side_by_side(server: LocalOrq, backend: str) -> None:
    in_task, in_thread = threading.Event(), threading.Event()
    loop_thread = threading.get_ident()

    @tool
    async def first() -> str:
        in_task.set()
        await anyio.to_thread.run_sync(in_thread.wait, 5)
        return SEEN.get()

    @tool
    def second() -> str:
        in_thread.set()
        in_task.wait(5)
        return f"{SEEN.get()} {threading.get_ident() != loop_thread}"

    async def work(core: AsyncOrqCore) -> Run[Any]:
        SEEN.set("here")
        return (await run(CHAT, core, REQUEST, tools=[first, second])).unwrap()

    says(server, "first", "second")
    says(server, content="Done.")
    found = with_core(server, work, backend)
    assert [call.value for call in found.calls] == ["here", "here True"]
    assert found.text == "Done."


def test_the_model_of_the_local_server_calls_an_async_tool(server: LocalOrq) -> None:
    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[weather])).unwrap()

    assert 'The tool weather answered: "sunny in Paris".' in with_core(server, work).text


def test_a_sync_tool_does_not_stop_the_loop(server: LocalOrq) -> None:
    @tool
    def slow() -> str:
        time.sleep(0.05)
        return ""

    async def work(core: AsyncOrqCore) -> int:
        beats = 0

        async def beat() -> None:
            nonlocal beats
            while True:
                await asyncio.sleep(0.002)
                beats += 1

        task = asyncio.create_task(beat())
        (await run(CHAT, core, REQUEST, tools=[slow])).unwrap()
        task.cancel()
        return beats

    says(server, "slow")
    says(server, content="Done.")
    assert with_core(server, work) >= 10


def test_no_more_than_max_parallel_tools_run_at_a_time(server: LocalOrq) -> None:
    now, most, lock = 0, 0, threading.Lock()

    def enter(step: int) -> None:
        nonlocal now, most
        with lock:
            now += step
            most = max(most, now)

    @tool
    async def task() -> None:
        enter(1)
        await anyio.sleep(0.005)
        enter(-1)

    @tool
    def thread() -> None:
        enter(1)
        time.sleep(0.005)
        enter(-1)

    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[task, thread], max_parallel=2)).unwrap()

    says(server, *["task", "thread"] * 3)
    says(server, content="Done.")
    assert len(with_core(server, work).calls) == 6
    assert most == 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_run_cancels_and_awaits_its_tools(server: LocalOrq, backend: str) -> None:
    events: list[str] = []
    started = anyio.Event()

    @tool
    async def forever() -> None:
        events.append("started")
        started.set()
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.sleep(0.005)
            events.append("cleaned up")

    async def work(core: AsyncOrqCore) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(lambda: run(CHAT, core, REQUEST, tools=[forever]))
            await started.wait()
            group.cancel_scope.cancel()
        assert events == ["started", "cleaned up"]
        if backend == "asyncio":
            assert len(asyncio.all_tasks()) == 1

    says(server, "forever")
    with_core(server, work, backend)


def test_a_cancelled_task_of_asyncio_leaves_nothing_running(server: LocalOrq) -> None:
    events: list[str] = []
    started = anyio.Event()

    @tool
    async def forever() -> None:
        events.append("started")
        started.set()
        try:
            await asyncio.sleep(60)
        finally:
            events.append("cleaned up")

    async def work(core: AsyncOrqCore) -> None:
        task = asyncio.ensure_future(run(CHAT, core, REQUEST, tools=[forever]))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert events == ["started", "cleaned up"]

    says(server, "forever")
    with_core(server, work)


def test_a_tool_that_raises_a_cancellation_of_its_own_is_a_failed_tool(server: LocalOrq) -> None:
    @tool
    async def odd() -> None:
        raise asyncio.CancelledError

    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[odd])).unwrap()

    says(server, "odd")
    says(server, content="Done.")
    found = with_core(server, work)
    assert [found.calls[0].status, found.calls[0].result] == ["failed", "tool odd failed (ToolCancelledError)"]


class Leaving(BaseException):
    """No failure of a tool, as pytest.fail() raises one."""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, Leaving])
def test_cancellations_and_interrupts_leave_the_run_unchanged(
    server: LocalOrq, backend: str, error: type[BaseException]
) -> None:
    ended: list[str] = []

    @tool
    async def stop() -> None:
        raise error

    @tool
    def stop_in_thread() -> None:
        raise error

    @tool
    async def beside() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("beside")

    async def work(core: AsyncOrqCore) -> None:
        for one in (stop, stop_in_thread):
            says(server, "beside", one.name)
            with pytest.raises(error):
                await run(CHAT, core, REQUEST, tools=[beside, one])

    with_core(server, work, backend)
    assert ended == ["beside", "beside"]


def test_time_limits_stop_async_tools_and_leave_threads_alone(server: LocalOrq) -> None:
    release = threading.Event()
    ended: list[str] = []

    @tool(timeout=0.02)
    async def forever() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("forever")

    @tool(timeout=0.02)
    def stuck() -> None:
        release.wait(5)

    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[forever, stuck])).unwrap()

    says(server, "forever", "stuck")
    says(server, content="Done.")
    found = with_core(server, work)
    release.set()
    assert [call.status for call in found.calls] == ["timed_out", "timed_out"]
    assert [call.still_running for call in found.calls] == [False, True]
    assert [call.result for call in found.calls] == [
        "tool forever timed out",
        "tool stuck timed out and may still be running",
    ]
    assert ended == ["forever"]


def test_a_tool_that_fails_leaves_the_others_alone(server: LocalOrq) -> None:
    failed = anyio.Event()

    @tool
    async def late() -> str:
        await failed.wait()
        return "late"

    @tool
    async def broken() -> None:
        failed.set()
        raise KeyError("x")

    @tool
    def thread() -> str:
        return "thread"

    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[late, broken, thread])).unwrap()

    says(server, "late", "broken", "thread")
    says(server, content="Done.")
    found = with_core(server, work)
    told = [message["content"] for message in found.messages if message["role"] == "tool"]
    assert told == ["late", "tool broken failed (KeyError)", "thread"]


def test_on_error_raise_cancels_and_awaits_the_others(server: LocalOrq) -> None:
    ended: list[str] = []

    @tool
    async def forever() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("forever")

    @tool
    async def broken() -> None:
        raise KeyError("x")

    async def work(core: AsyncOrqCore) -> Any:
        return await run(CHAT, core, REQUEST, tools=[forever, broken], on_error="raise")

    says(server, "forever", "broken")
    result = with_core(server, work)
    assert isinstance(result, Err)
    assert isinstance(result.error, ToolFailedError)
    assert [result.error.tool, ended] == ["broken", ["forever"]]
    assert [message["content"] for message in result.error.run.messages[2:]] == [
        "cancelled while it ran",
        "tool broken failed (KeyError)",
    ]


def test_before_tool_may_be_async(server: LocalOrq) -> None:
    async def approve(call: RunCall) -> Deny:
        await anyio.lowlevel.checkpoint()
        return Deny(f"no {call.name}")

    async def work(core: AsyncOrqCore) -> Run[Any]:
        return (await run(CHAT, core, REQUEST, tools=[weather], before_tool=approve)).unwrap()

    assert with_core(server, work).calls[0].result == "not run: no weather"


def test_an_async_run_ends_at_its_limits(server: LocalOrq) -> None:
    async def work(core: AsyncOrqCore) -> Any:
        return await run(CHAT, core, REQUEST, tools=[weather], max_steps=1)

    result = with_core(server, work)
    assert isinstance(result, Err)
    assert isinstance(result.error, RunLimitError)
    assert result.error.run.calls[0].status == "not_run"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_sync_tools_of_an_async_run_share_its_threads(server: LocalOrq, backend: str) -> None:
    seen: list[threading.Thread] = []
    meet = threading.Barrier(2, timeout=5)

    @tool
    def first() -> None:
        meet.wait()
        seen.append(threading.current_thread())

    @tool
    def second() -> None:
        first()

    async def work(core: AsyncOrqCore) -> None:
        (await run(CHAT, core, REQUEST, tools=[first, second])).unwrap()

    for _ in range(2):
        says(server, "first", "second")
    says(server, content="Done.")
    with_core(server, work, backend)
    assert [len(seen), len(set(seen))] == [4, 2]
    assert not any(thread.is_alive() for thread in seen)
