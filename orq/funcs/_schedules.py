# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.schedules import (
        CreateScheduleRequest,
        DeleteScheduleRequest,
        ListSchedulesRequest,
        ListSchedulesResponse,
        RetrieveScheduleRequest,
        Schedule,
        TriggerScheduleRequest,
        TriggerScheduleResponse,
        UpdateScheduleRequest,
    )
    from ..params._s import (
        CreateScheduleRequestParam,
        DeleteScheduleRequestParam,
        ListSchedulesRequestParam,
        RetrieveScheduleRequestParam,
        TriggerScheduleRequestParam,
        UpdateScheduleRequestParam,
    )


@cache
def _schedules_create() -> Operation:
    from ..models.schedules import CreateScheduleRequest, Schedule

    return Operation(
        name="schedules_create",
        method="POST",
        path="/v3/agents/{agent_key}/schedules",
        request=CreateScheduleRequest,
        answer=Json(Schedule, status=201),
    )


@overload
def schedules_create(
    core: OrqCore, request: CreateScheduleRequest | CreateScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_create(
    core: AsyncOrqCore,
    request: CreateScheduleRequest | CreateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateScheduleRequest | CreateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Create a schedule by which an agent runs.

    `POST /v3/agents/{agent_key}/schedules`.
    """
    return core.call(_schedules_create(), request, options)


@cache
def _schedules_delete() -> Operation:
    from ..models.schedules import DeleteScheduleRequest

    return Operation(
        name="schedules_delete",
        method="DELETE",
        path="/v3/agents/{agent_key}/schedules/{schedule_id}",
        request=DeleteScheduleRequest,
        answer=Empty(status=204),
    )


@overload
def schedules_delete(
    core: OrqCore, request: DeleteScheduleRequest | DeleteScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def schedules_delete(
    core: AsyncOrqCore,
    request: DeleteScheduleRequest | DeleteScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def schedules_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteScheduleRequest | DeleteScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a schedule, so that its agent no longer runs by it.

    `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(_schedules_delete(), request, options)


@cache
def _schedules_list() -> Operation:
    from ..models.schedules import ListSchedulesRequest, ListSchedulesResponse

    return Operation(
        name="schedules_list",
        method="GET",
        path="/v3/agents/{agent_key}/schedules",
        request=ListSchedulesRequest,
        answer=Json(ListSchedulesResponse),
    )


@overload
def schedules_list(
    core: OrqCore, request: ListSchedulesRequest | ListSchedulesRequestParam, *, options: RequestOptions | None = None
) -> Result[ListSchedulesResponse, OrqError]: ...
@overload
async def schedules_list(
    core: AsyncOrqCore,
    request: ListSchedulesRequest | ListSchedulesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSchedulesResponse, OrqError]: ...
def schedules_list(
    core: OrqCore | AsyncOrqCore,
    request: ListSchedulesRequest | ListSchedulesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListSchedulesResponse, OrqError] | Awaitable[Result[ListSchedulesResponse, OrqError]]:
    """List the schedules of an agent.

    `GET /v3/agents/{agent_key}/schedules`.
    """
    return core.call(_schedules_list(), request, options)


@cache
def _schedules_retrieve() -> Operation:
    from ..models.schedules import RetrieveScheduleRequest, Schedule

    return Operation(
        name="schedules_retrieve",
        method="GET",
        path="/v3/agents/{agent_key}/schedules/{schedule_id}",
        request=RetrieveScheduleRequest,
        answer=Json(Schedule),
    )


@overload
def schedules_retrieve(
    core: OrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_retrieve(
    core: AsyncOrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrieveScheduleRequest | RetrieveScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Fetch a schedule of an agent.

    `GET /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(_schedules_retrieve(), request, options)


@cache
def _schedules_trigger() -> Operation:
    from ..models.schedules import TriggerScheduleRequest, TriggerScheduleResponse

    return Operation(
        name="schedules_trigger",
        method="POST",
        path="/v3/agents/{agent_key}/schedules/{schedule_id}/execution",
        request=TriggerScheduleRequest,
        answer=Json(TriggerScheduleResponse, status=202),
    )


@overload
def schedules_trigger(
    core: OrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError]: ...
@overload
async def schedules_trigger(
    core: AsyncOrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError]: ...
def schedules_trigger(
    core: OrqCore | AsyncOrqCore,
    request: TriggerScheduleRequest | TriggerScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[TriggerScheduleResponse, OrqError] | Awaitable[Result[TriggerScheduleResponse, OrqError]]:
    """Run an agent at once as its schedule would, and keep the regular times.

    `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`.
    """
    return core.call(_schedules_trigger(), request, options)


@cache
def _schedules_update() -> Operation:
    from ..models.schedules import Schedule, UpdateScheduleRequest

    return Operation(
        name="schedules_update",
        method="PATCH",
        path="/v3/agents/{agent_key}/schedules/{schedule_id}",
        request=UpdateScheduleRequest,
        answer=Json(Schedule),
    )


@overload
def schedules_update(
    core: OrqCore, request: UpdateScheduleRequest | UpdateScheduleRequestParam, *, options: RequestOptions | None = None
) -> Result[Schedule, OrqError]: ...
@overload
async def schedules_update(
    core: AsyncOrqCore,
    request: UpdateScheduleRequest | UpdateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError]: ...
def schedules_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateScheduleRequest | UpdateScheduleRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Schedule, OrqError] | Awaitable[Result[Schedule, OrqError]]:
    """Change a schedule; what is not given stays as it is.

    `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`.
    """
    return core.call(_schedules_update(), request, options)
