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
    """Words for the model to read, or words of the model."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


class RefusalContentPart(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """Words with which a model refuses."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str | None = None
    """Words with which the model refuses."""


class ReasoningContentPart(APIStruct, kw_only=True, tag_field="type", tag="reasoning"):
    """What a model thought."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    reasoning: str
    """What the model thought, in its own words."""
    signature: str
    """The provider's proof that the reasoning is its own; send it back unchanged."""


class RedactedReasoningContentPart(APIStruct, kw_only=True, tag_field="type", tag="redacted_reasoning"):
    """What a model thought, encrypted by the provider."""

    type: ClassVar[Literal["redacted_reasoning"]] = "redacted_reasoning"
    data: str
    """The encrypted reasoning; send it back unchanged."""


AssistantContentPart: TypeAlias = Open[
    TextContentPart | RefusalContentPart | ReasoningContentPart | RedactedReasoningContentPart
]
"""A part of what a model said; `type` tells which."""


AssistantContent: TypeAlias = Open[str | Sequence[AssistantContentPart]]
"""What a model said: a text, or parts of several kinds."""


InputAudioFormat: TypeAlias = OpenEnum[Literal["mp3", "wav"]]
"""How sound is encoded."""


class InputAudio(APIStruct, kw_only=True):
    """Sound in base64, with its encoding."""

    data: Base64
    """The sound, in base64."""
    format: InputAudioFormat
    """Encoding of the sound."""


ChatSoundSource: TypeAlias = Open[InputAudio | str]
"""Sound in base64, alone or with its format."""


class AudioContentPart(APIStruct, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound for the model to hear."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: ChatSoundSource
    """Sound in base64, alone or with its format."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


class ChatURLCitation(APIStruct, kw_only=True):
    """A web page as the source of a text."""

    url: str
    """Address of the page."""
    end_index: int | None = None
    """Position in the text of the last character that the source covers."""
    start_index: int | None = None
    """Position in the text of the first character that the source covers."""
    title: str | None = None
    """Headline of the page."""
    content: str | None = None
    """What the page says, where the provider tells."""


class ChatAnnotation(APIStruct, kw_only=True):
    """A source of the text; `type` tells which field describes it."""

    type: str
    """Which field tells the source: `url_citation` or `file`."""
    url_citation: ChatURLCitation | None = None
    """The page, and the piece of the text that it covers."""
    file: dict[str, Any] | None = None
    """File that was read, where the provider tells."""


class ImageURL(APIStruct, kw_only=True):
    """The address of an image, and how closely to look."""

    url: MediaURL
    """Address of the image, or the image itself as a data URI."""
    detail: ImageDetail | None = None
    """How closely to look at the image; `low` costs fewer tokens."""


ChatImageSource: TypeAlias = Open[ImageURL | str]
"""The address of an image, alone or with how closely to look."""


class FileContent(APIStruct, kw_only=True):
    """A file: exactly one of `file_data`, `uri` and `file_id`."""

    file_data: DataURI | None = None
    """The file itself, as a data URI: `data:<mime type>;base64,<content>`."""
    uri: str | None = None
    """Address of the file; only for PDF files and Anthropic's models."""
    mime_type: str | None = field(name="mimeType", default=None)
    """Media type of the file, such as `application/pdf`."""
    file_id: str | None = None
    """Id of a file that the provider has already."""
    filename: str | None = None
    """Name of the file, which tells the model its kind."""


class FileContentPart(APIStruct, kw_only=True, tag_field="type", tag="file"):
    """A file."""

    type: ClassVar[Literal["file"]] = "file"
    file: FileContent
    """The file, by its content, address or id."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


class ImageContentPart(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: ChatImageSource
    """Address of the image, alone or with how closely to look."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


TextContent: TypeAlias = Open[str | Sequence[TextContentPart]]
"""A text, whole or in parts."""


UserContentPart: TypeAlias = Open[TextContentPart | ImageContentPart | AudioContentPart | FileContentPart]
"""A part of what a user says; `type` tells which."""


UserContent: TypeAlias = Open[str | Sequence[UserContentPart]]
"""What a user says: a text, or parts of several kinds."""
