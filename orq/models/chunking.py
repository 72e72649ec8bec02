# @generated
"""Chunking."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open, OpenEnum
from .values import SemanticChunkingMode

ChunkReturnType: TypeAlias = OpenEnum[Literal["chunks", "texts"]]
"""Whether chunks come with metadata or as plain texts."""


class AgenticChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="agentic"):
    """Where a model says."""

    strategy: ClassVar[Literal["agentic"]] = "agentic"
    text: str
    model: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    candidate_size: int | None = None
    min_characters_per_chunk: int | None = None
    system_prompt: str | None = None


class ChunkMetadata(APIStruct, kw_only=True):
    """Where in the text a chunk is, and how long."""

    start_index: int
    end_index: int
    token_count: int


class Chunk(APIStruct, kw_only=True):
    """A piece of a text."""

    id: str
    text: str
    index: int
    metadata: ChunkMetadata | None = None


class FastChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="fast"):
    """By size, cut at delimiters."""

    strategy: ClassVar[Literal["fast"]] = "fast"
    text: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    target_size: int | None = None
    """In bytes."""
    delimiters: str | None = None
    pattern: str | None = None
    prefix: bool | None = None
    consecutive: bool | None = None
    forward_fallback: bool | None = None


class LateChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="late"):
    """Embedded whole, then split."""

    strategy: ClassVar[Literal["late"]] = "late"
    text: str
    embedding_model: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    separators: Sequence[str] | None = None
    min_characters_per_chunk: int | None = None
    dimensions: int | None = None
    max_tokens: int | None = None


class TokenChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="token"):
    """By tokens."""

    strategy: ClassVar[Literal["token"]] = "token"
    text: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    chunk_overlap: int | None = None
    """In tokens."""


class SentenceChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="sentence"):
    """By sentences."""

    strategy: ClassVar[Literal["sentence"]] = "sentence"
    text: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    chunk_overlap: int | None = None
    """In tokens."""
    min_sentences_per_chunk: int | None = None


class RecursiveChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="recursive"):
    """By separators, the coarsest first."""

    strategy: ClassVar[Literal["recursive"]] = "recursive"
    text: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    separators: Sequence[str] | None = None
    min_characters_per_chunk: int | None = None


SemanticThreshold: TypeAlias = Number | OpenEnum[Literal["auto"]]
"""0 to 1, or `auto`."""


class SemanticChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="semantic"):
    """Where the meaning changes."""

    strategy: ClassVar[Literal["semantic"]] = "semantic"
    text: str
    embedding_model: str
    metadata: bool | None = None
    return_type: ChunkReturnType | None = None
    chunk_size: int | None = None
    """In tokens."""
    threshold: SemanticThreshold | None = None
    dimensions: int | None = None
    max_tokens: int | None = None
    mode: SemanticChunkingMode | None = None
    similarity_window: int | None = None


ParseChunkingRequestBody: TypeAlias = Open[
    TokenChunkerStrategy
    | SentenceChunkerStrategy
    | RecursiveChunkerStrategy
    | SemanticChunkerStrategy
    | AgenticChunkerStrategy
    | FastChunkerStrategy
    | LateChunkerStrategy
]
"""A text and how to chunk it; `strategy` tells which."""


class ParseChunkingRequest(APIStruct, kw_only=True):
    """What `chunking_parse` takes."""

    body: ParseChunkingRequestBody


class ParseChunkingResponse(APIStruct, kw_only=True):
    """The chunks of a text."""

    chunks: list[Chunk]
