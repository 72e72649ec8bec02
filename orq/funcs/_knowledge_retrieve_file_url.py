# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.knowledge_requests import GetUploadFileURLResponse, RetrieveFileURLRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._k import RetrieveFileURLRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
