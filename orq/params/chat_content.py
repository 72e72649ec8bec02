# Generated from api/.
"""Dict twins of `orq.models.chat_content`."""

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
    """A `TextContentPart` as a dict."""

    type: Literal["text"]
    text: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class RefusalContentPartParam(TypedDict):
    """A `RefusalContentPart` as a dict."""

    type: Literal["refusal"]
    refusal: NotRequired[str | None]


class ReasoningContentPartParam(TypedDict):
    """A `ReasoningContentPart` as a dict."""

    type: Literal["reasoning"]
    reasoning: str
    signature: str


class RedactedReasoningContentPartParam(TypedDict):
    """A `RedactedReasoningContentPart` as a dict."""

    type: Literal["redacted_reasoning"]
    data: str


AssistantContentPartParam: TypeAlias = (
    TextContentPartParam
    | RefusalContentPartParam
    | ReasoningContentPartParam
    | RedactedReasoningContentPartParam
    | AssistantContentPart
)
"""An `AssistantContentPart` as a struct or a dict."""


AssistantContentParam: TypeAlias = str | Sequence[AssistantContentPartParam] | AssistantContent
"""An `AssistantContent` as a struct or a dict."""


class InputAudioParam(TypedDict):
    """An `InputAudio` as a dict."""

    data: Base64
    format: InputAudioFormat


ChatSoundSourceParam: TypeAlias = InputAudioParam | str | ChatSoundSource
"""A `ChatSoundSource` as a struct or a dict."""


class AudioContentPartParam(TypedDict):
    """An `AudioContentPart` as a dict."""

    type: Literal["input_audio"]
    input_audio: ChatSoundSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class ChatURLCitationParam(TypedDict):
    """A `ChatURLCitation` as a dict."""

    url: str
    end_index: NotRequired[int | None]
    start_index: NotRequired[int | None]
    title: NotRequired[str | None]
    content: NotRequired[str | None]


class ChatAnnotationParam(TypedDict):
    """A `ChatAnnotation` as a dict."""

    type: str
    url_citation: NotRequired[ChatURLCitation | ChatURLCitationParam | None]
    file: NotRequired[Mapping[str, Any] | None]


class ImageURLParam(TypedDict):
    """An `ImageURL` as a dict."""

    url: str
    detail: NotRequired[ImageDetail | None]


ChatImageSourceParam: TypeAlias = ImageURLParam | str | ChatImageSource
"""A `ChatImageSource` as a struct or a dict."""


class FileContentParam(TypedDict):
    """A `FileContent` as a dict."""

    file_data: NotRequired[DataURI | None]
    uri: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]


class FileContentPartParam(TypedDict):
    """A `FileContentPart` as a dict."""

    type: Literal["file"]
    file: FileContent | FileContentParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class ImageContentPartParam(TypedDict):
    """An `ImageContentPart` as a dict."""

    type: Literal["image_url"]
    image_url: ChatImageSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


TextContentParam: TypeAlias = str | Sequence[TextContentPart | TextContentPartParam] | TextContent
"""A `TextContent` as a struct or a dict."""


UserContentPartParam: TypeAlias = (
    TextContentPartParam | ImageContentPartParam | AudioContentPartParam | FileContentPartParam | UserContentPart
)
"""An `UserContentPart` as a struct or a dict."""


UserContentParam: TypeAlias = str | Sequence[UserContentPartParam] | UserContent
"""An `UserContent` as a struct or a dict."""
