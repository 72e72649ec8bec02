"""The record of a tool run: steps, calls and usage; and `ToolError` and `Deny`."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

import msgspec

from ._lazy_annotations import lazy_annotations
from ._pickling import picklable
from .errors import OrqError

A = TypeVar("A")
CallStatus = Literal[
    "done", "failed", "timed_out", "denied", "unknown_tool", "invalid", "max_uses_exceeded", "cancelled", "not_run"
]


class RunUsage(msgspec.Struct):
    """The requests, tool calls and tokens of all steps of a run together."""

    requests: int = 0
    """The number of requests to the model."""
    tool_calls: int = 0
    """The number of tool calls."""
    input_tokens: int = 0
    """The tokens of the requests."""
    output_tokens: int = 0
    """The tokens of the answers."""
    total_tokens: int = 0
    """All tokens."""


class RunCall(msgspec.Struct, kw_only=True):
    """One call of a tool by the model."""

    id: str
    """The id of the call."""
    name: str
    """The name of the tool."""
    text: str = ""
    """The arguments as the model wrote them, as JSON text."""
    arguments: dict[str, Any] | None = None
    """The decoded arguments. None if they did not fit the tool."""
    status: CallStatus = "not_run"
    """Whether the tool ran and succeeded, or why not."""
    value: Any = None
    """The value that the function returned."""
    result: str = ""
    """The text that was sent to the model."""
    content: list[Any] | None = None
    """The parts that were sent to the model, if one of them is an image or a file."""
    error: BaseException | None = None
    """The exception of a call that failed."""
    still_running: bool = False
    """Whether the call exceeded its timeout, and its thread could not be stopped."""

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: getattr(self, name) for name in self.__struct_fields__}
        for name in ("error", "value", "content", "arguments"):
            if fields[name] is not None and picklable(fields[name]) is not fields[name]:
                fields[name] = picklable(fields[name]) if name == "error" else None
        return _remade, (fields,)


def _remade(fields: dict[str, Any]) -> RunCall:
    return RunCall(**fields)


class RunStep(msgspec.Struct, Generic[A]):
    """One answer of the model, with the calls in it."""

    answer: A
    """The answer of the model."""
    calls: list[RunCall]
    """The calls of this answer, in the order of the model."""


class Run(msgspec.Struct, Generic[A]):
    """The record of a run: its messages, steps and usage."""

    messages: list[Any]
    """The whole history. You can send it again: each call in it has a result."""
    steps: list[RunStep[A]] = []
    """The steps, one for each answer of the model."""
    usage: RunUsage = msgspec.field(default_factory=RunUsage)
    """The tokens and calls of all steps."""

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
    """Raise this in a tool to send the message to the model.

    Of other exceptions the model gets only the class.
    """


class Deny(msgspec.Struct, frozen=True):
    """Return this from `before_tool` to refuse a call."""

    reason: str = "the user said no"
    """The reason, which is sent to the model."""


def run_of(error: OrqError) -> Run[Any] | None:
    """Return the run that this error ended. None if the error is not from a run."""
    found = getattr(error, "run", None)
    return found if isinstance(found, Run) else None


lazy_annotations(__name__)
