"""The event loops on which the tests of connections run: asyncio's own, uvloop where it is installed, and trio."""

from __future__ import annotations

import gc
import importlib.util
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

_missing = importlib.util.find_spec("uvloop") is None
_UVLOOP = pytest.param("uvloop", marks=pytest.mark.skipif(_missing, reason="uvloop is not installed"))

NATIVE: list[Any] = ["asyncio", _UVLOOP]
"""The loops whose tasks have a `cancel()` of their own."""

LOOPS: list[Any] = [*NATIVE, "trio"]


def run_on(loop: str, main: Callable[[], Awaitable[None]]) -> None:
    """Run a program on one of the loops."""
    if loop == "uvloop":
        anyio.run(main, backend="asyncio", backend_options={"use_uvloop": True})
    else:
        anyio.run(main, backend=loop)
    gc.collect()
