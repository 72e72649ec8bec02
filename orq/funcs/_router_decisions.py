# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.classify import ClassifyRequest, ClassifyResponse
    from ..params._c import ClassifyRequestParam


@cache
def _router_decisions_create() -> Operation:
    from ..models.classify import ClassifyRequest, ClassifyResponse

    return Operation(
        name="router_decisions_create",
        method="POST",
        path="/v3/router/decisions",
        request=ClassifyRequest,
        answer=Json(ClassifyResponse),
    )


@overload
def router_decisions_create(
    core: OrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
@overload
async def router_decisions_create(
    core: AsyncOrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
def router_decisions_create(
    core: OrqCore | AsyncOrqCore,
    request: ClassifyRequest | ClassifyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ClassifyResponse, OrqError] | Awaitable[Result[ClassifyResponse, OrqError]]:
    """Answer named questions about some content, with probabilities.

    `POST /v3/router/decisions`.
    """
    return core.call(_router_decisions_create(), request, options)
