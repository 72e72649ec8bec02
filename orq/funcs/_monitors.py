# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.monitor_presets import ListMonitorPresetsRequest, ListMonitorPresetsResponse
    from ..models.monitors import (
        CreateMonitorRequest,
        DeleteMonitorRequest,
        GetMonitorRequest,
        ListMonitorsRequest,
        ListMonitorsResponse,
        MonitorResponse,
        UpdateMonitorRequest,
    )
    from ..params._m import (
        CreateMonitorRequestParam,
        DeleteMonitorRequestParam,
        GetMonitorRequestParam,
        ListMonitorPresetsRequestParam,
        ListMonitorsRequestParam,
        UpdateMonitorRequestParam,
    )


@cache
def _monitors_create() -> Operation:
    from ..models.monitors import CreateMonitorRequest, MonitorResponse

    return Operation(
        name="monitors_create",
        method="POST",
        path="/v2/monitors",
        request=CreateMonitorRequest,
        answer=Json(MonitorResponse),
    )


@overload
def monitors_create(
    core: OrqCore, request: CreateMonitorRequest | CreateMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_create(
    core: AsyncOrqCore,
    request: CreateMonitorRequest | CreateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError]: ...
def monitors_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateMonitorRequest | CreateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Create a monitor, a dashboard of widgets.

    `POST /v2/monitors`.
    """
    return core.call(_monitors_create(), request, options)


@cache
def _monitors_delete() -> Operation:
    from ..models.monitors import DeleteMonitorRequest

    return Operation(
        name="monitors_delete",
        method="DELETE",
        path="/v2/monitors/{monitor_id}",
        request=DeleteMonitorRequest,
        answer=Json(dict[str, Any]),
    )


@overload
def monitors_delete(
    core: OrqCore, request: DeleteMonitorRequest | DeleteMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def monitors_delete(
    core: AsyncOrqCore,
    request: DeleteMonitorRequest | DeleteMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def monitors_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteMonitorRequest | DeleteMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Delete a monitor and its widgets.

    `DELETE /v2/monitors/{monitor_id}`.
    """
    return core.call(_monitors_delete(), request, options)


@cache
def _monitors_get() -> Operation:
    from ..models.monitors import GetMonitorRequest, MonitorResponse

    return Operation(
        name="monitors_get",
        method="GET",
        path="/v2/monitors/{monitor_id}",
        request=GetMonitorRequest,
        answer=Json(MonitorResponse),
    )


@overload
def monitors_get(
    core: OrqCore, request: GetMonitorRequest | GetMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_get(
    core: AsyncOrqCore, request: GetMonitorRequest | GetMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
def monitors_get(
    core: OrqCore | AsyncOrqCore,
    request: GetMonitorRequest | GetMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Fetch a monitor by its id.

    `GET /v2/monitors/{monitor_id}`.
    """
    return core.call(_monitors_get(), request, options)


@cache
def _monitors_list() -> Operation:
    from ..models.monitors import ListMonitorsRequest, ListMonitorsResponse

    return Operation(
        name="monitors_list",
        method="GET",
        path="/v2/monitors",
        request=ListMonitorsRequest,
        query=("limit", "starting_after", "ending_before", "project_id", "search", "workspace_wide"),
        answer=Json(ListMonitorsResponse),
        pages=Pages(
            by="cursor", ask="starting_after", back="ending_before", item="monitor_id", items="data", more="has_more"
        ),
    )


@overload
def monitors_list(
    core: OrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError]: ...
@overload
async def monitors_list(
    core: AsyncOrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError]: ...
def monitors_list(
    core: OrqCore | AsyncOrqCore,
    request: ListMonitorsRequest | ListMonitorsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorsResponse, OrqError] | Awaitable[Result[ListMonitorsResponse, OrqError]]:
    """List monitors, a page at a time.

    `GET /v2/monitors`.
    """
    return core.call(_monitors_list(), request, options)


@cache
def _monitors_list_presets() -> Operation:
    from ..models.monitor_presets import ListMonitorPresetsRequest, ListMonitorPresetsResponse

    return Operation(
        name="monitors_list_presets",
        method="GET",
        path="/v2/monitors/presets",
        request=ListMonitorPresetsRequest,
        answer=Json(ListMonitorPresetsResponse),
    )


@overload
def monitors_list_presets(
    core: OrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError]: ...
@overload
async def monitors_list_presets(
    core: AsyncOrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError]: ...
def monitors_list_presets(
    core: OrqCore | AsyncOrqCore,
    request: ListMonitorPresetsRequest | ListMonitorPresetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListMonitorPresetsResponse, OrqError] | Awaitable[Result[ListMonitorPresetsResponse, OrqError]]:
    """List the ready-made dashboards and widgets.

    `GET /v2/monitors/presets`.
    """
    return core.call(_monitors_list_presets(), request, options)


@cache
def _monitors_update() -> Operation:
    from ..models.monitors import MonitorResponse, UpdateMonitorRequest

    return Operation(
        name="monitors_update",
        method="PATCH",
        path="/v2/monitors/{monitor_id}",
        request=UpdateMonitorRequest,
        answer=Json(MonitorResponse),
    )


@overload
def monitors_update(
    core: OrqCore, request: UpdateMonitorRequest | UpdateMonitorRequestParam, *, options: RequestOptions | None = None
) -> Result[MonitorResponse, OrqError]: ...
@overload
async def monitors_update(
    core: AsyncOrqCore,
    request: UpdateMonitorRequest | UpdateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError]: ...
def monitors_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateMonitorRequest | UpdateMonitorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[MonitorResponse, OrqError] | Awaitable[Result[MonitorResponse, OrqError]]:
    """Change a monitor or its widgets.

    `PATCH /v2/monitors/{monitor_id}`.
    """
    return core.call(_monitors_update(), request, options)
