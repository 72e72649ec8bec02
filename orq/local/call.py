"""The interface between the app and its handlers: `LocalCall` and `Answer`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

import msgspec

from .._engine.operation import Operation

if TYPE_CHECKING:
    from .chat_model.interface import ChatModel
    from .clock import Clock
    from .faults import Faults
    from .state.store import Store

_IN_HEADER = "[]{}()/:@$*+=?!&'#~|"
"""Characters that stay unquoted in the header's names, beside letters and digits. A client may send any name."""
_LONGEST_NAME, _MOST_NAMES = 200, 50

KIND_HEADER = "x-orq-local"
"""The response header that gives the kind of an answer and the ignored names of the request."""


class ToolResults(Protocol):
    """Scripted results of tools that this server cannot run."""

    def has(self, name: str) -> bool:
        """Return whether there are results for a tool."""
        ...

    def take(self, name: str, text: str) -> Any:
        """Return the result of a call with the arguments `text`.

        Raise `HttpProblem` for a scripted failure.
        """
        ...


Embed = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any] | None]]
"""Takes the body of a request for embeddings."""


class TenantContext(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of the server that handlers use. The store is that of the caller's tenant.

    `embed` asks the upstream and returns None if the upstream has no embeddings. Without an upstream `embed` is None.
    `delay` is the pause in seconds before each piece of a streamed reply, and `first_token` the pause before a model's
    answer.
    """

    store: Store
    clock: Clock
    faults: Faults
    chat_model: ChatModel
    embed: Embed | None = None
    delay: float = 0.0
    first_token: float = 0.0
    results: ToolResults | None = None


class LocalCall(msgspec.Struct, frozen=True, kw_only=True):
    """One call, read and checked.

    `request` is the request struct. `path` and `query` hold texts by wire name. `body` is the plain data that was sent,
    with wire names, or None. `url` is the base URL that the client used. The trace of the call is added to `traces`
    when the call has ended.
    """

    operation: Operation
    request: Any
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: Any
    headers: Mapping[str, str]
    tenant: str
    url: str
    server: TenantContext
    traces: list[Any] = msgspec.field(default_factory=list[Any])


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A handler's answer: a `value`, `content` in bytes, or a stream of `events`.

    `value` is a struct or plain wire data.

    `kind` is `stored`, `computed`, `example`, `scripted`, `upstream` or `replayed`. `ignored` names the parts of the
    request that were not honoured. `status`, `headers` and `media_type` override those of the operation. A handler
    checks the request before it returns `events`, because reading them starts the response. `later` is work that
    continues in the background, and its result.
    """

    kind: str
    value: Any = None
    content: bytes | None = None
    events: AsyncIterable[Any] | Iterable[Any] | None = None
    ignored: tuple[str, ...] = ()
    status: int | None = None
    headers: Mapping[str, str] = {}
    media_type: str | None = None
    later: Awaitable[Any] | None = None

    def label(self) -> str:
        """Return the value of the header `x-orq-local`."""
        names = [quote(name, safe=_IN_HEADER, errors="replace")[:_LONGEST_NAME] for name in self.ignored[:_MOST_NAMES]]
        more = ["..."] if len(self.ignored) > _MOST_NAMES else []
        return self.kind + (f"; ignored={','.join(names + more)}" if names else "")


Handler = Callable[[LocalCall], Awaitable[Answer]]
"""Answers the calls of an operation. It raises `HttpProblem` to refuse one."""
