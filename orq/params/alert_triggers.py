# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class ListAlertTriggerEventsRequestParam(TypedDict):
    alert_id: str
    trigger_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class ListAlertTriggersRequestParam(TypedDict):
    alert_id: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
