"""GET /v2/conversations/: list conversations, a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.conversations import ListConversationsRequest, ListConversationsResponse

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params import ListConversationsRequestParam
    from ..result import Result

OPERATION = Operation(
    name="conversations_list",
    method="GET",
    path="/v2/conversations/",
    request=ListConversationsRequest,
    query=("limit", "starting_after", "ending_before", "entity_id"),
    answer=Json(ListConversationsResponse),
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
def conversations_list(core: Any, request: Any = None, *, options: RequestOptions | None = None) -> Any:
    """List conversations, the newest first, a page at a time.

    `limit` is 1 to 100, and 10 if unset. `Ok` holds a `ListConversationsResponse`: while its `has_more` is true, ask
    again with `starting_after` set to the `id` of the last conversation in `data`.

    Source: `GET /v2/conversations/`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
