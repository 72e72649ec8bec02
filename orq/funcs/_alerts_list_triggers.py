# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.alert_triggers import ListAlertTriggersRequest, ListAlertTriggersResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAlertTriggersRequestParam

OPERATION = Operation(
    name="alerts_list_triggers",
    method="GET",
    path="/v2/alerts/{alert_id}/triggers",
    request=ListAlertTriggersRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListAlertTriggersResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="trigger_id", items="data", more="has_more"
    ),
)


@overload
def alerts_list_triggers(
    core: OrqCore,
    request: ListAlertTriggersRequest | ListAlertTriggersRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggersResponse, OrqError]: ...
@overload
async def alerts_list_triggers(
    core: AsyncOrqCore,
    request: ListAlertTriggersRequest | ListAlertTriggersRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggersResponse, OrqError]: ...
def alerts_list_triggers(
    core: OrqCore | AsyncOrqCore,
    request: ListAlertTriggersRequest | ListAlertTriggersRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggersResponse, OrqError] | Awaitable[Result[ListAlertTriggersResponse, OrqError]]:
    """List the times an alert was triggered, a page at a time.

    `GET /v2/alerts/{alert_id}/triggers`.
    """
    return core.call(OPERATION, request, options)
