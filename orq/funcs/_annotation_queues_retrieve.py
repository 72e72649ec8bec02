# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.annotation_queues import AnnotationQueue, RetrieveAnnotationQueueRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RetrieveAnnotationQueueRequestParam

OPERATION = Operation(
    name="annotation_queues_retrieve",
    method="GET",
    path="/v2/annotation-queues/{annotation_queue_id}",
    request=RetrieveAnnotationQueueRequest,
    answer=Json(AnnotationQueue),
)


@overload
def annotation_queues_retrieve(
    core: OrqCore,
    request: RetrieveAnnotationQueueRequest | RetrieveAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
@overload
async def annotation_queues_retrieve(
    core: AsyncOrqCore,
    request: RetrieveAnnotationQueueRequest | RetrieveAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError]: ...
def annotation_queues_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveAnnotationQueueRequest | RetrieveAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AnnotationQueue, OrqError] | Awaitable[Result[AnnotationQueue, OrqError]]:
    """Fetch an annotation queue by its id.

    `GET /v2/annotation-queues/{annotation_queue_id}`.
    """
    return core.call(OPERATION, request, options)
