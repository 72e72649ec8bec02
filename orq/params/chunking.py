# @generated

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.chunking import ChunkReturnType, ParseChunkingRequestBody, SemanticThreshold
from ..models.values import SemanticChunkingMode
from ..types import SequenceNotStr


class AgenticChunkerStrategyParam(TypedDict):
    strategy: Literal["agentic"]
    text: str
    model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    candidate_size: NotRequired[int | None]
    min_characters_per_chunk: NotRequired[int | None]
    system_prompt: NotRequired[str | None]


class FastChunkerStrategyParam(TypedDict):
    strategy: Literal["fast"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    target_size: NotRequired[int | None]
    delimiters: NotRequired[str | None]
    pattern: NotRequired[str | None]
    prefix: NotRequired[bool | None]
    consecutive: NotRequired[bool | None]
    forward_fallback: NotRequired[bool | None]


class LateChunkerStrategyParam(TypedDict):
    strategy: Literal["late"]
    text: str
    embedding_model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]
    dimensions: NotRequired[int | None]
    max_tokens: NotRequired[int | None]


class TokenChunkerStrategyParam(TypedDict):
    strategy: Literal["token"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]


class SentenceChunkerStrategyParam(TypedDict):
    strategy: Literal["sentence"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    chunk_overlap: NotRequired[int | None]
    min_sentences_per_chunk: NotRequired[int | None]


class RecursiveChunkerStrategyParam(TypedDict):
    strategy: Literal["recursive"]
    text: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    separators: NotRequired[SequenceNotStr[str] | None]
    min_characters_per_chunk: NotRequired[int | None]


class SemanticChunkerStrategyParam(TypedDict):
    strategy: Literal["semantic"]
    text: str
    embedding_model: str
    metadata: NotRequired[bool | None]
    return_type: NotRequired[ChunkReturnType | None]
    chunk_size: NotRequired[int | None]
    threshold: NotRequired[SemanticThreshold | None]
    dimensions: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    mode: NotRequired[SemanticChunkingMode | None]
    similarity_window: NotRequired[int | None]


ParseChunkingRequestBodyParam: TypeAlias = (
    TokenChunkerStrategyParam
    | SentenceChunkerStrategyParam
    | RecursiveChunkerStrategyParam
    | SemanticChunkerStrategyParam
    | AgenticChunkerStrategyParam
    | FastChunkerStrategyParam
    | LateChunkerStrategyParam
    | ParseChunkingRequestBody
)


class ParseChunkingRequestParam(TypedDict):
    body: ParseChunkingRequestBodyParam
