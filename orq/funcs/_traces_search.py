# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.traces import SearchTracesRequest, SearchTracesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import SearchTracesRequestParam

OPERATION = Operation(
    name="traces_search",
    method="POST",
    path="/v3/traces/search",
    request=SearchTracesRequest,
    answer=Json(SearchTracesResponse),
    pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
)


@overload
def traces_search(
    core: OrqCore, request: SearchTracesRequest | SearchTracesRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchTracesResponse, OrqError]: ...
@overload
async def traces_search(
    core: AsyncOrqCore,
    request: SearchTracesRequest | SearchTracesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchTracesResponse, OrqError]: ...
def traces_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchTracesRequest | SearchTracesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchTracesResponse, OrqError] | Awaitable[Result[SearchTracesResponse, OrqError]]:
    """Search traces by filters and free text.

    `POST /v3/traces/search`.
    """
    return core.call(OPERATION, request, options)
