"""PATCH /v2/conversations/{conversation_id}: rename a conversation or change its metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, UpdateConversationRequest

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params import UpdateConversationRequestParam
    from ..result import Result

OPERATION = Operation(
    name="conversations_update",
    method="PATCH",
    path="/v2/conversations/{conversation_id}",
    request=UpdateConversationRequest,
    answer=Json(Conversation),
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
def conversations_update(core: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
    """Rename a conversation or change its metadata; what is unset stays as it is.

    `Ok` holds the `Conversation` as it is now. `Err(NotFoundError)`: there is no such conversation.

    Source: `PATCH /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
