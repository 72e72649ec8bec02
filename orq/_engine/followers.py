"""Layers that follow whole calls: told of a stream's events, and of the end, however it comes about.

Such a layer only looks on. What it throws here is logged and dropped, since by then nobody waits for an answer: an end
may come while a task is cancelled, or while a stream is collected as garbage.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from .._interruptions import is_interruption
from ..errors import OrqError
from ..middleware import CallInfo, CallLayer, Ending, Outcomes, Response, logger
from ..result import Err, Ok, Result
from . import callbacks
from .effects import Flow
from .failures import signed
from .plan import Delivery, Plan


class Followers:
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
    except Exception as error:
        if is_interruption(error):
            raise
        logger.error("%s.%s threw %s", type(layer).__name__, method, type(error).__name__, exc_info=error)


def followed(
    plan: Plan, attempts: Callable[[Plan, Sequence[Any]], Flow[Result[Delivery, OrqError]]]
) -> Flow[Result[Delivery, OrqError]]:
    """Make one call with layers that follow the whole of it; a stream takes them over."""
    followers, operation, most = Followers(), plan.operation, plan.settings.retries.max_attempts
    info = CallInfo(
        operation=operation.name, method=operation.method, path=operation.path, attempt=0, max_attempts=most
    )
    result: Result[Delivery, OrqError]
    try:
        layers = yield from callbacks.begin(plan.settings.middleware, info, followers.layers)
        result = yield from attempts(plan, layers)
    except OrqError as error:
        result = Err(signed(error, operation, 0, None))
    except BaseException:
        followers.end("cancelled")
        raise
    if not result.ok:
        followers.end("failed", error=result.error)
    elif result.value.incoming is None:
        followers.end("complete", value=result.value.value, response=result.value.response)
    else:
        return Ok(msgspec.structs.replace(result.value, followers=followers))
    return result
