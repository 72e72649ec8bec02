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
    """The messages of a prompt, and how to call a model with them."""

    messages: Sequence[PromptMessage]
    model: str | None = None
    """As `provider/model`; a private one as `workspace@provider/model`."""
    name: str | None = None
    """Of the trace."""
    audio: ChatAudio | None = None
    frequency_penalty: Number | None = None
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    n: int | None = None
    presence_penalty: Number | None = None
    response_format: ResponseFormat | None = None
    reasoning_effort: ReasoningEffort | None = None
    verbosity: str | None = None
    seed: int | None = None
    stop: StopSequences | None = None
    stream_options: ChatStreamOptions | None = None
    thinking: ThinkingConfig | None = None
    temperature: Number | None = None
    top_p: Number | None = None
    top_k: int | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: Sequence[Modality] | None = None
    guardrails: Sequence[GuardrailConfig] | None = None
    plugins: Sequence[Plugin] | None = None
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    cache_control: CacheControl | None = None
    prompt_cache_key: str | None = None


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
"""What a prompt is for."""


PromptLanguage: TypeAlias = OpenEnum[Literal["Chinese", "Dutch", "English", "French", "German", "Russian", "Spanish"]]
"""The language of a prompt."""


class PromptMetadata(APIStruct, kw_only=True):
    """What a prompt is for."""

    use_cases: Sequence[PromptUseCase] | None = None
    language: PromptLanguage | None = None


class CreatePromptRequest(APIStruct, kw_only=True):
    """What `prompts_create` takes."""

    display_name: str
    prompt: PromptInput
    path: str
    """Project and folders."""
    description: str | None = None
    metadata: PromptMetadata | None = None


class PromptField(APIStruct, kw_only=True):
    """The messages of a stored prompt, and how a model is called with them."""

    name: str | None = None
    """Of the trace."""
    audio: ChatAudio | None = None
    frequency_penalty: Number | None = None
    max_tokens: int | None = None
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    n: int | None = None
    presence_penalty: Number | None = None
    response_format: ResponseFormat | None = None
    reasoning_effort: ReasoningEffort | None = None
    verbosity: str | None = None
    seed: int | None = None
    stop: StopSequences | None = None
    stream_options: ChatStreamOptions | None = None
    thinking: ThinkingConfig | None = None
    temperature: Number | None = None
    top_p: Number | None = None
    top_k: int | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: list[Modality] | None = None
    guardrails: list[GuardrailConfig] | None = None
    plugins: list[Plugin] | None = None
    fallback_on_codes: list[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: list[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    cache_control: CacheControl | None = None
    prompt_cache_key: str | None = None
    messages: list[PromptMessage] | None = None
    model: str | None = None
    """As `provider/model`; a private one as `workspace@provider/model`."""
    version: str | None = None


class PromptConfig(APIStruct, kw_only=True):
    """A stored prompt in its old form."""

    messages: list[PromptConfigMessage]
    stream: bool | None = None
    model: str | None = None
    model_db_id: str | None = None
    model_type: ModelType | None = None
    model_parameters: PromptModelParameters | None = None
    provider: ModelProviderName | None = None
    integration_id: str | None = None
    version: str | None = None


class PromptVersion(APIStruct, kw_only=True):
    """A version of a stored prompt."""

    id: str = field(name="_id")
    prompt: PromptField
    timestamp: str
    created_by_id: str | None = None
    updated_by_id: str | None = None
    description: str | None = None
    prompt_config: PromptConfig | None = None
    """Deprecated by the service; use `prompt`."""
    metadata: PromptMetadata | None = None


class ListPromptVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a prompt, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[PromptVersion]
    has_more: bool
    """Whether there are more beyond this page."""


class Prompt(APIStruct, kw_only=True):
    """A stored prompt."""

    id: str = field(name="_id")
    type: OpenEnum[Literal["prompt"]]
    owner: str
    domain_id: str
    """The project."""
    created: str
    updated: str
    display_name: str
    prompt: PromptField
    created_by_id: str | None = None
    updated_by_id: str | None = None
    description: str | None = None
    prompt_config: PromptConfig | None = None
    """Deprecated by the service; use `prompt`."""
    metadata: PromptMetadata | None = None


class ListPromptsResponse(APIStruct, kw_only=True):
    """A page of prompts, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[Prompt]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdatePromptInput(APIStruct, kw_only=True):
    """What to change in the messages of a prompt or in how it is called."""

    messages: Sequence[PromptMessage] | None = None
    model: str | None | UnsetType = UNSET
    """As `provider/model`; a private one as `workspace@provider/model`."""
    name: str | None = None
    """Of the trace."""
    audio: ChatAudio | None | UnsetType = UNSET
    frequency_penalty: Number | None | UnsetType = UNSET
    max_tokens: int | None | UnsetType = UNSET
    """Deprecated by the service; use `max_completion_tokens`."""
    max_completion_tokens: int | None | UnsetType = UNSET
    logprobs: bool | None | UnsetType = UNSET
    top_logprobs: int | None | UnsetType = UNSET
    n: int | None | UnsetType = UNSET
    presence_penalty: Number | None | UnsetType = UNSET
    response_format: ResponseFormat | None = None
    reasoning_effort: ReasoningEffort | None = None
    verbosity: str | None = None
    seed: int | None | UnsetType = UNSET
    stop: StopSequences | None | UnsetType = UNSET
    stream_options: ChatStreamOptions | None | UnsetType = UNSET
    thinking: ThinkingConfig | None = None
    temperature: Number | None | UnsetType = UNSET
    top_p: Number | None | UnsetType = UNSET
    top_k: int | None | UnsetType = UNSET
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    modalities: Sequence[Modality] | None | UnsetType = UNSET
    guardrails: Sequence[GuardrailConfig] | None = None
    plugins: Sequence[Plugin] | None = None
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which to go on to the `fallbacks`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first fails."""
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    cache_control: CacheControl | None = None
    prompt_cache_key: str | None = None


class UpdatePromptRequest(APIStruct, kw_only=True):
    """What `prompts_update` takes; what is not given stays as it is."""

    id: str
    owner: str | None = None
    domain_id: str | None = None
    created: str | None = None
    updated: str | None = None
    created_by_id: str | None | UnsetType = UNSET
    updated_by_id: str | None | UnsetType = UNSET
    display_name: str | None = None
    description: str | None | UnsetType = UNSET
    prompt: UpdatePromptInput | None = None
    metadata: PromptMetadata | None = None
    path: str | None = None
    """Project and folders."""
