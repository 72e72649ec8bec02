# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.parts import A2AMessagePart, FilePartFile
from ..types import Base64


class TextPartParam(TypedDict):
    kind: Literal["text"]
    text: str
    id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class FileWithBytesParam(TypedDict):
    bytes: Base64
    mime_type: NotRequired[str | None]
    name: NotRequired[str | None]


class FileWithURIParam(TypedDict):
    uri: str
    mime_type: NotRequired[str | None]
    name: NotRequired[str | None]


FilePartFileParam: TypeAlias = FileWithBytesParam | FileWithURIParam | FilePartFile


class FilePartParam(TypedDict):
    kind: Literal["file"]
    file: FilePartFileParam
    metadata: NotRequired[Mapping[str, Any] | None]
    id: NotRequired[str | None]


class ToolResultPartParam(TypedDict):
    kind: Literal["tool_result"]
    tool_call_id: str
    result: NotRequired[Any]
    metadata: NotRequired[Mapping[str, Any] | None]


class ErrorPartParam(TypedDict):
    kind: Literal["error"]
    error: str
    code: NotRequired[float | None]


A2AMessagePartParam: TypeAlias = TextPartParam | FilePartParam | ToolResultPartParam | ErrorPartParam | A2AMessagePart
