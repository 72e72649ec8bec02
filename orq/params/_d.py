# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.datapoints import DatapointInput
    from ..models.datasource_chunking import ChunkingCleanupOptions, DatasourceChunkingOptions
    from ..models.datasources import DatasourceAttachment
    from ..models.deployment_calls import DeploymentDocument, DeploymentDocumentMetadata, InvokeOptions
    from ..models.deployment_metrics import MetricFeedback, MetricPerformance, MetricToolCall, MetricUsage
    from ..models.processing import CountMetadata
    from ..models.refs import IdRef
    from ..models.router_options import IdentityInput, ThreadInput
    from ..models.shared import FunctionCall
    from ..models.values import SemanticChunkingMode, StopSequences
    from ..types import SequenceNotStr
    from ._a_to_d_unions import AssistantContentParam, ChatMessageParam, ChunkingConfigurationParam, MetricMessageParam
    from ._n_to_z_unions import KnowledgeFilterParam
    from ._p import CountMetadataParam
    from ._r import IdentityInputParam, IdRefParam, ThreadInputParam
    from ._s import FunctionCallParam


class DatapointInputParam(TypedDict):
    inputs: NotRequired[Mapping[str, Any] | None]
    messages: NotRequired[Sequence[Any] | None]
    expected_output: NotRequired[str | None]


class BulkCreateDatapointsRequestParam(TypedDict):
    dataset_id: str
    items: Sequence[DatapointInput | DatapointInputParam]


class CreateDatapointRequestParam(TypedDict):
    dataset_id: str
    body: Sequence[DatapointInput | DatapointInputParam]


class DeleteDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str


class DeleteDatapointsRequestParam(TypedDict):
    dataset_id: str
    item_ids: SequenceNotStr[str]


class ListDatapointsRequestParam(TypedDict):
    dataset_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RetrieveDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str


class UpdateDatapointRequestParam(TypedDict):
    dataset_id: str
    datapoint_id: str
    inputs: NotRequired[Mapping[str, Any] | None]
    messages: NotRequired[Sequence[Any] | None]
    expected_output: NotRequired[str | None]


class ClearDatasetRequestParam(TypedDict):
    dataset_id: str


class CreateDatasetRequestParam(TypedDict):
    display_name: str
    path: NotRequired[str | None]


class DeleteDatasetRequestParam(TypedDict):
    dataset_id: str


class ListDatasetsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]
    project_id: NotRequired[str | None]


class RetrieveDatasetRequestParam(TypedDict):
    dataset_id: str


class UpdateDatasetRequestParam(TypedDict):
    dataset_id: str
    display_name: NotRequired[str | None]
    project_id: NotRequired[str | None]


class AdvancedChunkingConfigParam(TypedDict):
    type: Literal["advanced"]
    chunk_max_characters: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class AgenticChunkingConfigParam(TypedDict):
    type: Literal["agentic"]
    chunk_size: NotRequired[int | None]
    model: NotRequired[str | None]
    candidate_size: NotRequired[int | None]
    min_characters_per_chunk: NotRequired[int | None]
    system_prompt: NotRequired[str | None]


class ChunkingCleanupOptionsParam(TypedDict):
    delete_emails: NotRequired[bool | None]
    delete_credit_cards: NotRequired[bool | None]
    delete_phone_numbers: NotRequired[bool | None]
    clean_bullet_points: NotRequired[bool | None]
    clean_numbered_list: NotRequired[bool | None]
    clean_unicode: NotRequired[bool | None]
    clean_dashes: NotRequired[bool | None]
    clean_whitespaces: NotRequired[bool | None]


class DefaultChunkingConfigParam(TypedDict):
    type: Literal["default"]


class TokenChunkingConfigParam(TypedDict):
    type: Literal["token"]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class SentenceChunkingConfigParam(TypedDict):
    type: Literal["sentence"]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]
    min_sentences_per_chunk: NotRequired[int | None]


class RecursiveChunkingConfigParam(TypedDict):
    type: Literal["recursive"]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]


class FastChunkingConfigParam(TypedDict):
    type: Literal["fast"]
    target_size: NotRequired[int | None]
    delimiters: NotRequired[str | None]
    pattern: NotRequired[str | None]
    prefix: NotRequired[bool | None]
    consecutive: NotRequired[bool | None]
    forward_fallback: NotRequired[bool | None]


class SemanticChunkingConfigParam(TypedDict):
    type: Literal["semantic"]
    chunk_size: NotRequired[int | None]
    embedding_model: NotRequired[str | None]
    dimensions: NotRequired[int | None]
    threshold: NotRequired[str | None]
    mode: NotRequired[SemanticChunkingMode | None]
    similarity_window: NotRequired[int | None]


class LateChunkingConfigParam(TypedDict):
    type: Literal["late"]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]
    embedding_model: NotRequired[str | None]
    dimensions: NotRequired[int | None]


class DatasourceChunkingOptionsParam(TypedDict):
    chunking_configuration: NotRequired[ChunkingConfigurationParam | None]
    chunking_cleanup_options: NotRequired[ChunkingCleanupOptions | ChunkingCleanupOptionsParam | None]


class DatasourceAttachmentParam(TypedDict):
    id: NotRequired[str | None]
    object_name: NotRequired[str | None]


class CreateDatasourceRequestParam(TypedDict):
    knowledge_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    file_id: NotRequired[str | None]
    chunking_options: NotRequired[DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None]
    id: NotRequired[str | None]
    attachment: NotRequired[DatasourceAttachment | DatasourceAttachmentParam | None]
    metadata: NotRequired[CountMetadata | CountMetadataParam | None]


class PreviewChunksRequestParam(TypedDict):
    knowledge_id: str
    file_id: str
    chunking_options: NotRequired[DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None]


class DeleteDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class ListDatasourcesRequestParam(TypedDict):
    knowledge_id: str
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    q: NotRequired[str | None]
    limit: NotRequired[int | None]
    status: NotRequired[StopSequences | None]


class RetrieveDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class RetrieveProcessingStatusRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str


class UpdateDatasourceRequestParam(TypedDict):
    knowledge_id: str
    datasource_id: str
    display_name: str
    description: NotRequired[str | None]


class DeploymentDocumentMetadataParam(TypedDict):
    file_name: NotRequired[str | None]
    file_type: NotRequired[str | None]
    page_number: NotRequired[int | None]


class DeploymentDocumentParam(TypedDict):
    text: str
    metadata: NotRequired[DeploymentDocumentMetadata | DeploymentDocumentMetadataParam | None]


class InvokeOptionsParam(TypedDict):
    include_retrievals: NotRequired[bool | None]
    include_usage: NotRequired[bool | None]
    mock_response: NotRequired[str | None]


class DeploymentRequestParam(TypedDict):
    key: str
    inputs: NotRequired[Mapping[str, Any] | None]
    context: NotRequired[Mapping[str, Any] | None]
    prefix_messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    file_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    extra_params: NotRequired[Mapping[str, Any] | None]
    documents: NotRequired[Sequence[DeploymentDocument | DeploymentDocumentParam] | None]
    invoke_options: NotRequired[InvokeOptions | InvokeOptionsParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    knowledge_filter: NotRequired[KnowledgeFilterParam | None]


class InvokeDeploymentRequestParam(TypedDict):
    key: str
    inputs: NotRequired[Mapping[str, Any] | None]
    context: NotRequired[Mapping[str, Any] | None]
    prefix_messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    messages: NotRequired[Sequence[ChatMessageParam | Mapping[str, str]] | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    file_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    extra_params: NotRequired[Mapping[str, Any] | None]
    documents: NotRequired[Sequence[DeploymentDocument | DeploymentDocumentParam] | None]
    invoke_options: NotRequired[InvokeOptions | InvokeOptionsParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    knowledge_filter: NotRequired[KnowledgeFilterParam | None]


class MetricUsageParam(TypedDict):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: NotRequired[int | None]


class MetricPerformanceParam(TypedDict):
    latency: float
    time_to_first_token: NotRequired[float | None]


class MetricToolCallParam(TypedDict):
    id: str
    type: NotRequired[Literal["function"]]
    function: FunctionCall | FunctionCallParam
    thought_signature: NotRequired[str | None]


class MetricAssistantMessageParam(TypedDict):
    role: Literal["assistant"]
    content: NotRequired[AssistantContentParam | None]
    refusal: NotRequired[str | None]
    name: NotRequired[str | None]
    audio: NotRequired[IdRef | IdRefParam | None]
    tool_calls: NotRequired[Sequence[MetricToolCall | MetricToolCallParam] | None]


class MetricFeedbackParam(TypedDict):
    score: int


class CreateDeploymentMetricRequestParam(TypedDict):
    id: str
    metadata: NotRequired[Mapping[str, Any] | None]
    usage: NotRequired[MetricUsage | MetricUsageParam | None]
    performance: NotRequired[MetricPerformance | MetricPerformanceParam | None]
    messages: NotRequired[Sequence[MetricMessageParam | Mapping[str, str]] | None]
    choices: NotRequired[Sequence[MetricMessageParam | Mapping[str, str]] | None]
    feedback: NotRequired[MetricFeedback | MetricFeedbackParam | None]


class ListDeploymentVersionsRequestParam(TypedDict):
    key_or_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    variant_id: NotRequired[str | None]


class ListDeploymentsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


lazy_annotations(__name__)
