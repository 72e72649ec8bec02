# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..models.schedules import SchedulePayload


class SchedulePayloadParam(TypedDict):
    input: NotRequired[Any]
    memory_entity_id: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, str] | None]
    variables: NotRequired[Mapping[str, Any] | None]


class CreateScheduleRequestParam(TypedDict):
    agent_key: str
    display_name: str
    expression: str
    payload: SchedulePayload | SchedulePayloadParam
    type: NotRequired[Literal["cron"]]
    agent_tag: NotRequired[str | None]


class DeleteScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class ListSchedulesRequestParam(TypedDict):
    agent_key: str


class RetrieveScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class TriggerScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str


class UpdateScheduleRequestParam(TypedDict):
    agent_key: str
    schedule_id: str
    agent_tag: NotRequired[str | None]
    display_name: NotRequired[str | None]
    expression: NotRequired[str | None]
    is_active: NotRequired[bool | None]
    payload: NotRequired[SchedulePayload | SchedulePayloadParam | None]
    type: NotRequired[Literal["cron"] | None]
