# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import CreateWebhookRequest, Webhook

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import CreateWebhookRequestParam

OPERATION = Operation(
    name="webhooks_create",
    method="POST",
    path="/v2/webhooks",
    request=CreateWebhookRequest,
    answer=Json(Webhook),
)


@overload
def webhooks_create(
    core: OrqCore, request: CreateWebhookRequest | CreateWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
@overload
async def webhooks_create(
    core: AsyncOrqCore,
    request: CreateWebhookRequest | CreateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError]: ...
def webhooks_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateWebhookRequest | CreateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError] | Awaitable[Result[Webhook, OrqError]]:
    """Create a webhook for chosen events.

    `POST /v2/webhooks`.
    """
    return core.call(OPERATION, request, options)
