# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.responses import GetResponseRequest, ResponseResource

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import GetResponseRequestParam

OPERATION = Operation(
    name="responses_get",
    method="GET",
    path="/v3/router/responses/{response_id}",
    request=GetResponseRequest,
    answer=Json(ResponseResource),
)


@overload
def responses_get(
    core: OrqCore, request: GetResponseRequest | GetResponseRequestParam, *, options: RequestOptions | None = None
) -> Result[ResponseResource, OrqError]: ...
@overload
async def responses_get(
    core: AsyncOrqCore, request: GetResponseRequest | GetResponseRequestParam, *, options: RequestOptions | None = None
) -> Result[ResponseResource, OrqError]: ...
def responses_get(
    core: OrqCore | AsyncOrqCore,
    request: GetResponseRequest | GetResponseRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError] | Awaitable[Result[ResponseResource, OrqError]]:
    """Fetch a response by its id.

    `GET /v3/router/responses/{response_id}`.
    """
    return core.call(OPERATION, request, options)
