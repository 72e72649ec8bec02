# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasource_chunking import CreateDatasourceRequest
from ..models.datasources import Datasource

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import CreateDatasourceRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
