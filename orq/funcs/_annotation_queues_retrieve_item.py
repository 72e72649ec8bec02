# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.annotation_queue_items import RetrieveAnnotationQueueItemRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import RetrieveAnnotationQueueItemRequestParam

OPERATION = Operation(
    name="annotation_queues_retrieve_item",
    method="GET",
    path="/v2/annotation-queues/{annotation_queue_id}/items/{item_id}",
    request=RetrieveAnnotationQueueItemRequest,
    answer=Json(dict[str, Any]),
)


@overload
def annotation_queues_retrieve_item(
    core: OrqCore,
    request: RetrieveAnnotationQueueItemRequest | RetrieveAnnotationQueueItemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def annotation_queues_retrieve_item(
    core: AsyncOrqCore,
    request: RetrieveAnnotationQueueItemRequest | RetrieveAnnotationQueueItemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def annotation_queues_retrieve_item(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveAnnotationQueueItemRequest | RetrieveAnnotationQueueItemRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Fetch an annotation queue's item, with the span it stands for.

    `GET /v2/annotation-queues/{annotation_queue_id}/items/{item_id}`.
    """
    return core.call(OPERATION, request, options)
