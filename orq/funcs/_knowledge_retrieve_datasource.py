# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasources import Datasource, RetrieveDatasourceRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import RetrieveDatasourceRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
