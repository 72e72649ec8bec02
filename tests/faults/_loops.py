"""The event loops for tests of connections: asyncio's, uvloop if installed, and trio.

"aiohttp" stands for asyncio's own, with cores that have this transport.
"""

from __future__ import annotations

import gc
import importlib.util
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any

import anyio
import pytest

import orq
from tests.support.extras import has

_missing = importlib.util.find_spec("uvloop") is None
_UVLOOP = pytest.param("uvloop", marks=pytest.mark.skipif(_missing, reason="uvloop is not installed"))

NATIVE: list[Any] = ["asyncio", _UVLOOP]
"""The loops whose tasks have a `cancel()` of their own."""

LOOPS: list[Any] = [*NATIVE, "trio"]

AIOHTTP: Any = pytest.param("aiohttp", marks=pytest.mark.skipif(not has("aiohttp"), reason="aiohttp is not installed"))

_transport: ContextVar[str] = ContextVar("transport", default="httpx")


class AsyncOrqCore(orq.AsyncOrqCore):
    """A core with the transport of the loop that `run_on` was given."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **{"transport": _transport.get()} | settings)


def run_on(loop: str, main: Callable[[], Awaitable[None]]) -> None:
    """Run a program on one of the loops."""
    if loop == "aiohttp":
        before = _transport.set(loop)
        try:
            anyio.run(main)
        finally:
            _transport.reset(before)
    elif loop == "uvloop":
        anyio.run(main, backend="asyncio", backend_options={"use_uvloop": True})
    else:
        anyio.run(main, backend=loop)
    gc.collect()
