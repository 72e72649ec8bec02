# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.rerank import CreateRerankRequest, RerankResponse
    from ..params._r import CreateRerankRequestParam


@cache
def _router_rerank_create() -> Operation:
    from ..models.rerank import CreateRerankRequest, RerankResponse

    return Operation(
        name="router_rerank_create",
        method="POST",
        path="/v2/router/rerank",
        request=CreateRerankRequest,
        answer=Json(RerankResponse),
    )


@overload
def router_rerank_create(
    core: OrqCore, request: CreateRerankRequest | CreateRerankRequestParam, *, options: RequestOptions | None = None
) -> Result[RerankResponse, OrqError]: ...
@overload
async def router_rerank_create(
    core: AsyncOrqCore,
    request: CreateRerankRequest | CreateRerankRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RerankResponse, OrqError]: ...
def router_rerank_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateRerankRequest | CreateRerankRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RerankResponse, OrqError] | Awaitable[Result[RerankResponse, OrqError]]:
    """Order documents by how well they fit a query.

    `POST /v2/router/rerank`.
    """
    return core.call(_router_rerank_create(), request, options)
