"""A body that is still open -> the stream or download that the caller reads it with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .events import EventReader, UntypedReader
from .fetch import Fetch
from .operation import Binary, Events, Operation
from .pull import Source

if TYPE_CHECKING:
    from .effects import Line
    from .plan import Delivery
    from .settings import Settings


def opened(operation: Operation, delivery: Delivery, settings: Settings, line: Line) -> Any:
    """Wrap an open body as the operation's answer says, in the colour of the line."""
    answer, incoming, rules = operation.answer, delivery.incoming, delivery.rules
    assert incoming is not None and rules is not None
    if isinstance(answer, Binary):
        fetch = Fetch(operation, delivery.response, incoming, rules, delivery.until, delivery.followers)
        fetch.key = delivery.key
        return answer.download[line.awaited](fetch, line)
    assert isinstance(answer, Events)
    limits: Any = {"strict": settings.strict, "max_event": settings.max_event}
    if "content-type" in delivery.response.headers:
        reader = EventReader(answer, operation.name, **limits)
    else:
        reader = UntypedReader(answer, operation.name, delivery.response, **limits)
    source = Source(operation, delivery.response, incoming, reader, rules, delivery.until, delivery.followers)
    source.key = delivery.key
    return answer.stream[line.awaited](source, line)
