"""POST /v2/conversations: start a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, CreateConversationRequest

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params import CreateConversationRequestParam
    from ..result import Result

OPERATION = Operation(
    name="conversations_create",
    method="POST",
    path="/v2/conversations",
    request=CreateConversationRequest,
    answer=Json(Conversation, status=201),
)


@overload
def conversations_create(
    core: OrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
@overload
async def conversations_create(
    core: AsyncOrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError]: ...
def conversations_create(core: Any, request: Any, *, options: RequestOptions | None = None) -> Any:
    """Start a conversation in a project.

    `Ok` holds the new `Conversation`; its `id` is the `conversation_id` of the other functions.

    Source: `POST /v2/conversations`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
