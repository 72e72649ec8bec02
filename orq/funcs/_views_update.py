# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.views import UpdateViewRequest, ViewResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._v import UpdateViewRequestParam

OPERATION = Operation(
    name="views_update",
    method="PATCH",
    path="/v3/views/{view_id}",
    request=UpdateViewRequest,
    answer=Json(ViewResponse),
)


@overload
def views_update(
    core: OrqCore, request: UpdateViewRequest | UpdateViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_update(
    core: AsyncOrqCore, request: UpdateViewRequest | UpdateViewRequestParam, *, options: RequestOptions | None = None
) -> Result[ViewResponse, OrqError]: ...
def views_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateViewRequest | UpdateViewRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Change a saved view.

    `PATCH /v3/views/{view_id}`.
    """
    return core.call(OPERATION, request, options)
