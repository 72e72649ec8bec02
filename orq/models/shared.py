"""Small values that many operations share."""

from ..types import UNSET, ApiStruct, Unknown as Unknown, UnsetType


class ErrorMessage(ApiStruct, kw_only=True):
    """The body of an answer that says no."""

    message: str


class FunctionCall(ApiStruct, kw_only=True):
    """A function that the model wants called."""

    name: str | UnsetType = UNSET
    arguments: str | UnsetType = UNSET


class SpanRef(ApiStruct, kw_only=True):
    """The trace and span that recorded this."""

    trace_id: str
    span_id: str
