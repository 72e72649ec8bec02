# @generated
"""`client.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _schedules

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.schedules import ListSchedulesResponse, Schedule, SchedulePayload, TriggerScheduleResponse
    from ..params._s import SchedulePayloadParam


class SchedulesNamespace(Namespace, functions=_schedules):
    """Schedules on which agents run."""

    def create(
        self,
        *,
        agent_key: str,
        display_name: str,
        expression: str,
        payload: SchedulePayload | SchedulePayloadParam,
        type: Literal["cron"],
        agent_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Create a schedule by which an agent runs.

        agent_key: Key of the agent that runs by the schedule.
        display_name: Name shown in the studio.
        expression: Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly.
        payload: Input that the agent gets in each run.
        type: Kind of the schedule: always `cron`.
        agent_tag: Version of the agent that runs. Default: the one in use at the time of the run.

        `POST /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a schedule, so that its agent no longer runs by it.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to delete.

        `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ListSchedulesResponse:
        """List the schedules of an agent.

        agent_key: Key of the agent whose schedules are listed.

        `GET /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Fetch a schedule of an agent.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to fetch.

        `GET /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...

    def trigger(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> TriggerScheduleResponse:
        """Run an agent at once as its schedule would, and keep the regular times.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to run now.

        `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        agent_tag: str | None = None,
        display_name: str | None = None,
        expression: str | None = None,
        is_active: bool | None = None,
        payload: SchedulePayload | SchedulePayloadParam | None = None,
        type: Literal["cron"] | None = None,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Change a schedule; what is not given stays as it is.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to change.
        agent_tag: Version of the agent that runs. Default: the one in use at the time of the run.
        display_name: Name shown in the studio.
        expression: Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly.
        is_active: Whether the agent runs by the schedule.
        payload: Input that the agent gets in each run.
        type: Kind of the schedule: always `cron`.

        `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...


class AsyncSchedulesNamespace(AsyncNamespace, functions=_schedules):
    """Schedules on which agents run."""

    async def create(
        self,
        *,
        agent_key: str,
        display_name: str,
        expression: str,
        payload: SchedulePayload | SchedulePayloadParam,
        type: Literal["cron"],
        agent_tag: str | None = None,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Create a schedule by which an agent runs.

        agent_key: Key of the agent that runs by the schedule.
        display_name: Name shown in the studio.
        expression: Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly.
        payload: Input that the agent gets in each run.
        type: Kind of the schedule: always `cron`.
        agent_tag: Version of the agent that runs. Default: the one in use at the time of the run.

        `POST /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a schedule, so that its agent no longer runs by it.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to delete.

        `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ListSchedulesResponse:
        """List the schedules of an agent.

        agent_key: Key of the agent whose schedules are listed.

        `GET /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Fetch a schedule of an agent.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to fetch.

        `GET /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...

    async def trigger(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> TriggerScheduleResponse:
        """Run an agent at once as its schedule would, and keep the regular times.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to run now.

        `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        agent_tag: str | None = None,
        display_name: str | None = None,
        expression: str | None = None,
        is_active: bool | None = None,
        payload: SchedulePayload | SchedulePayloadParam | None = None,
        type: Literal["cron"] | None = None,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Change a schedule; what is not given stays as it is.

        agent_key: Key of the agent that runs by the schedule.
        schedule_id: Id of the schedule to change.
        agent_tag: Version of the agent that runs. Default: the one in use at the time of the run.
        display_name: Name shown in the studio.
        expression: Cron, seconds first: `0 0`, an hour or `*`, `* *`, a weekday (0 to 6) or `*`; at most hourly.
        is_active: Whether the agent runs by the schedule.
        payload: Input that the agent gets in each run.
        type: Kind of the schedule: always `cron`.

        `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        ...
