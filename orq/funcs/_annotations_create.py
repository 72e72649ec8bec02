# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.annotations import CreateAnnotationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAnnotationRequestParam

OPERATION = Operation(
    name="annotations_create",
    method="POST",
    path="/v2/traces/{trace_id}/spans/{span_id}/annotation",
    request=CreateAnnotationRequest,
    answer=Empty(status=200),
)


@overload
def annotations_create(
    core: OrqCore,
    request: CreateAnnotationRequest | CreateAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def annotations_create(
    core: AsyncOrqCore,
    request: CreateAnnotationRequest | CreateAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def annotations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAnnotationRequest | CreateAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Annotate a span, or correct annotations that it has.

    `POST /v2/traces/{trace_id}/spans/{span_id}/annotation`.
    """
    return core.call(OPERATION, request, options)
