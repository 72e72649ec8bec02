# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.datasources import DeleteDatasourceRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import DeleteDatasourceRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
