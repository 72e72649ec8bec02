"""The threads of a tool run. Each runs one call at a time, and is reused for the next.

A thread cannot be stopped. A thread that exceeds its timeout is not waited for, and does not keep the program from
ending.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import Context, copy_context
from queue import SimpleQueue

from ._clock import monotonic
from ._lazy_annotations import lazy_annotations
from ._tool_jobs import BeginTool, Job

GRACE = 0.2
"""Seconds that a run waits for calls that it has given up."""

_Work = tuple[Context, Job, Callable[[], object]]


class Worker:
    """A thread that waits for calls."""

    def __init__(self) -> None:
        self.work: SimpleQueue[_Work | None] = SimpleQueue()
        self.thread = threading.Thread(target=_work, args=(self.work,), daemon=True)
        self.thread.start()


class Threads:
    """The threads of one run. `close` ends them."""

    def __init__(self) -> None:
        self._all: list[Worker] = []
        self._idle: list[Worker] = []
        self._late: list[tuple[Job, Worker]] = []

    def start(self, job: Job, observers: tuple[BeginTool, ...], wake: Callable[[], object]) -> Worker:
        """Run a call in a thread with the current context. `wake` is called at its end."""
        job.begin(observers)
        if self._idle:
            worker = self._idle.pop()
        else:
            worker = Worker()
            self._all.append(worker)
        worker.thread.name = job.call.name
        worker.work.put((copy_context(), job, wake))
        return worker

    def free(self, worker: Worker) -> None:
        """Take back a thread whose call has ended."""
        self._idle.append(worker)

    def leave(self, job: Job, worker: Worker) -> None:
        """Give up a call. Its thread ends after it."""
        job.call.still_running = not job.give_up()
        worker.work.put(None)
        self._late.append((job, worker))

    def settle(self) -> None:
        """Wait a moment for calls that were given up, and note which of them are still running."""
        ends = monotonic() + GRACE
        for _, worker in self._late:
            worker.thread.join(max(ends - monotonic(), 0))
        self._note()

    async def settle_async(self) -> None:
        """The async form of `settle`."""
        if self._late:
            import anyio

            with anyio.move_on_after(GRACE, shield=True):
                while any(worker.thread.is_alive() for _, worker in self._late):  # noqa: ASYNC110 - it sets no event
                    await anyio.sleep(0.005)
            self._note()

    def _note(self) -> None:
        for job, worker in self._late:
            job.call.still_running = worker.thread.is_alive()

    def close(self) -> None:
        """End the threads. A thread that runs a call ends after it."""
        for worker in self._all:
            worker.work.put(None)
        for worker in self._idle:
            worker.thread.join()


def _work(work: SimpleQueue[_Work | None]) -> None:
    while (given := work.get()) is not None:
        run_in(*given)
        del given  # it holds the result of the call


def run_in(context: Context, job: Job, wake: Callable[[], object]) -> None:
    """Run a call in a context, and store its outcome."""
    value, error = None, None
    try:
        value = context.run(job.run)
    except BaseException as raised:  # noqa: BLE001 - the driver raises what is not a failure of the tool
        error = raised
    job.outcome = value, error
    wake()


lazy_annotations(__name__)
