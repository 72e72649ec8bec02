# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.call_options import (
        EmbeddingCacheConfig,
        LoadBalancerModelConfig,
        ModelRetryConfig,
        ResponseIdentity,
        TimeoutConfig,
    )
    from ..models.embeddings import EmbeddingInput, EmbeddingLoadBalancerConfig, EmbeddingOrqOptions
    from ..models.eval_runs import (
        EvaluationContext,
        EvaluatorCallTimeout,
        EvaluatorRetryConfig,
        StructuredInput,
        StructuredOutput,
        StructuredToolCall,
    )
    from ..models.evals import (
        CategoricalLabel,
        EvaluatorMode,
        EvaluatorOutputType,
        Jury,
        JuryJudge,
        JuryRetry,
        PythonEvalOutputType,
    )
    from ..models.external_agents import ExternalAgentHeader
    from ..models.refs import NamedModel
    from ..models.sharing import Sharing
    from ..models.values import EncodingFormat, SortOrder, VersionIncrement
    from ..types import SequenceNotStr
    from ._c import (
        EmbeddingCacheConfigParam,
        LoadBalancerModelConfigParam,
        ModelRetryConfigParam,
        ResponseIdentityParam,
        TimeoutConfigParam,
    )
    from ._e_to_m_unions import CreateEvalRequestBodyParam
    from ._r import NamedModelParam
    from ._s import SharingParam


class EmbeddingLoadBalancerConfigParam(TypedDict):
    models: Sequence[LoadBalancerModelConfig | LoadBalancerModelConfigParam] | None
    type: NotRequired[Literal["weight_based"]]


class EmbeddingOrqOptionsParam(TypedDict):
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    contact: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    load_balancer: NotRequired[EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None]
    name: NotRequired[str | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]


class CreateEmbeddingRequestParam(TypedDict):
    input: EmbeddingInput
    model: str
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    dimensions: NotRequired[int | None]
    encoding_format: NotRequired[EncodingFormat | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    load_balancer: NotRequired[EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None]
    name: NotRequired[str | None]
    orq: NotRequired[EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]
    user: NotRequired[str | None]


class CreateEnvironmentRequestParam(TypedDict):
    slug: str
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteEnvironmentRequestParam(TypedDict):
    environment_id: str


class GetEnvironmentRequestParam(TypedDict):
    environment_id: str


class ListEnvironmentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]


class UpdateEnvironmentRequestParam(TypedDict):
    environment_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    sharing: NotRequired[Sharing | SharingParam | None]


class DeleteEvalRequestParam(TypedDict):
    id: str


class GetEvalRequestParam(TypedDict):
    id: str


class GetEvalVersionRequestParam(TypedDict):
    id: str
    version_id: str


class ListEvalVersionsRequestParam(TypedDict):
    id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListEvalsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    sort: NotRequired[SortOrder | None]
    project_id: NotRequired[str | None]


class StructuredInputParam(TypedDict):
    system_instructions: NotRequired[str | None]
    user_query: NotRequired[str | None]
    retrievals: NotRequired[SequenceNotStr[str] | None]
    expected_output: NotRequired[str | None]


class StructuredToolCallParam(TypedDict):
    name: NotRequired[str | None]
    arguments: NotRequired[str | None]
    output: NotRequired[str | None]


class StructuredOutputParam(TypedDict):
    response: NotRequired[str | None]
    tools_called: NotRequired[Sequence[StructuredToolCall | StructuredToolCallParam] | None]


class EvaluationContextParam(TypedDict):
    messages: NotRequired[Sequence[Mapping[str, Any]] | None]
    input: NotRequired[StructuredInput | StructuredInputParam | None]
    output: NotRequired[StructuredOutput | StructuredOutputParam | None]
    variables: NotRequired[Mapping[str, Any] | None]


class EvaluatorCallTimeoutParam(TypedDict):
    call_timeout: NotRequired[int | None]


class EvaluatorRetryConfigParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class InvokeEvaluatorRequestParam(TypedDict):
    id: str
    context: NotRequired[EvaluationContext | EvaluationContextParam | None]
    model: NotRequired[str | None]
    query: NotRequired[str | None]
    output: NotRequired[str | None]
    reference: NotRequired[str | None]
    retrievals: NotRequired[SequenceNotStr[str] | None]
    messages: NotRequired[Sequence[Mapping[str, Any]] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    retry: NotRequired[EvaluatorRetryConfig | EvaluatorRetryConfigParam | None]
    timeout: NotRequired[EvaluatorCallTimeout | EvaluatorCallTimeoutParam | None]


class CategoricalLabelParam(TypedDict):
    value: str
    description: NotRequired[str | None]


class CreatePythonEvalParam(TypedDict):
    code: str
    type: NotRequired[Literal["python_eval"]]
    key: str
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[PythonEvalOutputType | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


class CreateLLMEvalParam(TypedDict):
    type: NotRequired[Literal["llm_eval"]]
    prompt: str
    key: str
    mode: NotRequired[Literal["single"]]
    model: str
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[EvaluatorOutputType | None]
    repetitions: NotRequired[int | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


class JuryRetryParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class JuryJudgeParam(TypedDict):
    model: str
    retry: NotRequired[JuryRetry | JuryRetryParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]


class JuryParam(TypedDict):
    judges: Sequence[JuryJudge | JuryJudgeParam]
    replacement_judges: NotRequired[Sequence[JuryJudge | JuryJudgeParam] | None]
    min_successful_judges: NotRequired[int | None]
    tie_value: NotRequired[Literal["Tie"] | None]


class CreateLLMJuryEvalParam(TypedDict):
    type: NotRequired[Literal["llm_eval"]]
    prompt: str
    key: str
    mode: NotRequired[Literal["jury"]]
    jury: Jury | JuryParam
    guardrail_config: NotRequired[Any]
    output_type: NotRequired[EvaluatorOutputType | None]
    repetitions: NotRequired[int | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    description: NotRequired[str | None]


class CreateEvalRequestParam(TypedDict):
    body: NotRequired[CreateEvalRequestBodyParam | None]


class UpdateEvalRequestParam(TypedDict):
    id: str
    type: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    key: NotRequired[str | None]
    description: NotRequired[str | None]
    prompt: NotRequired[str | None]
    output_type: NotRequired[str | None]
    categories: NotRequired[SequenceNotStr[str] | None]
    categorical_labels: NotRequired[Sequence[CategoricalLabel | CategoricalLabelParam] | None]
    dataset_id: NotRequired[str | None]
    repetitions: NotRequired[int | None]
    mode: NotRequired[EvaluatorMode | None]
    model: NotRequired[str | None]
    jury: NotRequired[Jury | JuryParam | None]
    schema: NotRequired[str | None]
    url: NotRequired[str | None]
    method: NotRequired[str | None]
    headers: NotRequired[Mapping[str, str] | None]
    payload: NotRequired[Mapping[str, Any] | None]
    code: NotRequired[str | None]
    guardrail_config: NotRequired[Any]
    version_increment: NotRequired[VersionIncrement | None]
    version_description: NotRequired[str | None]


class ExternalAgentHeaderParam(TypedDict):
    value: NotRequired[str | None]
    encrypted: NotRequired[bool | None]


class CreateExternalAgentRequestParam(TypedDict):
    key: str
    display_name: str
    path: str
    agent_url: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    card_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None]
    protocol_version: NotRequired[str | None]
    preferred_transport: NotRequired[str | None]


class DeleteExternalAgentRequestParam(TypedDict):
    agent_key: str


class ListExternalAgentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RefreshExternalAgentCardRequestParam(TypedDict):
    agent_key: str
    body: Mapping[str, Any]


class RetrieveExternalAgentRequestParam(TypedDict):
    agent_key: str


class TestExternalAgentConnectionRequestParam(TypedDict):
    agent_key: str
    body: Mapping[str, Any]


class UpdateExternalAgentRequestParam(TypedDict):
    agent_key: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    path: NotRequired[str | None]
    project_id: NotRequired[str | None]
    agent_url: NotRequired[str | None]
    card_url: NotRequired[str | None]
    headers: NotRequired[Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None]
    protocol_version: NotRequired[str | None]
    preferred_transport: NotRequired[str | None]
    clear_headers: NotRequired[bool | None]


lazy_annotations(__name__)
