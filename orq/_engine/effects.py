"""The effects that a flow yields to its driver, and the reply that it receives.

A flow is a generator. It makes decisions, and yields an effect wherever it would have to wait. The driver carries out
the effect and sends back a `Reply` with the outcome and the time. A flow uses no socket, no clock and no random number,
so tests step through it with `next()` and `.send()`.
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
    """An answer whose headers have arrived.

    A flow reads these fields, and passes it back in `Read` and `Close`.
    """

    status_code: int
    headers: Headers
    wall_time: float
    proxy_secrets: Headers | None
    """The headers that were sent to a proxy, which may repeat them in its answer; None without a proxy."""

    @property
    def ended(self) -> bool:
        """Whether the last `Read` has reached the end of the body and has given the connection back.

        Then another `Read` or a `Close` is not necessary.
        """
        ...


class Send(msgspec.Struct, frozen=True):
    """Send the request and wait for the headers of its answer.

    The reply's value is an `Incoming`.

    `deadline` is a monotonic time. As soon as the first bytes of the answer have arrived, the headers must be complete
    within `head` seconds, and within the read timeout.
    """

    request: Request
    timeout: Timeout
    deadline: float | None = None
    head: float | None = None


class Read(msgspec.Struct, frozen=True):
    """Wait for the next piece of the body, decompressed; b"" is its end.

    The wait ends after `idle_left` seconds, or at `deadline`.
    """

    incoming: Incoming
    idle_left: float | None = None
    deadline: float | None = None


class Close(msgspec.Struct, frozen=True):
    """Give the connection back to its pool, or shut it if the body was not read to its end."""

    incoming: Incoming


class Sleep(msgspec.Struct, frozen=True):
    """Wait for a random time between `low` and `high` seconds."""

    low: float
    high: float


class Call(msgspec.Struct, frozen=True):
    """Call a function that the user has passed.

    The async driver awaits an awaitable that it returns.

    If it `blocks`, because it reads a file, the async driver calls it in a thread.
    """

    function: Callable[..., Any]
    args: tuple[Any, ...] = ()
    blocks: bool = False


Effect = Send | Read | Close | Sleep | Call


Phase = Literal["connect", "write", "read", "pool", "proxy", "closed", "foreign"]
"""Where an effect failed: while connecting, while the connection was used, or outside of HTTP ("closed", "foreign")."""


CLIENT_CLOSED = "The HTTP client is closed. Make a new one, or close it later."
"""The error of a call whose HTTP client was closed too early."""


class Refusal(msgspec.Struct, frozen=True):
    """An answer that a user's client raised as an exception.

    `body` holds the bytes that had been read until then.
    """

    status_code: int
    headers: Headers
    body: bytes
    wall_time: float


class Failure(msgspec.Struct, frozen=True):
    """Why an effect failed, as plain data. The adapter makes it where it catches the exception.

    - `phase`: "closed" means that the HTTP client was closed. "foreign" means that a callback of the user or a user's
      client raised, or that an error of this package was raised.
    - `exception`: that exception, for "foreign". It is None if it refers to the request, and so to the key, or if our
      own client failed in a way that should never happen.
    - `words`: the text of the exception.
    - `hint`, `retryable`: set if more is known than the class of the error says.
    - `proxy`: host and port of the proxy.
    - `sent`: whether bytes of the request were written. `received`: whether bytes of an answer arrived. `reused`:
      whether the connection had served an earlier request. `since_sent`: seconds since the first bytes were written.
      Each is None if the client cannot know it.
    - `refusal`: the answer of the service, if a user's client raised it as an exception.
    - `users_client`: whether a user's client raised.
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
    users_client: bool = False


class Reply(msgspec.Struct, frozen=True):
    """The outcome of one effect: `value`, or a `failure`.

    `time` is the monotonic time of the outcome, and `waited` the seconds that the effect took.
    """

    value: Any = None
    failure: Failure | None = None
    time: float = 0.0
    waited: float = 0.0


Flow = Generator[Effect, Reply, T]
