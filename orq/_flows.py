"""Helpers for drivers of a generator of effects: send a reply, and await a value if needed."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

E = TypeVar("E")
R = TypeVar("R")


def advance(flow: Generator[E, Any, R], reply: Any) -> E | R:
    """Send a reply to a flow; return its next effect, or its result at the end.

    The end is a StopIteration. Only this call may raise it as the end, since effects may raise one, too.
    """
    try:
        return flow.send(reply)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def awaited(value: Any) -> Any:
    """Return the result of a user's function, awaited if it is an awaitable."""
    return await value if hasattr(type(value), "__await__") else value
