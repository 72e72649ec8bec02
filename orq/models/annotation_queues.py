# @generated
"""Annotation queues."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime


class AnnotationQueueMetadata(APIStruct, kw_only=True):
    """How many items a queue holds."""

    items_count: int
    """Number of items in the queue."""


class AnnotationQueue(APIStruct, kw_only=True):
    """A list of spans that wait for people to review them."""

    id: str = field(name="_id")
    """Identifies the queue in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the queue is for, for people."""
    workspace_id: str
    """Workspace that owns the queue."""
    human_review_ids: list[str]
    """Ids of the reviews to fill in, chosen by hand; used only without a `project_id`."""
    metadata: AnnotationQueueMetadata
    """How many items the queue holds."""
    project_id: str | None = None
    """Project whose human reviews apply; with one, `human_review_ids` is not used."""
    created_by_id: str | None = None
    """Id of the user who made the queue."""
    updated_by_id: str | None = None
    """Id of the user who last changed the queue."""
    created: DateTime | None = None
    """When the queue was made, in UTC."""
    updated: DateTime | None = None
    """When the queue was last changed, in UTC."""


class ClearAnnotationQueueRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.clear`."""

    annotation_queue_id: str
    """Id of the queue to empty."""


class CreateAnnotationQueueRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.create`."""

    display_name: str
    """Name shown in the studio."""
    description: str
    """What the queue is for, for people."""
    project_id: str
    """Project whose human reviews are filled in."""


class DeleteAnnotationQueueRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.delete`."""

    annotation_queue_id: str
    """Id of the queue to delete."""


class ListAnnotationQueuesRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    search: str | None = None
    """Lists only queues whose name contains this text, in any case."""
    updated_by: str | None = None
    """Lists only queues last changed by these users: ids with commas between them."""


class ListAnnotationQueuesResponse(APIStruct, kw_only=True):
    """A page of annotation queues."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AnnotationQueue]
    """Queues of this page."""
    has_more: bool
    """Whether more items follow this page."""


class RetrieveAnnotationQueueRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.retrieve`."""

    annotation_queue_id: str
    """Id of the queue to fetch."""


class UpdateAnnotationQueueRequest(APIStruct, kw_only=True):
    """Parameters of `annotation_queues.update`."""

    annotation_queue_id: str
    """Id of the queue to change."""
    display_name: str | None = None
    """New name shown in the studio."""
    description: str | None = None
    """New text on what the queue is for."""
    project_id: str | None = None
    """Project whose human reviews are filled in from now on."""
    human_review_ids: Sequence[str] | None = None
    """Reviews chosen by hand, by id; refused if the queue has a project."""
