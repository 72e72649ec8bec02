# @generated
"""Error bodies."""

from typing import Any

from ..types import APIStruct
from .shared import ErrorDetail


class APIErrorDetail(APIStruct, kw_only=True):
    """What went wrong, in the form that OpenAI made common."""

    code: str | None
    message: str
    param: str | None
    """The parameter at fault."""
    type: str
    failures: Any = None


class APIErrorResponse(APIStruct, kw_only=True):
    """The body of an error, with the error in `error`."""

    error: APIErrorDetail


class ErrorResponse(APIStruct, kw_only=True):
    """The body of an error, with a gRPC code."""

    message: str
    code: int | None = None
    """A gRPC status code."""
    details: list[Any] | None = None


class ModerationError(APIStruct, kw_only=True):
    """What went wrong with a moderation."""

    message: str
    """What went wrong, in words."""
    type: str
    """Kind of the error."""
    param: str | None
    """Field of the request that is wrong; null if none is to blame."""
    code: str | None
    """Code of the error, for programs."""


class ModerationErrorResponse(APIStruct, kw_only=True):
    """The body of an error of moderations."""

    error: ModerationError
    """What went wrong."""


class ScheduleErrorResponse(APIStruct, kw_only=True):
    """The body of an error of schedules."""

    error: ErrorDetail


class ServiceErrorResponse(APIStruct, kw_only=True):
    """The body of an error, with a code in words."""

    message: str
    code: str | None = None


class ToolErrorResponse(APIStruct, kw_only=True):
    """The body of an error answer about tools."""

    error: str
    """What went wrong, for people."""


class TranscriptionError(APIStruct, kw_only=True):
    """What went wrong with a transcription or translation."""

    message: str
    """What went wrong, in words."""
    type: str
    """Kind of the error."""
    param: str | None
    """Field of the request that is wrong; null if none is to blame."""
    code: str
    """Code of the error, for programs."""


class TranscriptionErrorResponse(APIStruct, kw_only=True):
    """The body of an error of transcriptions and translations."""

    error: TranscriptionError
    """What went wrong."""
