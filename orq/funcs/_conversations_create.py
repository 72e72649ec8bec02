# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.conversations import Conversation, CreateConversationRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._c import CreateConversationRequestParam

OPERATION = Operation(
    name="conversations_create",
    method="POST",
    path="/v2/conversations",
    request=CreateConversationRequest,
    answer=Json(Conversation, status=201),
    last_seen="2026-02",
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
def conversations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateConversationRequest | CreateConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Conversation, OrqError] | Awaitable[Result[Conversation, OrqError]]:
    """Start a conversation in a project.

    `POST /v2/conversations`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(OPERATION, request, options)
