"""Errors of `orq.waiting`: the object failed, or was not done in time.

    OrqError
    |-- WaitFailedError       the service reports a failure: status, answer
    `-- WaitTimeoutError      the limit ran out: status, unchanged_for, answer

Each error keeps the object as it was fetched last.
"""

from __future__ import annotations

from typing import Any

from ._lazy_annotations import lazy_annotations
from ._pickling import picklable, restore_caused
from .errors import OrqError

__all__ = ["WaitFailedError", "WaitTimeoutError"]


class WaitFailedError(OrqError):
    """The service reports that the object failed.

    `answer` is the object as it was fetched, and `status` its state.
    """

    hint = "Read the reason in error.answer, remove the cause, and start the job again."

    def __init__(self, message: str = "", *, status: str = "", answer: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.status, self.answer = status, answer


class WaitTimeoutError(OrqError):
    """The object was not done within `limit` seconds. Nothing was cancelled.

    `status` is the last state, and `unchanged_for` is the number of seconds since it last changed. `answer` is the
    object as it was fetched last, or None if no call succeeded. If the last call failed, its error is `__cause__`.
    """

    hint = "Nothing was cancelled. Wait again, or with a larger limit."
    retryable = True

    def __init__(
        self,
        message: str = "",
        *,
        limit: float = 0.0,
        status: str = "",
        unchanged_for: float = 0.0,
        answer: Any = None,
        cause: BaseException | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.limit, self.status, self.unchanged_for, self.answer, self.__cause__ = (
            limit,
            status,
            unchanged_for,
            answer,
            cause,
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


lazy_annotations(__name__)
