# @generated
"""`client.annotation_queues`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _annotation_queues

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.annotation_queue_items import AnnotationQueueItem, ListAnnotationQueueItemsResponse
    from ..models.annotation_queues import AnnotationQueue, ListAnnotationQueuesResponse
    from ..models.shared import SpanRef
    from ..params._s import SpanRefParam
    from ..types import SequenceNotStr


class AnnotationQueuesNamespace(Namespace, functions=_annotation_queues):
    """Queues of spans that wait to be reviewed by people."""

    def add_items(
        self,
        *,
        annotation_queue_id: str,
        items: Sequence[SpanRef | SpanRefParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[AnnotationQueueItem]:
        """Add up to 1,000 spans to an annotation queue.

        annotation_queue_id: Id of the queue to which the spans are added.
        items: Spans to add, each by its own id and that of its trace; at most 1,000.

        `POST /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    def clear(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove all items from an annotation queue and keep the queue.

        annotation_queue_id: Id of the queue to empty.

        `DELETE /v2/annotation-queues/{annotation_queue_id}/clear`; raises `OrqError`.
        """
        ...

    def create(
        self,
        *,
        display_name: str,
        description: str,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Create an annotation queue in a project.

        display_name: Name shown in the studio.
        description: What the queue is for, for people.
        project_id: Project whose human reviews are filled in.

        `POST /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an annotation queue and its items.

        annotation_queue_id: Id of the queue to delete.

        `DELETE /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAnnotationQueuesResponse:
        """List annotation queues, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only queues whose name contains this text, in any case.
        updated_by: Lists only queues last changed by these users: ids with commas between them.

        `GET /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    def list_all_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AnnotationQueue]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only queues whose name contains this text, in any case.
        updated_by: Lists only queues last changed by these users: ids with commas between them.

        `GET /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        annotation_queue_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAnnotationQueueItemsResponse:
        """List the items of an annotation queue, a page at a time.

        annotation_queue_id: Id of the queue whose items are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    def list_items_items(
        self,
        *,
        annotation_queue_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AnnotationQueueItem]:
        """Iterate over the items of all pages of `list_items`, each page fetched when it is needed.

        annotation_queue_id: Id of the queue whose items are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    def remove_items(
        self,
        *,
        annotation_queue_id: str,
        span_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 1,000 spans from an annotation queue.

        annotation_queue_id: Id of the queue from which the spans are removed.
        span_ids: Ids of the spans to remove, at most 1,000.

        `POST /v2/annotation-queues/{annotation_queue_id}/items/remove`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Fetch an annotation queue by its id.

        annotation_queue_id: Id of the queue to fetch.

        `GET /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...

    def retrieve_item(
        self,
        *,
        annotation_queue_id: str,
        item_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Fetch an item of an annotation queue, with its span.

        annotation_queue_id: Id of the queue that holds the item.
        item_id: Id of the item to fetch.

        `GET /v2/annotation-queues/{annotation_queue_id}/items/{item_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        annotation_queue_id: str,
        display_name: str | None = None,
        description: str | None = None,
        project_id: str | None = None,
        human_review_ids: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Rename an annotation queue, move it, or change its human reviews.

        annotation_queue_id: Id of the queue to change.
        display_name: New name shown in the studio.
        description: New text on what the queue is for.
        project_id: Project whose human reviews are filled in from now on.
        human_review_ids: Reviews chosen by hand, by id; refused if the queue has a project.

        `PATCH /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...


class AsyncAnnotationQueuesNamespace(AsyncNamespace, functions=_annotation_queues):
    """Queues of spans that wait to be reviewed by people."""

    async def add_items(
        self,
        *,
        annotation_queue_id: str,
        items: Sequence[SpanRef | SpanRefParam],
        options: RequestOptions | None = None,
    ) -> builtins.list[AnnotationQueueItem]:
        """Add up to 1,000 spans to an annotation queue.

        annotation_queue_id: Id of the queue to which the spans are added.
        items: Spans to add, each by its own id and that of its trace; at most 1,000.

        `POST /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    async def clear(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove all items from an annotation queue and keep the queue.

        annotation_queue_id: Id of the queue to empty.

        `DELETE /v2/annotation-queues/{annotation_queue_id}/clear`; raises `OrqError`.
        """
        ...

    async def create(
        self,
        *,
        display_name: str,
        description: str,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Create an annotation queue in a project.

        display_name: Name shown in the studio.
        description: What the queue is for, for people.
        project_id: Project whose human reviews are filled in.

        `POST /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an annotation queue and its items.

        annotation_queue_id: Id of the queue to delete.

        `DELETE /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAnnotationQueuesResponse:
        """List annotation queues, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only queues whose name contains this text, in any case.
        updated_by: Lists only queues last changed by these users: ids with commas between them.

        `GET /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    def list_all_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        updated_by: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AnnotationQueue]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only queues whose name contains this text, in any case.
        updated_by: Lists only queues last changed by these users: ids with commas between them.

        `GET /v2/annotation-queues`; raises `OrqError`.
        """
        ...

    async def list_items(
        self,
        *,
        annotation_queue_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListAnnotationQueueItemsResponse:
        """List the items of an annotation queue, a page at a time.

        annotation_queue_id: Id of the queue whose items are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    def list_items_items(
        self,
        *,
        annotation_queue_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AnnotationQueueItem]:
        """Iterate over the items of all pages of `list_items`, each page fetched when it is needed.

        annotation_queue_id: Id of the queue whose items are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/annotation-queues/{annotation_queue_id}/items`; raises `OrqError`.
        """
        ...

    async def remove_items(
        self,
        *,
        annotation_queue_id: str,
        span_ids: SequenceNotStr[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Remove up to 1,000 spans from an annotation queue.

        annotation_queue_id: Id of the queue from which the spans are removed.
        span_ids: Ids of the spans to remove, at most 1,000.

        `POST /v2/annotation-queues/{annotation_queue_id}/items/remove`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        annotation_queue_id: str,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Fetch an annotation queue by its id.

        annotation_queue_id: Id of the queue to fetch.

        `GET /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...

    async def retrieve_item(
        self,
        *,
        annotation_queue_id: str,
        item_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Fetch an item of an annotation queue, with its span.

        annotation_queue_id: Id of the queue that holds the item.
        item_id: Id of the item to fetch.

        `GET /v2/annotation-queues/{annotation_queue_id}/items/{item_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        annotation_queue_id: str,
        display_name: str | None = None,
        description: str | None = None,
        project_id: str | None = None,
        human_review_ids: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AnnotationQueue:
        """Rename an annotation queue, move it, or change its human reviews.

        annotation_queue_id: Id of the queue to change.
        display_name: New name shown in the studio.
        description: New text on what the queue is for.
        project_id: Project whose human reviews are filled in from now on.
        human_review_ids: Reviews chosen by hand, by id; refused if the queue has a project.

        `PATCH /v2/annotation-queues/{annotation_queue_id}`; raises `OrqError`.
        """
        ...
