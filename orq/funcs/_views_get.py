# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.views import GetViewRequest, ViewResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._v import GetViewRequestParam

OPERATION = Operation(
    name="views_get",
    method="GET",
    path="/v3/views/{view_id}",
    request=GetViewRequest,
    answer=Json(ViewResponse),
)


@overload
def views_get(
    core: OrqCore, request: GetViewRequest | GetViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_get(
    core: AsyncOrqCore, request: GetViewRequest | GetViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
def views_get(
    core: OrqCore | AsyncOrqCore,
    request: GetViewRequest | GetViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Fetch a saved view by its id.

    `GET /v3/views/{view_id}`.
    """
    return core.call(OPERATION, request, options)
