"""What observes a call: told of each event of its stream, and once of its end."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from .._interruptions import is_interruption
from ..errors import OrqError
from ..middleware import CallEnd, CallObserver, EndReason, Response

_logger = logging.getLogger("orq")


class CallObservers:
    """What observes one call as a whole. It ends once.

    They are told directly, and not by an effect: an interruption closes the flow, which cannot yield any more.
    """

    __slots__ = ("all", "over")

    def __init__(self) -> None:
        self.all: list[CallObserver] = []
        self.over = False

    def events(self, events: Iterable[Any]) -> None:
        """Tell of events that arrived."""
        for one in reversed(self.all):
            for event in events:
                _tell(one, "event", event)

    def end(
        self, reason: EndReason, *, value: Any = None, error: OrqError | None = None, response: Response | None = None
    ) -> None:
        """Tell of the end; the first one counts."""
        if not self.over:
            self.over = True
            end = CallEnd(reason=reason, value=value, error=error, response=response)
            with ExitStack() as stack:  # each is told, also if an interruption meets one of them
                for one in self.all:
                    stack.callback(_tell, one, "end", end)


def _tell(observer: CallObserver, method: str, what: Any) -> None:
    try:
        getattr(observer, method)(what)
    except Exception as error:
        if is_interruption(error):
            raise
        _logger.error("%s.%s threw %s", type(observer).__name__, method, type(error).__name__, exc_info=error)
