# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.cache_control import CacheControl, CacheControlTTL, PromptCacheBreakpoint, PromptCacheTTL
    from ..models.call_options import EmbeddingCacheConfig, ResponseIdentity, TimeoutConfig
    from ..models.chat_completions import ChatCustomToolDefinition, FunctionDefinition
    from ..models.chat_content import ChatAnnotation, ChatURLCitation, FileContent, InputAudioFormat
    from ..models.chat_options import (
        AllowedTools,
        ChatAudio,
        ChatAudioFormat,
        ChatStreamOptions,
        FunctionName,
        GuardrailConfig,
        GuardrailId,
    )
    from ..models.chunking import ChunkReturnType, SemanticThreshold
    from ..models.classify import ClassifyAsset, ClassifyAssetFormat, ClassifyRetryConfig, ClassifyValue, NoulCriteria
    from ..models.completions import CompletionPrompt, OrqKnowledgeBase, OrqOptions
    from ..models.conversations import ConversationMetadata, UpdateConversationMetadata
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import IdRef, NamedModel
    from ..models.retrieval import SearchOptions, SearchRerankConfig
    from ..models.router_options import (
        IdentityInput,
        PromptRef,
        RouterCacheConfig,
        RouterLoadBalancer,
        RouterRetryConfig,
        RouterTimeoutConfig,
        ThreadInput,
    )
    from ..models.shared import FunctionCall
    from ..models.tool_calls import ExtraContent, MessageToolCall
    from ..models.values import (
        EvaluatorExecuteOn,
        ExecuteOn,
        ImageDetail,
        Modality,
        ReasoningEffort,
        SearchType,
        SemanticChunkingMode,
        ServiceTier,
        StopSequences,
        ThinkingLevel,
    )
    from ..types import Base64, DataURI, MediaURLInput, SequenceNotStr
    from ._a_to_d_unions import (
        AssistantContentParam,
        ChatImageSourceParam,
        ChatMessageParam,
        ChatSoundSourceParam,
        ChatToolParam,
        ChatVoiceParam,
        ClassifyQuestionParam,
        ParseChunkingRequestBodyParam,
        PromptInputsParam,
        TextContentParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        UserContentParam,
    )
    from ._n_to_z_unions import KnowledgeFilterParam, PluginParam, ResponseFormatParam
    from ._p import PIIRedactionPluginParam
    from ._r import (
        IdentityInputParam,
        IdRefParam,
        NamedModelParam,
        PromptRefParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        SearchOptionsParam,
        SearchRerankConfigParam,
        ThreadInputParam,
    )
    from ._s import FunctionCallParam
    from ._t import ExtraContentParam, MessageToolCallParam


class ThinkingDefaultParam(TypedDict):
    budget_tokens: NotRequired[int | None]
    thinking_level: NotRequired[ThinkingLevel | None]
    clear_thinking: NotRequired[bool | None]


class ThinkingDisabledParam(TypedDict):
    type: Literal["disabled"]


class ThinkingEnabledParam(TypedDict):
    type: Literal["enabled"]
    budget_tokens: NotRequired[int | None]
    thinking_level: NotRequired[ThinkingLevel | None]
    clear_thinking: NotRequired[bool | None]


class ThinkingAdaptiveParam(TypedDict):
    type: Literal["adaptive"]


class FunctionNameParam(TypedDict):
    name: str


class NamedToolChoiceParam(TypedDict):
    type: Literal["function"]
    function: FunctionName | FunctionNameParam


class AllowedToolsParam(TypedDict):
    mode: str
    tools: Sequence[Mapping[str, Any]]


class AllowedToolsChoiceParam(TypedDict):
    type: Literal["allowed_tools"]
    allowed_tools: AllowedTools | AllowedToolsParam


class CustomToolChoiceParam(TypedDict):
    type: Literal["custom"]
    custom: FunctionName | FunctionNameParam


class GuardrailConfigParam(TypedDict):
    id: GuardrailId
    execute_on: ExecuteOn


class CacheControlParam(TypedDict):
    type: NotRequired[Literal["ephemeral"]]
    ttl: NotRequired[CacheControlTTL | None]


class ChatURLCitationParam(TypedDict):
    url: str
    end_index: NotRequired[int | None]
    start_index: NotRequired[int | None]
    title: NotRequired[str | None]
    content: NotRequired[str | None]


class ChatAnnotationParam(TypedDict):
    type: str
    url_citation: NotRequired[ChatURLCitation | ChatURLCitationParam | None]
    file: NotRequired[Mapping[str, Any] | None]


class PromptCacheBreakpointParam(TypedDict):
    mode: NotRequired[Literal["explicit"]]
    ttl: NotRequired[PromptCacheTTL | None]


class EmbeddingCacheConfigParam(TypedDict):
    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class EvaluatorRefParam(TypedDict):
    execute_on: EvaluatorExecuteOn
    id: str
    is_guardrail: NotRequired[bool | None]
    options: NotRequired[Mapping[str, Any] | None]
    sample_rate: NotRequired[float | None]
    timeout: NotRequired[int | None]


class LoadBalancerModelConfigParam(TypedDict):
    model: str
    weight: float


class ModelRetryConfigParam(TypedDict):
    count: int
    on_codes: NotRequired[Sequence[int] | None]


class ResponseIdentityParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class ResponseThreadParam(TypedDict):
    id: str
    tags: NotRequired[SequenceNotStr[str] | None]


class TimeoutConfigParam(TypedDict):
    call_timeout: int


class FunctionDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    parameters: NotRequired[Mapping[str, Any] | None]
    strict: NotRequired[bool | None]


class ChatCompletionToolParam(TypedDict):
    function: FunctionDefinition | FunctionDefinitionParam
    type: NotRequired[Literal["function"] | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]


class ChatCustomToolDefinitionParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    format: NotRequired[Mapping[str, Any] | None]


class ChatCustomToolParam(TypedDict):
    type: Literal["custom"]
    custom: ChatCustomToolDefinition | ChatCustomToolDefinitionParam


class TextContentPartParam(TypedDict):
    type: Literal["text"]
    text: str
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class SystemMessageParam(TypedDict):
    role: Literal["system"]
    content: TextContentParam
    name: NotRequired[str | None]


class DeveloperMessageParam(TypedDict):
    role: Literal["developer"]
    content: TextContentParam
    name: NotRequired[str | None]


class ImageURLParam(TypedDict):
    url: MediaURLInput
    detail: NotRequired[ImageDetail | None]


class ImageContentPartParam(TypedDict):
    type: Literal["image_url"]
    image_url: ChatImageSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class InputAudioParam(TypedDict):
    data: Base64
    format: InputAudioFormat


class AudioContentPartParam(TypedDict):
    type: Literal["input_audio"]
    input_audio: ChatSoundSourceParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class FileContentParam(TypedDict):
    file_data: NotRequired[DataURI | None]
    uri: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]


class FileContentPartParam(TypedDict):
    type: Literal["file"]
    file: FileContent | FileContentParam
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpoint | PromptCacheBreakpointParam | None]


class UserMessageParam(TypedDict):
    role: Literal["user"]
    content: UserContentParam
    name: NotRequired[str | None]


class RefusalContentPartParam(TypedDict):
    type: Literal["refusal"]
    refusal: NotRequired[str | None]


class ReasoningContentPartParam(TypedDict):
    type: Literal["reasoning"]
    reasoning: str
    signature: str


class RedactedReasoningContentPartParam(TypedDict):
    type: Literal["redacted_reasoning"]
    data: str


class AssistantMessageParam(TypedDict):
    role: Literal["assistant"]
    reasoning_content: NotRequired[str | None]
    content: NotRequired[AssistantContentParam | None]
    refusal: NotRequired[str | None]
    name: NotRequired[str | None]
    audio: NotRequired[IdRef | IdRefParam | None]
    tool_calls: NotRequired[Sequence[MessageToolCall | MessageToolCallParam] | None]
    reasoning: NotRequired[str | None]
    reasoning_details: NotRequired[Sequence[Mapping[str, Any]] | None]
    reasoning_signature: NotRequired[str | None]
    redacted_reasoning: NotRequired[str | None]
    function_call: NotRequired[FunctionCall | FunctionCallParam | None]
    annotations: NotRequired[Sequence[ChatAnnotation | ChatAnnotationParam] | None]
    prefix: NotRequired[bool | None]
    thought_signature: NotRequired[str | None]
    extra_content: NotRequired[ExtraContent | ExtraContentParam | None]
    executed_tools: NotRequired[Sequence[Mapping[str, Any]] | None]


class ToolMessageParam(TypedDict):
    role: Literal["tool"]
    content: UserContentParam
    tool_call_id: str | None
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    name: NotRequired[str | None]


class ChatAudioParam(TypedDict):
    voice: ChatVoiceParam
    format: ChatAudioFormat


class ChatStreamOptionsParam(TypedDict):
    include_usage: NotRequired[bool | None]
    include_obfuscation: NotRequired[bool | None]


class PromptInputVariableParam(TypedDict):
    key: str
    value: NotRequired[Any]
    is_pii: NotRequired[bool | None]


class OrqKnowledgeBaseParam(TypedDict):
    knowledge_id: str
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    search_type: NotRequired[SearchType | None]
    filter_by: NotRequired[KnowledgeFilterParam | None]
    search_options: NotRequired[SearchOptions | SearchOptionsParam | None]
    rerank_config: NotRequired[SearchRerankConfig | SearchRerankConfigParam | None]
    agentic_rag_config: NotRequired[NamedModel | NamedModelParam | None]
    query: NotRequired[str | None]


class OrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    prompt: NotRequired[PromptRef | PromptRefParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    inputs: NotRequired[PromptInputsParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    knowledge_bases: NotRequired[Sequence[OrqKnowledgeBase | OrqKnowledgeBaseParam] | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]


class CreateChatCompletionRequestParam(TypedDict):
    messages: Sequence[ChatMessageParam | Mapping[str, str]]
    model: str
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str | None]
    audio: NotRequired[ChatAudio | ChatAudioParam | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    logprobs: NotRequired[bool | None]
    top_logprobs: NotRequired[int | None]
    n: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    response_format: NotRequired[ResponseFormatParam | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    verbosity: NotRequired[str | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
    stream_options: NotRequired[ChatStreamOptions | ChatStreamOptionsParam | None]
    thinking: NotRequired[ThinkingConfigParam | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    top_k: NotRequired[int | None]
    tools: NotRequired[Sequence[ChatToolParam] | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    parallel_tool_calls: NotRequired[bool | None]
    modalities: NotRequired[SequenceNotStr[Modality] | None]
    guardrails: NotRequired[Sequence[GuardrailConfig | GuardrailConfigParam] | None]
    plugins: NotRequired[Sequence[PluginParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    variables: NotRequired[Mapping[str, Any] | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]
    orq: NotRequired[OrqOptions | OrqOptionsParam | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    moderation: NotRequired[Mapping[str, Any] | None]
    prediction: NotRequired[Mapping[str, Any] | None]
    prompt_cache_options: NotRequired[Mapping[str, Any] | None]
    prompt_cache_retention: NotRequired[str | None]
    reasoning: NotRequired[Mapping[str, Any] | None]
    safety_identifier: NotRequired[str | None]
    service_tier: NotRequired[ServiceTier | None]
    store: NotRequired[bool | None]
    user: NotRequired[str | None]
    web_search_options: NotRequired[Mapping[str, Any] | None]
    functions: NotRequired[Sequence[Mapping[str, Any]] | None]
    function_call: NotRequired[Any]


class FunctionToolChoiceParam(TypedDict):
    type: Literal["function"]
    name: str


class AgenticChunkerStrategyParam(TypedDict):
    strategy: Literal["agentic"]
    text: str
    model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    candidate_size: NotRequired[int | None]
    min_characters_per_chunk: NotRequired[int | None]
    system_prompt: NotRequired[str | None]


class FastChunkerStrategyParam(TypedDict):
    strategy: Literal["fast"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    target_size: NotRequired[int | None]
    delimiters: NotRequired[str | None]
    pattern: NotRequired[str | None]
    prefix: NotRequired[bool | None]
    consecutive: NotRequired[bool | None]
    forward_fallback: NotRequired[bool | None]


class LateChunkerStrategyParam(TypedDict):
    strategy: Literal["late"]
    text: str
    embedding_model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]
    dimensions: NotRequired[int | None]
    max_tokens: NotRequired[int | None]


class TokenChunkerStrategyParam(TypedDict):
    strategy: Literal["token"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class SentenceChunkerStrategyParam(TypedDict):
    strategy: Literal["sentence"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]
    min_sentences_per_chunk: NotRequired[int | None]


class RecursiveChunkerStrategyParam(TypedDict):
    strategy: Literal["recursive"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]


class SemanticChunkerStrategyParam(TypedDict):
    strategy: Literal["semantic"]
    text: str
    embedding_model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    threshold: NotRequired[SemanticThreshold | None]
    dimensions: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    mode: NotRequired[SemanticChunkingMode | None]
    similarity_window: NotRequired[int | None]


class ParseChunkingRequestParam(TypedDict):
    body: ParseChunkingRequestBodyParam


class BoxQuestionParam(TypedDict):
    type: Literal["box"]
    instructions: ClassifyValue


class ChoiceQuestionParam(TypedDict):
    type: Literal["choice"]
    criteria: Mapping[str, ClassifyValue | None]
    instructions: ClassifyValue


class ClassifyAssetParam(TypedDict):
    data_base64: Base64
    format: ClassifyAssetFormat
    type: NotRequired[Literal["image"] | None]


class NoulCriteriaParam(TypedDict):
    false: NotRequired[ClassifyValue | None]
    true: NotRequired[ClassifyValue | None]


class NoulQuestionParam(TypedDict):
    type: Literal["noul"]
    instructions: ClassifyValue
    criteria: NotRequired[NoulCriteria | NoulCriteriaParam | None]


class ScoreQuestionParam(TypedDict):
    type: Literal["score"]
    criteria: Sequence[Any]
    instructions: ClassifyValue


class ClassifyRetryConfigParam(TypedDict):
    count: int
    on_codes: NotRequired[Sequence[int] | None]


class ClassifyRequestParam(TypedDict):
    model: str
    questions: Mapping[str, ClassifyQuestionParam]
    state: ClassifyValue
    assets: NotRequired[Mapping[str, ClassifyAsset | ClassifyAssetParam] | None]
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    metadata: NotRequired[Mapping[str, str] | None]
    name: NotRequired[str | None]
    retry: NotRequired[ClassifyRetryConfig | ClassifyRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]


class CreateCompletionRequestParam(TypedDict):
    model: str
    prompt: CompletionPrompt
    echo: NotRequired[bool | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    n: NotRequired[int | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    thinking: NotRequired[ThinkingConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[OrqOptions | OrqOptionsParam | None]
    best_of: NotRequired[int | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    logprobs: NotRequired[int | None]
    stream_options: NotRequired[ChatStreamOptions | ChatStreamOptionsParam | None]
    suffix: NotRequired[str | None]


class CreateContactRequestParam(TypedDict):
    external_id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class ConversationMetadataParam(TypedDict):
    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]
    model: NotRequired[str | None]


class CreateConversationRequestParam(TypedDict):
    project_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    metadata: NotRequired[ConversationMetadata | ConversationMetadataParam | None]


class DeleteConversationRequestParam(TypedDict):
    conversation_id: str


class GenerateConversationNameRequestParam(TypedDict):
    conversation_id: str
    context: str


class ListConversationsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    entity_id: NotRequired[str | None]


class RetrieveConversationRequestParam(TypedDict):
    conversation_id: str


class UpdateConversationMetadataParam(TypedDict):
    generating_title: NotRequired[bool | None]
    entity_id: NotRequired[str | None]


class UpdateConversationRequestParam(TypedDict):
    conversation_id: str
    display_name: NotRequired[str | None]
    metadata: NotRequired[UpdateConversationMetadata | UpdateConversationMetadataParam | None]


lazy_annotations(__name__)
