# @generated
"""Trace usage."""

from ..types import APIStruct, Number


class TraceCost(APIStruct, kw_only=True):
    """What a trace or span cost."""

    input: Number | None = None
    output: Number | None = None
    cache_read: Number | None = None
    cache_write: Number | None = None
    reasoning: Number | None = None
    web_search: Number | None = None
    total: Number | None = None
    currency: str | None = None
    cached: Number | None = None
    audio_input: Number | None = None
    audio_output: Number | None = None
    accepted_prediction: Number | None = None
    rejected_prediction: Number | None = None
    billable: bool | None = None
    pricing_tier: str | None = None
    threshold_exceeded: bool | None = None
    integration_id: str | None = None


class TraceUsage(APIStruct, kw_only=True):
    """Tokens of a trace or span."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    prompt_cached_tokens: int | None = None
    prompt_audio_tokens: int | None = None
    completion_reasoning_tokens: int | None = None
    completion_audio_tokens: int | None = None
    completion_accepted_prediction_tokens: int | None = None
    completion_rejected_prediction_tokens: int | None = None
    prompt_cache_creation_tokens: int | None = None
