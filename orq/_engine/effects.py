"""The words between a flow and its driver.

A flow is a generator that decides; it yields an effect where it would have to wait, and is sent a `Reply` that says
what came of it and when. It sees no socket, no clock and no dice, so tests step it with `next()` and `.send()`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Literal, Protocol, TypeVar

import msgspec

from .._headers import Headers
from ..middleware import Request
from ..options import Timeout

T = TypeVar("T")


class Incoming(Protocol):
    """An answer whose headers have arrived: what a flow sees of it, and passes back in `Read` and `Close`."""

    status_code: int
    headers: Headers
    wall_time: float
    proxy_secrets: Headers | None
    """What a proxy in between was told, and may repeat, as if it were a header of the request."""


class Send(msgspec.Struct, frozen=True):
    """Send the request and wait for headers; the reply's value is an `Incoming`. `deadline` is a monotonic time.

    Once bytes of an answer have come, its headers must be whole within `head` seconds, and within the read limit.
    """

    request: Request
    timeout: Timeout
    deadline: float | None = None
    head: float | None = None


class Read(msgspec.Struct, frozen=True):
    """Wait for the next piece of the body, decompressed; b"" is its end. Give up after `idle_left`, or `deadline`."""

    incoming: Incoming
    idle_left: float | None = None
    deadline: float | None = None


class Close(msgspec.Struct, frozen=True):
    """Give the connection back, or shut it if the body was not read to its end."""

    incoming: Incoming


class Sleep(msgspec.Struct, frozen=True):
    """Pause for a random time of `low` to `high` seconds."""

    low: float
    high: float


class Call(msgspec.Struct, frozen=True):
    """Call a function of the user's; the async driver awaits what it returns, if that can be awaited.

    One that `blocks`, since it reads a file, is called in a thread there.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...] = ()
    blocks: bool = False


Effect = Send | Read | Close | Sleep | Call


Phase = Literal["connect", "write", "read", "pool", "proxy", "closed", "foreign"]
"""Where an effect failed: before there was a connection, while it was used, or outside of HTTP altogether."""


CLIENT_CLOSED = "the HTTP client is closed: make a new one, or close it later"
"""The error of a call for which the HTTP client was closed too early."""


class Refusal(msgspec.Struct, frozen=True):
    """An answer that a lent client raised instead of returning it. `body` is as much of it as had been read."""

    status_code: int
    headers: Headers
    body: bytes
    wall_time: float


class Failure(msgspec.Struct, frozen=True):
    """What went wrong with an effect, as facts: an adapter writes them down where it catches the exception.

    `phase` "closed" is an HTTP client that was closed; "foreign" is what a function of the user's or a lent client
    raised, or an error of this package's own: then `exception` is that. It is None if it refers to the request, and so
    to the key, or if our own client failed as it never should. `words` say what came. `hint` and `retryable` are there
    where more can be said than the class of an error does. `proxy` is the host and port in between.

    `sent`: bytes of the request were written. `received`: bytes of an answer came back. `reused`: the connection had
    served before. `since_sent`: seconds since the first of those bytes. Each is None where a client cannot tell.

    `refusal`: the answer of the service, if a lent client raised it as an exception. `lent`: a lent client raised.
    """

    phase: Phase
    timed_out: bool = False
    words: str = ""
    hint: str | None = None
    retryable: bool = False
    proxy: str | None = None
    sent: bool | None = None
    received: bool | None = None
    reused: bool | None = None
    since_sent: float | None = None
    exception: BaseException | None = None
    refusal: Refusal | None = None
    lent: bool = False


class Reply(msgspec.Struct, frozen=True):
    """The outcome of one effect: `value`, or a `failure`; `time` is monotonic, `waited` how long it took."""

    value: Any = None
    failure: Failure | None = None
    time: float = 0.0
    waited: float = 0.0


Flow = Generator[Effect, Reply, T]
