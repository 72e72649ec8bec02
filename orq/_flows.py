"""What those who drive a generator of effects share: the next effect, and a value that may have to be awaited."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

E = TypeVar("E")
R = TypeVar("R")


def advance(flow: Generator[E, Any, R], reply: Any) -> E | R:
    """Send a reply to a flow; return its next effect, or what it returns at its end.

    The end is told by a StopIteration. It is caught around this alone, since what carries out an effect may raise one.
    """
    try:
        return flow.send(reply)
    except StopIteration as stop:
        result: R = stop.value
        return result


async def awaited(value: Any) -> Any:
    """Return a value, once it is awaited if it must be: what a function of the user's returned."""
    return await value if hasattr(type(value), "__await__") else value
