"""Errors of `orq.tools`: a run of a model with tools ended early.

    OrqError
    |-- RunLimitError      a limit was reached: steps, calls, tokens or seconds
    `-- ToolFailedError    a tool raised an exception, and `on_error="raise"` was set

Each error keeps the run, so that no answer that you paid for is lost. Two other kinds of errors end a run: an error of
`orq.answer_errors` if an answer is cut while it calls tools, and the error of a request that failed.
`orq.tools.run_of(error)` returns the run for each of them.
"""

from __future__ import annotations

from typing import Any

from ._lazy_annotations import lazy_annotations
from ._pickling import picklable, restore_caused
from .errors import OrqError

__all__ = ["RunLimitError", "ToolFailedError"]


class RunLimitError(OrqError):
    """A run reached a limit.

    `limit` is the argument of `run` that sets it. `run` has the steps, messages and usage.
    """

    hint = "Raise this limit, or continue from run.messages."

    def __init__(self, message: str = "", *, limit: str = "", run: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.limit, self.run = limit, run


class ToolFailedError(OrqError):
    """The tool with the name `tool` raised an exception, which is `__cause__`.

    `run` is the run until then.
    """

    hint = "Correct the tool, or continue from run.messages."

    def __init__(
        self, message: str = "", *, tool: str = "", cause: BaseException | None = None, run: Any = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.tool, self.run, self.__cause__ = tool, run, cause

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


lazy_annotations(__name__)
