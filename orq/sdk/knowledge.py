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
    from typing import Literal

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
    from ..params._e_to_m_unions import (
        CreateKnowledgeRequestBodyParam,
        SearchAgenticRAGConfigParam,
        SearchFilterParam,
        UpdateKnowledgeRequestBodyParam,
    )
    from ..params._k import (
        CreateExternalKnowledgeConfigParam,
        ExternalRetrievalSettingsParam,
        InternalRetrievalSettingsParam,
        KnowledgeUpdateSettingsParam,
        SearchRetrievalConfigParam,
        UpdateExternalKnowledgeConfigParam,
        UpsertChunkParam,
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
    ) -> Knowledge:
        """Create a knowledge base, internal or backed by an external search API.

        key: Name of the knowledge base, unique in the workspace.
        external_config: Search API that answers for the knowledge base.
        path: Project and folders of the knowledge base, such as `Default/manuals`.
        type: Selects the kind: one of `"external"`, `"internal"`.
        description: What the knowledge base contains; agents read it.
        embedding_model: Embedding model, as `provider/model`; a private one as `workspace@provider/model`.
        retrieval_settings: Settings for searches that bring none of their own.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        body: List of the chunks to add, 1 to 100 of them.

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

        knowledge_id: Id of the knowledge base that gets the datasource.
        display_name: Name shown in the studio. Default: the name of the file.
        description: What the datasource contains.
        file_id: Uploaded file to split into chunks; absent: the datasource is empty at first.
        chunking_options: How the file is cleaned and split. Default: the service's standard way.
        id: Your id for the datasource. Default: the service makes one.
        attachment: File that was uploaded for the datasource.
        metadata: Length of the text in words, sentences, tokens and so on, if you know it.

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

        knowledge_id: Id of the knowledge base to delete.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to delete.

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
        """Delete up to 100 chunks and list those that could not be deleted.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_ids: Ids of the chunks to delete, at most 100.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to delete.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Counts only chunks in the index whose text contains this text.
        enabled: Counts only chunks that searches find (true) or do not find (false).
        status: Counts only chunks with this status.

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

        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        limit: Number of items in a page, 1 to 300. Default: 25.
        search: Lists only knowledge bases whose key contains this text, in any case.
        updated_by: Lists only knowledge bases last changed by these users: ids, separated by commas.
        type: Lists only internal or only external knowledge bases.
        project_id: Lists only knowledge bases of this project.

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

        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        limit: Number of items in a page, 1 to 300. Default: 25.
        search: Lists only knowledge bases whose key contains this text, in any case.
        updated_by: Lists only knowledge bases last changed by these users: ids, separated by commas.
        type: Lists only internal or only external knowledge bases.
        project_id: Lists only knowledge bases of this project.

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
        """List the chunks of a datasource; each page starts after the last chunk of the one before.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only chunks whose text contains this text.
        status: Lists only chunks with this status, or one of these.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only chunks whose text contains this text.
        status: Lists only chunks with this status, or one of these.

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
        """List the chunks of a datasource by page number, also only those that searches find.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Lists only chunks whose text contains this text.
        enabled: Lists only chunks that searches find (true) or do not find (false).
        status: Lists only chunks with this status.
        limit: Number of items in a page, 1 to 200. Default: 100.
        page: Number of the page, from 1. Default: 1.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Lists only chunks whose text contains this text.
        enabled: Lists only chunks that searches find (true) or do not find (false).
        status: Lists only chunks with this status.
        limit: Number of items in a page, 1 to 200. Default: 100.
        page: Number of the page, from 1. Default: 1.

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

        knowledge_id: Id of the knowledge base whose datasources are listed.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only datasources whose name contains this text.
        limit: Number of items in a page, 1 to 50. Default: 50.
        status: Lists only datasources with this status, or one of these.

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

        knowledge_id: Id of the knowledge base whose datasources are listed.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only datasources whose name contains this text.
        limit: Number of items in a page, 1 to 50. Default: 50.
        status: Lists only datasources with this status, or one of these.

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

        knowledge_id: Id of the knowledge base for which the chunks are meant.
        file_id: Uploaded file to try.
        chunking_options: How the file is cleaned and split. Default: the service's standard way.

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

        knowledge_id: Id of the knowledge base to fetch.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to fetch.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to fetch.

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

        knowledge_id: Id of the knowledge base that gets the file.
        file_name: Name of the file that you upload, with its extension.
        content_type: Media type of the file, such as `application/pdf`.
        datasource_id: Id of the datasource that gets the file.

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
        """Fetch how far the processing of a datasource is.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource whose progress is fetched.

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

        knowledge_id: Id or key of the knowledge base to search.
        query: Text to search for.
        top_k: Number of chunks to find, 1 to 100. Default: the knowledge base's setting.
        threshold: Minimum score of a chunk, 0 to 1. Default: the knowledge base's setting.
        search_type: Whether to search by meaning, by words or by both. Default: the knowledge base's setting.
        filter_by: Conditions on the metadata of chunks; only chunks that meet them are found.
        search_options: What comes with each chunk: vector, metadata, scores.
        rerank_config: How the chunks are put in a better order. Default: the knowledge base's setting.
        agentic_rag_config: Model that improves the query. Default: the knowledge base's setting.
        retrieval_config: How to search, in place of the knowledge base's own settings.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to show or hide.
        enabled: Whether to switch it on (true) or off (false).

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
    ) -> Knowledge:
        """Change a knowledge base; fields that are not given stay as they are.

        knowledge_id: Id of the knowledge base to change.
        description: What the knowledge base contains; agents read it.
        path: Project and folders into which the knowledge base moves.
        retrieval_settings: Settings for searches that bring none of their own.
        external_config: Search API that answers for the knowledge base.
        type: Selects the kind: one of `"external"`, `"internal"`.
        settings: Settings in the form that the studio uses.
        domain_id: Project into which the knowledge base moves.
        embedding_model: Embedding model; another one makes the service embed all datasources again.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to change.
        text: Text of the chunk in place of the present one.
        embedding: Vector of the text; absent: the service makes one if the text changes.
        metadata: Values of your own, by name; searches can filter by them.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to change.
        display_name: Name shown in the studio.
        description: What the datasource contains.

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
    ) -> Knowledge:
        """Create a knowledge base, internal or backed by an external search API.

        key: Name of the knowledge base, unique in the workspace.
        external_config: Search API that answers for the knowledge base.
        path: Project and folders of the knowledge base, such as `Default/manuals`.
        type: Selects the kind: one of `"external"`, `"internal"`.
        description: What the knowledge base contains; agents read it.
        embedding_model: Embedding model, as `provider/model`; a private one as `workspace@provider/model`.
        retrieval_settings: Settings for searches that bring none of their own.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        body: List of the chunks to add, 1 to 100 of them.

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

        knowledge_id: Id of the knowledge base that gets the datasource.
        display_name: Name shown in the studio. Default: the name of the file.
        description: What the datasource contains.
        file_id: Uploaded file to split into chunks; absent: the datasource is empty at first.
        chunking_options: How the file is cleaned and split. Default: the service's standard way.
        id: Your id for the datasource. Default: the service makes one.
        attachment: File that was uploaded for the datasource.
        metadata: Length of the text in words, sentences, tokens and so on, if you know it.

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

        knowledge_id: Id of the knowledge base to delete.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to delete.

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
        """Delete up to 100 chunks and list those that could not be deleted.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_ids: Ids of the chunks to delete, at most 100.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to delete.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Counts only chunks in the index whose text contains this text.
        enabled: Counts only chunks that searches find (true) or do not find (false).
        status: Counts only chunks with this status.

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

        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        limit: Number of items in a page, 1 to 300. Default: 25.
        search: Lists only knowledge bases whose key contains this text, in any case.
        updated_by: Lists only knowledge bases last changed by these users: ids, separated by commas.
        type: Lists only internal or only external knowledge bases.
        project_id: Lists only knowledge bases of this project.

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

        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        limit: Number of items in a page, 1 to 300. Default: 25.
        search: Lists only knowledge bases whose key contains this text, in any case.
        updated_by: Lists only knowledge bases last changed by these users: ids, separated by commas.
        type: Lists only internal or only external knowledge bases.
        project_id: Lists only knowledge bases of this project.

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
        """List the chunks of a datasource; each page starts after the last chunk of the one before.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only chunks whose text contains this text.
        status: Lists only chunks with this status, or one of these.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only chunks whose text contains this text.
        status: Lists only chunks with this status, or one of these.

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
        """List the chunks of a datasource by page number, also only those that searches find.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Lists only chunks whose text contains this text.
        enabled: Lists only chunks that searches find (true) or do not find (false).
        status: Lists only chunks with this status.
        limit: Number of items in a page, 1 to 200. Default: 100.
        page: Number of the page, from 1. Default: 1.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        q: Lists only chunks whose text contains this text.
        enabled: Lists only chunks that searches find (true) or do not find (false).
        status: Lists only chunks with this status.
        limit: Number of items in a page, 1 to 200. Default: 100.
        page: Number of the page, from 1. Default: 1.

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

        knowledge_id: Id of the knowledge base whose datasources are listed.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only datasources whose name contains this text.
        limit: Number of items in a page, 1 to 50. Default: 50.
        status: Lists only datasources with this status, or one of these.

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

        knowledge_id: Id of the knowledge base whose datasources are listed.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        q: Lists only datasources whose name contains this text.
        limit: Number of items in a page, 1 to 50. Default: 50.
        status: Lists only datasources with this status, or one of these.

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

        knowledge_id: Id of the knowledge base for which the chunks are meant.
        file_id: Uploaded file to try.
        chunking_options: How the file is cleaned and split. Default: the service's standard way.

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

        knowledge_id: Id of the knowledge base to fetch.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to fetch.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to fetch.

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

        knowledge_id: Id of the knowledge base that gets the file.
        file_name: Name of the file that you upload, with its extension.
        content_type: Media type of the file, such as `application/pdf`.
        datasource_id: Id of the datasource that gets the file.

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
        """Fetch how far the processing of a datasource is.

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource whose progress is fetched.

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

        knowledge_id: Id or key of the knowledge base to search.
        query: Text to search for.
        top_k: Number of chunks to find, 1 to 100. Default: the knowledge base's setting.
        threshold: Minimum score of a chunk, 0 to 1. Default: the knowledge base's setting.
        search_type: Whether to search by meaning, by words or by both. Default: the knowledge base's setting.
        filter_by: Conditions on the metadata of chunks; only chunks that meet them are found.
        search_options: What comes with each chunk: vector, metadata, scores.
        rerank_config: How the chunks are put in a better order. Default: the knowledge base's setting.
        agentic_rag_config: Model that improves the query. Default: the knowledge base's setting.
        retrieval_config: How to search, in place of the knowledge base's own settings.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to show or hide.
        enabled: Whether to switch it on (true) or off (false).

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
    ) -> Knowledge:
        """Change a knowledge base; fields that are not given stay as they are.

        knowledge_id: Id of the knowledge base to change.
        description: What the knowledge base contains; agents read it.
        path: Project and folders into which the knowledge base moves.
        retrieval_settings: Settings for searches that bring none of their own.
        external_config: Search API that answers for the knowledge base.
        type: Selects the kind: one of `"external"`, `"internal"`.
        settings: Settings in the form that the studio uses.
        domain_id: Project into which the knowledge base moves.
        embedding_model: Embedding model; another one makes the service embed all datasources again.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource that owns the chunks.
        chunk_id: Id of the chunk to change.
        text: Text of the chunk in place of the present one.
        embedding: Vector of the text; absent: the service makes one if the text changes.
        metadata: Values of your own, by name; searches can filter by them.

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

        knowledge_id: Id of the knowledge base that owns the datasource.
        datasource_id: Id of the datasource to change.
        display_name: Name shown in the studio.
        description: What the datasource contains.

        `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`; raises `OrqError`.
        """
        ...
