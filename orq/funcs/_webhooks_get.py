# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import GetWebhookRequest, Webhook

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GetWebhookRequestParam

OPERATION = Operation(
    name="webhooks_get",
    method="GET",
    path="/v2/webhooks/{id}",
    request=GetWebhookRequest,
    answer=Json(Webhook),
)


@overload
def webhooks_get(
    core: OrqCore, request: GetWebhookRequest | GetWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
@overload
async def webhooks_get(
    core: AsyncOrqCore, request: GetWebhookRequest | GetWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
def webhooks_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWebhookRequest | GetWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError] | Awaitable[Result[Webhook, OrqError]]:
    """Fetch a webhook by its id, its secret masked.

    `GET /v2/webhooks/{id}`.
    """
    return core.call(OPERATION, request, options)
