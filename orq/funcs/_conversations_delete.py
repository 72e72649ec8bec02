# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.conversations import DeleteConversationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import DeleteConversationRequestParam

OPERATION = Operation(
    name="conversations_delete",
    method="DELETE",
    path="/v2/conversations/{conversation_id}",
    request=DeleteConversationRequest,
    answer=Empty(status=204),
    last_seen="2026-02",
)


@overload
def conversations_delete(
    core: OrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def conversations_delete(
    core: AsyncOrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def conversations_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteConversationRequest | DeleteConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a conversation for good.

    `DELETE /v2/conversations/{conversation_id}`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
