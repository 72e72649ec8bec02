# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.annotation_queues import AnnotationQueue, CreateAnnotationQueueRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import CreateAnnotationQueueRequestParam

OPERATION = Operation(
    name="annotation_queues_create",
    method="POST",
    path="/v2/annotation-queues",
    request=CreateAnnotationQueueRequest,
    answer=Json(AnnotationQueue),
)


@overload
def annotation_queues_create(
    core: OrqCore,
    request: CreateAnnotationQueueRequest | CreateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
@overload
async def annotation_queues_create(
    core: AsyncOrqCore,
    request: CreateAnnotationQueueRequest | CreateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
def annotation_queues_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAnnotationQueueRequest | CreateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError] | Awaitable[Result[AnnotationQueue, OrqError]]:
    """Create an annotation queue in a project.

    `POST /v2/annotation-queues`.
    """
    return core.call(OPERATION, request, options)
