"""Run the calls of a sync bulk run: in threads, or in processes of an executor."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from queue import SimpleQueue
from threading import Thread
from typing import Any


class Threads:
    """An executor of daemon threads, which let a program end.

    Each call has its caller's context.
    """

    def __init__(self, most: int) -> None:
        self._most, self._started = most, 0
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Call a function in a thread."""
        future: Future[Any] = Future()
        context = copy_context()

        def work() -> None:
            try:
                value = context.run(function, *args)
            except BaseException as error:  # noqa: BLE001 - it is raised where the future is awaited
                future.set_exception(error)
            else:
                future.set_result(value)

        self._jobs.put(work)
        if self._started < self._most:
            self._started += 1
            Thread(target=self._run, daemon=True, name=f"orq-bulk-{self._started}").start()
        return future

    def _run(self) -> None:
        while (work := self._jobs.get()) is not None:
            work()
            del work

    def close(self) -> None:
        """Let each thread end after its call."""
        for _ in range(self._started):
            self._jobs.put(None)


_remote: dict[str, RemoteCall] = {}
_MOST_REMOTE = 8


class RemoteCall:
    """A function with its core and options for other processes; each makes the core once a run."""

    def __init__(self, function: Any, core: Any, options: Any, token: str | None = None) -> None:
        self._parts = function, core, options, token or os.urandom(16).hex()

    def __call__(self, request: Any) -> Any:
        """Make the call."""
        function, core, options, _ = self._parts
        return function(core, request, options=options)

    def __reduce__(self) -> tuple[Any, ...]:
        return _shared, self._parts


def _shared(function: Any, core: Any, options: Any, token: str) -> RemoteCall:
    """Return the call with this token in this process."""
    found = _remote.setdefault(token, RemoteCall(function, core, options, token))
    while len(_remote) > _MOST_REMOTE:
        _remote.pop(next(iter(_remote)), None)
    return found
