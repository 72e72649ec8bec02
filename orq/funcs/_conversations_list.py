# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.conversations import ListConversationsRequest, ListConversationsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import ListConversationsRequestParam

OPERATION = Operation(
    name="conversations_list",
    method="GET",
    path="/v2/conversations/",
    request=ListConversationsRequest,
    query=("limit", "starting_after", "ending_before", "entity_id"),
    answer=Json(ListConversationsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
    last_seen="2026-02",
)


@overload
def conversations_list(
    core: OrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError]: ...
@overload
async def conversations_list(
    core: AsyncOrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError]: ...
def conversations_list(
    core: OrqCore | AsyncOrqCore,
    request: ListConversationsRequest | ListConversationsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListConversationsResponse, OrqError] | Awaitable[Result[ListConversationsResponse, OrqError]]:
    """List conversations, the newest first, a page at a time.

    `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
