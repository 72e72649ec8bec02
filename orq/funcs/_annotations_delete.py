# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.annotations import DeleteAnnotationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAnnotationRequestParam

OPERATION = Operation(
    name="annotations_delete",
    method="DELETE",
    path="/v2/traces/{trace_id}/spans/{span_id}/annotation",
    request=DeleteAnnotationRequest,
    answer=Empty(status=200),
)


@overload
def annotations_delete(
    core: OrqCore,
    request: DeleteAnnotationRequest | DeleteAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def annotations_delete(
    core: AsyncOrqCore,
    request: DeleteAnnotationRequest | DeleteAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def annotations_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAnnotationRequest | DeleteAnnotationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Remove annotations or corrections from a span.

    `DELETE /v2/traces/{trace_id}/spans/{span_id}/annotation`.
    """
    return core.call(OPERATION, request, options)
