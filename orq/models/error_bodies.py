# @generated
"""Error bodies."""

from typing import Any

from ..types import APIStruct
from .shared import ErrorDetail


class APIErrorDetail(APIStruct, kw_only=True):
    """An error in the format of OpenAI."""

    code: str | None
    """Code of the error, for programs."""
    message: str
    """What went wrong, in words."""
    param: str | None
    """Field of the request that is wrong; null if none is to blame."""
    type: str
    """Kind of the error, such as `invalid_request_error`."""
    failures: Any = None
    """What went wrong with each model that was tried, where several were."""


class APIErrorResponse(APIStruct, kw_only=True):
    """The body of an error answer, with the error in `error`."""

    error: APIErrorDetail
    """What went wrong."""


class ErrorResponse(APIStruct, kw_only=True):
    """The body of an error answer, with a gRPC status code."""

    message: str
    """What went wrong, in words."""
    code: int | None = None
    """gRPC status code of the error, such as 5 for not found."""
    details: list[Any] | None = None
    """More about the error, each entry an object of its own kind."""


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
    """Body of an error that the schedules' calls return."""

    error: ErrorDetail
    """What went wrong, with a code and a message."""


class ServiceErrorResponse(APIStruct, kw_only=True):
    """The body of an error answer, with a code in words."""

    message: str
    """What went wrong, in words."""
    code: str | None = None
    """Code of the error, for programs."""


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
