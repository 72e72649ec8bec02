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
"""Why a completion ended: `length` means that it is cut off."""


class CompletionLogprobs(APIStruct, kw_only=True):
    """How likely the tokens of a text were; one item for each token."""

    text_offset: list[int] | None = None
    """Where each token begins in the text."""
    token_logprobs: list[Any] | None = None
    """Log probability of each token; null for the first of the prompt."""
    tokens: list[str] | None = None
    """The tokens, as text."""
    top_logprobs: list[Any] | None = None
    """For each token, the likeliest ones with their log probabilities."""


class CompletionChoice(APIStruct, kw_only=True):
    """One completion of a prompt."""

    index: int
    """Position of the completion in `choices`, from 0."""
    text: str
    """The completion, or its next piece in a stream."""
    finish_reason: CompletionFinishReason | None = None
    """Why the text ended; null until then."""
    logprobs: CompletionLogprobs | None = None
    """How likely the tokens were, if `logprobs` was set."""
    native_finish_reason: str | None = None
    """Why the text ended, in the provider's own word."""


CompletionCreated: TypeAlias = str | int
"""When a completion was made: Unix time in seconds, as text or a number."""


class Completion(APIStruct, kw_only=True):
    """A completion of a prompt, or a piece of it in a stream."""

    id: str
    """Identifies the answer."""
    choices: list[CompletionChoice]
    """The completions, as many as `n` asked for."""
    model: str
    """Model that answered; it may be a dated version of the one asked for."""
    object: str
    """Kind of this object, such as `text_completion`."""
    created: CompletionCreated | None = None
    """When the completion was made: Unix time in seconds."""
    system_fingerprint: str | None = None
    """Setup of the provider that answered; if it changes, an equal seed may give another answer."""
    usage: CompletionUsage | None = None
    """Tokens that the call used."""
    service_tier: ServiceTier | None = None
    """Service tier that served the call."""
    provider: str | None = None
    """Provider that served the call."""

    @property
    def text(self) -> str:
        """The text of the answer; empty if it has none."""
        return answer_text(self, "choices[0].text")


CompletionPrompt: TypeAlias = str | Sequence[TextOrTokens]
"""A prompt or several, as texts or tokens."""


class PromptInputVariable(APIStruct, kw_only=True):
    """A value for a variable of a prompt."""

    key: str
    """Name of the variable."""
    value: Any = None
    """Value that is put in its place."""
    is_pii: bool | None = None
    """Whether the value is personal data."""


PromptInputs: TypeAlias = Open[dict[str, Any] | Sequence[PromptInputVariable]]
"""Values for the variables of a prompt, as an object or a list."""


class OrqKnowledgeBase(APIStruct, kw_only=True):
    """A knowledge base to search before the model is called."""

    knowledge_id: str
    """Id of the knowledge base to search."""
    top_k: int | None = None
    """Number of chunks to find, 1 to 100. Default: the knowledge base's setting."""
    threshold: Number | None = None
    """Minimum score of a chunk, 0 to 1. Default: the knowledge base's setting."""
    search_type: SearchType | None = None
    """Whether to search by meaning, by words or by both. Default: the knowledge base's setting."""
    filter_by: KnowledgeFilter | None = None
    """Conditions on the metadata of chunks; only chunks that meet them are found."""
    search_options: SearchOptions | None = None
    """What comes with each chunk: vector, metadata, scores."""
    rerank_config: SearchRerankConfig | None = None
    """How the chunks are put in a better order. Default: the knowledge base's setting."""
    agentic_rag_config: NamedModel | None = None
    """Model that improves the query. Default: the knowledge base's setting."""
    query: str | None = None
    """Text to search for. Default: the last message of the user."""


class OrqOptions(APIStruct, kw_only=True):
    """Router options of a completion: retries, fallbacks, prompt, knowledge."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    prompt: PromptRef | None = None
    """Stored prompt to use."""
    identity: IdentityInput | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    """Thread to which the call belongs; calls of one thread are grouped."""
    inputs: PromptInputs | None = None
    """Deprecated by the service; use `variables` of the request."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    knowledge_bases: Sequence[OrqKnowledgeBase] | None = None
    """Knowledge bases to search before the model is called."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""


class CreateCompletionRequest(APIStruct, kw_only=True):
    """Parameters of `router.completions.create`."""

    model: str
    """Model that completes the prompt, as `provider/model`."""
    prompt: CompletionPrompt
    """Text to complete, or several; texts may be given as tokens."""
    echo: bool | None = None
    """Whether the completion begins with the prompt. Default: false."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None = None
    """Maximum number of tokens in a completion. Default: 16."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    seed: int | None = None
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None = None
    """Up to 4 texts at which the model stops; the completion does not contain them."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly. Default: 1."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used. Default: 1."""
    n: int | None = None
    """Number of completions for each prompt; you pay for the tokens of all. Default: 1."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    plugins: Sequence[PIIRedactionPlugin] | None = None
    """Plugins that change the text before the model sees it, such as `pii_redaction`."""
    orq: OrqOptions | None = None
    """Deprecated by the service: where a field of the same name is beside it, use that."""
    best_of: int | None = None
    """Number of completions from which the model chooses the likeliest; you pay for all."""
    logit_bias: Mapping[str, Number] | None = None
    """By token id, -100 (never) to 100 (always): how much more likely a token becomes."""
    logprobs: int | None = None
    """Number of likely tokens to list at each place."""
    stream_options: ChatStreamOptions | None = None
    """What a stream contains, such as usage; only with `stream`."""
    suffix: str | None = None
    """Text that follows the completion."""
