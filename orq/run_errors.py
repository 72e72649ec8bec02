"""Errors that end a run early. Each keeps the run: what was done was paid for.

    OrqError
    |-- RunLimitError      a limit was reached: steps, calls, tokens or seconds
    `-- ToolFailedError    a tool raised, and the run was to end at that; its exception is `__cause__`

An answer that is cut while it calls tools ends a run with an error of `orq.answer_errors`, and a request that fails
with its own error. `orq.tools.run_of(error)` gives the run of each.
"""

from __future__ import annotations

from typing import Any

from ._hints import mark_module
from ._pickling import picklable, restore_caused
from .errors import OrqError

__all__ = ["RunLimitError", "ToolFailedError"]


class RunLimitError(OrqError):
    """A run reached its `limit`, the name of an argument of `run`. `run` holds its steps, messages and usage."""

    hint = "Raise that limit, or go on from run.messages."

    def __init__(self, message: str = "", *, limit: str = "", run: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.limit, self.run = limit, run


class ToolFailedError(OrqError):
    """The tool named `tool` failed; its exception is `__cause__`. `run` holds what was done until then."""

    hint = "Mend the tool, or go on from run.messages."

    def __init__(
        self, message: str = "", *, tool: str = "", cause: BaseException | None = None, run: Any = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.tool, self.run, self.__cause__ = tool, run, cause

    def __reduce__(self) -> tuple[Any, ...]:
        return (restore_caused, (type(self), dict(self.__dict__), picklable(self.__cause__)))


mark_module(__name__)
