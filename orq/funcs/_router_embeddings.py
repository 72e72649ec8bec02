# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.embeddings import CreateEmbeddingRequest, CreateEmbeddingResponse
    from ..params._e import CreateEmbeddingRequestParam


@cache
def _router_embeddings_create() -> Operation:
    from ..models.embeddings import CreateEmbeddingRequest, CreateEmbeddingResponse

    return Operation(
        name="router_embeddings_create",
        method="POST",
        path="/v2/router/embeddings",
        request=CreateEmbeddingRequest,
        answer=Json(CreateEmbeddingResponse),
    )


@overload
def router_embeddings_create(
    core: OrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError]: ...
@overload
async def router_embeddings_create(
    core: AsyncOrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError]: ...
def router_embeddings_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError] | Awaitable[Result[CreateEmbeddingResponse, OrqError]]:
    """Turn texts into vectors.

    `POST /v2/router/embeddings`.
    """
    return core.call(_router_embeddings_create(), request, options)
