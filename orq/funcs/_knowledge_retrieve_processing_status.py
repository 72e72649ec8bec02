# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasources import DatasourceProcessingStatus, RetrieveProcessingStatusRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import RetrieveProcessingStatusRequestParam

OPERATION = Operation(
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
    """Fetch how far the processing of a datasource has come.

    `GET /v2/knowledge/{knowledge_id}/datasources/{datasource_id}/datasource-processing-status`.
    """
    return core.call(OPERATION, request, options)
