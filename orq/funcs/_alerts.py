# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.alert_triggers import (
        ListAlertTriggerEventsRequest,
        ListAlertTriggerEventsResponse,
        ListAlertTriggersRequest,
        ListAlertTriggersResponse,
    )
    from ..models.alerts import (
        AlertResponse,
        CreateAlertRequest,
        DeleteAlertRequest,
        GetAlertRequest,
        ListAlertsRequest,
        ListAlertsResponse,
        UpdateAlertRequest,
    )
    from ..params._a import (
        CreateAlertRequestParam,
        DeleteAlertRequestParam,
        GetAlertRequestParam,
        ListAlertsRequestParam,
        ListAlertTriggerEventsRequestParam,
        ListAlertTriggersRequestParam,
        UpdateAlertRequestParam,
    )


@cache
def _alerts_create() -> Operation:
    from ..models.alerts import AlertResponse, CreateAlertRequest

    return Operation(
        name="alerts_create",
        method="POST",
        path="/v2/alerts",
        request=CreateAlertRequest,
        answer=Json(AlertResponse),
    )


@overload
def alerts_create(
    core: OrqCore, request: CreateAlertRequest | CreateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_create(
    core: AsyncOrqCore, request: CreateAlertRequest | CreateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateAlertRequest | CreateAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Create an alert on a metric, with its condition and notifiers.

    `POST /v2/alerts`.
    """
    return core.call(_alerts_create(), request, options)


@cache
def _alerts_delete() -> Operation:
    from ..models.alerts import DeleteAlertRequest

    return Operation(
        name="alerts_delete",
        method="DELETE",
        path="/v2/alerts/{alert_id}",
        request=DeleteAlertRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def alerts_delete(
    core: OrqCore, request: DeleteAlertRequest | DeleteAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def alerts_delete(
    core: AsyncOrqCore, request: DeleteAlertRequest | DeleteAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
def alerts_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteAlertRequest | DeleteAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete an alert and the history of its triggers.

    `DELETE /v2/alerts/{alert_id}`.
    """
    return core.call(_alerts_delete(), request, options)


@cache
def _alerts_get() -> Operation:
    from ..models.alerts import AlertResponse, GetAlertRequest

    return Operation(
        name="alerts_get",
        method="GET",
        path="/v2/alerts/{alert_id}",
        request=GetAlertRequest,
        answer=Json(AlertResponse),
    )


@overload
def alerts_get(
    core: OrqCore, request: GetAlertRequest | GetAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_get(
    core: AsyncOrqCore, request: GetAlertRequest | GetAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_get(
    core: OrqCore | AsyncOrqCore,
    request: GetAlertRequest | GetAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Fetch an alert by its id.

    `GET /v2/alerts/{alert_id}`.
    """
    return core.call(_alerts_get(), request, options)


@cache
def _alerts_list() -> Operation:
    from ..models.alerts import ListAlertsRequest, ListAlertsResponse

    return Operation(
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
    return core.call(_alerts_list(), request, options)


@cache
def _alerts_list_trigger_events() -> Operation:
    from ..models.alert_triggers import ListAlertTriggerEventsRequest, ListAlertTriggerEventsResponse

    return Operation(
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
    """List the values measured while a trigger was open, a page at a time.

    `GET /v2/alerts/{alert_id}/triggers/{trigger_id}/events`.
    """
    return core.call(_alerts_list_trigger_events(), request, options)


@cache
def _alerts_list_triggers() -> Operation:
    from ..models.alert_triggers import ListAlertTriggersRequest, ListAlertTriggersResponse

    return Operation(
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
    """List the times when an alert was triggered, a page at a time.

    `GET /v2/alerts/{alert_id}/triggers`.
    """
    return core.call(_alerts_list_triggers(), request, options)


@cache
def _alerts_update() -> Operation:
    from ..models.alerts import AlertResponse, UpdateAlertRequest

    return Operation(
        name="alerts_update",
        method="PATCH",
        path="/v2/alerts/{alert_id}",
        request=UpdateAlertRequest,
        answer=Json(AlertResponse),
    )


@overload
def alerts_update(
    core: OrqCore, request: UpdateAlertRequest | UpdateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
@overload
async def alerts_update(
    core: AsyncOrqCore, request: UpdateAlertRequest | UpdateAlertRequestParam, *, options: RequestOptions | None = None
) -> Result[AlertResponse, OrqError]: ...
def alerts_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAlertRequest | UpdateAlertRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AlertResponse, OrqError] | Awaitable[Result[AlertResponse, OrqError]]:
    """Change an alert, or switch it on or off.

    `PATCH /v2/alerts/{alert_id}`.
    """
    return core.call(_alerts_update(), request, options)
