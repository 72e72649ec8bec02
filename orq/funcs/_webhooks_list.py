# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.webhooks import ListWebhooksRequest, ListWebhooksResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import ListWebhooksRequestParam

OPERATION = Operation(
    name="webhooks_list",
    method="GET",
    path="/v2/webhooks",
    request=ListWebhooksRequest,
    query=("page", "limit", "search", "event", "sort", "direction", "content_type", "enabled"),
    answer=Json(ListWebhooksResponse),
    pages=Pages(by="page", ask="page", items="items", more="has_more"),
)


@overload
def webhooks_list(
    core: OrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError]: ...
@overload
async def webhooks_list(
    core: AsyncOrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError]: ...
def webhooks_list(
    core: OrqCore | AsyncOrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError] | Awaitable[Result[ListWebhooksResponse, OrqError]]:
    """List webhooks, filtered and sorted, paged by number.

    `GET /v2/webhooks`.
    """
    return core.call(OPERATION, request, options)
