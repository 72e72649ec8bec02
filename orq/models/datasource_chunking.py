# @generated
"""Datasource chunking."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open
from .datasources import DatasourceAttachment
from .processing import CountMetadata
from .values import SemanticChunkingMode


class AdvancedChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="advanced"):
    """By characters."""

    type: ClassVar[Literal["advanced"]] = "advanced"
    chunk_max_characters: int | None = None
    """Longer elements are split."""
    chunk_overlap: int | None = None
    """In characters."""


class AgenticChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="agentic"):
    """Where a model says."""

    type: ClassVar[Literal["agentic"]] = "agentic"
    chunk_size: int | None = None
    """In tokens."""
    model: str | None = None
    candidate_size: int | None = None
    """The size of the pieces that the model chooses from."""
    min_characters_per_chunk: int | None = None
    system_prompt: str | None = None


class ChunkingCleanupOptions(APIStruct, kw_only=True):
    """What to clean out of a text before it is chunked."""

    delete_emails: bool | None = None
    delete_credit_cards: bool | None = None
    delete_phone_numbers: bool | None = None
    clean_bullet_points: bool | None = None
    clean_numbered_list: bool | None = None
    clean_unicode: bool | None = None
    clean_dashes: bool | None = None
    clean_whitespaces: bool | None = None


class DefaultChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="default"):
    """As the service sees fit."""

    type: ClassVar[Literal["default"]] = "default"


class TokenChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="token"):
    """By tokens."""

    type: ClassVar[Literal["token"]] = "token"
    chunk_size: int | None = None
    """In tokens."""
    chunk_overlap: int | None = None
    """In tokens."""


class SentenceChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="sentence"):
    """By sentences."""

    type: ClassVar[Literal["sentence"]] = "sentence"
    chunk_size: int | None = None
    """In tokens."""
    chunk_overlap: int | None = None
    """In tokens."""
    min_sentences_per_chunk: int | None = None


class RecursiveChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="recursive"):
    """By separators, the coarsest first."""

    type: ClassVar[Literal["recursive"]] = "recursive"
    chunk_size: int | None = None
    """In tokens."""
    separators: Sequence[str] | None = None
    """Tried in order; if not given: paragraph, line, space, character."""
    min_characters_per_chunk: int | None = None


class FastChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="fast"):
    """By size, cut at delimiters."""

    type: ClassVar[Literal["fast"]] = "fast"
    target_size: int | None = None
    """In bytes."""
    delimiters: str | None = None
    """Each character is one."""
    pattern: str | None = None
    prefix: bool | None = None
    consecutive: bool | None = None
    """Whether a run of delimiters stays together."""
    forward_fallback: bool | None = None
    """Whether to look ahead if there is no delimiter behind."""


class SemanticChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="semantic"):
    """Where the meaning changes."""

    type: ClassVar[Literal["semantic"]] = "semantic"
    chunk_size: int | None = None
    """In tokens."""
    embedding_model: str | None = None
    dimensions: int | None = None
    threshold: str | None = None
    mode: SemanticChunkingMode | None = None
    similarity_window: int | None = None


class LateChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="late"):
    """Embedded whole, then split."""

    type: ClassVar[Literal["late"]] = "late"
    chunk_size: int | None = None
    """In tokens."""
    separators: Sequence[str] | None = None
    min_characters_per_chunk: int | None = None
    embedding_model: str | None = None
    dimensions: int | None = None


ChunkingConfiguration: TypeAlias = Open[
    DefaultChunkingConfig
    | AdvancedChunkingConfig
    | TokenChunkingConfig
    | SentenceChunkingConfig
    | RecursiveChunkingConfig
    | FastChunkingConfig
    | SemanticChunkingConfig
    | LateChunkingConfig
    | AgenticChunkingConfig
]
"""How to chunk a file; `type` tells which strategy."""


class DatasourceChunkingOptions(APIStruct, kw_only=True):
    """How to chunk a file, and how to clean it before."""

    chunking_configuration: ChunkingConfiguration | None = None
    chunking_cleanup_options: ChunkingCleanupOptions | None = None


class CreateDatasourceRequest(APIStruct, kw_only=True):
    """What `knowledge_create_datasource` takes."""

    knowledge_id: str
    display_name: str | None = None
    description: str | None = None
    file_id: str | None = None
    """An uploaded file to chunk; if not given, the datasource stays empty."""
    chunking_options: DatasourceChunkingOptions | None = None
    id: str | None = None
    """If not given, the service makes one."""
    attachment: DatasourceAttachment | None = None
    metadata: CountMetadata | None = None


class PreviewChunk(APIStruct, kw_only=True):
    """A chunk that a file would give."""

    text: str
    page_number: int | None = None


class PreviewChunksMetadata(APIStruct, kw_only=True):
    """How long the chunks of a preview are."""

    words_count: int
    sentences_count: int
    paragraphs_count: int
    tokens_count: int
    characters_count: int
    chunks_count: int


class PreviewChunksRequest(APIStruct, kw_only=True):
    """What `knowledge_preview_chunks` takes."""

    knowledge_id: str
    file_id: str
    chunking_options: DatasourceChunkingOptions | None = None


class PreviewChunksResponse(APIStruct, kw_only=True):
    """The chunks that a file would give."""

    chunks: list[PreviewChunk]
    metadata: PreviewChunksMetadata
