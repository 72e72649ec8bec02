# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.alerts import ListAlertsRequest, ListAlertsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAlertsRequestParam

OPERATION = Operation(
    name="alerts_list",
    method="GET",
    path="/v2/alerts",
    request=ListAlertsRequest,
    query=("limit", "starting_after", "ending_before", "project_id", "scope"),
    answer=Json(ListAlertsResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="alert_id", items="data", more="has_more"
    ),
)


@overload
def alerts_list(
    core: OrqCore,
    request: ListAlertsRequest | ListAlertsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertsResponse, OrqError]: ...
@overload
async def alerts_list(
    core: AsyncOrqCore,
    request: ListAlertsRequest | ListAlertsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertsResponse, OrqError]: ...
def alerts_list(
    core: OrqCore | AsyncOrqCore,
    request: ListAlertsRequest | ListAlertsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertsResponse, OrqError] | Awaitable[Result[ListAlertsResponse, OrqError]]:
    """List alerts, a page at a time.

    `GET /v2/alerts`.
    """
    return core.call(OPERATION, request, options)
