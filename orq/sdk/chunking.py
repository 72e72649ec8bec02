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
    from ..params._c_unions import ParseChunkingRequestBodyParam
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

        chunk_size: In tokens.
        chunk_overlap: In tokens.
        target_size: In bytes.

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

        chunk_size: In tokens.
        chunk_overlap: In tokens.
        target_size: In bytes.

        `POST /v2/chunking`; raises `OrqError`.
        """
        ...
