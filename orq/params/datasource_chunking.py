# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.datasource_chunking import ChunkingCleanupOptions, ChunkingConfiguration, DatasourceChunkingOptions
from ..models.datasources import DatasourceAttachment
from ..models.processing import CountMetadata
from ..models.values import SemanticChunkingMode
from ..types import SequenceNotStr
from .datasources import DatasourceAttachmentParam
from .processing import CountMetadataParam


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


ChunkingConfigurationParam: TypeAlias = (
    DefaultChunkingConfigParam
    | AdvancedChunkingConfigParam
    | TokenChunkingConfigParam
    | SentenceChunkingConfigParam
    | RecursiveChunkingConfigParam
    | FastChunkingConfigParam
    | SemanticChunkingConfigParam
    | LateChunkingConfigParam
    | AgenticChunkingConfigParam
    | ChunkingConfiguration
)


class DatasourceChunkingOptionsParam(TypedDict):
    chunking_configuration: NotRequired[ChunkingConfigurationParam | None]
    chunking_cleanup_options: NotRequired[ChunkingCleanupOptions | ChunkingCleanupOptionsParam | None]


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
