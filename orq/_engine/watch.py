"""Layers that follow whole calls: told of a stream's events, and of the end, however it comes about.

Such a layer only looks on. What it throws here is logged and dropped, since by then nobody waits for an answer: an end
may come while a task is cancelled, or while a stream is collected as garbage.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import OrqError
from ..middleware import CallLayer, Ending, Outcomes, Response, logger


class Watch:
    """The layers that follow one call. It ends once."""

    __slots__ = ("layers", "over")

    def __init__(self) -> None:
        self.layers: list[CallLayer] = []
        self.over = False

    def events(self, events: Iterable[Any]) -> None:
        """Tell of events that arrived."""
        for layer in reversed(self.layers):
            for event in events:
                _tell(layer, "event", event)

    def end(
        self, how: Outcomes, *, value: Any = None, error: OrqError | None = None, response: Response | None = None
    ) -> None:
        """Tell of the end; the first one counts."""
        if not self.over:
            self.over = True
            ending = Ending(how=how, value=value, error=error, response=response)
            for layer in reversed(self.layers):
                _tell(layer, "end", ending)


def _tell(layer: CallLayer, method: str, what: Any) -> None:
    try:
        getattr(layer, method)(what)
    except Exception as error:  # noqa: BLE001 - it may be anything
        logger.error("%s.%s threw %s", type(layer).__name__, method, type(error).__name__, exc_info=error)
