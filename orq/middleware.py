"""Middleware: objects that see each request and its outcome, and can change both.

    class Timing:
        def before(self, request: Request, call: CallInfo) -> Request:
            return request.with_headers({"x-started": str(time.time())})

        def after(self, outcome: Response | OrqError, call: CallInfo) -> Response | OrqError:
            return outcome

Pass the objects as `middleware=[...]`. The same object works for sync and async clients. Both methods are called for
each attempt of a call: `before` in the order of the list, `after` in the reverse order.

`after` gets the outcome of the attempt: a `Response`, or the error. The `body` of the response was read before, unless
it is a stream. `after` may return another response or error; a response in place of an error needs a `body`. If a
middleware raises, the call fails with a `CallbackError`. With an async client both methods may be async.

To observe a whole call, with all its attempts and its stream, pass an object with `begin` (see `CallMiddleware`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, Protocol

import msgspec

from ._headers import Headers
from ._rate_limits import RateLimits as RateLimits, rate_limits
from .errors import OrqError


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request before it is sent."""

    method: str
    """The HTTP method, such as `POST`."""
    url: str
    """The whole URL."""
    headers: Headers
    """The headers. They contain the API key; their repr hides it."""
    body: bytes | None = None
    """The encoded body. None if there is none, or if it is in `parts`."""
    parts: Any = None
    """The parts of a multipart body, which are encoded while they are sent."""

    def with_headers(self, headers: Mapping[str, str | None]) -> Request:
        """Return a copy with these headers added or replaced. `None` removes a header."""
        return msgspec.structs.replace(self, headers=self.headers.merged(headers))


class Response(msgspec.Struct, frozen=True, kw_only=True):
    """The status and headers of an answer, and what is known about the call."""

    status_code: int
    """The HTTP status."""
    headers: Headers = Headers()
    """The headers of the answer."""
    attempts: int = 1
    """The number of requests that were sent for this call."""
    elapsed: float = 0.0
    """The duration of the last attempt, in seconds."""
    problems: tuple[str, ...] = ()
    """A sentence for each place at which the answer did not fit its type."""
    body: bytes | None = None
    """The body, if it was read as a whole."""

    @property
    def request_id(self) -> str | None:
        """The id of the request, to give to the support of the service."""
        return self.headers.request_id()

    @property
    def rate_limit(self) -> RateLimits | None:
        """The rate limits from the headers. None if there are none."""
        return rate_limits(self.headers)

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, request id {self.request_id}, attempts {self.attempts}>"


class CallInfo(msgspec.Struct, frozen=True, kw_only=True):
    """The call of a request, as middleware gets it: its operation, path and attempt."""

    operation: str
    """The name of the function in `orq.funcs`."""
    method: str
    """The HTTP method."""
    path: str
    """The path as a template, without your values."""
    attempt: int
    """The number of this attempt, from 1. It is 0 in `begin`."""
    max_attempts: int
    """The largest number of attempts."""
    idempotency_key: str | None = None
    """The key that is sent with each attempt of this call, if any."""


Outcome = Response | OrqError


class Middleware(Protocol):
    """An object that sees each request and its outcome.

    All calls of a client use the same object.
    """

    def before(self, request: Request, call: CallInfo) -> Request | Awaitable[Request]:
        """Receive a request before it is sent. Return the same one, or another."""
        return request

    def after(
        self, outcome: Response | OrqError, call: CallInfo
    ) -> Response | OrqError | Awaitable[Response | OrqError]:
        """Receive the answer or the error of a request. Return the same one, or another."""
        return outcome


EndReason = Literal["complete", "failed", "closed", "cancelled"]


class CallEnd(msgspec.Struct, frozen=True, kw_only=True):
    """How a call ended. A call that returns a stream or download ends with its last byte."""

    reason: EndReason
    """"complete"; "failed" if there is an `error`; "closed" if the caller closed or dropped a stream before its end;
    "cancelled" after a cancellation or Ctrl-C."""
    value: Any = None
    """The value that the call returned. None for a stream or download."""
    error: OrqError | None = None
    """The error of a call that failed."""
    response: Response | None = None
    """The status and headers of the answer, if one came."""


class CallObserver(Middleware, Protocol):
    """A middleware that observes one call.

    `event` and `end` cannot change the call, and they are not awaited. If they raise, the logger `orq` logs it.
    """

    def event(self, event: Any) -> None:
        """Receive an event of the stream when it arrives."""

    def end(self, end: CallEnd) -> None:
        """Receive the end of the call. It is called once."""


class CallMiddleware(Protocol):
    """A middleware for whole calls: `begin` returns an observer for each call."""

    def begin(self, call: CallInfo) -> CallObserver | Awaitable[CallObserver]:
        """Return the observer of a call. `call.attempt` is 0, because the input was not checked yet."""
        ...
