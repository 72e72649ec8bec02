# @generated
"""Annotation queue items."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct
from .shared import SpanRef


class AddAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.add_items`."""

    annotation_queue_id: str
    """Id of the queue to which the spans are added."""
    items: Sequence[SpanRef]
    """Spans to add, each by its own id and that of its trace; at most 1,000."""


class AnnotationQueueItem(APIStruct, kw_only=True):
    """A span or datapoint in an annotation queue."""

    id: str = field(name="_id")
    """Identifies the item in other calls."""
    annotation_queue_id: str
    """Id of the queue that holds the item."""
    workspace_id: str
    """Workspace that owns the item."""
    type: str
    """What the item is, such as a span or a datapoint."""
    used_human_review_ids: list[str] | None = None
    """Ids of the reviews that were already filled in for this item."""
    span_id: str | None = None
    """Id of the span to review, if the item is a span."""
    trace_id: str | None = None
    """Id of the trace that contains the span."""
    datapoint_id: str | None = None
    """Id of the datapoint to review, if the item is a datapoint."""


class ListAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.list_items`."""

    annotation_queue_id: str
    """Id of the queue whose items are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""


class ListAnnotationQueueItemsResponse(APIStruct, kw_only=True):
    """A page of items of an annotation queue."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AnnotationQueueItem]
    """Items of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RemoveAnnotationQueueItemsRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.remove_items`."""

    annotation_queue_id: str
    """Id of the queue from which the spans are removed."""
    span_ids: Sequence[str]
    """Ids of the spans to remove, at most 1,000."""


class RetrieveAnnotationQueueItemRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.retrieve_item`."""

    annotation_queue_id: str
    """Id of the queue that holds the item."""
    item_id: str
    """Id of the item to fetch."""
