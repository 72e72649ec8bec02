"""Dict twins of `orq.models.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from ..models.parts import FilePartFile


class ErrorPartParam(TypedDict):
    """An `ErrorPart` as a dict."""

    kind: Literal["error"]
    error: str
    code: NotRequired[float]


class FileWithBytesParam(TypedDict):
    """A `FileWithBytes` as a dict."""

    bytes: str
    mime_type: NotRequired[str]
    name: NotRequired[str]


class FileWithURIParam(TypedDict):
    """A `FileWithURI` as a dict."""

    uri: str
    mime_type: NotRequired[str]
    name: NotRequired[str]


FilePartFileParam: TypeAlias = FileWithBytesParam | FileWithURIParam
"""A `FilePartFile` as a dict."""


class FilePartParam(TypedDict):
    """A `FilePart` as a dict."""

    kind: Literal["file"]
    file: FilePartFile | FilePartFileParam
    metadata: NotRequired[dict[str, Any]]
    id: NotRequired[str]


class TextPartParam(TypedDict):
    """A `TextPart` as a dict."""

    kind: Literal["text"]
    text: str
    id: NotRequired[str]
    metadata: NotRequired[dict[str, Any]]


class ToolResultPartParam(TypedDict):
    """A `ToolResultPart` as a dict."""

    kind: Literal["tool_result"]
    tool_call_id: str
    result: NotRequired[Any]
    metadata: NotRequired[dict[str, Any]]


A2AMessagePartParam: TypeAlias = TextPartParam | FilePartParam | ToolResultPartParam | ErrorPartParam
"""An `A2AMessagePart` as a dict."""
