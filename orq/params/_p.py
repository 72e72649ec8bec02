# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.cache_control import CacheControl
    from ..models.call_options import EvaluatorRef, ModelRetryConfig
    from ..models.chat_options import ChatAudio, ChatStreamOptions, GuardrailConfig
    from ..models.parts import A2AMessageRole
    from ..models.policies import BudgetLimit, LimitPeriod, Limits, ModelRef, ModelsConfig, ModelsConfigMode, UsageLimit
    from ..models.prompts import PromptInput, PromptLanguage, PromptMetadata, PromptUseCase, UpdatePromptInput
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.values import Modality, PIIFailureMode, ReasoningEffort, StopSequences, TraceScrubbingMask
    from ..types import Base64, SequenceNotStr
    from ._a_to_d_unions import PromptMessageParam, ThinkingConfigParam, ToolChoiceParam
    from ._c import (
        CacheControlParam,
        ChatAudioParam,
        ChatStreamOptionsParam,
        EvaluatorRefParam,
        GuardrailConfigParam,
        ModelRetryConfigParam,
    )
    from ._n_to_z_unions import A2AMessagePartParam, FilePartFileParam, PluginParam, ResponseFormatParam
    from ._r import (
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )


class PIIRedactionPluginParam(TypedDict):
    id: Literal["pii_redaction"]
    language: NotRequired[str | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    threshold: NotRequired[float | None]
    on_failure: NotRequired[PIIFailureMode | None]


class ResponseHealingPluginParam(TypedDict):
    id: Literal["response_healing"]


class TraceScrubbingPluginParam(TypedDict):
    id: Literal["trace_scrubbing"]
    mask: SequenceNotStr[TraceScrubbingMask]


class TextPartParam(TypedDict):
    kind: Literal["text"]
    text: str
    id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class ErrorPartParam(TypedDict):
    kind: Literal["error"]
    error: str
    code: NotRequired[float | None]


class FileWithBytesParam(TypedDict):
    bytes: Base64
    mime_type: NotRequired[str | None]
    name: NotRequired[str | None]


class FileWithURIParam(TypedDict):
    uri: str
    mime_type: NotRequired[str | None]
    name: NotRequired[str | None]


class FilePartParam(TypedDict):
    kind: Literal["file"]
    file: FilePartFileParam
    metadata: NotRequired[Mapping[str, Any] | None]
    id: NotRequired[str | None]


class ToolResultPartParam(TypedDict):
    kind: Literal["tool_result"]
    tool_call_id: str
    result: NotRequired[Any]
    metadata: NotRequired[Mapping[str, Any] | None]


class A2AMessageParam(TypedDict):
    role: A2AMessageRole
    parts: Sequence[A2AMessagePartParam]
    message_id: NotRequired[str | None]


class CountMetadataParam(TypedDict):
    words_count: NotRequired[int | None]
    sentences_count: NotRequired[int | None]
    paragraphs_count: NotRequired[int | None]
    tokens_count: NotRequired[int | None]
    characters_count: NotRequired[int | None]
    chunks_count: NotRequired[int | None]


class DetectRequestParam(TypedDict):
    text: NotRequired[str | None]
    language: NotRequired[str | None]
    threshold: NotRequired[float | None]
    include_entities: NotRequired[bool | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class GetPIICapabilitiesRequestParam(TypedDict): ...


class RedactRequestParam(TypedDict):
    text: NotRequired[str | None]
    language: NotRequired[str | None]
    threshold: NotRequired[float | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class RedactedTextParam(TypedDict):
    redacted_text: NotRequired[str | None]
    mappings: NotRequired[Mapping[str, str] | None]


class BudgetLimitParam(TypedDict):
    amount: float
    currency: NotRequired[Literal["usd"]]
    period: LimitPeriod


class UsageLimitParam(TypedDict):
    amount: int
    period: LimitPeriod


class LimitsParam(TypedDict):
    budget: NotRequired[BudgetLimit | BudgetLimitParam | None]
    requests: NotRequired[UsageLimit | UsageLimitParam | None]
    tokens: NotRequired[UsageLimit | UsageLimitParam | None]


class ModelRefParam(TypedDict):
    model: str
    display_name: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    weight: NotRequired[float | None]


class ModelsConfigParam(TypedDict):
    mode: ModelsConfigMode
    models: Sequence[ModelRef | ModelRefParam] | None
    fallback_on_codes: NotRequired[Sequence[int] | None]


class CreatePolicyRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    limits: NotRequired[Limits | LimitsParam | None]
    models_config: NotRequired[ModelsConfig | ModelsConfigParam | None]
    project_id: NotRequired[str | None]
    retry_config: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[int | None]


class UpdatePolicyRequestParam(TypedDict):
    policy_id: str
    description: NotRequired[str | None]
    display_name: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    evaluators: NotRequired[Sequence[EvaluatorRef | EvaluatorRefParam] | None]
    limits: NotRequired[Limits | LimitsParam | None]
    models_config: NotRequired[ModelsConfig | ModelsConfigParam | None]
    project_id: NotRequired[str | None]
    retry_config: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[int | None]


class DeletePolicyRequestParam(TypedDict):
    policy_id: str


class ListPoliciesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrievePolicyRequestParam(TypedDict):
    policy_id: str


class CreateProjectRequestParam(TypedDict):
    name: str
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]


class DeleteProjectRequestParam(TypedDict):
    project_id: str


class GetProjectRequestParam(TypedDict):
    project_id: str


class ListProjectsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class UpdateProjectRequestParam(TypedDict):
    project_id: str
    name: NotRequired[str | None]
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]


class DeletePromptRequestParam(TypedDict):
    id: str


class GetPromptVersionRequestParam(TypedDict):
    prompt_id: str
    version_id: str


class ListPromptVersionsRequestParam(TypedDict):
    prompt_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListPromptsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrievePromptRequestParam(TypedDict):
    id: str


class PromptInputParam(TypedDict):
    messages: Sequence[PromptMessageParam]
    model: NotRequired[str | None]
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
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class PromptMetadataParam(TypedDict):
    use_cases: NotRequired[SequenceNotStr[PromptUseCase] | None]
    language: NotRequired[PromptLanguage | None]


class CreatePromptRequestParam(TypedDict):
    display_name: str
    prompt: PromptInput | PromptInputParam
    path: str
    description: NotRequired[str | None]
    metadata: NotRequired[PromptMetadata | PromptMetadataParam | None]


class UpdatePromptInputParam(TypedDict):
    messages: NotRequired[Sequence[PromptMessageParam] | None]
    model: NotRequired[str | None]
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
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class UpdatePromptRequestParam(TypedDict):
    id: str
    owner: NotRequired[str | None]
    domain_id: NotRequired[str | None]
    created: NotRequired[str | None]
    updated: NotRequired[str | None]
    created_by_id: NotRequired[str | None]
    updated_by_id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    prompt: NotRequired[UpdatePromptInput | UpdatePromptInputParam | None]
    metadata: NotRequired[PromptMetadata | PromptMetadataParam | None]
    path: NotRequired[str | None]


lazy_annotations(__name__)
