"""Wrap an open body in the class that its operation asks for: a stream or a download."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._engine.bodies import BinaryBody, EventBody
from ._engine.events import EventReader, UntypedReader
from ._engine.operation import Binary, Events, Operation
from ._http.sse_blocks import read_block

if TYPE_CHECKING:
    from ._engine.operation import StreamKind
    from ._engine.plan import OpenBody
    from ._engine.settings import Settings
    from ._http.adapter import HttpAdapter


def open_body(operation: Operation, opened: OpenBody, settings: Settings, adapter: HttpAdapter) -> Any:
    """Return the stream or download for an open body, sync or async like the adapter."""
    answer = operation.answer
    adapter.hand_out(opened.incoming)
    if isinstance(answer, Binary):
        from .downloads import AsyncDownload, Download

        return (AsyncDownload if adapter.awaited else Download)(BinaryBody(operation, opened), adapter)
    assert isinstance(answer, Events)
    given: Any = {"read_block": read_block, "strict": settings.strict, "max_event": settings.max_event}
    if "content-type" in opened.response.headers:
        reader = EventReader(answer, operation.name, **given)
    else:
        reader = UntypedReader(answer, operation.name, opened.response, **given)
    return stream_classes(answer.stream)[adapter.awaited](EventBody(operation, opened, reader), adapter)


def stream_classes(kind: StreamKind) -> tuple[Any, Any]:
    """Return the sync and the async class of a kind of stream.

    Each branch imports only what its kind needs. The imports are written out, as tools that bundle a program read them.
    """
    match kind:
        case "text":
            from .texts import AsyncTextStream, TextStream

            return TextStream, AsyncTextStream
        case "reply":
            from .replies import AsyncReplyStream, ReplyStream

            return ReplyStream, AsyncReplyStream
        case "agent":
            from .agent_replies import AgentReplyStream, AsyncAgentReplyStream

            return AgentReplyStream, AsyncAgentReplyStream
        case "events":
            from .streaming import AsyncStream, Stream

            return Stream, AsyncStream
