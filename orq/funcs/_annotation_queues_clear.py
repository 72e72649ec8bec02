# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.annotation_queues import ClearAnnotationQueueRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ClearAnnotationQueueRequestParam

OPERATION = Operation(
    name="annotation_queues_clear",
    method="DELETE",
    path="/v2/annotation-queues/{annotation_queue_id}/clear",
    request=ClearAnnotationQueueRequest,
    answer=Empty(status=204),
)


@overload
def annotation_queues_clear(
    core: OrqCore,
    request: ClearAnnotationQueueRequest | ClearAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def annotation_queues_clear(
    core: AsyncOrqCore,
    request: ClearAnnotationQueueRequest | ClearAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def annotation_queues_clear(
    core: OrqCore | AsyncOrqCore,
    request: ClearAnnotationQueueRequest | ClearAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Remove all items from an annotation queue and keep the queue.

    `DELETE /v2/annotation-queues/{annotation_queue_id}/clear`.
    """
    return core.call(OPERATION, request, options)
