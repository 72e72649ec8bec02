# @generated
"""`client.knowledge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..funcs import _knowledge
from ..types import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
    from typing import Any, Literal

    from .._signatures import RequestOptions
    from ..models.datasource_chunking import DatasourceChunkingOptions, PreviewChunksResponse
    from ..models.datasources import (
        Datasource,
        DatasourceAttachment,
        DatasourceProcessingStatus,
        ListDatasourcesResponse,
    )
    from ..models.knowledge import (
        ExternalRetrievalSettings,
        InternalRetrievalSettings,
        Knowledge,
        ListKnowledgeResponse,
    )
    from ..models.knowledge_changes import (
        CreateExternalKnowledgeConfig,
        KnowledgeUpdateSettings,
        UpdateExternalKnowledgeConfig,
    )
    from ..models.knowledge_chunks import (
        CountChunksResponse,
        DeleteChunksResponse,
        KnowledgeChunk,
        ListChunksResponse,
        ProcessingStatusFilter,
        UpsertChunk,
    )
    from ..models.knowledge_requests import GetUploadFileURLResponse, KnowledgeType
    from ..models.knowledge_search import SearchKnowledgeResponse, SearchRetrievalConfig
    from ..models.processing import CountMetadata, ProcessingStatus
    from ..models.retrieval import SearchOptions, SearchRerankConfig
    from ..models.values import Scalar, SearchType, StopSequences
    from ..params._d import DatasourceAttachmentParam, DatasourceChunkingOptionsParam
    from ..params._k import (
        CreateExternalKnowledgeConfigParam,
        ExternalRetrievalSettingsParam,
        InternalRetrievalSettingsParam,
        KnowledgeUpdateSettingsParam,
        SearchRetrievalConfigParam,
        UpdateExternalKnowledgeConfigParam,
        UpsertChunkParam,
    )
    from ..params._k_unions import (
        CreateKnowledgeRequestBodyParam,
        SearchAgenticRAGConfigParam,
        SearchFilterParam,
        UpdateKnowledgeRequestBodyParam,
    )
    from ..params._p import CountMetadataParam
    from ..params._r import SearchOptionsParam, SearchRerankConfigParam
    from ..types import SequenceNotStr


class KnowledgeNamespace(Namespace, functions=_knowledge):
    """Knowledge bases, their datasources and chunks, and searches in them."""

    @overload
    def create(
        self,
        *,
        key: str,
        external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam,
        path: str,
        type: Literal["external"] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    def create(
        self,
        *,
        key: str,
        embedding_model: str,
        path: str,
        type: Literal["internal"] | None = None,
        description: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    def create(
        self,
        *,
        body: CreateKnowledgeRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    def create(
        self,
        *,
        key: str | None = None,
        external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam | None = None,
        path: str | None = None,
        type: Literal["external", "internal"] | None = None,
        description: str | None = None,
        embedding_model: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        body: CreateKnowledgeRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a knowledge base, internal or backed by an external search API.

        path: Project and folders.
        embedding_model: As `provider/model`; a private one as `workspace@provider/model`.

        `POST /v2/knowledge`; raises `OrqError`.
        """
        ...

    def create_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        body: Sequence[UpsertChunk | UpsertChunkParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[KnowledgeChunk]:
        """Add 1 to 100 chunks to a datasource.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    def create_datasource(
        self,
        *,
        knowledge_id: str,
        display_name: str | None = None,
        description: str | None = None,
        file_id: str | None = None,
        chunking_options: DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None = None,
        id: str | None = None,
        attachment: DatasourceAttachment | DatasourceAttachmentParam | None = None,
        metadata: CountMetadata | CountMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Create a datasource, empty or from an uploaded file that is then chunked.

        file_id: An uploaded file to chunk; if not given, the datasource stays empty.
        id: If not given, the service makes one.

        `POST /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        knowledge_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a knowledge base with its datasources and chunks.

        `DELETE /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    def delete_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a chunk from its datasource and from the index.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    def delete_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> DeleteChunksResponse:
        """Delete up to 100 chunks and report those that could not be.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    def delete_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datasource and its chunks for good.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...

    def get_chunks_count(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        options: RequestOptions | None = None,
    ) -> CountChunksResponse:
        """Count the chunks of a datasource, all or those that match.

        q: A text to look for; then only chunks in the index count.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        type: KnowledgeType | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListKnowledgeResponse:
        """List knowledge bases, the newest first, a page at a time.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most, 1 to 300; if not given, the service takes 25.

        `GET /v2/knowledge`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        type: KnowledgeType | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Knowledge]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most, 1 to 300; if not given, the service takes 25.

        `GET /v2/knowledge`; raises `OrqError`.
        """
        ...

    def list_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        status: ProcessingStatusFilter | None = None,
        options: RequestOptions | None = None,
    ) -> ListChunksResponse:
        """List the chunks of a datasource, paged by cursor.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    def list_chunks_items(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        status: ProcessingStatusFilter | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[KnowledgeChunk]:
        """Iterate over the items of all pages of `list_chunks`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    def list_chunks_paginated(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListChunksResponse:
        """List the chunks of a datasource, paged by number.

        q: A text to look for.
        page: From 1.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`; raises `OrqError`.
        """
        ...

    def list_chunks_paginated_items(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[KnowledgeChunk]:
        """Iterate over the items of all pages of `list_chunks_paginated`, each page fetched when it is needed.

        q: A text to look for.
        page: From 1.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`; raises `OrqError`.
        """
        ...

    def list_datasources(
        self,
        *,
        knowledge_id: str,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        status: StopSequences | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatasourcesResponse:
        """List the datasources of a knowledge base, a page at a time.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most; if not given, the service takes 50.

        `GET /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    def list_datasources_items(
        self,
        *,
        knowledge_id: str,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        status: StopSequences | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Datasource]:
        """Iterate over the items of all pages of `list_datasources`, each page fetched when it is needed.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most; if not given, the service takes 50.

        `GET /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    def preview_chunks(
        self,
        *,
        knowledge_id: str,
        file_id: str,
        chunking_options: DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> PreviewChunksResponse:
        """Show the chunks that a file would give, without creating a datasource.

        `POST /v2/knowledge/{knowledge_id}/datasources/preview-chunks`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        knowledge_id: str,
        options: RequestOptions | None = None,
    ) -> Knowledge:
        """Fetch a knowledge base and its settings.

        `GET /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    def retrieve_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Fetch a chunk by its id.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    def wait_for_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[KnowledgeChunk], object] | None = None,
        done: Callable[[KnowledgeChunk], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Call `retrieve_chunk` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_chunk`.
        """
        ...

    def retrieve_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Fetch a datasource, its status and its number of chunks.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...

    def wait_for_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Datasource], object] | None = None,
        done: Callable[[Datasource], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Call `retrieve_datasource` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_datasource`.
        """
        ...

    def retrieve_file_url(
        self,
        *,
        knowledge_id: str,
        file_name: str,
        content_type: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> GetUploadFileURLResponse:
        """Get an address and form fields with which to upload a file.

        `GET /v2/knowledge/{knowledge_id}/upload-file`; raises `OrqError`.
        """
        ...

    def retrieve_processing_status(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> DatasourceProcessingStatus:
        """Fetch how far the processing of a datasource has come.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/datasource-processing-status`; raises `OrqError`.
        """
        ...

    def wait_for_processing_status(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[DatasourceProcessingStatus], object] | None = None,
        done: Callable[[DatasourceProcessingStatus], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> DatasourceProcessingStatus:
        """Call `retrieve_processing_status` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_processing_status`.
        """
        ...

    def search(
        self,
        *,
        knowledge_id: str,
        query: str,
        top_k: int | None = None,
        threshold: float | None = None,
        search_type: SearchType | None = None,
        filter_by: SearchFilterParam | None = None,
        search_options: SearchOptions | SearchOptionsParam | None = None,
        rerank_config: SearchRerankConfig | SearchRerankConfigParam | None = None,
        agentic_rag_config: SearchAgenticRAGConfigParam | None = None,
        retrieval_config: SearchRetrievalConfig | SearchRetrievalConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SearchKnowledgeResponse:
        """Search a knowledge base for the chunks that fit a query best.

        top_k: How many chunks; if not given, as the knowledge base says.
        threshold: 0 to 1; if not given, as the knowledge base says.
        rerank_config: If not given, as the knowledge base says.
        agentic_rag_config: If not given, as the knowledge base says.

        `POST /v2/knowledge/{knowledge_id}/search`; raises `OrqError`.
        """
        ...

    def toggle_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Let searches find a chunk, or hide it from them.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled`; raises `OrqError`.
        """
        ...

    @overload
    def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        path: str | None = None,
        retrieval_settings: ExternalRetrievalSettings | ExternalRetrievalSettingsParam | None = None,
        external_config: UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None = None,
        type: Literal["external"],
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        embedding_model: str | None = None,
        path: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        type: Literal["internal"],
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    def update(
        self,
        *,
        knowledge_id: str,
        body: UpdateKnowledgeRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        path: str | None = None,
        retrieval_settings: ExternalRetrievalSettings
        | ExternalRetrievalSettingsParam
        | InternalRetrievalSettings
        | InternalRetrievalSettingsParam
        | None = None,
        external_config: UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None = None,
        type: Literal["external", "internal"] | None = None,
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        embedding_model: str | None = None,
        body: UpdateKnowledgeRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change a knowledge base; what is not given stays as it is.

        embedding_model: Another one makes the service embed all datasources again.

        `PATCH /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    def update_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        text: str | None = None,
        embedding: Sequence[float] | None = None,
        metadata: Mapping[str, Scalar] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Change the text, metadata or embedding of a chunk.

        embedding: If not given and the text changes, the service makes a new one.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    def update_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        display_name: str,
        description: str | None | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Rename or describe a datasource.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...


class AsyncKnowledgeNamespace(AsyncNamespace, functions=_knowledge):
    """Knowledge bases, their datasources and chunks, and searches in them."""

    @overload
    async def create(
        self,
        *,
        key: str,
        external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam,
        path: str,
        type: Literal["external"] | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    async def create(
        self,
        *,
        key: str,
        embedding_model: str,
        path: str,
        type: Literal["internal"] | None = None,
        description: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    async def create(
        self,
        *,
        body: CreateKnowledgeRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    async def create(
        self,
        *,
        key: str | None = None,
        external_config: CreateExternalKnowledgeConfig | CreateExternalKnowledgeConfigParam | None = None,
        path: str | None = None,
        type: Literal["external", "internal"] | None = None,
        description: str | None = None,
        embedding_model: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        body: CreateKnowledgeRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Create a knowledge base, internal or backed by an external search API.

        path: Project and folders.
        embedding_model: As `provider/model`; a private one as `workspace@provider/model`.

        `POST /v2/knowledge`; raises `OrqError`.
        """
        ...

    async def create_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        body: Sequence[UpsertChunk | UpsertChunkParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[KnowledgeChunk]:
        """Add 1 to 100 chunks to a datasource.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    async def create_datasource(
        self,
        *,
        knowledge_id: str,
        display_name: str | None = None,
        description: str | None = None,
        file_id: str | None = None,
        chunking_options: DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None = None,
        id: str | None = None,
        attachment: DatasourceAttachment | DatasourceAttachmentParam | None = None,
        metadata: CountMetadata | CountMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Create a datasource, empty or from an uploaded file that is then chunked.

        file_id: An uploaded file to chunk; if not given, the datasource stays empty.
        id: If not given, the service makes one.

        `POST /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        knowledge_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a knowledge base with its datasources and chunks.

        `DELETE /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    async def delete_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a chunk from its datasource and from the index.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    async def delete_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> DeleteChunksResponse:
        """Delete up to 100 chunks and report those that could not be.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    async def delete_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a datasource and its chunks for good.

        `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...

    async def get_chunks_count(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        options: RequestOptions | None = None,
    ) -> CountChunksResponse:
        """Count the chunks of a datasource, all or those that match.

        q: A text to look for; then only chunks in the index count.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        type: KnowledgeType | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListKnowledgeResponse:
        """List knowledge bases, the newest first, a page at a time.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most, 1 to 300; if not given, the service takes 25.

        `GET /v2/knowledge`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        type: KnowledgeType | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Knowledge]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most, 1 to 300; if not given, the service takes 25.

        `GET /v2/knowledge`; raises `OrqError`.
        """
        ...

    async def list_chunks(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        status: ProcessingStatusFilter | None = None,
        options: RequestOptions | None = None,
    ) -> ListChunksResponse:
        """List the chunks of a datasource, paged by cursor.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    def list_chunks_items(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        status: ProcessingStatusFilter | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[KnowledgeChunk]:
        """Iterate over the items of all pages of `list_chunks`, each page fetched when it is needed.

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`; raises `OrqError`.
        """
        ...

    async def list_chunks_paginated(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListChunksResponse:
        """List the chunks of a datasource, paged by number.

        q: A text to look for.
        page: From 1.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`; raises `OrqError`.
        """
        ...

    def list_chunks_paginated_items(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        q: str | None = None,
        enabled: bool | None = None,
        status: ProcessingStatus | None = None,
        limit: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[KnowledgeChunk]:
        """Iterate over the items of all pages of `list_chunks_paginated`, each page fetched when it is needed.

        q: A text to look for.
        page: From 1.

        `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`; raises `OrqError`.
        """
        ...

    async def list_datasources(
        self,
        *,
        knowledge_id: str,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        status: StopSequences | None = None,
        options: RequestOptions | None = None,
    ) -> ListDatasourcesResponse:
        """List the datasources of a knowledge base, a page at a time.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most; if not given, the service takes 50.

        `GET /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    def list_datasources_items(
        self,
        *,
        knowledge_id: str,
        starting_after: str | None = None,
        ending_before: str | None = None,
        q: str | None = None,
        limit: int | None = None,
        status: StopSequences | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Datasource]:
        """Iterate over the items of all pages of `list_datasources`, each page fetched when it is needed.

        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.
        limit: How many at most; if not given, the service takes 50.

        `GET /v2/knowledge/{knowledge_id}/datasources`; raises `OrqError`.
        """
        ...

    async def preview_chunks(
        self,
        *,
        knowledge_id: str,
        file_id: str,
        chunking_options: DatasourceChunkingOptions | DatasourceChunkingOptionsParam | None = None,
        options: RequestOptions | None = None,
    ) -> PreviewChunksResponse:
        """Show the chunks that a file would give, without creating a datasource.

        `POST /v2/knowledge/{knowledge_id}/datasources/preview-chunks`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        knowledge_id: str,
        options: RequestOptions | None = None,
    ) -> Knowledge:
        """Fetch a knowledge base and its settings.

        `GET /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    async def retrieve_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Fetch a chunk by its id.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    async def wait_for_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[KnowledgeChunk], object] | None = None,
        done: Callable[[KnowledgeChunk], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Call `retrieve_chunk` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_chunk`.
        """
        ...

    async def retrieve_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Fetch a datasource, its status and its number of chunks.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...

    async def wait_for_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[Datasource], object] | None = None,
        done: Callable[[Datasource], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Call `retrieve_datasource` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_datasource`.
        """
        ...

    async def retrieve_file_url(
        self,
        *,
        knowledge_id: str,
        file_name: str,
        content_type: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> GetUploadFileURLResponse:
        """Get an address and form fields with which to upload a file.

        `GET /v2/knowledge/{knowledge_id}/upload-file`; raises `OrqError`.
        """
        ...

    async def retrieve_processing_status(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        options: RequestOptions | None = None,
    ) -> DatasourceProcessingStatus:
        """Fetch how far the processing of a datasource has come.

        `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/datasource-processing-status`; raises `OrqError`.
        """
        ...

    async def wait_for_processing_status(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[DatasourceProcessingStatus], object] | None = None,
        done: Callable[[DatasourceProcessingStatus], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> DatasourceProcessingStatus:
        """Call `retrieve_processing_status` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `retrieve_processing_status`.
        """
        ...

    async def search(
        self,
        *,
        knowledge_id: str,
        query: str,
        top_k: int | None = None,
        threshold: float | None = None,
        search_type: SearchType | None = None,
        filter_by: SearchFilterParam | None = None,
        search_options: SearchOptions | SearchOptionsParam | None = None,
        rerank_config: SearchRerankConfig | SearchRerankConfigParam | None = None,
        agentic_rag_config: SearchAgenticRAGConfigParam | None = None,
        retrieval_config: SearchRetrievalConfig | SearchRetrievalConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> SearchKnowledgeResponse:
        """Search a knowledge base for the chunks that fit a query best.

        top_k: How many chunks; if not given, as the knowledge base says.
        threshold: 0 to 1; if not given, as the knowledge base says.
        rerank_config: If not given, as the knowledge base says.
        agentic_rag_config: If not given, as the knowledge base says.

        `POST /v2/knowledge/{knowledge_id}/search`; raises `OrqError`.
        """
        ...

    async def toggle_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        enabled: bool,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Let searches find a chunk, or hide it from them.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled`; raises `OrqError`.
        """
        ...

    @overload
    async def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        path: str | None = None,
        retrieval_settings: ExternalRetrievalSettings | ExternalRetrievalSettingsParam | None = None,
        external_config: UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None = None,
        type: Literal["external"],
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    async def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        embedding_model: str | None = None,
        path: str | None = None,
        retrieval_settings: InternalRetrievalSettings | InternalRetrievalSettingsParam | None = None,
        type: Literal["internal"],
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    @overload
    async def update(
        self,
        *,
        knowledge_id: str,
        body: UpdateKnowledgeRequestBodyParam,
        options: RequestOptions | None = None,
    ) -> Knowledge: ...

    async def update(
        self,
        *,
        knowledge_id: str,
        description: str | None | UnsetType = UNSET,
        path: str | None = None,
        retrieval_settings: ExternalRetrievalSettings
        | ExternalRetrievalSettingsParam
        | InternalRetrievalSettings
        | InternalRetrievalSettingsParam
        | None = None,
        external_config: UpdateExternalKnowledgeConfig | UpdateExternalKnowledgeConfigParam | None = None,
        type: Literal["external", "internal"] | None = None,
        settings: KnowledgeUpdateSettings | KnowledgeUpdateSettingsParam | None = None,
        domain_id: str | None = None,
        embedding_model: str | None = None,
        body: UpdateKnowledgeRequestBodyParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change a knowledge base; what is not given stays as it is.

        embedding_model: Another one makes the service embed all datasources again.

        `PATCH /v2/knowledge/{knowledge_id}`; raises `OrqError`.
        """
        ...

    async def update_chunk(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        chunk_id: str,
        text: str | None = None,
        embedding: Sequence[float] | None = None,
        metadata: Mapping[str, Scalar] | None = None,
        options: RequestOptions | None = None,
    ) -> KnowledgeChunk:
        """Change the text, metadata or embedding of a chunk.

        embedding: If not given and the text changes, the service makes a new one.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`; raises `OrqError`.
        """
        ...

    async def update_datasource(
        self,
        *,
        knowledge_id: str,
        datasource_id: str,
        display_name: str,
        description: str | None | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Datasource:
        """Rename or describe a datasource.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...
