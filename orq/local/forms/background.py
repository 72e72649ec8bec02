"""Run turns of agents, and responses, in the background after their call was answered.

The event loop holds only weak references to tasks, so this module holds them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect

T = TypeVar("T")

_running: dict[asyncio.Task[Any], str] = {}


def in_background(name: str, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Run the work of a response or a task in the background, under its id."""
    task = asyncio.get_running_loop().create_task(work)
    _running[task] = name
    task.add_done_callback(_running.pop)
    return task


@contextmanager
def unless_left(name: str, keep: Callable[[], Coroutine[Any, Any, Any]]) -> Generator[None]:
    """Run `keep` in the background if the client disconnects before the end.

    It stores the results so far.
    """
    try:
        yield
    except (GeneratorExit, asyncio.CancelledError, ClientDisconnect):
        _ = in_background(f"{name} left", keep())
        raise


def is_in_background(name: str) -> bool:
    """Return whether a response or a task is still running."""
    return name in _running.values()
