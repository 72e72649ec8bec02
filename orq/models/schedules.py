# @generated
"""Schedules."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, OpenEnum, constant


class SchedulePayload(APIStruct, kw_only=True):
    """What an agent gets when it runs."""

    input: Any = None
    memory_entity_id: str | None = None
    metadata: Mapping[str, str] | None = None
    variables: dict[str, Any] | None = None


class CreateScheduleRequest(APIStruct, kw_only=True):
    """What `schedules_create` takes."""

    agent_key: str
    display_name: str
    expression: str
    """Six cron fields, seconds first: hourly `0 0 * * * *`, daily `0 0 9 * * *` or weekly `0 0 9 * * 1`."""
    payload: SchedulePayload
    type: OpenEnum[Literal["cron"]] = constant("cron")
    agent_tag: str | None = None


class DeleteScheduleRequest(APIStruct, kw_only=True):
    """What `schedules_delete` takes."""

    agent_key: str
    schedule_id: str


class ListSchedulesRequest(APIStruct, kw_only=True):
    """What `schedules_list` takes."""

    agent_key: str


ScheduleType: TypeAlias = OpenEnum[Literal["cron", "once", "interval"]]
"""The kind of schedule."""


class Schedule(APIStruct, kw_only=True):
    """When an agent runs by itself."""

    id: str = field(name="_id")
    agent_key: str
    created: DateTime
    created_by_id: str
    expression: str
    """Six cron fields, seconds first."""
    generation: int
    is_active: bool
    payload: SchedulePayload
    trigger_count: int
    type: ScheduleType
    updated: DateTime
    agent_tag: str | None = None
    display_name: str | None = None
    last_triggered_at: DateTime | None = None
    updated_by_id: str | None = None


class ListSchedulesResponse(APIStruct, kw_only=True):
    """The schedules."""

    schedules: list[Schedule]


class RetrieveScheduleRequest(APIStruct, kw_only=True):
    """What `schedules_retrieve` takes."""

    agent_key: str
    schedule_id: str


class TriggerScheduleRequest(APIStruct, kw_only=True):
    """What `schedules_trigger` takes."""

    agent_key: str
    schedule_id: str


class TriggerScheduleResponse(APIStruct, kw_only=True):
    """A schedule that was made to run."""

    schedule_id: str
    status: str


class UpdateScheduleRequest(APIStruct, kw_only=True):
    """What `schedules_update` takes; what is not given stays as it is."""

    agent_key: str
    schedule_id: str
    agent_tag: str | None = None
    display_name: str | None = None
    expression: str | None = None
    """Six cron fields, seconds first: hourly `0 0 * * * *`, daily `0 0 9 * * *` or weekly `0 0 9 * * 1`."""
    is_active: bool | None = None
    payload: SchedulePayload | None = None
    type: OpenEnum[Literal["cron"]] | None = None
