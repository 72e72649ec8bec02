# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.annotations import CreateAnnotationRequest, DeleteAnnotationRequest
    from ..params._a import CreateAnnotationRequestParam, DeleteAnnotationRequestParam


@cache
def _annotations_create() -> Operation:
    from ..models.annotations import CreateAnnotationRequest

    return Operation(
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
    return core.call(_annotations_create(), request, options)


@cache
def _annotations_delete() -> Operation:
    from ..models.annotations import DeleteAnnotationRequest

    return Operation(
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
    return core.call(_annotations_delete(), request, options)
