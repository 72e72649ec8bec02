# @generated
"""`client.schedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.schedules import ListSchedulesResponse, Schedule, SchedulePayload, TriggerScheduleResponse
    from ..params._s import SchedulePayloadParam


class SchedulesNamespace(Namespace):
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
        """Create a schedule on which an agent runs.

        `POST /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_create

        request: Any = {
            "agent_key": agent_key,
            "display_name": display_name,
            "expression": expression,
            "payload": payload,
            "type": type,
            "agent_tag": agent_tag,
        }
        return schedules_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a schedule, which then never runs again.

        `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_delete

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return schedules_delete(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ListSchedulesResponse:
        """List the schedules of an agent.

        `GET /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_list

        request: Any = {"agent_key": agent_key}
        return schedules_list(self._core, request, options=options).unwrap()

    def retrieve(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Fetch a schedule of an agent.

        `GET /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_retrieve

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return schedules_retrieve(self._core, request, options=options).unwrap()

    def trigger(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> TriggerScheduleResponse:
        """Run what a schedule runs now, besides its regular times.

        `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_trigger

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return schedules_trigger(self._core, request, options=options).unwrap()

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

        `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_update

        request: Any = {
            "agent_key": agent_key,
            "schedule_id": schedule_id,
            "agent_tag": agent_tag,
            "display_name": display_name,
            "expression": expression,
            "is_active": is_active,
            "payload": payload,
            "type": type,
        }
        return schedules_update(self._core, request, options=options).unwrap()


class AsyncSchedulesNamespace(AsyncNamespace):
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
        """Create a schedule on which an agent runs.

        `POST /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_create

        request: Any = {
            "agent_key": agent_key,
            "display_name": display_name,
            "expression": expression,
            "payload": payload,
            "type": type,
            "agent_tag": agent_tag,
        }
        return (await schedules_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a schedule, which then never runs again.

        `DELETE /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_delete

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return (await schedules_delete(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ListSchedulesResponse:
        """List the schedules of an agent.

        `GET /v3/agents/{agent_key}/schedules`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_list

        request: Any = {"agent_key": agent_key}
        return (await schedules_list(self._core, request, options=options)).unwrap()

    async def retrieve(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> Schedule:
        """Fetch a schedule of an agent.

        `GET /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_retrieve

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return (await schedules_retrieve(self._core, request, options=options)).unwrap()

    async def trigger(
        self,
        *,
        agent_key: str,
        schedule_id: str,
        options: RequestOptions | None = None,
    ) -> TriggerScheduleResponse:
        """Run what a schedule runs now, besides its regular times.

        `POST /v3/agents/{agent_key}/schedules/{schedule_id}/execution`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_trigger

        request: Any = {"agent_key": agent_key, "schedule_id": schedule_id}
        return (await schedules_trigger(self._core, request, options=options)).unwrap()

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

        `PATCH /v3/agents/{agent_key}/schedules/{schedule_id}`; raises `OrqError`.
        """
        from ..funcs._schedules import schedules_update

        request: Any = {
            "agent_key": agent_key,
            "schedule_id": schedule_id,
            "agent_tag": agent_tag,
            "display_name": display_name,
            "expression": expression,
            "is_active": is_active,
            "payload": payload,
            "type": type,
        }
        return (await schedules_update(self._core, request, options=options)).unwrap()
