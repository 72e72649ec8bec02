# @generated
"""Router response requests."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, Number
from .response_inputs import ResponseInput
from .response_requests import OpenAIContextManagement, ResponseConversation, ResponseInclude, StreamOptions
from .response_settings import (
    OpenAIPromptCacheOptions,
    Reasoning,
    ResponsePrompt,
    ResponseTextConfig,
    ResponseToolChoice,
)
from .response_tools import ResponseTool
from .values import ServiceTier, Truncation


class CreateRouterResponseRequest(APIStruct, kw_only=True):
    """What `router_responses_create` takes."""

    model: str
    input: ResponseInput
    metadata: dict[str, Any] | None = None
    """Kept with the response."""
    temperature: Number | None = None
    top_p: Number | None = None
    previous_response_id: str | None = None
    """The response to go on with."""
    instructions: str | None = None
    """What the model is told to be."""
    reasoning: Reasoning | None = None
    max_output_tokens: int | None = None
    text: ResponseTextConfig | None = None
    include: Sequence[ResponseInclude] | None = None
    """What else the response is to hold."""
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    """Whether the response can be fetched later."""
    service_tier: ServiceTier | None = None
    tools: Sequence[ResponseTool] | None = None
    tool_choice: ResponseToolChoice | None = None
    background: bool | None = None
    """Whether to answer at once and go on in the background."""
    conversation: ResponseConversation | None = None
    max_tool_calls: int | None = None
    moderation: dict[str, Any] | None = None
    """Which model rates the input and the output."""
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    """Groups requests that share a prompt."""
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    prompt_cache_retention: str | None = None
    safety_identifier: str | None = None
    stream_options: StreamOptions | None = None
    top_logprobs: int | None = None
    truncation: Truncation | None = None
    user: str | None = None
    context_management: Sequence[OpenAIContextManagement] | None = None
    frequency_penalty: Number | None = None
    presence_penalty: Number | None = None
    top_k: int | None = None
