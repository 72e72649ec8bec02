# Generated from api/.
"""`POST /v3/views`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.views import CreateViewRequest, ViewResponse

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params.views import CreateViewRequestParam
    from ..result import Result

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
) -> Result[ViewResponse, OrqError] | Coroutine[Any, Any, Result[ViewResponse, OrqError]]:
    """Save a view: its filter and columns.

    `Ok` holds a `ViewResponse`. `POST /v3/views`.
    """
    return core.call(OPERATION, request, options)
