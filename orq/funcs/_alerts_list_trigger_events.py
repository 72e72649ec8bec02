# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.alert_triggers import ListAlertTriggerEventsRequest, ListAlertTriggerEventsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._a import ListAlertTriggerEventsRequestParam

OPERATION = Operation(
    name="alerts_list_trigger_events",
    method="GET",
    path="/v2/alerts/{alert_id}/triggers/{trigger_id}/events",
    request=ListAlertTriggerEventsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListAlertTriggerEventsResponse),
    pages=Pages(
        by="cursor", ask="starting_after", back="ending_before", item="event_id", items="data", more="has_more"
    ),
)


@overload
def alerts_list_trigger_events(
    core: OrqCore,
    request: ListAlertTriggerEventsRequest | ListAlertTriggerEventsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggerEventsResponse, OrqError]: ...
@overload
async def alerts_list_trigger_events(
    core: AsyncOrqCore,
    request: ListAlertTriggerEventsRequest | ListAlertTriggerEventsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggerEventsResponse, OrqError]: ...
def alerts_list_trigger_events(
    core: OrqCore | AsyncOrqCore,
    request: ListAlertTriggerEventsRequest | ListAlertTriggerEventsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListAlertTriggerEventsResponse, OrqError] | Awaitable[Result[ListAlertTriggerEventsResponse, OrqError]]:
    """List what was measured while a trigger was open, a page at a time.

    `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`.
    """
    return core.call(OPERATION, request, options)
