"""Errors of `wait_until`; each keeps what was fetched last.

OrqError
|-- WaitFailedError       the service says that it failed: status, answer
`-- WaitTimeoutError      it was not done within the limit: status, standing, answer
"""

from __future__ import annotations

from typing import Any

from ._hints import mark_module
from ._pickling import picklable, restore_caused
from .errors import OrqError

__all__ = ["WaitFailedError", "WaitTimeoutError"]


class WaitFailedError(OrqError):
    """What was waited for failed: `answer` is the object as it was fetched, `status` its state."""

    hint = "Look into its answer, mend the cause, and start it anew."

    def __init__(self, message: str = "", *, status: str = "", answer: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.status, self.answer = status, answer


class WaitTimeoutError(OrqError):
    """What was waited for was not done within `limit` seconds. Nothing was cancelled.

    `status` is its last state, and `standing` for how many seconds it stood. `answer` is the object as it was fetched
    last; None if none came. If the last call failed, its error is `__cause__`.
    """

    hint = "Wait again, or with a larger limit: nothing was cancelled."
    retryable = True

    def __init__(
        self,
        message: str = "",
        *,
        limit: float = 0.0,
        status: str = "",
        standing: float = 0.0,
        answer: Any = None,
        cause: BaseException | None = None,
        **context: Any,
    ) -> None:
        super().__init__(message, **context)
        self.limit, self.status, self.standing, self.answer, self.__cause__ = limit, status, standing, answer, cause

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


mark_module(__name__)
