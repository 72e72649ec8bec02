# @generated
"""Shared."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum

AgentFinishReason: TypeAlias = OpenEnum[
    Literal["stop", "length", "tool_calls", "content_filter", "function_call", "max_iterations", "max_time"]
]
"""Why a reply ended; `length` and those with `max` mean that a limit cut it off."""


class ErrorDetail(APIStruct, kw_only=True):
    """What went wrong, as a code and in words."""

    code: str
    """Code of the error, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None = None
    """Field of the request that is wrong; null if none is to blame."""
    type: str | None = None
    """Kind of the error, such as `invalid_request_error`."""


class ErrorMessage(APIStruct, kw_only=True):
    """The body of an error answer that has only a message."""

    message: str
    """What went wrong, in words."""


class FunctionCall(APIStruct, kw_only=True):
    """A function to call, and its arguments."""

    name: str | None = None
    """Name of the function to run."""
    arguments: str | None = None
    """Arguments as JSON text; models may write it badly, so check it before use."""


class PendingToolCall(APIStruct, kw_only=True):
    """A tool call that your program has to answer."""

    id: str
    """Id that links the call to its result."""
    type: OpenEnum[Literal["function"]]
    """Kind of this call: always `function`."""
    function: FunctionCall
    """Which function to run, with which arguments."""


ReviewOutcome: TypeAlias = OpenEnum[Literal["approved", "rejected"]]
"""Whether a tool call was approved."""


class SpanRef(APIStruct, kw_only=True):
    """The trace and span that recorded this."""

    trace_id: str
    """OpenTelemetry id of the trace."""
    span_id: str
    """OpenTelemetry id of the span in the trace."""


class TextResult(APIStruct, kw_only=True):
    """An answer that is a text and nothing else."""

    text: str
    """The transcript, or the document that was ranked."""
