# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.websearch import WebSearchRequest, WebSearchResponse
    from ..params._w import WebSearchRequestParam


@cache
def _websearch_search() -> Operation:
    from ..models.websearch import WebSearchRequest, WebSearchResponse

    return Operation(
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
    return core.call(_websearch_search(), request, options)
