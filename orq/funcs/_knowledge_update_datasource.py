# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.datasources import Datasource, UpdateDatasourceRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import UpdateDatasourceRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
