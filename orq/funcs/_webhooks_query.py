# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.webhook_queries import QueryWebhooksRequest, QueryWebhooksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import QueryWebhooksRequestParam

OPERATION = Operation(
    name="webhooks_query",
    method="POST",
    path="/v2/webhooks/query",
    request=QueryWebhooksRequest,
    answer=Json(QueryWebhooksResponse),
    pages=Pages(by="page", ask="pagination.page", items="items"),
    deprecated="webhooks.list",
)


@overload
def webhooks_query(
    core: OrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError]: ...
@overload
async def webhooks_query(
    core: AsyncOrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError]: ...
def webhooks_query(
    core: OrqCore | AsyncOrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError] | Awaitable[Result[QueryWebhooksResponse, OrqError]]:
    """List webhooks by filters, in the old way.

    `POST /v2/webhooks/query`. Deprecated: use `webhooks.list`.
    """
    return core.call(OPERATION, request, options)
