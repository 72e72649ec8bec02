"""Middleware: one object that sees every attempt, in sync and async code alike.

    class Timing:
        def before(self, request: Request, call: CallInfo) -> Request:
            return request.with_headers({"x-started": str(time.time())})

        def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
            return outcome

`before` is called in the order of `middleware=[...]`, `after` in reverse. `after` gets what the attempt came to:
a `Response` (its `body` read, unless it is a stream), or the error. It may return another of either; a `Response`
in place of an error needs a `body`. What a middleware throws becomes a `CallbackError`. With an async core both
methods may be coroutines.

To follow whole calls, all attempts and the stream included, give an object with `begin` (see `CallMiddleware`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Protocol

import msgspec

from ._headers import REQUEST_IDS, Headers
from ._rate_limits import RateLimits as RateLimits, rate_limits
from .errors import OrqError


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One request as it will be sent. `headers` hold the key; their repr hides it."""

    method: str
    url: str
    headers: Headers
    body: bytes | None = None
    parts: Any = None
    """A multipart body, which is written while it is sent; then `body` is None."""

    def with_headers(self, headers: Mapping[str, str | None]) -> Request:
        """Return a copy with headers added or replaced; `None` removes one."""
        return msgspec.structs.replace(self, headers=self.headers.merged(headers))


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """One answer: `problems` lists where it did not fit its type, `elapsed` is in seconds, the last attempt's."""

    status_code: int
    headers: Headers = Headers()
    attempts: int = 1
    elapsed: float = 0.0
    problems: tuple[str, ...] = ()
    body: bytes | None = None

    @property
    def request_id(self) -> str | None:
        """The id that the service gave the request, to quote to its support."""
        return next(iter(self.headers.shown(REQUEST_IDS).values()), None)

    @property
    def rate_limit(self) -> RateLimits | None:
        """What the headers say of rate limits; None if they say nothing."""
        return rate_limits(self.headers)

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, request id {self.request_id}, attempts {self.attempts}>"


class CallInfo(msgspec.Struct, frozen=True, kw_only=True):
    """Which call a middleware is looking at. `path` is the template, without your values."""

    operation: str
    method: str
    path: str
    attempt: int
    max_attempts: int
    idempotency_key: str | None = None


Outcome = Response | OrqError


class Middleware(Protocol):
    """What `middleware=[...]` takes: see the module's docstring."""

    def before(self, request: Request, call: CallInfo) -> Request | Awaitable[Request]:
        """Return the request to send."""
        return request

    def after(
        self, outcome: Response | OrqError, call: CallInfo
    ) -> Response | OrqError | Awaitable[Response | OrqError]:
        """Return the outcome to go on with."""
        return outcome


EndReason = Literal["complete", "failed", "closed", "cancelled"]


class CallEnd(msgspec.Struct, frozen=True, kw_only=True):
    """How a call ended: for a stream or download, with its last byte.

    `reason`: "complete"; "failed", with the `error`; "closed", where the caller gave up a stream before its end, or
    lost it; "cancelled", by a cancellation or Ctrl-C. `value` is what was returned, unless it is a stream or download.
    """

    reason: EndReason
    value: Any = None
    error: OrqError | None = None
    response: Response | None = None


class CallObserver(Middleware, Protocol):
    """A middleware that observes one call.

    `event` and `end` look on: they are not awaited, change nothing, and what they throw is logged to the logger `orq`.
    """

    def event(self, event: Any) -> None:
        """Take note of an event of the stream, when it has arrived."""

    def end(self, end: CallEnd) -> None:
        """Take note of the end, which comes once."""


class CallMiddleware(Protocol):
    """A middleware that follows whole calls: `begin` makes what stands in its place during one call."""

    def begin(self, call: CallInfo) -> CallObserver | Awaitable[CallObserver]:
        """Return the observer of a call; `call.attempt` is 0, as its input has not even been checked."""
        ...
