# @generated
"""Chat content."""

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Base64, DataURI, MediaURL, Open, OpenEnum
from .cache_control import CacheControl, PromptCacheBreakpoint
from .values import ImageDetail


class TextContentPart(APIStruct, kw_only=True, tag_field="type", tag="text"):
    """Text."""

    type: ClassVar[Literal["text"]] = "text"
    text: str
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class RefusalContentPart(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """What a model said to refuse."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str | None = None


class ReasoningContentPart(APIStruct, kw_only=True, tag_field="type", tag="reasoning"):
    """What a model thought."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    reasoning: str
    signature: str
    """The provider's proof; send it back unchanged."""


class RedactedReasoningContentPart(APIStruct, kw_only=True, tag_field="type", tag="redacted_reasoning"):
    """What a model thought, encrypted by the provider."""

    type: ClassVar[Literal["redacted_reasoning"]] = "redacted_reasoning"
    data: str
    """Send it back unchanged."""


AssistantContentPart: TypeAlias = Open[
    TextContentPart | RefusalContentPart | ReasoningContentPart | RedactedReasoningContentPart
]
"""A part of what a model said; `type` tells which."""


AssistantContent: TypeAlias = Open[str | Sequence[AssistantContentPart]]
"""What a model said: a text, or parts of several kinds."""


InputAudioFormat: TypeAlias = OpenEnum[Literal["mp3", "wav"]]
"""How sound is encoded."""


class InputAudio(APIStruct, kw_only=True):
    """Sound, encoded."""

    data: Base64
    """In base64."""
    format: InputAudioFormat


ChatSoundSource: TypeAlias = Open[InputAudio | str]
"""Sound in base64, alone or with its format."""


class AudioContentPart(APIStruct, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: ChatSoundSource
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ChatURLCitation(APIStruct, kw_only=True):
    """A page that a text is from."""

    url: str
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    content: str | None = None
    """What the page says, where the provider tells."""


class ChatAnnotation(APIStruct, kw_only=True):
    """Where a text is from; `type` tells which field says it."""

    type: str
    url_citation: ChatURLCitation | None = None
    file: dict[str, Any] | None = None
    """A file that was read, where the provider tells."""


class ImageURL(APIStruct, kw_only=True):
    """Where an image is."""

    url: MediaURL
    """An address, or the image itself as a data URI."""
    detail: ImageDetail | None = None


ChatImageSource: TypeAlias = Open[ImageURL | str]
"""An address, alone or with how closely to look."""


class FileContent(APIStruct, kw_only=True):
    """A file: exactly one of `file_data`, `uri` and `file_id`."""

    file_data: DataURI | None = None
    """A data URI: `data:<mime type>;base64,<content>`."""
    uri: str | None = None
    mime_type: str | None = field(name="mimeType", default=None)
    file_id: str | None = None
    """The provider's id of a file that it has already."""
    filename: str | None = None


class FileContentPart(APIStruct, kw_only=True, tag_field="type", tag="file"):
    """A file."""

    type: ClassVar[Literal["file"]] = "file"
    file: FileContent
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class ImageContentPart(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: ChatImageSource
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


TextContent: TypeAlias = Open[str | Sequence[TextContentPart]]
"""A text, whole or in parts."""


UserContentPart: TypeAlias = Open[TextContentPart | ImageContentPart | AudioContentPart | FileContentPart]
"""A part of what a user says; `type` tells which."""


UserContent: TypeAlias = Open[str | Sequence[UserContentPart]]
"""What a user says: a text, or parts of several kinds."""
