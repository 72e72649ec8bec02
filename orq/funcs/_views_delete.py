# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.views import DeleteViewRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._v import DeleteViewRequestParam

OPERATION = Operation(
    name="views_delete",
    method="DELETE",
    path="/v3/views/{view_id}",
    request=DeleteViewRequest,
    answer=Json(dict[str, Any]),
)


@overload
def views_delete(
    core: OrqCore, request: DeleteViewRequest | DeleteViewRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def views_delete(
    core: AsyncOrqCore, request: DeleteViewRequest | DeleteViewRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def views_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteViewRequest | DeleteViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a saved view by its id.

    `DELETE /v3/views/{view_id}`.
    """
    return core.call(OPERATION, request, options)
