# @generated
"""Usage."""

from typing import Any

from ..types import APIStruct, Number


class CompletionTokensDetails(APIStruct, kw_only=True):
    """Tokens of the answer, by kind."""

    reasoning_tokens: int | None = None
    """Tokens with which the model reasoned."""
    accepted_prediction_tokens: int | None = None
    """Tokens of the predicted output that the model kept."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the predicted output that the model did not keep; they cost, too."""
    audio_tokens: int | None = None
    """Tokens of the spoken answer."""
    image_tokens: int | None = None
    """Tokens of images in the answer."""
    text_tokens: int | None = None
    """Tokens of the answer's text."""


class PromptTokensDetails(APIStruct, kw_only=True):
    """Tokens of the prompt, by kind."""

    cached_tokens: int | None = None
    """Tokens read from the cache, which cost less."""
    cache_creation_tokens: int | None = None
    """Tokens written to the cache, in Anthropic's count."""
    audio_tokens: int | None = None
    """Tokens of sound in the request."""
    cache_write_tokens: int | None = None
    """Tokens written to the cache."""
    image_tokens: int | None = None
    """Tokens of images in the request."""
    text_tokens: int | None = None
    """Tokens of the request's text."""
    video_tokens: int | None = None
    """Tokens of videos in the request."""


class CompletionUsage(APIStruct, kw_only=True):
    """Tokens of a call, and what it cost."""

    completion_tokens: int
    """Tokens of the answer, reasoning included."""
    prompt_tokens: int
    """Tokens of the request, with those read from the cache."""
    total_tokens: int
    """Tokens of the request and of the answer."""
    prompt_tokens_details: PromptTokensDetails | None = None
    """Tokens of the request, by kind."""
    completion_tokens_details: CompletionTokensDetails | None = None
    """Tokens of the answer, by kind."""
    cost: Number | None = None
    """What the call cost, where the provider tells."""
    cost_details: dict[str, Any] | None = None
    """What each part of the call cost, where the provider tells."""
    is_byok: bool | None = None
    """Whether the call was paid with your own key of the provider."""
    cached_tokens: int | None = None
    """Tokens read from the cache, under a name that only some providers use."""
    num_cached_tokens: int | None = None
    """Tokens read from the cache, under a name that only some providers use."""
    prompt_cache_hit_tokens: int | None = None
    """Tokens read from the cache, under a name that only some providers use."""
    prompt_cache_miss_tokens: int | None = None
    """Tokens of the request that were not in the cache, where the provider tells."""
    queue_time: Number | None = None
    """Time that the call waited at the provider, in seconds."""
    prompt_time: Number | None = None
    """Time that the provider took to read the request, in seconds."""
    completion_time: Number | None = None
    """Time that the provider took to write the answer, in seconds."""
    total_time: Number | None = None
    """Time that the provider took for the whole call, in seconds."""
    server_tool_use_details: dict[str, Any] | None = None
    """How often tools of the provider ran, by tool."""
