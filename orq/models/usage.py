# @generated
"""Usage."""

from typing import Any

from ..types import APIStruct, Number


class CompletionTokensDetails(APIStruct, kw_only=True):
    """Tokens of the reply, by kind."""

    reasoning_tokens: int | None = None
    accepted_prediction_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class PromptTokensDetails(APIStruct, kw_only=True):
    """Tokens of the prompt, by kind."""

    cached_tokens: int | None = None
    cache_creation_tokens: int | None = None
    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None
    video_tokens: int | None = None


class CompletionUsage(APIStruct, kw_only=True):
    """Tokens of the prompt, of the reply, and of both."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails | None = None
    completion_tokens_details: CompletionTokensDetails | None = None
    cost: Number | None = None
    """What the call cost, where the provider tells."""
    cost_details: dict[str, Any] | None = None
    """What each step cost, where the provider tells."""
    is_byok: bool | None = None
    """Whether a key of your own paid for it."""
    cached_tokens: int | None = None
    num_cached_tokens: int | None = None
    prompt_cache_hit_tokens: int | None = None
    prompt_cache_miss_tokens: int | None = None
    queue_time: Number | None = None
    """In seconds."""
    prompt_time: Number | None = None
    """In seconds."""
    completion_time: Number | None = None
    """In seconds."""
    total_time: Number | None = None
    """In seconds."""
    server_tool_use_details: dict[str, Any] | None = None
    """How often tools of the provider ran."""
