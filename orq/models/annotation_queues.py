# @generated
"""Annotation queues."""

from collections.abc import Sequence

from msgspec import field

from ..types import APIStruct, DateTime


class AnnotationQueueMetadata(APIStruct, kw_only=True):
    """How many items a queue holds."""

    items_count: int


class AnnotationQueue(APIStruct, kw_only=True):
    """Spans that wait to be reviewed by people."""

    id: str = field(name="_id")
    display_name: str
    description: str
    workspace_id: str
    human_review_ids: list[str]
    metadata: AnnotationQueueMetadata
    project_id: str | None = None
    created_by_id: str | None = None
    updated_by_id: str | None = None
    created: DateTime | None = None
    updated: DateTime | None = None


class ClearAnnotationQueueRequest(APIStruct, kw_only=True):
    """What `annotation_queues_clear` takes."""

    annotation_queue_id: str


class CreateAnnotationQueueRequest(APIStruct, kw_only=True):
    """What `annotation_queues_create` takes."""

    display_name: str
    description: str
    project_id: str


class DeleteAnnotationQueueRequest(APIStruct, kw_only=True):
    """What `annotation_queues_delete` takes."""

    annotation_queue_id: str


class ListAnnotationQueuesRequest(APIStruct, kw_only=True):
    """What `annotation_queues_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 200."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    search: str | None = None
    updated_by: str | None = None


class ListAnnotationQueuesResponse(APIStruct, kw_only=True):
    """A page of annotation queues."""

    object: str
    data: list[AnnotationQueue]
    has_more: bool
    """Whether there are more beyond this page."""


class RetrieveAnnotationQueueRequest(APIStruct, kw_only=True):
    """What `annotation_queues_retrieve` takes."""

    annotation_queue_id: str


class UpdateAnnotationQueueRequest(APIStruct, kw_only=True):
    """What `annotation_queues_update` takes."""

    annotation_queue_id: str
    display_name: str | None = None
    description: str | None = None
    project_id: str | None = None
    human_review_ids: Sequence[str] | None = None
