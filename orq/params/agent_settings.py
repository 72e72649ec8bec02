# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.agent_settings import AgentModelInput, ModelParameters
from ..models.cache_control import CacheControl
from ..models.guardrails import GuardrailConfig
from ..models.refs import NamedModel
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.values import ExecuteOn, Modality, ReasoningEffort, StopSequences
from ..types import SequenceNotStr
from .cache_control import CacheControlParam
from .guardrails import GuardrailConfigParam
from .plugins import PluginParam
from .refs import NamedModelParam
from .response_formats import ResponseFormatParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)
from .thinking import ThinkingConfigParam
from .tool_choices import ToolChoiceParam


class AgentEvaluatorParam(TypedDict):
    id: str
    execute_on: ExecuteOn
    sample_rate: NotRequired[float | None]
    options: NotRequired[Mapping[str, Any] | None]


class ModelParametersParam(TypedDict):
    name: NotRequired[str | None]
    frequency_penalty: NotRequired[float | None]
    max_tokens: NotRequired[int | None]
    max_completion_tokens: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    response_format: NotRequired[ResponseFormatParam | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    verbosity: NotRequired[str | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopSequences | None]
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
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    cache_control: NotRequired[CacheControl | CacheControlParam | None]
    prompt_cache_key: NotRequired[str | None]


class AgentModelConfigParam(TypedDict):
    id: str
    parameters: NotRequired[ModelParameters | ModelParametersParam | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]


AgentModelInputParam: TypeAlias = AgentModelConfigParam | str | AgentModelInput


class AgentPluginRefParam(TypedDict):
    id: str
    version: str


class KnowledgeBaseRefParam(TypedDict):
    knowledge_id: str


class TeamMemberParam(TypedDict):
    key: str
    role: NotRequired[str | None]
