# @generated
"""Response content."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, DataURI, MediaURL, Number, Open, OpenEnum
from .cache_control import CacheControl, PromptCacheBreakpoint
from .chat_content import InputAudio
from .values import ImageDetail


class InputAudioPart(APIStruct, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: InputAudio


class InputFilePart(APIStruct, kw_only=True, tag_field="type", tag="input_file"):
    """A file: its content, address or id."""

    type: ClassVar[Literal["input_file"]] = "input_file"
    cache_control: CacheControl | None = None
    file_data: DataURI | None = None
    """In base64."""
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    mime_type: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    detail: ImageDetail | None = None


class InputImagePart(APIStruct, kw_only=True, tag_field="type", tag="input_image"):
    """An image, by address or id."""

    type: ClassVar[Literal["input_image"]] = "input_image"
    cache_control: CacheControl | None = None
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: MediaURL | None = None
    """An address, or the image itself as a data URI."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class InputTextPart(APIStruct, kw_only=True, tag_field="type", tag="input_text"):
    """Text."""

    type: ClassVar[Literal["input_text"]] = "input_text"
    text: str
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class OutputRefusalPart(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """What the model said to refuse."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str


class ResponseURLCitation(APIStruct, kw_only=True, tag_field="type", tag="url_citation"):
    """A page that a text is from."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str
    title: str | None = None
    start_index: int | None = None
    end_index: int | None = None


class ResponseFileCitation(APIStruct, kw_only=True, tag_field="type", tag="file_citation"):
    """A file that a text is from."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
    file_id: str
    filename: str | None = None
    index: int | None = None


class ResponseContainerFileCitation(APIStruct, kw_only=True, tag_field="type", tag="container_file_citation"):
    """A file in a container that a text is from."""

    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"
    container_id: str
    file_id: str
    filename: str | None = None
    start_index: int | None = None
    end_index: int | None = None


class ResponseFilePath(APIStruct, kw_only=True, tag_field="type", tag="file_path"):
    """A file that the model wrote."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    file_id: str
    index: int | None = None


ResponseAnnotation: TypeAlias = Open[
    ResponseURLCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath
]
"""Where a piece of text is from; `type` tells which."""


class ResponseTopLogprob(APIStruct, kw_only=True):
    """A token that was likely."""

    token: str
    logprob: Number
    bytes: Sequence[int] | None = None
    """The token in UTF-8."""


class ResponseTokenLogprob(APIStruct, kw_only=True):
    """How likely a token was, and which others were."""

    token: str
    logprob: Number
    bytes: Sequence[int] | None = None
    """The token in UTF-8."""
    top_logprobs: Sequence[ResponseTopLogprob] | None = None


class OutputTextPart(APIStruct, kw_only=True, tag_field="type", tag="output_text"):
    """Text that the model wrote."""

    type: ClassVar[Literal["output_text"]] = "output_text"
    text: str
    annotations: Sequence[ResponseAnnotation] | None = None
    logprobs: Sequence[ResponseTokenLogprob] | None = None


class ReasoningTextPart(APIStruct, kw_only=True, tag_field="type", tag="reasoning_text"):
    """What the model thought."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"
    text: str


ResponseInputContentPart: TypeAlias = Open[
    InputTextPart | InputImagePart | InputFilePart | InputAudioPart | OutputTextPart | OutputRefusalPart
]
"""A part of a message; `type` tells which."""


ResponseInputContent: TypeAlias = Open[str | Sequence[ResponseInputContentPart]]
"""A text, or parts of several kinds."""


ResponseItemStatus: TypeAlias = OpenEnum[
    Literal["in_progress", "completed", "incomplete", "searching", "generating", "interpreting", "calling", "failed"]
]
"""How far an item is."""


class SummaryTextPart(APIStruct, kw_only=True, tag_field="type", tag="summary_text"):
    """What the model thought, in short."""

    type: ClassVar[Literal["summary_text"]] = "summary_text"
    text: str


ResponseOutputPart: TypeAlias = Open[OutputTextPart | OutputRefusalPart | ReasoningTextPart | SummaryTextPart]
"""A part of what the model wrote; `type` tells which."""
