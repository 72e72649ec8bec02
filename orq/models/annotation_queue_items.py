# @generated
"""Annotation queue items."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct
from .shared import SpanRef


class AddAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """What `annotation_queues_add_items` takes."""

    annotation_queue_id: str
    items: Sequence[SpanRef]


class AnnotationQueueItem(APIStruct, kw_only=True):
    """A span or datapoint in an annotation queue."""

    id: str = field(name="_id")
    annotation_queue_id: str
    workspace_id: str
    type: str
    used_human_review_ids: list[str] | None = None
    span_id: str | None = None
    trace_id: str | None = None
    datapoint_id: str | None = None


class ListAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """What `annotation_queues_list_items` takes."""

    annotation_queue_id: str
    limit: int | None = None
    """How many at most, 1 to 200."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListAnnotationQueueItemsResponse(APIStruct, kw_only=True):
    """A page of items of an annotation queue."""

    object: str
    data: list[AnnotationQueueItem]
    has_more: bool
    """Whether there are more beyond this page."""


class RemoveAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """What `annotation_queues_remove_items` takes."""

    annotation_queue_id: str
    span_ids: Sequence[str]


class RetrieveAnnotationQueueItemRequest(APIStruct, kw_only=True):
    """What `annotation_queues_retrieve_item` takes."""

    annotation_queue_id: str
    item_id: str
