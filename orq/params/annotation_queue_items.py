# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.shared import SpanRef
from ..types import SequenceNotStr
from .shared import SpanRefParam


class AddAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    items: Sequence[SpanRef | SpanRefParam]


class ListAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class RemoveAnnotationQueueItemsRequestParam(TypedDict):
    annotation_queue_id: str
    span_ids: SequenceNotStr[str]


class RetrieveAnnotationQueueItemRequestParam(TypedDict):
    annotation_queue_id: str
    item_id: str
