# @generated
"""Datasource chunking."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open
from .datasources import DatasourceAttachment
from .processing import CountMetadata
from .values import SemanticChunkingMode


class AdvancedChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="advanced"):
    """Splits by number of characters."""

    type: ClassVar[Literal["advanced"]] = "advanced"
    chunk_max_characters: int | None = None
    """Maximum size of a chunk, in characters; longer text is split. Default: 500."""
    chunk_overlap: int | None = None
    """Number of characters that a chunk repeats from the one before. Default: 0."""


class AgenticChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="agentic"):
    """Splits where a language model sees a change of topic."""

    type: ClassVar[Literal["agentic"]] = "agentic"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 1024."""
    model: str | None = None
    """Chat model that chooses where to split. Default: `openai/gpt-4o`."""
    candidate_size: int | None = None
    """Size of the pieces between which the model may split. Default: 128."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""
    system_prompt: str | None = None
    """Instructions for the model in place of the default ones; at most 20,000 tokens."""


class ChunkingCleanupOptions(APIStruct, kw_only=True):
    """What is removed from a text before it is split."""

    delete_emails: bool | None = None
    """Whether to remove email addresses."""
    delete_credit_cards: bool | None = None
    """Whether to remove numbers of credit cards."""
    delete_phone_numbers: bool | None = None
    """Whether to remove telephone numbers."""
    clean_bullet_points: bool | None = None
    """Whether to remove the signs before items of a list."""
    clean_numbered_list: bool | None = None
    """Whether to remove the numbers before items of a list."""
    clean_unicode: bool | None = None
    """Whether to replace or remove unusual Unicode characters."""
    clean_dashes: bool | None = None
    """Whether to replace dashes of all kinds with one kind."""
    clean_whitespaces: bool | None = None
    """Whether to reduce runs of spaces and line breaks."""


class DefaultChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="default"):
    """Splits in the service's standard way."""

    type: ClassVar[Literal["default"]] = "default"


class TokenChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="token"):
    """Splits after a number of tokens."""

    type: ClassVar[Literal["token"]] = "token"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512."""
    chunk_overlap: int | None = None
    """Number of tokens that a chunk repeats from the one before. Default: 0."""


class SentenceChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="sentence"):
    """Splits between sentences."""

    type: ClassVar[Literal["sentence"]] = "sentence"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512."""
    chunk_overlap: int | None = None
    """Number of tokens that a chunk repeats from the one before. Default: 0."""
    min_sentences_per_chunk: int | None = None
    """Minimum number of sentences in a chunk. Default: 1."""


class RecursiveChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="recursive"):
    """Splits at separators, the coarsest first, until chunks are small enough."""

    type: ClassVar[Literal["recursive"]] = "recursive"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512."""
    separators: Sequence[str] | None = None
    """Texts at which to split, in order. Default: paragraph, line, space, any character."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""


class FastChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="fast"):
    """Splits at delimiters, by size in bytes; the quickest way."""

    type: ClassVar[Literal["fast"]] = "fast"
    target_size: int | None = None
    """Size to aim for, in bytes. Default: 4096."""
    delimiters: str | None = None
    """Characters at which to split, one byte each. Default: newline, `.` and `?`."""
    pattern: str | None = None
    """Text of several bytes at which to split; wins over `delimiters`."""
    prefix: bool | None = None
    """Whether a delimiter begins the next chunk rather than ending this one. Default: false."""
    consecutive: bool | None = None
    """Whether a run of delimiters stays whole, in the chunk after it. Default: false."""
    forward_fallback: bool | None = None
    """Whether to search after `target_size` if there is no delimiter before it. Default: false."""


class SemanticChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="semantic"):
    """Splits where the meaning of the text changes."""

    type: ClassVar[Literal["semantic"]] = "semantic"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512."""
    embedding_model: str | None = None
    """Embedding model that is used to split the text, as `provider/model`."""
    dimensions: int | None = None
    """Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large one."""
    threshold: str | None = None
    """How similar sentences of one chunk must be, 0 to 1 as text. Default: `auto`."""
    mode: SemanticChunkingMode | None = None
    """Whether windows of sentences or single sentences are compared. Default: `window`."""
    similarity_window: int | None = None
    """Number of sentences to compare at once. Default: 1."""


class LateChunkingConfig(APIStruct, kw_only=True, tag_field="type", tag="late"):
    """Embeds the whole text, then splits it: each chunk keeps its context."""

    type: ClassVar[Literal["late"]] = "late"
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512."""
    separators: Sequence[str] | None = None
    """Texts at which to split, the coarsest first, such as a blank line, then a space."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""
    embedding_model: str | None = None
    """Embedding model that is used to split the text, as `provider/model`."""
    dimensions: int | None = None
    """Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large one."""


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
    """How a file is cleaned, then split into chunks."""

    chunking_configuration: ChunkingConfiguration | None = None
    """How the text is split. Default: the service's standard way."""
    chunking_cleanup_options: ChunkingCleanupOptions | None = None
    """What is removed from the text first. Default: all that can be removed."""


class CreateDatasourceRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.create_datasource`."""

    knowledge_id: str
    """Id of the knowledge base that gets the datasource."""
    display_name: str | None = None
    """Name shown in the studio. Default: the name of the file."""
    description: str | None = None
    """What the datasource contains."""
    file_id: str | None = None
    """Uploaded file to split into chunks; absent: the datasource is empty at first."""
    chunking_options: DatasourceChunkingOptions | None = None
    """How the file is cleaned and split. Default: the service's standard way."""
    id: str | None = None
    """Your id for the datasource. Default: the service makes one."""
    attachment: DatasourceAttachment | None = None
    """File that was uploaded for the datasource."""
    metadata: CountMetadata | None = None
    """Length of the text in words, sentences, tokens and so on, if you know it."""


class PreviewChunk(APIStruct, kw_only=True):
    """A chunk that a file would give."""

    text: str
    """Text that the chunk would have."""
    page_number: int | None = None
    """Page of the file from which the text comes."""


class PreviewChunksMetadata(APIStruct, kw_only=True):
    """How long the text of a file is, and how many chunks it would give."""

    words_count: int
    """Number of words in the text."""
    sentences_count: int
    """Number of sentences in the text."""
    paragraphs_count: int
    """Number of paragraphs in the text."""
    tokens_count: int
    """Number of tokens in the text."""
    characters_count: int
    """Number of characters in the text."""
    chunks_count: int
    """Number of chunks that the file would give."""


class PreviewChunksRequest(APIStruct, kw_only=True):
    """Parameters of `knowledge.preview_chunks`."""

    knowledge_id: str
    """Id of the knowledge base for which the chunks are meant."""
    file_id: str
    """Uploaded file to try."""
    chunking_options: DatasourceChunkingOptions | None = None
    """How the file is cleaned and split. Default: the service's standard way."""


class PreviewChunksResponse(APIStruct, kw_only=True):
    """The chunks that a file would give."""

    chunks: list[PreviewChunk]
    """Chunks that the file would give, in their order."""
    metadata: PreviewChunksMetadata
    """How long the text is, and how many chunks there are."""
