"""Which event loop runs, one of asyncio or trio; and calls that would block it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._engine.effects import Call


def running_loop() -> Any:
    """Return what stands for the running loop, one object for as long as it runs: asyncio's loop, or trio's token."""
    import asyncio  # dear, and of no use to sync code

    lowlevel = running_trio()
    return asyncio.get_running_loop() if lowlevel is None else lowlevel.current_trio_token()


def running_trio() -> Any:
    """Return `trio.lowlevel` within a task of trio, which may itself be asyncio's guest; None elsewhere.

    While another thread imports trio, the module is there and has nothing in it yet.
    """
    lowlevel: Any = getattr(sys.modules.get("trio"), "lowlevel", None)
    return lowlevel if getattr(lowlevel, "in_trio_task", bool)() else None


async def in_thread(call: Call) -> Any:
    """Call a function that blocks in another thread, and return what it returns or what it lets us await."""
    from anyio import to_thread

    value = await to_thread.run_sync(call.function, *call.args)
    return await value if hasattr(type(value), "__await__") else value
