# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import CountWebhooksRequest, CountWebhooksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import CountWebhooksRequestParam

OPERATION = Operation(
    name="webhooks_count",
    method="GET",
    path="/v2/webhooks/count",
    request=CountWebhooksRequest,
    answer=Json(CountWebhooksResponse),
)


@overload
def webhooks_count(
    core: OrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError]: ...
@overload
async def webhooks_count(
    core: AsyncOrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError]: ...
def webhooks_count(
    core: OrqCore | AsyncOrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError] | Awaitable[Result[CountWebhooksResponse, OrqError]]:
    """Count the webhooks of the workspace.

    `GET /v2/webhooks/count`.
    """
    return core.call(OPERATION, request, options)
