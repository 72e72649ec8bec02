# @generated
"""Schedules."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, OpenEnum, constant


class SchedulePayload(APIStruct, kw_only=True):
    """Input of an agent for each run of a schedule."""

    input: Any = None
    """Message for the agent: a text, or a list of items as `responses.create` takes it."""
    memory_entity_id: str | None = None
    """Id of the entity, such as a user, whose memories each run reads and writes."""
    metadata: Mapping[str, str] | None = None
    """Texts of your own that each response keeps, by name."""
    variables: dict[str, Any] | None = None
    """Values for the `{{variables}}` of the instructions; `{"secret": true, "value": "..."}` hides one."""


class CreateScheduleRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.create`."""

    agent_key: str
    """Key of the agent that runs by the schedule."""
    display_name: str
    """Name shown in the studio."""
    expression: str
    """Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly."""
    payload: SchedulePayload
    """Input that the agent gets in each run."""
    type: OpenEnum[Literal["cron"]] = constant("cron")
    """Kind of the schedule: always `cron`."""
    agent_tag: str | None = None
    """Version of the agent that runs. Default: the one in use at the time of the run."""


class DeleteScheduleRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.delete`."""

    agent_key: str
    """Key of the agent that runs by the schedule."""
    schedule_id: str
    """Id of the schedule to delete."""


class ListSchedulesRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.list`."""

    agent_key: str
    """Key of the agent whose schedules are listed."""


ScheduleType: TypeAlias = OpenEnum[Literal["cron", "once", "interval"]]
"""Kind of a schedule; new ones are always `cron`."""


class Schedule(APIStruct, kw_only=True):
    """Times at which an agent runs by itself, and its input."""

    id: str = field(name="_id")
    """Identifies the schedule in other calls, a ULID."""
    agent_key: str
    """Key of the agent that runs by the schedule."""
    created: DateTime
    """When the schedule was made, in UTC."""
    created_by_id: str
    """Id of the API key that made the schedule."""
    expression: str
    """Six cron fields, seconds first; old schedules can have `@every ...` or `@at ...`."""
    generation: int
    """Number that grows each time the times of the schedule change."""
    is_active: bool
    """Whether the agent runs by the schedule; an old `once` schedule ends with its run."""
    payload: SchedulePayload
    """Input that the agent gets in each run."""
    trigger_count: int
    """Number of runs since the times of the schedule last changed."""
    type: ScheduleType
    """Kind of the schedule: `cron`; old ones can be `once` or `interval`."""
    updated: DateTime
    """When the schedule was last changed, in UTC."""
    agent_tag: str | None = None
    """Version of the agent that runs. Default: the one in use at the time of the run."""
    display_name: str | None = None
    """Name shown in the studio; absent from old schedules."""
    last_triggered_at: DateTime | None = None
    """When the agent last ran by the schedule, in UTC; absent before the first run."""
    updated_by_id: str | None = None
    """Id of the API key that last changed the schedule; absent if none did."""


class ListSchedulesResponse(APIStruct, kw_only=True):
    """All schedules of an agent."""

    schedules: list[Schedule]
    """Schedules of the agent; null if it has none."""


class RetrieveScheduleRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.retrieve`."""

    agent_key: str
    """Key of the agent that runs by the schedule."""
    schedule_id: str
    """Id of the schedule to fetch."""


class TriggerScheduleRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.trigger`."""

    agent_key: str
    """Key of the agent that runs by the schedule."""
    schedule_id: str
    """Id of the schedule to run now."""


class TriggerScheduleResponse(APIStruct, kw_only=True):
    """Schedule that was run out of turn."""

    schedule_id: str
    """Id of the schedule that was run."""
    status: str
    """What happened: always `triggered`."""


class UpdateScheduleRequest(APIStruct, kw_only=True):
    """Parameters of `schedules.update`; what is not given stays as it is."""

    agent_key: str
    """Key of the agent that runs by the schedule."""
    schedule_id: str
    """Id of the schedule to change."""
    agent_tag: str | None = None
    """Version of the agent that runs. Default: the one in use at the time of the run."""
    display_name: str | None = None
    """Name shown in the studio."""
    expression: str | None = None
    """Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly."""
    is_active: bool | None = None
    """Whether the agent runs by the schedule."""
    payload: SchedulePayload | None = None
    """Input that the agent gets in each run."""
    type: OpenEnum[Literal["cron"]] | None = None
    """Kind of the schedule: always `cron`."""
