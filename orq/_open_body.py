"""Put a stream or a download around an answer whose body is open. Which class, is a fact of the operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._engine.bodies import Fetch, Source
from ._engine.events import EventReader, UntypedReader
from ._engine.operation import Binary, Events, Operation
from ._http.sse_blocks import read_block

if TYPE_CHECKING:
    from ._engine.plan import Delivery
    from ._engine.settings import Settings
    from ._http.drive import Line


def open_body(operation: Operation, delivery: Delivery, settings: Settings, line: Line) -> Any:
    """Make what the caller reads the body with, sync or async as the line is."""
    answer, incoming, rules = operation.answer, delivery.incoming, delivery.rules
    assert incoming is not None and rules is not None
    if isinstance(answer, Binary):
        from .downloads import AsyncDownload, Download

        fetch = Fetch(operation, delivery.response, incoming, rules, delivery.until, delivery.followers)
        fetch.key = delivery.key
        return (AsyncDownload if line.awaited else Download)(fetch, line)
    assert isinstance(answer, Events)
    given: Any = {"read_block": read_block, "strict": settings.strict, "max_event": settings.max_event}
    if "content-type" in delivery.response.headers:
        reader = EventReader(answer, operation.name, **given)
    else:
        reader = UntypedReader(answer, operation.name, delivery.response, **given)
    source = Source(operation, delivery.response, incoming, reader, rules, delivery.until, delivery.followers)
    source.key = delivery.key
    return _classes(answer.stream)[line.awaited](source, line)


def _classes(kind: str) -> tuple[Any, Any]:
    """Return the sync and the async class; each imports what only its kind of stream needs."""
    match kind:
        case "text":
            from .texts import AsyncTextStream, TextStream

            return TextStream, AsyncTextStream
        case "reply":
            from .replies import AsyncReplyStream, ReplyStream

            return ReplyStream, AsyncReplyStream
        case _:
            from .streaming import AsyncStream, Stream

            return Stream, AsyncStream
