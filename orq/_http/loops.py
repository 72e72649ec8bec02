"""Which event loop runs: one of asyncio, or trio."""

from __future__ import annotations

import sys
from typing import Any


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
