# @generated
"""`client.chunking`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _chunking

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.chunking import ChunkReturnType, ParseChunkingResponse, SemanticThreshold
    from ..models.values import SemanticChunkingMode
    from ..params._a_to_d_unions import ParseChunkingRequestBodyParam
    from ..types import SequenceNotStr


class ChunkingNamespace(Namespace, functions=_chunking):
    """Split texts into chunks."""

    def parse(
        self,
        *,
        text: str | None = None,
        strategy: Literal["token", "sentence", "recursive", "semantic", "agentic", "fast", "late"] | None = None,
        metadata: bool | None = None,
        return_type: ChunkReturnType | None = None,
        chunk_size: int | None = None,
        chunk_overlap: int | None = None,
        min_sentences_per_chunk: int | None = None,
        separators: SequenceNotStr[str] | None = None,
        min_characters_per_chunk: int | None = None,
        embedding_model: str | None = None,
        threshold: SemanticThreshold | None = None,
        dimensions: int | None = None,
        max_tokens: int | None = None,
        mode: SemanticChunkingMode | None = None,
        similarity_window: int | None = None,
        model: str | None = None,
        candidate_size: int | None = None,
        system_prompt: str | None = None,
        target_size: int | None = None,
        delimiters: str | None = None,
        pattern: str | None = None,
        prefix: bool | None = None,
        consecutive: bool | None = None,
        forward_fallback: bool | None = None,
        body: ParseChunkingRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> ParseChunkingResponse:
        """Split a text into chunks by one of seven strategies.

        text: Text to split into chunks.
        strategy: Selects the kind: one of `"token"`, `"sentence"`, `"recursive"`, `"semantic"`, `"agentic"`,
            `"fast"`, `"late"`.
        metadata: Whether each chunk tells its offsets and number of tokens. Default: true.
        return_type: `chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`.
        chunk_size: Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`.
        chunk_overlap: Number of tokens that a chunk repeats from the one before. Default: 0.
        min_sentences_per_chunk: Minimum number of sentences in a chunk. Default: 1.
        separators: Texts at which to split, the coarsest first, such as a blank line, then a space.
        min_characters_per_chunk: Minimum size of a chunk, in characters. Default: 24.
        embedding_model: Embedding model that is used to split the text, as `provider/model`.
        threshold: How similar sentences of one chunk must be, 0 to 1; or `auto`.
        dimensions: Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large
            one.
        max_tokens: Maximum tokens in a call of the embedding model, such as 8191 for `text-embedding-3` models.
        mode: Whether windows of sentences or single sentences are compared. Default: `window`.
        similarity_window: Number of sentences to compare at once. Default: 1.
        model: Chat model that chooses where to split, as `provider/model`.
        candidate_size: Size of the pieces between which the model may split. Default: 128.
        system_prompt: Instructions for the model in place of the default ones; at most 20,000 tokens.
        target_size: Size to aim for, in bytes. Default: 4096.
        delimiters: Characters at which to split, one byte each. Default: newline, `.` and `?`.
        pattern: Text of several bytes at which to split; wins over `delimiters`.
        prefix: Whether a delimiter begins the next chunk rather than ending this one. Default: false.
        consecutive: Whether a run of delimiters stays whole, in the chunk after it. Default: false.
        forward_fallback: Whether to search after `target_size` if there is no delimiter before it. Default: false.

        `POST /v2/chunking`; raises `OrqError`.
        """
        ...


class AsyncChunkingNamespace(AsyncNamespace, functions=_chunking):
    """Split texts into chunks."""

    async def parse(
        self,
        *,
        text: str | None = None,
        strategy: Literal["token", "sentence", "recursive", "semantic", "agentic", "fast", "late"] | None = None,
        metadata: bool | None = None,
        return_type: ChunkReturnType | None = None,
        chunk_size: int | None = None,
        chunk_overlap: int | None = None,
        min_sentences_per_chunk: int | None = None,
        separators: SequenceNotStr[str] | None = None,
        min_characters_per_chunk: int | None = None,
        embedding_model: str | None = None,
        threshold: SemanticThreshold | None = None,
        dimensions: int | None = None,
        max_tokens: int | None = None,
        mode: SemanticChunkingMode | None = None,
        similarity_window: int | None = None,
        model: str | None = None,
        candidate_size: int | None = None,
        system_prompt: str | None = None,
        target_size: int | None = None,
        delimiters: str | None = None,
        pattern: str | None = None,
        prefix: bool | None = None,
        consecutive: bool | None = None,
        forward_fallback: bool | None = None,
        body: ParseChunkingRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> ParseChunkingResponse:
        """Split a text into chunks by one of seven strategies.

        text: Text to split into chunks.
        strategy: Selects the kind: one of `"token"`, `"sentence"`, `"recursive"`, `"semantic"`, `"agentic"`,
            `"fast"`, `"late"`.
        metadata: Whether each chunk tells its offsets and number of tokens. Default: true.
        return_type: `chunks`: objects with metadata; `texts`: the texts alone. Default: `chunks`.
        chunk_size: Maximum size of a chunk, in tokens. Default: 512, or 1024 for `agentic`.
        chunk_overlap: Number of tokens that a chunk repeats from the one before. Default: 0.
        min_sentences_per_chunk: Minimum number of sentences in a chunk. Default: 1.
        separators: Texts at which to split, the coarsest first, such as a blank line, then a space.
        min_characters_per_chunk: Minimum size of a chunk, in characters. Default: 24.
        embedding_model: Embedding model that is used to split the text, as `provider/model`.
        threshold: How similar sentences of one chunk must be, 0 to 1; or `auto`.
        dimensions: Length of the vectors; `text-embedding-3` models need it: 256 to 1536, or 3072 for the large
            one.
        max_tokens: Maximum tokens in a call of the embedding model, such as 8191 for `text-embedding-3` models.
        mode: Whether windows of sentences or single sentences are compared. Default: `window`.
        similarity_window: Number of sentences to compare at once. Default: 1.
        model: Chat model that chooses where to split, as `provider/model`.
        candidate_size: Size of the pieces between which the model may split. Default: 128.
        system_prompt: Instructions for the model in place of the default ones; at most 20,000 tokens.
        target_size: Size to aim for, in bytes. Default: 4096.
        delimiters: Characters at which to split, one byte each. Default: newline, `.` and `?`.
        pattern: Text of several bytes at which to split; wins over `delimiters`.
        prefix: Whether a delimiter begins the next chunk rather than ending this one. Default: false.
        consecutive: Whether a run of delimiters stays whole, in the chunk after it. Default: false.
        forward_fallback: Whether to search after `target_size` if there is no delimiter before it. Default: false.

        `POST /v2/chunking`; raises `OrqError`.
        """
        ...
