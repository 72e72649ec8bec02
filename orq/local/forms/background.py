"""Turns that go on after their call was answered. The event loop itself keeps no hold of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Generator
from contextlib import contextmanager
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect

T = TypeVar("T")

_running: dict[asyncio.Task[Any], str] = {}


def in_background(name: str, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
    """Go on with the work of a response or a task, by its id."""
    task = asyncio.get_running_loop().create_task(work)
    _running[task] = name
    task.add_done_callback(_running.pop)
    return task


@contextmanager
def unless_left(name: str, keep: Callable[[], Coroutine[Any, Any, Any]]) -> Generator[None]:
    """Keep what there is, in the background, if the client leaves before the end."""
    try:
        yield
    except (GeneratorExit, asyncio.CancelledError, ClientDisconnect):
        _ = in_background(f"{name} left", keep())
        raise


def is_in_background(name: str) -> bool:
    """Tell whether a response or a task is still being worked on."""
    return name in _running.values()
