# @generated
"""Prompts."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import field

from ..types import UNSET, APIStruct, Number, OpenEnum, UnsetType
from .cache_control import CacheControl
from .chat_messages import PromptMessage
from .chat_options import ChatAudio, ChatStreamOptions, GuardrailConfig, ThinkingConfig, ToolChoice
from .deployments import PromptConfigMessage, PromptModelParameters
from .plugins import Plugin
from .refs import NamedModel
from .response_formats import ResponseFormat
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .values import Modality, ModelProviderName, ModelType, ReasoningEffort, StopSequences


class PromptInput(APIStruct, kw_only=True):
    """Messages for a prompt, with a model and its parameters."""

    messages: Sequence[PromptMessage]
    """Messages of the prompt, in order; `{{variables}}` stand in them."""
    model: str | None = None
    """Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    audio: ChatAudio | None = None
    """Voice and format of a spoken answer; needed if `modalities` has `audio`."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens in the answer, reasoning included."""
    logprobs: bool | None = None
    """Whether the answer tells how likely each token was. Default: false."""
    top_logprobs: int | None = None
    """Number of likely tokens to list at each place, 0 to 20; needs `logprobs`."""
    n: int | None = None
    """Number of answers; you pay for the tokens of all. Default: 1."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    response_format: ResponseFormat | None = None
    """Form of the answer: text, JSON, or JSON that fits a schema."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    verbosity: str | None = None
    """How long answers are: `low`, `medium` or `high`."""
    seed: int | None = None
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None = None
    """Up to 4 texts at which the model stops; the answer does not contain them."""
    stream_options: ChatStreamOptions | None = None
    """What a stream contains, such as usage; only with `stream`."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step."""
    tool_choice: ToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    modalities: Sequence[Modality] | None = None
    """Kinds of output, such as `["text", "audio"]`. Default: text."""
    guardrails: Sequence[GuardrailConfig] | None = None
    """Guardrails that check the request or the answer."""
    plugins: Sequence[Plugin] | None = None
    """Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON)."""
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
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt, for 5 minutes or an hour."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""


PromptUseCase: TypeAlias = OpenEnum[
    Literal[
        "Agents simulations",
        "Agents",
        "API interaction",
        "Autonomous Agents",
        "Chatbots",
        "Classification",
        "Code understanding",
        "Code writing",
        "Conversation",
        "Documents QA",
        "Evaluation",
        "Extraction",
        "Multi-modal",
        "Self-checking",
        "Sentiment analysis",
        "SQL",
        "Summarization",
        "Tagging",
        "Translation (document)",
        "Translation (sentences)",
    ]
]
"""Use for which a prompt is made."""


PromptLanguage: TypeAlias = OpenEnum[Literal["Chinese", "Dutch", "English", "French", "German", "Russian", "Spanish"]]
"""Language in which a prompt is written."""


class PromptMetadata(APIStruct, kw_only=True):
    """Use cases and language of a prompt, by which people find it."""

    use_cases: Sequence[PromptUseCase] | None = None
    """Uses for which the prompt is made, by which people find it."""
    language: PromptLanguage | None = None
    """Language in which the prompt is written; null: not said."""


class CreatePromptRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.create`."""

    display_name: str
    """Name shown in the studio, at most 128 characters."""
    prompt: PromptInput
    """Messages of the prompt, its model, and the parameters of the model."""
    path: str
    """Project and folders, such as `Default/support`; a key of one project takes only folders."""
    description: str | None = None
    """What the prompt is for, in your own words; null: no description."""
    metadata: PromptMetadata | None = None
    """Use cases and language of the prompt, by which people find it."""


class PromptField(APIStruct, kw_only=True):
    """Messages of a stored prompt, with a model and its parameters."""

    name: str | None = None
    """Name under which the trace is shown in the studio."""
    audio: ChatAudio | None = None
    """Voice and format of a spoken answer; needed if `modalities` has `audio`."""
    frequency_penalty: Number | None = None
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens in the answer, reasoning included."""
    logprobs: bool | None = None
    """Whether the answer tells how likely each token was. Default: false."""
    top_logprobs: int | None = None
    """Number of likely tokens to list at each place, 0 to 20; needs `logprobs`."""
    n: int | None = None
    """Number of answers; you pay for the tokens of all. Default: 1."""
    presence_penalty: Number | None = None
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    response_format: ResponseFormat | None = None
    """Form of the answer: text, JSON, or JSON that fits a schema."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    verbosity: str | None = None
    """How long answers are: `low`, `medium` or `high`."""
    seed: int | None = None
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None = None
    """Up to 4 texts at which the model stops; the answer does not contain them."""
    stream_options: ChatStreamOptions | None = None
    """What a stream contains, such as usage; only with `stream`."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    temperature: Number | None = None
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None = None
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    top_k: int | None = None
    """Only this many of the likeliest tokens are used at each step."""
    tool_choice: ToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    modalities: list[Modality] | None = None
    """Kinds of output, such as `["text", "audio"]`. Default: text."""
    guardrails: list[GuardrailConfig] | None = None
    """Guardrails that check the request or the answer."""
    plugins: list[Plugin] | None = None
    """Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON)."""
    fallback_on_codes: list[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: list[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt, for 5 minutes or an hour."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""
    messages: list[PromptMessage] | None = None
    """Messages of the prompt, in order; `{{variables}}` stand in them."""
    model: str | None = None
    """Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`."""
    version: str | None = None
    """Version of the prompt's model and messages."""


class PromptConfig(APIStruct, kw_only=True):
    """Content of a prompt in the old form."""

    messages: list[PromptConfigMessage]
    """Messages of the prompt, in order; `{{variables}}` stand in them."""
    stream: bool | None = None
    """Whether the answer comes as a stream of events."""
    model: str | None = None
    """Name of the model; null: none is chosen yet."""
    model_db_id: str | None = None
    """Id that the service gave the model; null: none is chosen yet."""
    model_type: ModelType | None = None
    """Kind of the model, such as `chat`; null: none is chosen yet."""
    model_parameters: PromptModelParameters | None = None
    """Parameters with which the model is called."""
    provider: ModelProviderName | None = None
    """Provider of the model, such as `openai`; null: none is chosen yet."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""
    version: str | None = None
    """Version of the prompt's model and messages."""


class PromptVersion(APIStruct, kw_only=True):
    """Stored prompt as it was at one time."""

    id: str = field(name="_id")
    """Identifies the version."""
    prompt: PromptField
    """Messages of the prompt, its model, and the parameters of the model."""
    timestamp: str
    """When the version was made, as ISO 8601 text."""
    created_by_id: str | None = None
    """Id of the user who made the version; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the version; null if no user is known."""
    description: str | None = None
    """What the prompt is for, in your own words; null: no description."""
    prompt_config: PromptConfig | None = None
    """Deprecated by the service; use `prompt`."""
    metadata: PromptMetadata | None = None
    """Use cases and language of the prompt, by which people find it."""


class ListPromptVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a prompt, the newest first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[PromptVersion]
    """Versions of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""


class Prompt(APIStruct, kw_only=True):
    """Stored prompt: messages, a model and its parameters."""

    id: str = field(name="_id")
    """Identifies the prompt in other calls."""
    type: OpenEnum[Literal["prompt"]]
    """Kind of this object: always `prompt`."""
    owner: str
    """Who owns the prompt."""
    domain_id: str
    """Project that owns the prompt."""
    created: str
    """When the prompt was made, as ISO 8601 text."""
    updated: str
    """When the prompt was last changed, as ISO 8601 text."""
    display_name: str
    """Name shown in the studio, at most 128 characters."""
    prompt: PromptField
    """Messages of the prompt, its model, and the parameters of the model."""
    created_by_id: str | None = None
    """Id of the user who made the prompt; null if no user is known."""
    updated_by_id: str | None = None
    """Id of the user who last changed the prompt; null if no user is known."""
    description: str | None = None
    """What the prompt is for, in your own words; null: no description."""
    prompt_config: PromptConfig | None = None
    """Deprecated by the service; use `prompt`."""
    metadata: PromptMetadata | None = None
    """Use cases and language of the prompt, by which people find it."""


class ListPromptsResponse(APIStruct, kw_only=True):
    """A page of prompts, the newest first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[Prompt]
    """Prompts of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""


class UpdatePromptInput(APIStruct, kw_only=True):
    """Changes to the messages, model and parameters of a prompt."""

    messages: Sequence[PromptMessage] | None = None
    """Messages of the prompt, in order; `{{variables}}` stand in them."""
    model: str | None | UnsetType = UNSET
    """Model as `provider/model`, such as `openai/gpt-4o`; a private one as `workspace@provider/model`."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    audio: ChatAudio | None | UnsetType = UNSET
    """Voice and format of a spoken answer; needed if `modalities` has `audio`."""
    frequency_penalty: Number | None | UnsetType = UNSET
    """-2 to 2: higher values make the model repeat words less. Default: 0."""
    max_tokens: int | None | UnsetType = UNSET
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None | UnsetType = UNSET
    """Maximum number of tokens in the answer, reasoning included."""
    logprobs: bool | None | UnsetType = UNSET
    """Whether the answer tells how likely each token was. Default: false."""
    top_logprobs: int | None | UnsetType = UNSET
    """Number of likely tokens to list at each place, 0 to 20; needs `logprobs`."""
    n: int | None | UnsetType = UNSET
    """Number of answers; you pay for the tokens of all. Default: 1."""
    presence_penalty: Number | None | UnsetType = UNSET
    """-2 to 2: higher values make the model take up new topics. Default: 0."""
    response_format: ResponseFormat | None = None
    """Form of the answer: text, JSON, or JSON that fits a schema."""
    reasoning_effort: ReasoningEffort | None = None
    """How much a reasoning model thinks: less is quicker and costs fewer tokens."""
    verbosity: str | None = None
    """How long answers are: `low`, `medium` or `high`."""
    seed: int | None | UnsetType = UNSET
    """With the same seed, equal requests give the same answer, as far as the provider can."""
    stop: StopSequences | None | UnsetType = UNSET
    """Up to 4 texts at which the model stops; the answer does not contain them."""
    stream_options: ChatStreamOptions | None | UnsetType = UNSET
    """What a stream contains, such as usage; only with `stream`."""
    thinking: ThinkingConfig | None = None
    """Whether the model thinks first, and with how many tokens."""
    temperature: Number | None | UnsetType = UNSET
    """Randomness of the answer, 0 to 2: lower values repeat more exactly."""
    top_p: Number | None | UnsetType = UNSET
    """Only the likeliest tokens that add up to this share, 0 to 1, are used."""
    top_k: int | None | UnsetType = UNSET
    """Only this many of the likeliest tokens are used at each step."""
    tool_choice: ToolChoice | None = None
    """Whether the model calls a tool: `none`, `auto`, `required`, or a named tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    modalities: Sequence[Modality] | None | UnsetType = UNSET
    """Kinds of output, such as `["text", "audio"]`. Default: text."""
    guardrails: Sequence[GuardrailConfig] | None = None
    """Guardrails that check the request or the answer."""
    plugins: Sequence[Plugin] | None = None
    """Plugins that change the text, such as `pii_redaction` and `response_healing` (repairs JSON)."""
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
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt, for 5 minutes or an hour."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""


class UpdatePromptRequest(APIStruct, kw_only=True):
    """Parameters of `prompts.update`; what is not given stays as it is."""

    id: str
    """Id of the prompt to change."""
    owner: str | None = None
    """Who owns the prompt; the service sets it, so calls rarely need it."""
    domain_id: str | None = None
    """Project into which the prompt moves."""
    created: str | None = None
    """When the prompt was made, as ISO 8601 text; the service sets it."""
    updated: str | None = None
    """When the prompt was last changed, as ISO 8601 text; the service sets it."""
    created_by_id: str | None | UnsetType = UNSET
    """Id of the user who made the prompt; the service sets it."""
    updated_by_id: str | None | UnsetType = UNSET
    """Id of the user who last changed the prompt; the service sets it."""
    display_name: str | None = None
    """Name shown in the studio, at most 128 characters."""
    description: str | None | UnsetType = UNSET
    """What the prompt is for, in your own words; null: no description."""
    prompt: UpdatePromptInput | None = None
    """What to change in messages, model and parameters."""
    metadata: PromptMetadata | None = None
    """Use cases and language of the prompt, by which people find it."""
    path: str | None = None
    """Project and folders into which the prompt moves."""
