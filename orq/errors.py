"""The errors that calls return and raise. All of them are an `OrqError`.

    OrqError                              operation, method, path, attempts, retryable
    |-- ConfigurationError (ValueError)   a setting, key or header cannot be used
    |-- RequestValidationError            the input does not fit the operation; nothing was sent
    |-- CallbackError                     your middleware or key function raised (see __cause__)
    |-- ConnectionFailedError             no answer came, or only a part of it
    |   `-- RequestTimeoutError           a limit ran out: connect, read, write, pool, idle or total
    |-- APIError                          the service reported an error: status_code, message, code, body, headers
    |   |-- BadRequestError               400
    |   |-- AuthenticationError           401
    |   |-- PermissionDeniedError         403
    |   |-- NotFoundError                 404
    |   |-- ConflictError                 409
    |   |-- UnprocessableEntityError      422
    |   |-- RateLimitError                429
    |   `-- InternalServerError           5xx
    |-- ResponseValidationError           the answer does not fit its type
    `-- StreamError                       a stream cannot go on
        |-- StreamTruncatedError          the stream was cut before its end
        `-- StreamFailedError             the service reported a failure inside the stream

If the code of a `StreamFailedError` stands for a status, the error is also of the class of that status. So
`except RateLimitError` also catches a rate limit that is reached in the middle of a stream.

You can make each error yourself, to test your error handling without a server: `RateLimitError("slow down",
retry_after=2.0)`. Errors can be pickled and copied. No error shows the API key, a header or a value that you sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeVar

from ._error_codes import hint_for, may_succeed_later, status_of
from ._pickling import picklable, restore, restore_caused
from ._printable import one_line, placed, sentence
from ._rate_limits import RateLimits, rate_limits

_SHOWN = 4000
Limit = Literal["connect", "read", "write", "pool", "idle", "total"]
F = TypeVar("F", bound="StreamFailedError")


class OrqError(Exception):
    """The base class of each error that this package returns or raises.

    `operation` is the name of the function. `method` and `path` are its endpoint; `path` is a template without your
    values, unless you gave it to `core.request`. `attempts` is the number of requests that were sent. `retryable`
    tells whether the same call may succeed later. `message` says what happened, and `hint` what to do.
    """

    hint: str = ""
    retryable: bool = False
    _whole = ""  # what a message in lower case, such as "is required", is about if there is no field

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
        told = (sentence(one_line(part, _SHOWN)) for part in (self._said(), *self._facts()) if part)
        return " ".join(filter(None, (*told, self.hint)))

    def _said(self) -> str:
        field, said = getattr(self, "field", ""), self.message or type(self).__name__
        return placed(field or (self._whole if said[:1].islower() else ""), said)

    def _facts(self) -> tuple[str, ...]:
        endpoint = f"{self.method} {self.path}".strip()
        call = f"{self.operation} ({endpoint})" if self.operation and endpoint else self.operation or endpoint
        wait, asked = getattr(self, "retry_after", None), getattr(self, "request_id", None)
        return (
            f"The call was {call}" if call else "",
            f"There were {self.attempts} attempts" if self.attempts > 1 else "",
            f"The request id is {asked}" if asked else "",
            f"The service asks to wait {wait:g} s" if wait is not None else "",
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore, (type(self), dict(self.__dict__)))


class ConfigurationError(OrqError, ValueError):
    """A setting, key or header cannot be used. The message names the argument and the fix."""


class RequestValidationError(OrqError):
    """The input does not fit the operation. `field` is the path of the value in Python names."""

    hint = "Nothing was sent."
    _whole = "The request"

    def __init__(self, message: str = "", *, field: str = "", **context: Any) -> None:
        super().__init__(message, **context)
        self.field = field


class CallbackError(OrqError):
    """Your middleware, key function or HTTP client raised an exception, which is `__cause__`."""

    def __init__(self, message: str = "", *, cause: BaseException | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.__cause__ = cause

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


class ConnectionFailedError(OrqError):
    """No answer came, or only a part. `request_sent`: the service may have acted on the request."""

    hint = "Check the network and server_url, then call again."
    retryable = True

    def __init__(self, message: str = "", *, request_sent: bool = False, **context: Any) -> None:
        super().__init__(message, **context)
        self.request_sent = request_sent

    def _facts(self) -> tuple[str, ...]:
        return (*super()._facts(), "The service may have received the request" if self.request_sent else "")


class RequestTimeoutError(ConnectionFailedError):
    """A time limit ran out. `limit` is its name, and `seconds` is its value."""

    hint = "If the call needs longer, raise this timeout in RequestOptions or on the client."

    def __init__(
        self, message: str = "", *, limit: Limit = "read", seconds: float | None = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.limit: Limit = limit
        self.seconds = seconds

    def _said(self) -> str:
        value = "" if self.seconds is None else f" of {self.seconds:g} s"
        return self.message or f"The {self.limit} timeout{value} passed"


class APIError(OrqError):
    """The service reported an error, by its status or by an error in place of the answer.

    `status_code` and `headers` are those of the answer. `message` and `code` come from the body. `body` is the whole
    body as plain data, or as text. `request_id` is the id to give to the support of the service. `retry_after` is the
    number of seconds to wait, if the service sent it.
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
        """Whether the same call may succeed later. It is true for 408, 429 and 5xx, unless the code rules it out."""
        status = self.status_code if self.status_code >= 400 else self._status or status_of([self.code])
        return may_succeed_later(status, self.code)

    def _said(self) -> str:
        status = f"{self.status_code} ({self.code})" if self.code else self.status_code
        return f"The service answered with status {status}{self.message and f': {self.message}'}"


class BadRequestError(APIError):
    """400: the service did not accept the request."""

    hint = "Correct the value that the message names."
    _status = 400


class AuthenticationError(APIError):
    """401: the key is missing, wrong or revoked."""

    hint = "Check api_key or ORQ_API_KEY. A key belongs to one workspace, and may have been revoked."
    _status = 401


class PermissionDeniedError(APIError):
    """403: the key has no permission for this call."""

    hint = "Ask the owner of the workspace for this permission, or use another key."
    _status = 403


class NotFoundError(APIError):
    """404: the object does not exist, or the service does not offer this operation."""

    hint = "Check the ids, and that server_url is the service's."
    _status = 404


class ConflictError(APIError):
    """409: the object exists already, or was changed in the meantime."""

    hint = "Fetch the object, then decide what to change."
    _status = 409


class UnprocessableEntityError(APIError):
    """422: the value of a field is not accepted."""

    hint = "Correct the fields that the message names."
    _status = 422


class RateLimitError(APIError):
    """429: too many requests. `retry_after` is the number of seconds to wait, if it is known."""

    hint = "Send fewer requests at the same time, or wait and call again."
    _status = 429

    @property
    def rate_limit(self) -> RateLimits | None:
        """The rate limits from the headers: the limit, the rest, and when it is reset. None if there are none."""
        return rate_limits(self.headers)


class InternalServerError(APIError):
    """5xx: the service failed, or a proxy in front of it."""

    hint = "The fault is not yours. Call again later. If it persists, give the request id to the service's support."
    _status = 500


class ResponseValidationError(OrqError):
    """The answer does not fit its type at `field`. `body` is its text, `status_code` its status."""

    hint = "The service may have changed. Look for a newer version of this package."
    _whole = "The answer"

    def __init__(
        self, message: str = "", *, field: str = "", body: str = "", status_code: int = 0, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.field = field
        self.body = body
        self.status_code = status_code


class StreamError(OrqError):
    """A stream is closed, was read already, or broke. The service's support needs `request_id`."""

    def __init__(self, message: str = "", *, request_id: str | None = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.request_id = request_id


class StreamTruncatedError(StreamError):
    """The stream ended before its terminal event. The answer is incomplete."""

    hint = "The answer is incomplete. Call again for the whole answer."
    retryable = True


_INCOMPLETE = "The answer is incomplete."


class StreamFailedError(StreamError):
    """The service reported a failure inside the stream.

    `event` is the event that reported it, with its `code`. `status_code` is the status that the code stands for, and 0
    if there is none. If there is a class for this status, such as `RateLimitError`, the error is also of that class.
    """

    hint = f"{_INCOMPLETE} If it persists, give the request id to the service's support."

    def __new__(  # noqa: PYI019 - `Self` is of a package that nothing else here loads
        cls: type[F], message: str = "", *, code: str | None = None, status_code: int = 0, **_: Any
    ) -> F:
        """Make an error that is also of the class for the status."""
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
        """Whether the same call may succeed later, according to the code or status in the event."""
        return may_succeed_later(self.status_code, self.code)

    def _said(self) -> str:
        code = f" ({self.code})" if self.code else ""
        return f"The service reported a failure{code}: {self.message or 'it gave no reason'}"

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
