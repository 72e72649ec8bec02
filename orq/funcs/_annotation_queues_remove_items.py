# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.annotation_queue_items import RemoveAnnotationQueueItemsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RemoveAnnotationQueueItemsRequestParam

OPERATION = Operation(
    name="annotation_queues_remove_items",
    method="POST",
    path="/v2/annotation-queues/{annotation_queue_id}/items/remove",
    request=RemoveAnnotationQueueItemsRequest,
    answer=Empty(status=204),
)


@overload
def annotation_queues_remove_items(
    core: OrqCore,
    request: RemoveAnnotationQueueItemsRequest | RemoveAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def annotation_queues_remove_items(
    core: AsyncOrqCore,
    request: RemoveAnnotationQueueItemsRequest | RemoveAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def annotation_queues_remove_items(
    core: OrqCore | AsyncOrqCore,
    request: RemoveAnnotationQueueItemsRequest | RemoveAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Remove up to 1,000 spans from an annotation queue.

    `POST /v2/annotation-queues/{annotation_queue_id}/items/remove`.
    """
    return core.call(OPERATION, request, options)
