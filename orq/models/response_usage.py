# @generated
"""Response usage."""

from ..types import APIStruct, Number
from .values import Speed


class CacheWriteTokensDetails(APIStruct, kw_only=True):
    """Tokens written to the cache, by lifetime."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int


class InputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the input, by kind."""

    cached_tokens: int
    cache_creation_tokens: int | None = None
    cache_write_tokens: int | None = None
    cache_creation_1h_tokens: int | None = None
    cache_creation_5m_tokens: int | None = None
    cache_write_tokens_details: CacheWriteTokensDetails | None = None


class OutputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the output, by kind."""

    reasoning_tokens: int
    accepted_prediction_tokens: int | None = None
    rejected_prediction_tokens: int | None = None


class ServerToolUseDetails(APIStruct, kw_only=True):
    """How often the service's own tools were used."""

    advisor_requests: int | None = None
    code_interpreter_sessions: int | None = None
    datetime_requests: int | None = None
    fusion_requests: int | None = None
    image_generation_calls: int | None = None
    search_models_requests: int | None = None
    shell_commands: int | None = None
    subagent_requests: int | None = None
    tool_search_requests: int | None = None
    web_fetch_requests: int | None = None
    web_search_requests: int | None = None


class ResponseUsage(APIStruct, kw_only=True):
    """Tokens and cost of a response."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    input_cost: Number | None = None
    """In USD; only present if it was billed."""
    output_cost: Number | None = None
    """In USD; only present if it was billed."""
    server_tool_use: ServerToolUseDetails | None = None
    speed: Speed | None = None
    total_cost: Number | None = None
    """In USD; only present if it was billed."""
    web_search_requests: int | None = None
