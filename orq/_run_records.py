"""What a run did: its steps, calls and usage; and what tools and `before_tool` say to it."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

import msgspec

from ._hints import mark_module
from ._pickling import picklable
from .errors import OrqError

A = TypeVar("A")
CallStatus = Literal[
    "done", "failed", "timed_out", "denied", "unknown_tool", "misfit", "used_up", "cancelled", "not_run"
]


class RunUsage(msgspec.Struct):
    """What a run has used, over all its steps."""

    requests: int = 0
    tool_calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    total_tokens: int = 0


class RunCall(msgspec.Struct, kw_only=True):
    """One call of a tool.

    `arguments` are the decoded ones, or None if they did not fit; `text` is what the model wrote. `value` is what the
    function returned, `result` what the model was told, and `content` the same in parts, if an image or a file is among
    them. `error` is the exception of a failed call. `still_running` tells of a call past its time limit whose thread
    could not be stopped.
    """

    id: str
    name: str
    text: str = ""
    arguments: dict[str, Any] | None = None
    status: CallStatus = "not_run"
    value: Any = None
    result: str = ""
    content: list[Any] | None = None
    error: BaseException | None = None
    still_running: bool = False

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        for name in ("error", "value", "content", "arguments"):
            if fields[name] is not None and picklable(fields[name]) is not fields[name]:
                fields[name] = picklable(fields[name]) if name == "error" else None
        return _remade, (fields,)


def _remade(fields: dict[str, Any]) -> RunCall:
    return RunCall(**fields)


class RunStep(msgspec.Struct, Generic[A]):
    """One answer of the model, and the calls that it made, in its order."""

    answer: A
    calls: list[RunCall]


class Run(msgspec.Struct, Generic[A]):
    """What a run did. `messages` is the whole history, fit to be sent again; every call in it has a result."""

    messages: list[Any]
    steps: list[RunStep[A]] = []
    usage: RunUsage = msgspec.field(default_factory=RunUsage)

    @property
    def answer(self) -> A:
        """The last answer of the model."""
        return self.steps[-1].answer

    @property
    def text(self) -> str:
        """The text of the last answer."""
        text: Any = getattr(self.answer, "output_text", None) or getattr(self.answer, "text", "")
        return text if isinstance(text, str) else ""

    @property
    def calls(self) -> list[RunCall]:
        """The calls of all steps."""
        return [call for step in self.steps for call in step.calls]

    @property
    def errors(self) -> list[BaseException]:
        """The exceptions of tools."""
        return [call.error for call in self.calls if call.error is not None]


class ToolError(Exception):
    """Raise it in a tool to tell the model what went wrong. Of other exceptions it learns the class alone."""


class Deny(msgspec.Struct, frozen=True):
    """What `before_tool` returns to refuse a call; the model is told the `reason`."""

    reason: str = "the user said no"


def run_of(error: OrqError) -> Run[Any] | None:
    """Return what a run did until this error ended it; None for an error of another call."""
    found = getattr(error, "run", None)
    return found if isinstance(found, Run) else None


mark_module(__name__)
