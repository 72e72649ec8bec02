"""Ways to cancel an action, each at a random time: from at once to some milliseconds later.

`asyncio` has two kinds: `task.cancel()` strikes once, at the await where the task is, and the cleaning up behind it may
await again; a scope of anyio or trio strikes at each await until it is left.
"""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import anyio

from ._shared import Turn

Act = Callable[[], Awaitable[None]]


async def undisturbed(turn: Turn, act: Act) -> None:
    await act()


async def by_cancel(turn: Turn, act: Act) -> None:
    """Cancel the task itself, once or twice."""
    task = asyncio.ensure_future(act())
    await pause(turn.rng)
    asked = task.cancel()
    if turn.rng.random() < 0.5:
        for _ in range(turn.rng.randrange(4)):
            await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait([task])
    turn.tally.count("cancelled")
    if not task.cancelled():
        if (error := task.exception()) is not None:
            turn.tally.find(f"a cancelled task ended otherwise: {type(error).__name__}", f"{turn.play}: {error!r}")
        elif asked:
            turn.tally.find("cancellation swallowed", str(turn.play))


async def by_wait_for(turn: Turn, act: Act) -> None:
    try:
        await asyncio.wait_for(act(), delay(turn.rng))
    except asyncio.TimeoutError:
        turn.tally.count("cancelled")


async def by_timeout(turn: Turn, act: Act) -> None:
    try:
        async with asyncio.timeout(delay(turn.rng)):  # type: ignore[attr-defined]
            await act()
    except TimeoutError:
        turn.tally.count("cancelled")


async def by_scope(turn: Turn, act: Act) -> None:
    with anyio.move_on_after(delay(turn.rng)) as scope:
        await act()
    turn.tally.count("cancelled" if scope.cancelled_caught else "in time")


async def by_two_scopes(turn: Turn, act: Act) -> None:
    first = delay(turn.rng)
    with (
        anyio.move_on_after(first + turn.rng.choice((0, 0.0005))) as outer,
        anyio.move_on_after(first) as inner,
    ):
        await act()
    turn.tally.count("cancelled" if outer.cancelled_caught or inner.cancelled_caught else "in time")


def delay(rng: random.Random) -> float:
    return rng.choice((0.0, 0.001, 0.01, 0.05)) * rng.random()


async def pause(rng: random.Random) -> None:
    """Wait for a few rounds of the loop, or for some time."""
    if rng.random() < 0.5:
        for _ in range(rng.randrange(12)):
            await asyncio.sleep(0)
    else:
        await asyncio.sleep(delay(rng))


def ways(backend: str) -> list[Any]:
    """Return the ways to disturb an action, by how often they are taken."""
    if backend == "trio":
        return [undisturbed] * 5 + [by_scope] * 3 + [by_two_scopes] * 2
    with_timeout = [by_timeout] * 2 if sys.version_info >= (3, 11) else []
    return [undisturbed] * 8 + [by_cancel] * 6 + [by_wait_for] * 2 + [by_scope] * 2 + [by_two_scopes] + with_timeout
