# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, UpdateConversationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import UpdateConversationRequestParam

OPERATION = Operation(
    name="conversations_update",
    method="PATCH",
    path="/v2/conversations/{conversation_id}",
    request=UpdateConversationRequest,
    answer=Json(Conversation),
    last_seen="2026-02",
)


@overload
def conversations_update(
    core: OrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
@overload
async def conversations_update(
    core: AsyncOrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
def conversations_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateConversationRequest | UpdateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError] | Awaitable[Result[Conversation, OrqError]]:
    """Rename a conversation or change its metadata; what is not given stays as it is.

    `PATCH /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
