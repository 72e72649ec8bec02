# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.annotation_queue_items import AddAnnotationQueueItemsRequest, AnnotationQueueItem

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import AddAnnotationQueueItemsRequestParam

OPERATION = Operation(
    name="annotation_queues_add_items",
    method="POST",
    path="/v2/annotation-queues/{annotation_queue_id}/items",
    request=AddAnnotationQueueItemsRequest,
    answer=Json(list[AnnotationQueueItem]),
)


@overload
def annotation_queues_add_items(
    core: OrqCore,
    request: AddAnnotationQueueItemsRequest | AddAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[AnnotationQueueItem], OrqError]: ...
@overload
async def annotation_queues_add_items(
    core: AsyncOrqCore,
    request: AddAnnotationQueueItemsRequest | AddAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[AnnotationQueueItem], OrqError]: ...
def annotation_queues_add_items(
    core: OrqCore | AsyncOrqCore,
    request: AddAnnotationQueueItemsRequest | AddAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[list[AnnotationQueueItem], OrqError] | Awaitable[Result[list[AnnotationQueueItem], OrqError]]:
    """Add up to 1,000 spans to an annotation queue.

    `POST /v2/annotation-queues/{annotation_queue_id}/items`.
    """
    return core.call(OPERATION, request, options)
