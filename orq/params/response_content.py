# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import CacheControl, PromptCacheBreakpoint
from ..models.response_content import (
    ResponseAnnotation,
    ResponseInputContent,
    ResponseInputContentPart,
    ResponseTokenLogprob,
    ResponseTopLogprob,
)
from ..models.values import ImageDetail
from ..types import DataURI
from .cache_control import CacheControlParam, PromptCacheBreakpointParam


class InputAudioPartParam(TypedDict):
    type: Literal["input_audio"]
    input_audio: Mapping[str, Any]


class InputFilePartParam(TypedDict):
    type: Literal["input_file"]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    file_data: NotRequired[DataURI | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]
    detail: NotRequired[ImageDetail | None]


class InputImagePartParam(TypedDict):
    type: Literal["input_image"]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    detail: NotRequired[ImageDetail | None]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class InputTextPartParam(TypedDict):
    type: Literal["input_text"]
    text: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class OutputRefusalPartParam(TypedDict):
    type: Literal["refusal"]
    refusal: str


class ResponseURLCitationParam(TypedDict):
    type: Literal["url_citation"]
    url: str
    title: NotRequired[str | None]
    start_index: NotRequired[int | None]
    end_index: NotRequired[int | None]


class ResponseFileCitationParam(TypedDict):
    type: Literal["file_citation"]
    file_id: str
    filename: NotRequired[str | None]
    index: NotRequired[int | None]


class ResponseContainerFileCitationParam(TypedDict):
    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    filename: NotRequired[str | None]
    start_index: NotRequired[int | None]
    end_index: NotRequired[int | None]


class ResponseFilePathParam(TypedDict):
    type: Literal["file_path"]
    file_id: str
    index: NotRequired[int | None]


ResponseAnnotationParam: TypeAlias = (
    ResponseURLCitationParam
    | ResponseFileCitationParam
    | ResponseContainerFileCitationParam
    | ResponseFilePathParam
    | ResponseAnnotation
)


class ResponseTopLogprobParam(TypedDict):
    token: str
    logprob: float
    bytes: NotRequired[Sequence[int] | None]


class ResponseTokenLogprobParam(TypedDict):
    token: str
    logprob: float
    bytes: NotRequired[Sequence[int] | None]
    top_logprobs: NotRequired[Sequence[ResponseTopLogprob | ResponseTopLogprobParam] | None]


class OutputTextPartParam(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: NotRequired[Sequence[ResponseAnnotationParam] | None]
    logprobs: NotRequired[Sequence[ResponseTokenLogprob | ResponseTokenLogprobParam] | None]


class ReasoningTextPartParam(TypedDict):
    type: Literal["reasoning_text"]
    text: str


ResponseInputContentPartParam: TypeAlias = (
    InputTextPartParam
    | InputImagePartParam
    | InputFilePartParam
    | InputAudioPartParam
    | OutputTextPartParam
    | OutputRefusalPartParam
    | ResponseInputContentPart
)


ResponseInputContentParam: TypeAlias = str | Sequence[ResponseInputContentPartParam] | ResponseInputContent


class SummaryTextPartParam(TypedDict):
    type: Literal["summary_text"]
    text: str
