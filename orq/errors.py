"""Every error of the package: one tree, ordered by whose fault it is.

    OrqError                              operation, method, path, attempts, retryable
    |-- ConfigurationError (ValueError)   yours, once: a setting, key or header that cannot work
    |-- RequestValidationError            yours, this call: the input does not fit; nothing was sent
    |-- CallbackError                     yours: a middleware or key callback threw (see __cause__)
    |-- ConnectionFailedError             the network's: no answer, or not all of it
    |   `-- RequestTimeoutError           which limit: connect, read, write, pool, idle, total
    |-- APIError                          the service said no: status_code, message, code, body, headers
    |   |-- BadRequestError               400
    |   |-- AuthenticationError           401
    |   |-- PermissionDeniedError         403
    |   |-- NotFoundError                 404
    |   |-- ConflictError                 409
    |   |-- UnprocessableEntityError      422
    |   |-- RateLimitError                429
    |   `-- InternalServerError           5xx
    |-- ResponseValidationError           the service's: its answer is not what its API says
    `-- StreamError                       a stream that cannot go on
        |-- StreamTruncatedError          it was cut before its end
        `-- StreamFailedError             the service reported a failure inside it

A `StreamFailedError` whose code stands for a status is also the class of that status, so that `except RateLimitError`
catches a limit that was reached in the middle of a stream.

All are built with keyword arguments, pickle and copy, so that code which handles them is tested without a
socket: `RateLimitError("slow down", retry_after=2.0)`. None shows the API key, a header or a value you sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeVar

from ._error_codes import hint_for, may_succeed_later, status_of
from ._pickling import picklable, restore, restore_caused
from ._printable import one_line, sentence
from ._rate_limits import RateLimits, rate_limits

_SHOWN = 4000
Limit = Literal["connect", "read", "write", "pool", "idle", "total"]
F = TypeVar("F", bound="StreamFailedError")


class OrqError(Exception):
    """Base of every error that this package returns or raises.

    `operation` is the function's name, `method` and `path` its endpoint (a template, never your values, unless you
    gave the path to `core.request`), `attempts` how many requests were sent, `retryable` whether the same call may
    succeed later.
    """

    hint: str = ""
    retryable: bool = False

    def __init__(
        self, message: str = "", *, operation: str = "", method: str = "", path: str = "", attempts: int = 0
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.method = method
        self.path = path
        self.attempts = attempts

    def __str__(self) -> str:
        endpoint = f"{self.method} {self.path}".strip()
        where = ": ".join(part for part in (self.operation, endpoint) if part)
        story = "; ".join(part for part in (self._said(), self._facts()) if part)
        told = (f"{where}:" if where else "", sentence(one_line(story, _SHOWN)), self.hint)
        return " ".join(filter(None, told))

    def _said(self) -> str:
        field, said = getattr(self, "field", ""), self.message or type(self).__name__
        return f"{field}: {said}" if field else said

    def _facts(self) -> str:
        wait, asked = getattr(self, "retry_after", None), getattr(self, "request_id", None)
        facts = (
            f"retry after {wait:g} s" if wait is not None else "",
            f"request id {asked}" if asked else "",
            f"{self.attempts} attempts" if self.attempts > 1 else "",
        )
        return ", ".join(filter(None, facts))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore, (type(self), dict(self.__dict__)))


class ConfigurationError(OrqError, ValueError):
    """A setting, key or header is wrong in itself; the message names the argument and the fix."""


class RequestValidationError(OrqError):
    """The input does not fit the operation, so nothing was sent. `field` is its path in Python names."""

    hint = "Nothing was sent."

    def __init__(self, message: str = "", *, field: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.field = field


class CallbackError(OrqError):
    """A middleware, key callback or borrowed HTTP client of yours threw; its exception is `__cause__`."""

    def __init__(self, message: str = "", *, cause: BaseException | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.__cause__ = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


class ConnectionFailedError(OrqError):
    """No answer came, or it broke off. `request_sent` tells whether the service may have acted on it."""

    hint = "Check the network and server_url; calling again may help."
    retryable = True

    def __init__(self, message: str = "", *, request_sent: bool = False, **context: Any) -> None:
        super().__init__(message, **context)
        self.request_sent = request_sent

    def _facts(self) -> str:
        sent = "the service may have received the request" if self.request_sent else ""
        return ", ".join(part for part in (super()._facts(), sent) if part)


class RequestTimeoutError(ConnectionFailedError):
    """A limit ran out. `limit` names it, `seconds` is its value."""

    hint = "Raise that limit in RequestOptions or on the client if the call needs longer."

    def __init__(
        self, message: str = "", *, limit: Limit = "read", seconds: float | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.limit: Limit = limit
        self.seconds = seconds

    def _said(self) -> str:
        value = "" if self.seconds is None else f" of {self.seconds:g} s"
        return self.message or f"the {self.limit} limit{value} ran out"


class APIError(OrqError):
    """The service said no: by a status other than 2xx, or by an error in place of the answer, whatever the status.

    `message` and `code` are what its body says, `body` that body as plain data (or text), `request_id` what
    its support asks for, `retry_after` the seconds it asked to wait.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        code: str | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.status_code = status_code or self._status
        self.code = code
        self.body = body
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        self.request_id = request_id
        self.retry_after = retry_after
        self.hint = hint_for(self.status_code, code) or self.hint

    _status: ClassVar[int] = 0

    @property
    def retryable(self) -> bool:  # type: ignore[override]
        """Whether the same call may succeed later: after 408, 429 and 5xx, unless the code says otherwise."""
        status = self.status_code if self.status_code >= 400 else self._status or status_of([self.code])
        return may_succeed_later(status, self.code)

    def _said(self) -> str:
        code = f" ({self.code})" if self.code else ""
        return f"status {self.status_code}{code}" + (f": {self.message}" if self.message else "")


class BadRequestError(APIError):
    """400: the service did not accept the request as written."""

    hint = "Correct what the message names."
    _status = 400


class AuthenticationError(APIError):
    """401: the key is missing, wrong or revoked."""

    hint = "Check api_key or ORQ_API_KEY: a key is of one workspace, and may have been revoked."
    _status = 401


class PermissionDeniedError(APIError):
    """403: the key is known but may not do this."""

    hint = "Ask the workspace's owner for this permission, or use another key."
    _status = 403


class NotFoundError(APIError):
    """404: no such thing, or the service no longer offers this operation."""

    hint = "Check the ids, and that server_url is the service's."
    _status = 404


class ConflictError(APIError):
    """409: the thing exists already, or changed in between."""

    hint = "Fetch the current state, then decide."
    _status = 409


class UnprocessableEntityError(APIError):
    """422: well-formed, but a field's value is not acceptable."""

    hint = "Correct the fields that the message names."
    _status = 422


class RateLimitError(APIError):
    """429: too many requests; `retry_after` tells how many seconds to wait, if the service said so."""

    hint = "Send fewer requests at a time, or wait and call again."
    _status = 429

    @property
    def rate_limit(self) -> RateLimits | None:
        """What the headers say of limits: how many are allowed, how many are left, when it starts anew."""
        return rate_limits(self.headers)


class InternalServerError(APIError):
    """5xx: the service, or a proxy before it, failed."""

    hint = "Not your fault: call again later, and quote the request id if it persists."
    _status = 500


class ResponseValidationError(OrqError):
    """The answer is not what the API promises: `field` is where, `body` the whole answer as text."""

    hint = "The service may have changed: look for a newer version of this package."

    def __init__(
        self, message: str = "", *, field: str = "", body: str = "", status_code: int = 0, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.field = field
        self.body = body
        self.status_code = status_code


class StreamError(OrqError):
    """A stream cannot go on: it is closed, was read already, or broke. `request_id` is what support asks for."""

    def __init__(self, message: str = "", *, request_id: str | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.request_id = request_id


class StreamTruncatedError(StreamError):
    """The stream ended before its terminal event: what came so far is not the whole answer."""

    hint = "Treat what you received as incomplete; call again for the whole."
    retryable = True


_INCOMPLETE = "What you received is incomplete."


class StreamFailedError(StreamError):
    """The service reported a failure inside the stream.

    `event` is the event that said so, `status_code` the status that its code stands for (0 if there is none). If that
    status has a class, the error is of that class as well: a `RateLimitError`, for one.
    """

    hint = f"{_INCOMPLETE} Quote the request id if it persists."

    def __new__(  # noqa: PYI019 - `Self` is of a package that nothing else here loads
        cls: type[F], message: str = "", *, code: str | None = None, status_code: int = 0, **_: Any
    ) -> F:
        """Make it of the class that stands for the status, too."""
        status = status_code or status_of([code])
        kind: Any = _FAILURES.get(for_status(status), cls) if cls is StreamFailedError else cls
        return super().__new__(kind, message)  # type: ignore[no-any-return]

    def __init__(
        self, message: str = "", *, event: Any = None, code: str | None = None, status_code: int = 0, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.event = event
        self.code = code
        self.status_code = status_code or status_of([code])
        if hint := hint_for(self.status_code, code):
            self.hint = f"{_INCOMPLETE} {hint}"

    @property
    def retryable(self) -> bool:  # type: ignore[override]
        """Whether the same call may succeed later, as far as the code or status in the event tells."""
        return may_succeed_later(self.status_code, self.code)

    def _said(self) -> str:
        return f"the service gave up{f' ({self.code})' if self.code else ''}: {self.message or 'it did not say why'}"

    def __reduce__(self) -> tuple[Any, ...]:
        kind = StreamFailedError if type(self) in _FAILURES.values() else type(self)
        return (restore, (kind, dict(self.__dict__)))


BY_STATUS: dict[int, type[APIError]] = {
    cls._status: cls
    for cls in (
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        UnprocessableEntityError,
        RateLimitError,
    )
}


def for_status(status_code: int) -> type[APIError]:
    """Return the class of error that stands for a status."""
    return BY_STATUS.get(status_code) or (InternalServerError if status_code >= 500 else APIError)


_CLASSES: tuple[type[APIError], ...] = (*BY_STATUS.values(), InternalServerError)
_FAILURES: dict[type[APIError], type[StreamFailedError]] = {
    base: type(f"Stream{base.__name__}", (StreamFailedError, base), {"hint": f"{_INCOMPLETE} {base.hint}".strip()})
    for base in _CLASSES
}
