# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class ClearAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class CreateAnnotationQueueRequestParam(TypedDict):
    display_name: str
    description: str
    project_id: NotRequired[str | None]


class DeleteAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class ListAnnotationQueuesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    updated_by: NotRequired[str | None]


class RetrieveAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str


class UpdateAnnotationQueueRequestParam(TypedDict):
    annotation_queue_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    human_review_ids: NotRequired[SequenceNotStr[str] | None]
