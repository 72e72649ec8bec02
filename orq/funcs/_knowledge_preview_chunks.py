# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasource_chunking import PreviewChunksRequest, PreviewChunksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import PreviewChunksRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
