# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.annotation_queues import AnnotationQueue, UpdateAnnotationQueueRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import UpdateAnnotationQueueRequestParam

OPERATION = Operation(
    name="annotation_queues_update",
    method="PATCH",
    path="/v2/annotation-queues/{annotation_queue_id}",
    request=UpdateAnnotationQueueRequest,
    answer=Json(AnnotationQueue),
)


@overload
def annotation_queues_update(
    core: OrqCore,
    request: UpdateAnnotationQueueRequest | UpdateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
@overload
async def annotation_queues_update(
    core: AsyncOrqCore,
    request: UpdateAnnotationQueueRequest | UpdateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
def annotation_queues_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAnnotationQueueRequest | UpdateAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError] | Awaitable[Result[AnnotationQueue, OrqError]]:
    """Rename an annotation queue, move it, or change its human reviews.

    `PATCH /v2/annotation-queues/{annotation_queue_id}`.
    """
    return core.call(OPERATION, request, options)
