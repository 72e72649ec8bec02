"""`LocalCall`, what a handler gets, and `Answer`, what it returns: the seam between the app and the operations."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

import msgspec

from .._engine.operation import Operation

if TYPE_CHECKING:
    from .brain.brain import Brain
    from .clock import Clock
    from .faults import Faults
    from .state.store import Store

_IN_HEADER = "[]{}()/:@$*+=?!&'#~|"
"""What stands in the names of a header as it is, beside letters and digits: a client may send any name."""
_LONGEST_NAME, _MOST_NAMES = 200, 50

KIND_HEADER = "x-orq-local"
"""The response header that says what an answer is, and which names of the request were not honoured."""


class ToolResults(Protocol):
    """Results of tools that a user has written down, for tools that this server cannot run."""

    def has(self, name: str) -> bool:
        """Tell whether there are results for a tool."""
        ...

    def take(self, name: str, text: str) -> Any:
        """Return the result of a call, whose arguments are `text`; raises `HttpProblem` for a failure."""
        ...


Embed = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any] | None]]
"""Takes the body of a request for embeddings."""


class Twin(msgspec.Struct, frozen=True, kw_only=True):
    """What handlers use of the server. The store is the one of the caller's tenant.

    `embed` asks the upstream, if there is one, and returns None if that has no embeddings.
    `delay` is the pause in seconds before each piece of a streamed reply, `first_token` before a model's answer.
    """

    store: Store
    clock: Clock
    faults: Faults
    brain: Brain
    embed: Embed | None = None
    delay: float = 0.0
    first_token: float = 0.0
    results: ToolResults | None = None


class LocalCall(msgspec.Struct, frozen=True, kw_only=True):
    """One call, read and checked.

    `request` is the request struct. `path` and `query` hold texts by wire name, `body` is the plain data that came,
    in wire names (None without a body). `url` is the base URL that the client used. The
    trace of the call is put into `traces` once it has ended.
    """

    operation: Operation
    request: Any
    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    body: Any
    headers: Mapping[str, str]
    tenant: str
    url: str
    server: Twin
    traces: list[Any] = msgspec.field(default_factory=list[Any])


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a handler answers: a `value` (a struct or plain wire data), `content` in bytes, or a stream of `events`.

    `kind` says what the answer is: `stored`, `computed`, `example`, `scripted`, `upstream` or `replayed`. `ignored`
    names what the request asked for and did not get. `status`, `headers` and `media_type` replace those of the
    operation. A handler checks the request before it returns `events`: once they are read, the stream has begun.
    `later` is the work that goes on in the background, with the value that it ends in.
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
        """Return the value of the header that says what the answer is."""
        names = [quote(name, safe=_IN_HEADER, errors="replace")[:_LONGEST_NAME] for name in self.ignored[:_MOST_NAMES]]
        more = ["..."] if len(self.ignored) > _MOST_NAMES else []
        return self.kind + (f"; ignored={','.join(names + more)}" if names else "")


Handler = Callable[[LocalCall], Awaitable[Answer]]
"""Answers the calls of an operation; raises `HttpProblem` to refuse one."""
