# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.annotation_queues import DeleteAnnotationQueueRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import DeleteAnnotationQueueRequestParam

OPERATION = Operation(
    name="annotation_queues_delete",
    method="DELETE",
    path="/v2/annotation-queues/{annotation_queue_id}",
    request=DeleteAnnotationQueueRequest,
    answer=Empty(status=204),
)


@overload
def annotation_queues_delete(
    core: OrqCore,
    request: DeleteAnnotationQueueRequest | DeleteAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def annotation_queues_delete(
    core: AsyncOrqCore,
    request: DeleteAnnotationQueueRequest | DeleteAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def annotation_queues_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAnnotationQueueRequest | DeleteAnnotationQueueRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an annotation queue and its items.

    `DELETE /v2/annotation-queues/{annotation_queue_id}`.
    """
    return core.call(OPERATION, request, options)
