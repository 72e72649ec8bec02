# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.views import CreateViewRequest, ViewResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._v import CreateViewRequestParam

OPERATION = Operation(
    name="views_create",
    method="POST",
    path="/v3/views",
    request=CreateViewRequest,
    answer=Json(ViewResponse),
)


@overload
def views_create(
    core: OrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError]: ...
@overload
async def views_create(
    core: AsyncOrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError]: ...
def views_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateViewRequest | CreateViewRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ViewResponse, OrqError] | Awaitable[Result[ViewResponse, OrqError]]:
    """Save a view: its filter and columns.

    `POST /v3/views`.
    """
    return core.call(OPERATION, request, options)
