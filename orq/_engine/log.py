"""What the logger `orq` is told of a call beside its attempts: the pause before the next, and the end of a stream."""

from __future__ import annotations

from ..errors import OrqError
from ..middleware import logger
from .operation import Operation


def pausing(operation: Operation, low: float, high: float, attempt: int) -> None:
    """Tell that a call is going to be tried again."""
    least, most = f"{low:.2f}", f"{high:.2f}"
    wait = f"{most} s" if least == most else f"{least} to {most} s"
    logger.debug("%s waits %s before attempt %d", operation.name, wait, attempt)


def stream_ended(operation: Operation, events: int, complete: bool | None, error: OrqError | None) -> None:
    """Tell how a stream ended."""
    count = f"{events} event{'s' * (events != 1)}"
    if error is not None:
        logger.warning("stream broke after %s: %s", count, error)
    else:
        how = {True: "complete", False: "left before its end", None: "ended"}[complete]
        logger.info("%s stream %s, %s", operation.name, how, count)
