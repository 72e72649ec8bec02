# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import UpdateWebhookRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import UpdateWebhookRequestParam

OPERATION = Operation(
    name="webhooks_update",
    method="PATCH",
    path="/v2/webhooks/{id}",
    request=UpdateWebhookRequest,
    body="body",
    answer=Json(dict[str, Any]),
)


@overload
def webhooks_update(
    core: OrqCore, request: UpdateWebhookRequest | UpdateWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def webhooks_update(
    core: AsyncOrqCore,
    request: UpdateWebhookRequest | UpdateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def webhooks_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWebhookRequest | UpdateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Change a webhook; the answer holds only what was changed.

    `PATCH /v2/webhooks/{id}`.
    """
    return core.call(OPERATION, request, options)
