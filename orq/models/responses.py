# @generated
"""Responses."""

from typing import Any, Literal, TypeAlias

from .._answer_text import answer_text
from ..types import APIStruct, Number, OpenEnum
from .call_context import MemoryEntityInput
from .refs import IdRef
from .response_items import ResponseOutputItem
from .response_settings import (
    OpenAIPromptCacheOptions,
    Reasoning,
    ResponsePrompt,
    ResponseTextConfig,
    ResponseToolChoice,
)
from .response_tools import ResponseTool
from .response_usage import ResponseUsage
from .shared import ErrorDetail, SpanRef
from .values import ServiceTier, Truncation


class GetResponseRequest(APIStruct, kw_only=True):
    """What `responses_get` takes."""

    response_id: str


class IncompleteDetails(APIStruct, kw_only=True):
    """Why a response is incomplete."""

    reason: str


ResponseInstructions: TypeAlias = str | list[Any]
"""What the model was told, as a text or as items."""


ResponseStatus: TypeAlias = OpenEnum[Literal["queued", "in_progress", "completed", "failed", "incomplete", "cancelled"]]
"""How a response stands."""


class ResponseResource(APIStruct, kw_only=True):
    """A model's response."""

    created_at: int
    error: ErrorDetail | None
    """Null unless the response failed."""
    id: str
    incomplete_details: IncompleteDetails | None
    """Null unless the response is incomplete."""
    model: str
    object: str
    output: list[ResponseOutputItem]
    """Messages, calls and reasoning, in order."""
    parallel_tool_calls: bool
    status: ResponseStatus
    usage: ResponseUsage | None
    background: bool | None = None
    completed_at: int | None = None
    frequency_penalty: Number | None = None
    input: list[Any] | None = None
    instructions: ResponseInstructions | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    presence_penalty: Number | None = None
    previous_response_id: str | None = None
    """The response that this one goes on with."""
    prompt_cache_key: str | None = None
    prompt_cache_options: OpenAIPromptCacheOptions | None = None
    prompt_cache_retention: str | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    temperature: Number | None = None
    text: ResponseTextConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: list[ResponseTool] | None = None
    top_logprobs: int | None = None
    top_p: Number | None = None
    truncation: Truncation | None = None
    user: str | None = None
    conversation: IdRef | None = None
    memory: MemoryEntityInput | None = None
    telemetry: SpanRef | None = None
    top_k: int | None = None
    """Only present if the request had it."""
    variables: dict[str, Any] | None = None
    prompt: ResponsePrompt | None = None
    moderation: dict[str, Any] | None = None
    """What was found in the input and the output, if that was asked for."""
    tool_usage: dict[str, Any] | None = None
    """What the provider's tools used."""
    content_filters: list[dict[str, Any]] | None = None
    """What Azure's filters found."""
    billing: dict[str, Any] | None = None
    """Who pays."""
    status_details: Any = None
    provider: str | None = None
    """Who served the call."""

    @property
    def output_text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "output[message].content[output_text].text")
