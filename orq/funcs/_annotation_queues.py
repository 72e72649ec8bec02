# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.annotation_queue_items import (
        AddAnnotationQueueItemsRequest,
        AnnotationQueueItem,
        ListAnnotationQueueItemsRequest,
        ListAnnotationQueueItemsResponse,
        RemoveAnnotationQueueItemsRequest,
        RetrieveAnnotationQueueItemRequest,
    )
    from ..models.annotation_queues import (
        AnnotationQueue,
        ClearAnnotationQueueRequest,
        CreateAnnotationQueueRequest,
        DeleteAnnotationQueueRequest,
        ListAnnotationQueuesRequest,
        ListAnnotationQueuesResponse,
        RetrieveAnnotationQueueRequest,
        UpdateAnnotationQueueRequest,
    )
    from ..params._a import (
        AddAnnotationQueueItemsRequestParam,
        ClearAnnotationQueueRequestParam,
        CreateAnnotationQueueRequestParam,
        DeleteAnnotationQueueRequestParam,
        ListAnnotationQueueItemsRequestParam,
        ListAnnotationQueuesRequestParam,
        RemoveAnnotationQueueItemsRequestParam,
        RetrieveAnnotationQueueItemRequestParam,
        RetrieveAnnotationQueueRequestParam,
        UpdateAnnotationQueueRequestParam,
    )


@cache
def _annotation_queues_add_items() -> Operation:
    from ..models.annotation_queue_items import AddAnnotationQueueItemsRequest, AnnotationQueueItem

    return Operation(
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
    return core.call(_annotation_queues_add_items(), request, options)


@cache
def _annotation_queues_clear() -> Operation:
    from ..models.annotation_queues import ClearAnnotationQueueRequest

    return Operation(
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
    return core.call(_annotation_queues_clear(), request, options)


@cache
def _annotation_queues_create() -> Operation:
    from ..models.annotation_queues import AnnotationQueue, CreateAnnotationQueueRequest

    return Operation(
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
    return core.call(_annotation_queues_create(), request, options)


@cache
def _annotation_queues_delete() -> Operation:
    from ..models.annotation_queues import DeleteAnnotationQueueRequest

    return Operation(
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
    return core.call(_annotation_queues_delete(), request, options)


@cache
def _annotation_queues_list() -> Operation:
    from ..models.annotation_queues import ListAnnotationQueuesRequest, ListAnnotationQueuesResponse

    return Operation(
        name="annotation_queues_list",
        method="GET",
        path="/v2/annotation-queues",
        request=ListAnnotationQueuesRequest,
        query=("limit", "starting_after", "ending_before", "search", "updated_by"),
        answer=Json(ListAnnotationQueuesResponse),
        pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    )


@overload
def annotation_queues_list(
    core: OrqCore,
    request: ListAnnotationQueuesRequest | ListAnnotationQueuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueuesResponse, OrqError]: ...
@overload
async def annotation_queues_list(
    core: AsyncOrqCore,
    request: ListAnnotationQueuesRequest | ListAnnotationQueuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueuesResponse, OrqError]: ...
def annotation_queues_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAnnotationQueuesRequest | ListAnnotationQueuesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAnnotationQueuesResponse, OrqError] | Awaitable[Result[ListAnnotationQueuesResponse, OrqError]]:
    """List annotation queues, a page at a time.

    `GET /v2/annotation-queues`.
    """
    return core.call(_annotation_queues_list(), request, options)


@cache
def _annotation_queues_list_items() -> Operation:
    from ..models.annotation_queue_items import ListAnnotationQueueItemsRequest, ListAnnotationQueueItemsResponse

    return Operation(
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
    return core.call(_annotation_queues_list_items(), request, options)


@cache
def _annotation_queues_remove_items() -> Operation:
    from ..models.annotation_queue_items import RemoveAnnotationQueueItemsRequest

    return Operation(
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
    return core.call(_annotation_queues_remove_items(), request, options)


@cache
def _annotation_queues_retrieve() -> Operation:
    from ..models.annotation_queues import AnnotationQueue, RetrieveAnnotationQueueRequest

    return Operation(
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
    return core.call(_annotation_queues_retrieve(), request, options)


@cache
def _annotation_queues_retrieve_item() -> Operation:
    from ..models.annotation_queue_items import RetrieveAnnotationQueueItemRequest

    return Operation(
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
    """Fetch an item of an annotation queue, with its span.

    `GET /v2/annotation-queues/{annotation_queue_id}/items/{item_id}`.
    """
    return core.call(_annotation_queues_retrieve_item(), request, options)


@cache
def _annotation_queues_update() -> Operation:
    from ..models.annotation_queues import AnnotationQueue, UpdateAnnotationQueueRequest

    return Operation(
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
    return core.call(_annotation_queues_update(), request, options)
