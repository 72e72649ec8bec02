"""Carry out a tool run: call the model, and run tools in parallel, in threads or in tasks."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from ._clock import monotonic
from ._flows import advance, awaited
from ._http.loops import running_loop, running_trio
from ._interruptions import is_interruption
from ._tool_jobs import BeginTool, Job
from ._tool_run import Ask, Flow, Review, RunCalls, RunSettings, StepEnd
from ._tool_threads import GRACE, Threads, Worker, run_in
from .result import Result

_CANCELLATIONS = ("CancelledError", "Cancelled")
"""The names of the cancellations of asyncio and trio, which are not `Exception`. Neither library is loaded for them."""


def drive(
    flow: Flow, function: Any, core: Any, before_tool: Callable[..., Any] | None, settings: RunSettings
) -> Result[Any, Any]:
    """Carry out a run with blocking calls."""
    reply: Any = None
    threads = Threads()
    try:
        while True:
            match advance(flow, reply):
                case Ask(request=request, options=options):
                    reply = function(core, request, options=options)
                case Review(call=call):
                    assert before_tool is not None
                    reply = before_tool(call)
                case RunCalls(jobs=jobs):
                    run_calls(jobs, settings, threads)
                case StepEnd():
                    reply = False
                case result:
                    return result
    finally:
        flow.close()
        threads.close()
        threads.settle()


def run_calls(jobs: list[Job], settings: RunSettings, threads: Threads) -> None:
    """Run calls in parallel in threads.

    The last one runs in this thread if none of them can be given up.
    """
    own = jobs[-1] if _all_to_the_end(jobs, settings) else None
    done: SimpleQueue[Job] = SimpleQueue()
    waiting, running = deque(jobs[:-1] if own else jobs), dict[int, tuple[float, Job, Worker]]()
    failed: BaseException | None = None
    while waiting or running or own:
        while waiting and len(running) < settings.max_parallel:
            job = waiting.popleft()
            ends = float("inf") if job.timeout is None else monotonic() + job.timeout
            running[id(job)] = ends, job, threads.start(job, settings.observers, partial(done.put, job))
        if own:
            job, own = own, None
            job.begin(settings.observers)
            run_in(copy_context(), job, bool)
        else:
            ends = min(limit for limit, _, _ in running.values())
            try:
                job = done.get(timeout=None if ends == float("inf") else max(ends - monotonic(), 0))
            except Empty:
                for key, (limit, job, worker) in list(running.items()):
                    if limit <= monotonic():
                        del running[key]
                        threads.leave(job, worker)
                        _expired(job)
                continue
            if (found := running.pop(id(job), None)) is None:  # it ended after its timeout
                continue
            threads.free(found[2])
        failed = failed or _take(job)
        if failed is not None or (settings.on_error == "raise" and job.call.status == "failed"):
            waiting.clear()
            soon = monotonic() + GRACE
            running = {key: (min(limit, soon), other, worker) for key, (limit, other, worker) in running.items()}
    if failed is not None:
        raise failed


def _all_to_the_end(jobs: list[Job], settings: RunSettings) -> bool:
    """Tell whether all calls start at once, and nothing can end one of them early."""
    together = len(jobs) == 1 or (settings.on_error == "continue" and len(jobs) <= settings.max_parallel)
    return together and all(job.timeout is None for job in jobs)


async def drive_async(
    flow: Flow, function: Any, core: Any, before_tool: Callable[..., Any] | None, settings: RunSettings
) -> Result[Any, Any]:
    """Carry out a run with `await`."""
    reply: Any = None
    threads = Threads()
    try:
        while True:
            match advance(flow, reply):
                case Ask(request=request, options=options):
                    reply = await function(core, request, options=options)
                case Review(call=call):
                    assert before_tool is not None
                    reply = await awaited(before_tool(call))
                case RunCalls(jobs=jobs):
                    await run_tasks(jobs, settings, threads)
                case StepEnd():
                    reply = False
                case result:
                    return result
    finally:
        flow.close()
        threads.close()
        await threads.settle_async()


async def run_tasks(jobs: list[Job], settings: RunSettings, threads: Threads) -> None:
    """Run calls in parallel in tasks, and sync tools in threads."""
    import anyio

    limit = anyio.CapacityLimiter(settings.max_parallel)
    failed: list[BaseException] = []
    async with anyio.create_task_group() as group:

        async def one(job: Job) -> None:
            try:
                async with limit:
                    await _run_task(job, settings.observers, threads)
            except (anyio.get_cancelled_exc_class(), GeneratorExit):
                raise
            except BaseException as error:  # noqa: BLE001 - raised below, since a task group would wrap it
                failed.append(error)
            if failed or (settings.on_error == "raise" and job.call.status == "failed"):
                group.cancel_scope.cancel()

        for job in jobs:
            group.start_soon(one, job)
    if failed:
        raise failed[0]


async def _run_task(job: Job, observers: tuple[BeginTool, ...], threads: Threads) -> None:
    """Run one call in a task. A sync tool runs in a thread."""
    import anyio

    call = job.call
    scope = anyio.CancelScope(deadline=anyio.current_time() + job.timeout if job.timeout is not None else float("inf"))
    try:
        with scope:
            try:
                value = await (_awaited(job, observers) if job.tool.is_async else _in_thread(job, observers, threads))
                call.value = await awaited(value)
            except anyio.get_cancelled_exc_class():
                call.status, call.result = "cancelled", "cancelled while it ran"
                # Raises if the run was cancelled; else the tool raised the cancellation.
                await anyio.lowlevel.checkpoint()
                raise ToolCancelledError(f"{call.name} raised the cancellation of a task.") from None
            call.status = "done"
    except Exception as error:  # noqa: BLE001 - the exception of the tool
        call.status, call.error, call.result = "failed", error, ""
    if scope.cancelled_caught:
        _expired(job)


class ToolCancelledError(Exception):
    """A tool raised the cancellation of a task, although the run was not cancelled."""


async def _awaited(job: Job, observers: tuple[BeginTool, ...]) -> Any:
    job.begin(observers)
    with job.in_spans():
        return await job.tool.run(job.call.arguments or {})


async def _in_thread(job: Job, observers: tuple[BeginTool, ...], threads: Threads) -> Any:
    import anyio

    finished = anyio.Event()
    loop = running_loop()
    soon = loop.run_sync_soon if running_trio() else loop.call_soon_threadsafe

    def wake() -> None:
        with suppress(RuntimeError):  # the event loop has ended
            soon(finished.set)

    worker = threads.start(job, observers, wake)
    try:
        await finished.wait()
    except BaseException:
        threads.leave(job, worker)
        raise
    threads.free(worker)
    value, error = job.outcome
    if error is not None:
        raise error
    return value


def _take(job: Job) -> BaseException | None:
    """Store the outcome of a call on it. Return an exception that the run must raise, or None."""
    call, (value, error) = job.call, job.outcome
    if error is None:
        call.status, call.value = "done", value
    elif isinstance(error, Exception) and not is_interruption(error):
        call.status, call.error = "failed", error
    elif type(error).__name__ in _CANCELLATIONS and not is_interruption(error):
        # The tool ran an event loop of its own, in which a task was cancelled.
        call.status, call.error = "failed", ToolCancelledError(f"{call.name} raised the cancellation of a task.")
    else:
        return error  # type: ignore[no-any-return]
    return None


def _expired(job: Job) -> None:
    call = job.call
    job.stop()
    call.status = "timed_out"
    call.result = f"tool {call.name} timed out" + (" and may still be running" if call.still_running else "")
