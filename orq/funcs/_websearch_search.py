# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.websearch import WebSearchRequest, WebSearchResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import WebSearchRequestParam

OPERATION = Operation(
    name="websearch_search",
    method="POST",
    path="/v3/websearch",
    request=WebSearchRequest,
    answer=Json(WebSearchResponse),
)


@overload
def websearch_search(
    core: OrqCore, request: WebSearchRequest | WebSearchRequestParam, *, options: RequestOptions | None = None
) -> Result[WebSearchResponse, OrqError]: ...
@overload
async def websearch_search(
    core: AsyncOrqCore, request: WebSearchRequest | WebSearchRequestParam, *, options: RequestOptions | None = None
) -> Result[WebSearchResponse, OrqError]: ...
def websearch_search(
    core: OrqCore | AsyncOrqCore,
    request: WebSearchRequest | WebSearchRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[WebSearchResponse, OrqError] | Awaitable[Result[WebSearchResponse, OrqError]]:
    """Search the web through one of eight providers.

    `POST /v3/websearch`.
    """
    return core.call(OPERATION, request, options)
