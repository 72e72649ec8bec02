# @generated
"""Completions."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._answer_text import answer_text
from ..types import APIStruct, Number, Open, OpenEnum
from .chat_options import ChatStreamOptions, ThinkingConfig
from .plugins import PIIRedactionPlugin
from .refs import NamedModel
from .retrieval import KnowledgeFilter, SearchOptions, SearchRerankConfig
from .router_options import (
    IdentityInput,
    PromptRef,
    RouterCacheConfig,
    RouterLoadBalancer,
    RouterRetryConfig,
    RouterTimeoutConfig,
    ThreadInput,
)
from .usage import CompletionUsage
from .values import SearchType, ServiceTier, StopSequences, TextOrTokens

CompletionFinishReason: TypeAlias = OpenEnum[Literal["stop", "length", "content_filter", "tool_calls"]]
"""Why a completion ended."""


class CompletionLogprobs(APIStruct, kw_only=True):
    """How likely the tokens of a text were."""

    text_offset: list[int] | None = None
    token_logprobs: list[Any] | None = None
    """Numbers; null for the first token of the prompt."""
    tokens: list[str] | None = None
    top_logprobs: list[Any] | None = None
    """For each token, the likely ones and their numbers."""


class CompletionChoice(APIStruct, kw_only=True):
    """One completion."""

    index: int
    text: str
    finish_reason: CompletionFinishReason | None = None
    """Why the text ended; null until then."""
    logprobs: CompletionLogprobs | None = None
    native_finish_reason: str | None = None
    """Why the text ended, in the provider's own word."""


CompletionCreated: TypeAlias = str | int
"""When a completion was made, as a string or a number."""


class Completion(APIStruct, kw_only=True):
    """A model's completion of a prompt, or a piece of it in a stream."""

    id: str
    choices: list[CompletionChoice]
    model: str
    object: str
    created: CompletionCreated | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
    service_tier: ServiceTier | None = None
    provider: str | None = None
    """Who served the call."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].text")


CompletionPrompt: TypeAlias = str | Sequence[TextOrTokens]
"""A prompt or several, as texts or tokens."""


class PromptInputVariable(APIStruct, kw_only=True):
    """A value for a variable of a prompt."""

    key: str
    value: Any = None
    is_pii: bool | None = None
    """Whether the value is personal data."""


PromptInputs: TypeAlias = Open[dict[str, Any] | Sequence[PromptInputVariable]]
"""Values for the variables of a prompt, as an object or a list."""


class OrqKnowledgeBase(APIStruct, kw_only=True):
    """A knowledge base to search before the model is called."""

    knowledge_id: str
    top_k: int | None = None
    """How many chunks; if not given, as the knowledge base says."""
    threshold: Number | None = None
    """0 to 1; if not given, as the knowledge base says."""
    search_type: SearchType | None = None
    filter_by: KnowledgeFilter | None = None
    search_options: SearchOptions | None = None
    rerank_config: SearchRerankConfig | None = None
    agentic_rag_config: NamedModel | None = None
    query: str | None = None
    """What to search for."""


class OrqOptions(APIStruct, kw_only=True):
    """What the router does with a completion: retries, fallbacks, prompt, knowledge."""

    name: str | None = None
    retry: RouterRetryConfig | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    prompt: PromptRef | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    inputs: PromptInputs | None = None
    """Deprecated by the service; use `variables` of the request."""
    cache: RouterCacheConfig | None = None
    knowledge_bases: Sequence[OrqKnowledgeBase] | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None


class CreateCompletionRequest(APIStruct, kw_only=True):
    """What `router_completions_create` takes."""

    model: str
    prompt: CompletionPrompt
    echo: bool | None = None
    """Whether to repeat the prompt before the completion."""
    frequency_penalty: Number | None = None
    max_tokens: int | None = None
    presence_penalty: Number | None = None
    seed: int | None = None
    stop: StopSequences | None = None
    temperature: Number | None = None
    top_p: Number | None = None
    n: int | None = None
    user: str | None = None
    name: str | None = None
    """Of the trace."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    thinking: ThinkingConfig | None = None
    plugins: Sequence[PIIRedactionPlugin] | None = None
    orq: OrqOptions | None = None
    best_of: int | None = None
    """How many completions to choose from."""
    logit_bias: Mapping[str, Number] | None = None
    """-100 to 100, by token id."""
    logprobs: int | None = None
    """How many likely tokens to tell for each."""
    stream_options: ChatStreamOptions | None = None
    suffix: str | None = None
    """What comes after the completion."""
