# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.datasource_chunking import CreateDatasourceRequest, PreviewChunksRequest, PreviewChunksResponse
    from ..models.datasources import (
        Datasource,
        DatasourceProcessingStatus,
        DeleteDatasourceRequest,
        ListDatasourcesRequest,
        ListDatasourcesResponse,
        RetrieveDatasourceRequest,
        RetrieveProcessingStatusRequest,
        UpdateDatasourceRequest,
    )
    from ..models.knowledge import Knowledge, ListKnowledgeResponse
    from ..models.knowledge_changes import CreateKnowledgeRequest, UpdateKnowledgeRequest
    from ..models.knowledge_chunks import (
        CountChunksRequest,
        CountChunksResponse,
        CreateChunksRequest,
        DeleteChunksRequest,
        DeleteChunksResponse,
        KnowledgeChunk,
        ListChunksPaginatedRequest,
        ListChunksRequest,
        ListChunksResponse,
        RetrieveChunkRequest,
        ToggleChunkRequest,
        UpdateChunkRequest,
    )
    from ..models.knowledge_requests import (
        DeleteChunkRequest,
        DeleteKnowledgeRequest,
        GetUploadFileURLResponse,
        ListKnowledgeRequest,
        RetrieveFileURLRequest,
        RetrieveKnowledgeRequest,
    )
    from ..models.knowledge_search import SearchKnowledgeRequest, SearchKnowledgeResponse
    from ..params._d import (
        CreateDatasourceRequestParam,
        DeleteDatasourceRequestParam,
        ListDatasourcesRequestParam,
        PreviewChunksRequestParam,
        RetrieveDatasourceRequestParam,
        RetrieveProcessingStatusRequestParam,
        UpdateDatasourceRequestParam,
    )
    from ..params._e_to_m_unions import CreateKnowledgeRequestBodyParam
    from ..params._k import (
        CountChunksRequestParam,
        CreateChunksRequestParam,
        CreateKnowledgeRequestParam,
        DeleteChunkRequestParam,
        DeleteChunksRequestParam,
        DeleteKnowledgeRequestParam,
        ListChunksPaginatedRequestParam,
        ListChunksRequestParam,
        ListKnowledgeRequestParam,
        RetrieveChunkRequestParam,
        RetrieveFileURLRequestParam,
        RetrieveKnowledgeRequestParam,
        SearchKnowledgeRequestParam,
        ToggleChunkRequestParam,
        UpdateChunkRequestParam,
        UpdateKnowledgeRequestParam,
    )


@cache
def _knowledge_create() -> Operation:
    from ..models.knowledge import Knowledge
    from ..models.knowledge_changes import CreateKnowledgeRequest

    return Operation(
        name="knowledge_create",
        method="POST",
        path="/v2/knowledge",
        request=CreateKnowledgeRequest,
        body="body",
        answer=Json(Knowledge),
    )


@overload
def knowledge_create(
    core: OrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_create(
    core: AsyncOrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateKnowledgeRequest | CreateKnowledgeRequestParam | CreateKnowledgeRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Create a knowledge base, internal or backed by an external search API.

    `POST /v2/knowledge`.
    """
    return core.call(_knowledge_create(), request, options)


@cache
def _knowledge_create_chunks() -> Operation:
    from ..models.knowledge_chunks import CreateChunksRequest, KnowledgeChunk

    return Operation(
        name="knowledge_create_chunks",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
        request=CreateChunksRequest,
        body="body",
        answer=Json(list[KnowledgeChunk]),
    )


@overload
def knowledge_create_chunks(
    core: OrqCore, request: CreateChunksRequest | CreateChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[list[KnowledgeChunk], OrqError]: ...
@overload
async def knowledge_create_chunks(
    core: AsyncOrqCore,
    request: CreateChunksRequest | CreateChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[KnowledgeChunk], OrqError]: ...
def knowledge_create_chunks(
    core: OrqCore | AsyncOrqCore,
    request: CreateChunksRequest | CreateChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[KnowledgeChunk], OrqError] | Awaitable[Result[list[KnowledgeChunk], OrqError]]:
    """Add 1 to 100 chunks to a datasource.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(_knowledge_create_chunks(), request, options)


@cache
def _knowledge_create_datasource() -> Operation:
    from ..models.datasource_chunking import CreateDatasourceRequest
    from ..models.datasources import Datasource

    return Operation(
        name="knowledge_create_datasource",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/datasources",
        request=CreateDatasourceRequest,
        answer=Json(Datasource),
    )


@overload
def knowledge_create_datasource(
    core: OrqCore,
    request: CreateDatasourceRequest | CreateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
@overload
async def knowledge_create_datasource(
    core: AsyncOrqCore,
    request: CreateDatasourceRequest | CreateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
def knowledge_create_datasource(
    core: OrqCore | AsyncOrqCore,
    request: CreateDatasourceRequest | CreateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError] | Awaitable[Result[Datasource, OrqError]]:
    """Create a datasource, empty or from an uploaded file that is then chunked.

    `POST /v2/knowledge/{knowledge_id}/datasources`.
    """
    return core.call(_knowledge_create_datasource(), request, options)


@cache
def _knowledge_delete() -> Operation:
    from ..models.knowledge_requests import DeleteKnowledgeRequest

    return Operation(
        name="knowledge_delete",
        method="DELETE",
        path="/v2/knowledge/{knowledge_id}",
        request=DeleteKnowledgeRequest,
        answer=Empty(status=204),
    )


@overload
def knowledge_delete(
    core: OrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def knowledge_delete(
    core: AsyncOrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def knowledge_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteKnowledgeRequest | DeleteKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a knowledge base with its datasources and chunks.

    `DELETE /v2/knowledge/{knowledge_id}`.
    """
    return core.call(_knowledge_delete(), request, options)


@cache
def _knowledge_delete_chunk() -> Operation:
    from ..models.knowledge_requests import DeleteChunkRequest

    return Operation(
        name="knowledge_delete_chunk",
        method="DELETE",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
        request=DeleteChunkRequest,
        answer=Empty(status=204),
    )


@overload
def knowledge_delete_chunk(
    core: OrqCore, request: DeleteChunkRequest | DeleteChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def knowledge_delete_chunk(
    core: AsyncOrqCore, request: DeleteChunkRequest | DeleteChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def knowledge_delete_chunk(
    core: OrqCore | AsyncOrqCore,
    request: DeleteChunkRequest | DeleteChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a chunk from its datasource and from the index.

    `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(_knowledge_delete_chunk(), request, options)


@cache
def _knowledge_delete_chunks() -> Operation:
    from ..models.knowledge_chunks import DeleteChunksRequest, DeleteChunksResponse

    return Operation(
        name="knowledge_delete_chunks",
        method="DELETE",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
        request=DeleteChunksRequest,
        answer=Json(DeleteChunksResponse),
    )


@overload
def knowledge_delete_chunks(
    core: OrqCore, request: DeleteChunksRequest | DeleteChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[DeleteChunksResponse, OrqError]: ...
@overload
async def knowledge_delete_chunks(
    core: AsyncOrqCore,
    request: DeleteChunksRequest | DeleteChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteChunksResponse, OrqError]: ...
def knowledge_delete_chunks(
    core: OrqCore | AsyncOrqCore,
    request: DeleteChunksRequest | DeleteChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DeleteChunksResponse, OrqError] | Awaitable[Result[DeleteChunksResponse, OrqError]]:
    """Delete up to 100 chunks and list those that could not be deleted.

    `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(_knowledge_delete_chunks(), request, options)


@cache
def _knowledge_delete_datasource() -> Operation:
    from ..models.datasources import DeleteDatasourceRequest

    return Operation(
        name="knowledge_delete_datasource",
        method="DELETE",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}",
        request=DeleteDatasourceRequest,
        answer=Empty(status=204),
    )


@overload
def knowledge_delete_datasource(
    core: OrqCore,
    request: DeleteDatasourceRequest | DeleteDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def knowledge_delete_datasource(
    core: AsyncOrqCore,
    request: DeleteDatasourceRequest | DeleteDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def knowledge_delete_datasource(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDatasourceRequest | DeleteDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a datasource and its chunks for good.

    `DELETE /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`.
    """
    return core.call(_knowledge_delete_datasource(), request, options)


@cache
def _knowledge_get_chunks_count() -> Operation:
    from ..models.knowledge_chunks import CountChunksRequest, CountChunksResponse

    return Operation(
        name="knowledge_get_chunks_count",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count",
        request=CountChunksRequest,
        answer=Json(CountChunksResponse),
    )


@overload
def knowledge_get_chunks_count(
    core: OrqCore, request: CountChunksRequest | CountChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[CountChunksResponse, OrqError]: ...
@overload
async def knowledge_get_chunks_count(
    core: AsyncOrqCore, request: CountChunksRequest | CountChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[CountChunksResponse, OrqError]: ...
def knowledge_get_chunks_count(
    core: OrqCore | AsyncOrqCore,
    request: CountChunksRequest | CountChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CountChunksResponse, OrqError] | Awaitable[Result[CountChunksResponse, OrqError]]:
    """Count the chunks of a datasource, all or those that match.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/count`.
    """
    return core.call(_knowledge_get_chunks_count(), request, options)


@cache
def _knowledge_list() -> Operation:
    from ..models.knowledge import ListKnowledgeResponse
    from ..models.knowledge_requests import ListKnowledgeRequest

    return Operation(
        name="knowledge_list",
        method="GET",
        path="/v2/knowledge",
        request=ListKnowledgeRequest,
        query=("starting_after", "ending_before", "limit", "search", "updated_by", "type", "project_id"),
        answer=Json(ListKnowledgeResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def knowledge_list(
    core: OrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError]: ...
@overload
async def knowledge_list(
    core: AsyncOrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError]: ...
def knowledge_list(
    core: OrqCore | AsyncOrqCore,
    request: ListKnowledgeRequest | ListKnowledgeRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListKnowledgeResponse, OrqError] | Awaitable[Result[ListKnowledgeResponse, OrqError]]:
    """List knowledge bases, the newest first, a page at a time.

    `GET /v2/knowledge`.
    """
    return core.call(_knowledge_list(), request, options)


@cache
def _knowledge_list_chunks() -> Operation:
    from ..models.knowledge_chunks import ListChunksRequest, ListChunksResponse

    return Operation(
        name="knowledge_list_chunks",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks",
        request=ListChunksRequest,
        query=("limit", "starting_after", "ending_before", "q", "status"),
        answer=Json(ListChunksResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def knowledge_list_chunks(
    core: OrqCore, request: ListChunksRequest | ListChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[ListChunksResponse, OrqError]: ...
@overload
async def knowledge_list_chunks(
    core: AsyncOrqCore, request: ListChunksRequest | ListChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[ListChunksResponse, OrqError]: ...
def knowledge_list_chunks(
    core: OrqCore | AsyncOrqCore,
    request: ListChunksRequest | ListChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError] | Awaitable[Result[ListChunksResponse, OrqError]]:
    """List the chunks of a datasource; each page starts after the last chunk of the one before.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks`.
    """
    return core.call(_knowledge_list_chunks(), request, options)


@cache
def _knowledge_list_chunks_paginated() -> Operation:
    from ..models.knowledge_chunks import ListChunksPaginatedRequest, ListChunksResponse

    return Operation(
        name="knowledge_list_chunks_paginated",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list",
        request=ListChunksPaginatedRequest,
        answer=Json(ListChunksResponse),
        pages=Pages(by="page", ask="page", items="data", more="has_more"),
    )


@overload
def knowledge_list_chunks_paginated(
    core: OrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError]: ...
@overload
async def knowledge_list_chunks_paginated(
    core: AsyncOrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError]: ...
def knowledge_list_chunks_paginated(
    core: OrqCore | AsyncOrqCore,
    request: ListChunksPaginatedRequest | ListChunksPaginatedRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListChunksResponse, OrqError] | Awaitable[Result[ListChunksResponse, OrqError]]:
    """List the chunks of a datasource by page number, also only those that searches find.

    `POST /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/list`.
    """
    return core.call(_knowledge_list_chunks_paginated(), request, options)


@cache
def _knowledge_list_datasources() -> Operation:
    from ..models.datasources import ListDatasourcesRequest, ListDatasourcesResponse

    return Operation(
        name="knowledge_list_datasources",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/datasources",
        request=ListDatasourcesRequest,
        query=("starting_after", "ending_before", "q", "limit", "status"),
        answer=Json(ListDatasourcesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def knowledge_list_datasources(
    core: OrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError]: ...
@overload
async def knowledge_list_datasources(
    core: AsyncOrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError]: ...
def knowledge_list_datasources(
    core: OrqCore | AsyncOrqCore,
    request: ListDatasourcesRequest | ListDatasourcesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDatasourcesResponse, OrqError] | Awaitable[Result[ListDatasourcesResponse, OrqError]]:
    """List the datasources of a knowledge base, a page at a time.

    `GET /v2/knowledge/{knowledge_id}/datasources`.
    """
    return core.call(_knowledge_list_datasources(), request, options)


@cache
def _knowledge_preview_chunks() -> Operation:
    from ..models.datasource_chunking import PreviewChunksRequest, PreviewChunksResponse

    return Operation(
        name="knowledge_preview_chunks",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/datasources/preview-chunks",
        request=PreviewChunksRequest,
        answer=Json(PreviewChunksResponse),
    )


@overload
def knowledge_preview_chunks(
    core: OrqCore, request: PreviewChunksRequest | PreviewChunksRequestParam, *, options: RequestOptions | None = None
) -> Result[PreviewChunksResponse, OrqError]: ...
@overload
async def knowledge_preview_chunks(
    core: AsyncOrqCore,
    request: PreviewChunksRequest | PreviewChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PreviewChunksResponse, OrqError]: ...
def knowledge_preview_chunks(
    core: OrqCore | AsyncOrqCore,
    request: PreviewChunksRequest | PreviewChunksRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[PreviewChunksResponse, OrqError] | Awaitable[Result[PreviewChunksResponse, OrqError]]:
    """Show the chunks that a file would give, without creating a datasource.

    `POST /v2/knowledge/{knowledge_id}/datasources/preview-chunks`.
    """
    return core.call(_knowledge_preview_chunks(), request, options)


@cache
def _knowledge_retrieve() -> Operation:
    from ..models.knowledge import Knowledge
    from ..models.knowledge_requests import RetrieveKnowledgeRequest

    return Operation(
        name="knowledge_retrieve",
        method="GET",
        path="/v2/knowledge/{knowledge_id}",
        request=RetrieveKnowledgeRequest,
        answer=Json(Knowledge),
    )


@overload
def knowledge_retrieve(
    core: OrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_retrieve(
    core: AsyncOrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveKnowledgeRequest | RetrieveKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Fetch a knowledge base and its settings.

    `GET /v2/knowledge/{knowledge_id}`.
    """
    return core.call(_knowledge_retrieve(), request, options)


@cache
def _knowledge_retrieve_chunk() -> Operation:
    from ..models.knowledge_chunks import KnowledgeChunk, RetrieveChunkRequest

    return Operation(
        name="knowledge_retrieve_chunk",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
        request=RetrieveChunkRequest,
        answer=Json(KnowledgeChunk),
    )


@overload
def knowledge_retrieve_chunk(
    core: OrqCore, request: RetrieveChunkRequest | RetrieveChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_retrieve_chunk(
    core: AsyncOrqCore,
    request: RetrieveChunkRequest | RetrieveChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_retrieve_chunk(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveChunkRequest | RetrieveChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Fetch a chunk by its id.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(_knowledge_retrieve_chunk(), request, options)


@cache
def _knowledge_retrieve_datasource() -> Operation:
    from ..models.datasources import Datasource, RetrieveDatasourceRequest

    return Operation(
        name="knowledge_retrieve_datasource",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}",
        request=RetrieveDatasourceRequest,
        answer=Json(Datasource),
    )


@overload
def knowledge_retrieve_datasource(
    core: OrqCore,
    request: RetrieveDatasourceRequest | RetrieveDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
@overload
async def knowledge_retrieve_datasource(
    core: AsyncOrqCore,
    request: RetrieveDatasourceRequest | RetrieveDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
def knowledge_retrieve_datasource(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveDatasourceRequest | RetrieveDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError] | Awaitable[Result[Datasource, OrqError]]:
    """Fetch a datasource, its status and its number of chunks.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`.
    """
    return core.call(_knowledge_retrieve_datasource(), request, options)


@cache
def _knowledge_retrieve_file_url() -> Operation:
    from ..models.knowledge_requests import GetUploadFileURLResponse, RetrieveFileURLRequest

    return Operation(
        name="knowledge_retrieve_file_url",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/upload-file",
        request=RetrieveFileURLRequest,
        query=("file_name", "content_type", "datasource_id"),
        answer=Json(GetUploadFileURLResponse),
    )


@overload
def knowledge_retrieve_file_url(
    core: OrqCore,
    request: RetrieveFileURLRequest | RetrieveFileURLRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetUploadFileURLResponse, OrqError]: ...
@overload
async def knowledge_retrieve_file_url(
    core: AsyncOrqCore,
    request: RetrieveFileURLRequest | RetrieveFileURLRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetUploadFileURLResponse, OrqError]: ...
def knowledge_retrieve_file_url(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveFileURLRequest | RetrieveFileURLRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetUploadFileURLResponse, OrqError] | Awaitable[Result[GetUploadFileURLResponse, OrqError]]:
    """Get an address and form fields with which to upload a file.

    `GET /v2/knowledge/{knowledge_id}/upload-file`.
    """
    return core.call(_knowledge_retrieve_file_url(), request, options)


@cache
def _knowledge_retrieve_processing_status() -> Operation:
    from ..models.datasources import DatasourceProcessingStatus, RetrieveProcessingStatusRequest

    return Operation(
        name="knowledge_retrieve_processing_status",
        method="GET",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/datasource-processing-status",
        request=RetrieveProcessingStatusRequest,
        answer=Json(DatasourceProcessingStatus),
    )


@overload
def knowledge_retrieve_processing_status(
    core: OrqCore,
    request: RetrieveProcessingStatusRequest | RetrieveProcessingStatusRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DatasourceProcessingStatus, OrqError]: ...
@overload
async def knowledge_retrieve_processing_status(
    core: AsyncOrqCore,
    request: RetrieveProcessingStatusRequest | RetrieveProcessingStatusRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DatasourceProcessingStatus, OrqError]: ...
def knowledge_retrieve_processing_status(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveProcessingStatusRequest | RetrieveProcessingStatusRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DatasourceProcessingStatus, OrqError] | Awaitable[Result[DatasourceProcessingStatus, OrqError]]:
    """Fetch how far the processing of a datasource is.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/datasource-processing-status`.
    """
    return core.call(_knowledge_retrieve_processing_status(), request, options)


@cache
def _knowledge_search() -> Operation:
    from ..models.knowledge_search import SearchKnowledgeRequest, SearchKnowledgeResponse

    return Operation(
        name="knowledge_search",
        method="POST",
        path="/v2/knowledge/{knowledge_id}/search",
        request=SearchKnowledgeRequest,
        answer=Json(SearchKnowledgeResponse),
    )


@overload
def knowledge_search(
    core: OrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError]: ...
@overload
async def knowledge_search(
    core: AsyncOrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError]: ...
def knowledge_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchKnowledgeRequest | SearchKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchKnowledgeResponse, OrqError] | Awaitable[Result[SearchKnowledgeResponse, OrqError]]:
    """Search a knowledge base for the chunks that fit a query best.

    `POST /v2/knowledge/{knowledge_id}/search`.
    """
    return core.call(_knowledge_search(), request, options)


@cache
def _knowledge_toggle_chunk() -> Operation:
    from ..models.knowledge_chunks import KnowledgeChunk, ToggleChunkRequest

    return Operation(
        name="knowledge_toggle_chunk",
        method="PATCH",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled",
        request=ToggleChunkRequest,
        answer=Json(KnowledgeChunk),
    )


@overload
def knowledge_toggle_chunk(
    core: OrqCore, request: ToggleChunkRequest | ToggleChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_toggle_chunk(
    core: AsyncOrqCore, request: ToggleChunkRequest | ToggleChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_toggle_chunk(
    core: OrqCore | AsyncOrqCore,
    request: ToggleChunkRequest | ToggleChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Let searches find a chunk, or hide it from them.

    `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}/enabled`.
    """
    return core.call(_knowledge_toggle_chunk(), request, options)


@cache
def _knowledge_update() -> Operation:
    from ..models.knowledge import Knowledge
    from ..models.knowledge_changes import UpdateKnowledgeRequest

    return Operation(
        name="knowledge_update",
        method="PATCH",
        path="/v2/knowledge/{knowledge_id}",
        request=UpdateKnowledgeRequest,
        body="body",
        answer=Json(Knowledge),
    )


@overload
def knowledge_update(
    core: OrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
@overload
async def knowledge_update(
    core: AsyncOrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError]: ...
def knowledge_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateKnowledgeRequest | UpdateKnowledgeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Knowledge, OrqError] | Awaitable[Result[Knowledge, OrqError]]:
    """Change a knowledge base; fields that are not given stay as they are.

    `PATCH /v2/knowledge/{knowledge_id}`.
    """
    return core.call(_knowledge_update(), request, options)


@cache
def _knowledge_update_chunk() -> Operation:
    from ..models.knowledge_chunks import KnowledgeChunk, UpdateChunkRequest

    return Operation(
        name="knowledge_update_chunk",
        method="PATCH",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}",
        request=UpdateChunkRequest,
        answer=Json(KnowledgeChunk),
    )


@overload
def knowledge_update_chunk(
    core: OrqCore, request: UpdateChunkRequest | UpdateChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
@overload
async def knowledge_update_chunk(
    core: AsyncOrqCore, request: UpdateChunkRequest | UpdateChunkRequestParam, *, options: RequestOptions | None = None
) -> Result[KnowledgeChunk, OrqError]: ...
def knowledge_update_chunk(
    core: OrqCore | AsyncOrqCore,
    request: UpdateChunkRequest | UpdateChunkRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[KnowledgeChunk, OrqError] | Awaitable[Result[KnowledgeChunk, OrqError]]:
    """Change the text, metadata or embedding of a chunk.

    `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/chunks/{chunk_id}`.
    """
    return core.call(_knowledge_update_chunk(), request, options)


@cache
def _knowledge_update_datasource() -> Operation:
    from ..models.datasources import Datasource, UpdateDatasourceRequest

    return Operation(
        name="knowledge_update_datasource",
        method="PATCH",
        path="/v2/knowledge/{knowledge_id}/datasources/{datasource_id}",
        request=UpdateDatasourceRequest,
        answer=Json(Datasource),
    )


@overload
def knowledge_update_datasource(
    core: OrqCore,
    request: UpdateDatasourceRequest | UpdateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
@overload
async def knowledge_update_datasource(
    core: AsyncOrqCore,
    request: UpdateDatasourceRequest | UpdateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError]: ...
def knowledge_update_datasource(
    core: OrqCore | AsyncOrqCore,
    request: UpdateDatasourceRequest | UpdateDatasourceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Datasource, OrqError] | Awaitable[Result[Datasource, OrqError]]:
    """Rename or describe a datasource.

    `PATCH /v2/knowledge/{knowledge_id}/datasources/{datasource_id}`.
    """
    return core.call(_knowledge_update_datasource(), request, options)
