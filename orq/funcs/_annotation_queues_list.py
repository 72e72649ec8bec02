# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.annotation_queues import ListAnnotationQueuesRequest, ListAnnotationQueuesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAnnotationQueuesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
