# Generated from api/.
"""Dict twins of `orq.models.datasource_chunking`."""

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
    """An `AdvancedChunkingConfig` as a dict."""

    type: Literal["advanced"]
    chunk_max_characters: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class AgenticChunkingConfigParam(TypedDict):
    """An `AgenticChunkingConfig` as a dict."""

    type: Literal["agentic"]
    chunk_size: NotRequired[int | None]
    model: NotRequired[str | None]
    candidate_size: NotRequired[int | None]
    min_characters_per_chunk: NotRequired[int | None]
    system_prompt: NotRequired[str | None]


class ChunkingCleanupOptionsParam(TypedDict):
    """A `ChunkingCleanupOptions` as a dict."""

    delete_emails: NotRequired[bool | None]
    delete_credit_cards: NotRequired[bool | None]
    delete_phone_numbers: NotRequired[bool | None]
    clean_bullet_points: NotRequired[bool | None]
    clean_numbered_list: NotRequired[bool | None]
    clean_unicode: NotRequired[bool | None]
    clean_dashes: NotRequired[bool | None]
    clean_whitespaces: NotRequired[bool | None]


class DefaultChunkingConfigParam(TypedDict):
    """A `DefaultChunkingConfig` as a dict."""

    type: Literal["default"]


class TokenChunkingConfigParam(TypedDict):
    """A `TokenChunkingConfig` as a dict."""

    type: Literal["token"]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class SentenceChunkingConfigParam(TypedDict):
    """A `SentenceChunkingConfig` as a dict."""

    type: Literal["sentence"]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]
    min_sentences_per_chunk: NotRequired[int | None]


class RecursiveChunkingConfigParam(TypedDict):
    """A `RecursiveChunkingConfig` as a dict."""

    type: Literal["recursive"]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]


class FastChunkingConfigParam(TypedDict):
    """A `FastChunkingConfig` as a dict."""

    type: Literal["fast"]
    target_size: NotRequired[int | None]
    delimiters: NotRequired[str | None]
    pattern: NotRequired[str | None]
    prefix: NotRequired[bool | None]
    consecutive: NotRequired[bool | None]
    forward_fallback: NotRequired[bool | None]


class SemanticChunkingConfigParam(TypedDict):
    """A `SemanticChunkingConfig` as a dict."""

    type: Literal["semantic"]
    chunk_size: NotRequired[int | None]
    embedding_model: NotRequired[str | None]
    dimensions: NotRequired[int | None]
    threshold: NotRequired[str | None]
    mode: NotRequired[SemanticChunkingMode | None]
    similarity_window: NotRequired[int | None]


class LateChunkingConfigParam(TypedDict):
    """A `LateChunkingConfig` as a dict."""

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
"""A `ChunkingConfiguration` as a struct or a dict."""


class DatasourceChunkingOptionsParam(TypedDict):
    """A `DatasourceChunkingOptions` as a dict."""

    chunking_configuration: NotRequired[ChunkingConfigurationParam | None]
    chunking_cleanup_options: NotRequired[ChunkingCleanupOptions | ChunkingCleanupOptionsParam | None]


class CreateDatasourceRequestParam(TypedDict):
    """A `CreateDatasourceRequest` as a dict."""

    knowledge_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    file_id: NotRequired[str | None]
    chunking_options: NotRequired[DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None]
    id: NotRequired[str | None]
    attachment: NotRequired[DatasourceAttachment | DatasourceAttachmentParam | None]
    metadata: NotRequired[CountMetadata | CountMetadataParam | None]


class PreviewChunksRequestParam(TypedDict):
    """A `PreviewChunksRequest` as a dict."""

    knowledge_id: str
    file_id: str
    chunking_options: NotRequired[DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None]
