# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.refs import IdRef
from ..models.webhooks import DeleteWebhookRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import DeleteWebhookRequestParam

OPERATION = Operation(
    name="webhooks_delete",
    method="DELETE",
    path="/v2/webhooks/{id}",
    request=DeleteWebhookRequest,
    answer=Json(IdRef),
)


@overload
def webhooks_delete(
    core: OrqCore, request: DeleteWebhookRequest | DeleteWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[IdRef, OrqError]: ...
@overload
async def webhooks_delete(
    core: AsyncOrqCore,
    request: DeleteWebhookRequest | DeleteWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdRef, OrqError]: ...
def webhooks_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteWebhookRequest | DeleteWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdRef, OrqError] | Awaitable[Result[IdRef, OrqError]]:
    """Delete a webhook by its id.

    `DELETE /v2/webhooks/{id}`.
    """
    return core.call(OPERATION, request, options)
