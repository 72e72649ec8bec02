# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.response_requests import OpenAIContextManagement, ResponseInclude, StreamOptions
from ..models.response_settings import OpenAIPromptCacheOptions, Reasoning, ResponsePrompt, ResponseTextConfig
from ..models.values import ServiceTier, Truncation
from ..types import SequenceNotStr
from .response_inputs import ResponseInputItemParam, ResponseInputParam
from .response_requests import OpenAIContextManagementParam, ResponseConversationParam, StreamOptionsParam
from .response_settings import (
    OpenAIPromptCacheOptionsParam,
    ReasoningParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ResponseToolChoiceParam,
)
from .response_tools import ResponseToolParam


class CreateRouterResponseRequestParam(TypedDict):
    model: str
    input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]]
    metadata: NotRequired[Mapping[str, Any] | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    previous_response_id: NotRequired[str | None]
    instructions: NotRequired[str | None]
    reasoning: NotRequired[Reasoning | ReasoningParam | None]
    max_output_tokens: NotRequired[int | None]
    text: NotRequired[ResponseTextConfig | ResponseTextConfigParam | None]
    include: NotRequired[SequenceNotStr[ResponseInclude] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    service_tier: NotRequired[ServiceTier | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    tool_choice: NotRequired[ResponseToolChoiceParam | None]
    background: NotRequired[bool | None]
    conversation: NotRequired[ResponseConversationParam | None]
    max_tool_calls: NotRequired[int | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prompt: NotRequired[ResponsePrompt | ResponsePromptParam | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None]
    prompt_cache_retention: NotRequired[str | None]
    safety_identifier: NotRequired[str | None]
    stream_options: NotRequired[StreamOptions | StreamOptionsParam | None]
    top_logprobs: NotRequired[int | None]
    truncation: NotRequired[Truncation | None]
    user: NotRequired[str | None]
    context_management: NotRequired[Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None]
    frequency_penalty: NotRequired[float | None]
    presence_penalty: NotRequired[float | None]
    top_k: NotRequired[int | None]
