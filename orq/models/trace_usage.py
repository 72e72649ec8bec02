# @generated
"""Trace usage."""

from ..types import APIStruct, Number


class TraceCost(APIStruct, kw_only=True):
    """The cost of a trace or span, by what it was for."""

    input: Number | None = None
    """Cost of the input tokens."""
    output: Number | None = None
    """Cost of the output tokens."""
    cache_read: Number | None = None
    """Cost of the tokens read from the provider's cache."""
    cache_write: Number | None = None
    """Cost of the tokens written to the provider's cache."""
    reasoning: Number | None = None
    """Cost of the reasoning tokens."""
    web_search: Number | None = None
    """Cost of web searches."""
    total: Number | None = None
    """Total of all these costs."""
    currency: str | None = None
    """Currency of all costs, such as `USD`."""
    cached: Number | None = None
    """Cost of the cached input tokens."""
    audio_input: Number | None = None
    """Cost of audio that was sent."""
    audio_output: Number | None = None
    """Cost of audio that was produced."""
    accepted_prediction: Number | None = None
    """Cost of predicted tokens that the model used."""
    rejected_prediction: Number | None = None
    """Cost of predicted tokens that the model did not use."""
    billable: bool | None = None
    """Whether the cost is billed."""
    pricing_tier: str | None = None
    """Tier of the provider's prices that applied."""
    threshold_exceeded: bool | None = None
    """Whether the call crossed a threshold of the provider's prices."""
    integration_id: str | None = None
    """Integration whose credentials were used for the model."""


class TraceUsage(APIStruct, kw_only=True):
    """Tokens used in a trace or span."""

    prompt_tokens: int | None = None
    """Number of tokens sent to models."""
    completion_tokens: int | None = None
    """Number of tokens that models produced."""
    total_tokens: int | None = None
    """Number of tokens sent and produced."""
    prompt_cached_tokens: int | None = None
    """Number of sent tokens that the provider read from its cache."""
    prompt_audio_tokens: int | None = None
    """Number of tokens of audio that was sent."""
    completion_reasoning_tokens: int | None = None
    """Number of produced tokens that were reasoning."""
    completion_audio_tokens: int | None = None
    """Number of tokens of audio that was produced."""
    completion_accepted_prediction_tokens: int | None = None
    """Number of predicted tokens that the model used."""
    completion_rejected_prediction_tokens: int | None = None
    """Number of predicted tokens that the model did not use."""
    prompt_cache_creation_tokens: int | None = None
    """Number of sent tokens that the provider wrote to its cache."""
