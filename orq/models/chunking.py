# @generated
"""Chunking."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open, OpenEnum
from .values import SemanticChunkingMode

ChunkReturnType: TypeAlias = OpenEnum[Literal["chunks", "texts"]]
"""Whether chunks come as objects with metadata or as plain texts."""


class AgenticChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="agentic"):
    """Splits where a language model sees a change of topic."""

    strategy: ClassVar[Literal["agentic"]] = "agentic"
    text: str
    """Text to split into chunks."""
    model: str
    """Chat model that chooses where to split, as `provider/model`."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 1024."""
    candidate_size: int | None = None
    """Size of the pieces between which the model may split. Default: 128."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""
    system_prompt: str | None = None
    """Instructions for the model in place of the default ones; at most 20,000 tokens."""


class ChunkMetadata(APIStruct, kw_only=True):
    """Where in the text a chunk is, and how long it is."""

    start_index: int
    """Offset in the text at which the chunk begins."""
    end_index: int
    """Offset in the text at which the chunk ends."""
    token_count: int
    """Number of tokens in the chunk."""


class Chunk(APIStruct, kw_only=True):
    """A piece of a text."""

    id: str
    """Identifies the chunk."""
    text: str
    """This part of the text."""
    index: int
    """Position of the chunk in the text, from 0."""
    metadata: ChunkMetadata | None = None
    """Where the chunk is in the text; present if the request asked for `metadata`."""


class FastChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="fast"):
    """Splits at delimiters, by size in bytes; the quickest way."""

    strategy: ClassVar[Literal["fast"]] = "fast"
    text: str
    """Text to split into chunks."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
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


class LateChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="late"):
    """Embeds the whole text, then splits it: each chunk keeps its context."""

    strategy: ClassVar[Literal["late"]] = "late"
    text: str
    """Text to split into chunks."""
    embedding_model: str
    """Embedding model that is used to split the text, as `provider/model`."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`."""
    separators: Sequence[str] | None = None
    """Texts at which to split, the coarsest first, such as a blank line, then a space."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""
    dimensions: int | None = None
    """Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large one."""
    max_tokens: int | None = None
    """Maximum tokens in a call of the embedding model, such as 8191 for `text-embedding-3` models."""


class TokenChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="token"):
    """Splits after a number of tokens."""

    strategy: ClassVar[Literal["token"]] = "token"
    text: str
    """Text to split into chunks."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`."""
    chunk_overlap: int | None = None
    """Number of tokens that a chunk repeats from the one before. Default: 0."""


class SentenceChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="sentence"):
    """Splits between sentences."""

    strategy: ClassVar[Literal["sentence"]] = "sentence"
    text: str
    """Text to split into chunks."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`."""
    chunk_overlap: int | None = None
    """Number of tokens that a chunk repeats from the one before. Default: 0."""
    min_sentences_per_chunk: int | None = None
    """Minimum number of sentences in a chunk. Default: 1."""


class RecursiveChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="recursive"):
    """Splits at separators, the coarsest first, until chunks are small enough."""

    strategy: ClassVar[Literal["recursive"]] = "recursive"
    text: str
    """Text to split into chunks."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`."""
    separators: Sequence[str] | None = None
    """Texts at which to split, the coarsest first, such as a blank line, then a space."""
    min_characters_per_chunk: int | None = None
    """Minimum size of a chunk, in characters. Default: 24."""


SemanticThreshold: TypeAlias = Number | OpenEnum[Literal["auto"]]
"""How similar sentences of one chunk must be, 0 to 1; or `auto`."""


class SemanticChunkerStrategy(APIStruct, kw_only=True, tag_field="strategy", tag="semantic"):
    """Splits where the meaning of the text changes."""

    strategy: ClassVar[Literal["semantic"]] = "semantic"
    text: str
    """Text to split into chunks."""
    embedding_model: str
    """Embedding model that is used to split the text, as `provider/model`."""
    metadata: bool | None = None
    """Whether each chunk tells its offsets and number of tokens. Default: true."""
    return_type: ChunkReturnType | None = None
    """`chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`."""
    chunk_size: int | None = None
    """Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`."""
    threshold: SemanticThreshold | None = None
    """How similar sentences of one chunk must be, 0 to 1; or `auto`."""
    dimensions: int | None = None
    """Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large one."""
    max_tokens: int | None = None
    """Maximum tokens in a call of the embedding model, such as 8191 for `text-embedding-3` models."""
    mode: SemanticChunkingMode | None = None
    """Whether windows of sentences or single sentences are compared. Default: `window`."""
    similarity_window: int | None = None
    """Number of sentences to compare at once. Default: 1."""


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
    """Parameters of `chunking.parse`."""

    body: ParseChunkingRequestBody


class ParseChunkingResponse(APIStruct, kw_only=True):
    """The chunks of a text."""

    chunks: list[Chunk]
    """The chunks, in their order in the text."""
