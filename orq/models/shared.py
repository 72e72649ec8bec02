# @generated
"""Shared."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum

AgentFinishReason: TypeAlias = OpenEnum[
    Literal["stop", "length", "tool_calls", "content_filter", "function_call", "max_iterations", "max_time"]
]
"""Why a reply ended."""


class ErrorDetail(APIStruct, kw_only=True):
    """An error, as a code and in words."""

    code: str
    message: str
    param: str | None = None
    type: str | None = None


class ErrorMessage(APIStruct, kw_only=True):
    """The body of an answer that says no."""

    message: str


class FunctionCall(APIStruct, kw_only=True):
    """A function that the model wants called."""

    name: str | None = None
    arguments: str | None = None
    """As JSON in a string; models may write it badly, so check it before use."""


class PendingToolCall(APIStruct, kw_only=True):
    """A tool call that waits to be answered."""

    id: str
    type: OpenEnum[Literal["function"]]
    function: FunctionCall


ReviewOutcome: TypeAlias = OpenEnum[Literal["approved", "rejected"]]
"""What a review of a tool call came to."""


class SpanRef(APIStruct, kw_only=True):
    """The trace and span that recorded this."""

    trace_id: str
    span_id: str


class TextResult(APIStruct, kw_only=True):
    """A text, and nothing else."""

    text: str
