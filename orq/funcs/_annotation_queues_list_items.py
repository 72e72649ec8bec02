# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.annotation_queue_items import ListAnnotationQueueItemsRequest, ListAnnotationQueueItemsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAnnotationQueueItemsRequestParam

OPERATION = Operation(
    name="annotation_queues_list_items",
    method="GET",
    path="/v2/annotation-queues/{annotation_queue_id}/items",
    request=ListAnnotationQueueItemsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListAnnotationQueueItemsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def annotation_queues_list_items(
    core: OrqCore,
    request: ListAnnotationQueueItemsRequest | ListAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueueItemsResponse, OrqError]: ...
@overload
async def annotation_queues_list_items(
    core: AsyncOrqCore,
    request: ListAnnotationQueueItemsRequest | ListAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueueItemsResponse, OrqError]: ...
def annotation_queues_list_items(
    core: OrqCore | AsyncOrqCore,
    request: ListAnnotationQueueItemsRequest | ListAnnotationQueueItemsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueueItemsResponse, OrqError] | Awaitable[Result[ListAnnotationQueueItemsResponse, OrqError]]:
    """List the items of an annotation queue, a page at a time.

    `GET /v2/annotation-queues/{annotation_queue_id}/items`.
    """
    return core.call(OPERATION, request, options)
