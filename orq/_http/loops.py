"""Find the running event loop, of asyncio or trio, and run blocking calls in a thread."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._engine.effects import Call


def running_loop() -> Any:
    """Return an object that stands for the running loop: asyncio's loop, or trio's token.

    It is the same object as long as the loop runs.
    """
    import asyncio  # imported here, since the import is slow and sync code does not need it

    lowlevel = running_trio()
    return asyncio.get_running_loop() if lowlevel is None else lowlevel.current_trio_token()


def running_trio() -> Any:
    """Return `trio.lowlevel` in a task of trio, else None. trio may run as a guest of asyncio.

    While another thread imports trio, the module exists and is empty.
    """
    trio = sys.modules.get("trio")
    if trio is None:
        return None
    lowlevel: Any = getattr(trio, "lowlevel", None)
    return lowlevel if getattr(lowlevel, "in_trio_task", bool)() else None


async def in_thread(call: Call) -> Any:
    """Call a blocking function in another thread; return its result. An awaitable is awaited."""
    from anyio import to_thread

    value = await to_thread.run_sync(call.function, *call.args)
    return await value if hasattr(type(value), "__await__") else value
