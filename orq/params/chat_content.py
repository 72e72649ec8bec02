# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl, PromptCacheBreakpoint
from ..models.chat_content import (
    AssistantContent,
    AssistantContentPart,
    ChatImageSource,
    ChatSoundSource,
    ChatURLCitation,
    FileContent,
    InputAudioFormat,
    TextContent,
    TextContentPart,
    UserContent,
    UserContentPart,
)
from ..models.values import ImageDetail
from ..types import Base64, DataURI
from .cache_control import CacheControlParam, PromptCacheBreakpointParam


class TextContentPartParam(TypedDict):
    type: Literal["text"]
    text: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class RefusalContentPartParam(TypedDict):
    type: Literal["refusal"]
    refusal: NotRequired[str | None]


class ReasoningContentPartParam(TypedDict):
    type: Literal["reasoning"]
    reasoning: str
    signature: str


class RedactedReasoningContentPartParam(TypedDict):
    type: Literal["redacted_reasoning"]
    data: str


AssistantContentPartParam: TypeAlias = (
    TextContentPartParam
    | RefusalContentPartParam
    | ReasoningContentPartParam
    | RedactedReasoningContentPartParam
    | AssistantContentPart
)


AssistantContentParam: TypeAlias = str | Sequence[AssistantContentPartParam] | AssistantContent


class InputAudioParam(TypedDict):
    data: Base64
    format: InputAudioFormat


ChatSoundSourceParam: TypeAlias = InputAudioParam | str | ChatSoundSource


class AudioContentPartParam(TypedDict):
    type: Literal["input_audio"]
    input_audio: ChatSoundSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class ChatURLCitationParam(TypedDict):
    url: str
    end_index: NotRequired[int | None]
    start_index: NotRequired[int | None]
    title: NotRequired[str | None]
    content: NotRequired[str | None]


class ChatAnnotationParam(TypedDict):
    type: str
    url_citation: NotRequired[ChatURLCitation | ChatURLCitationParam | None]
    file: NotRequired[Mapping[str, Any] | None]


class ImageURLParam(TypedDict):
    url: str
    detail: NotRequired[ImageDetail | None]


ChatImageSourceParam: TypeAlias = ImageURLParam | str | ChatImageSource


class FileContentParam(TypedDict):
    file_data: NotRequired[DataURI | None]
    uri: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]


class FileContentPartParam(TypedDict):
    type: Literal["file"]
    file: FileContent | FileContentParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class ImageContentPartParam(TypedDict):
    type: Literal["image_url"]
    image_url: ChatImageSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


TextContentParam: TypeAlias = str | Sequence[TextContentPart | TextContentPartParam] | TextContent


UserContentPartParam: TypeAlias = (
    TextContentPartParam | ImageContentPartParam | AudioContentPartParam | FileContentPartParam | UserContentPart
)


UserContentParam: TypeAlias = str | Sequence[UserContentPartParam] | UserContent
