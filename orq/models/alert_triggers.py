# @generated
"""Alert triggers."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .alert_queries import AlertQuery, AlertSeverity


class AlertEvidence(APIStruct, kw_only=True):
    """A trace that made a value what it is."""

    trace_id: str
    span_id: str
    start_time: DateTime
    value: Number


AlertTriggerStatus: TypeAlias = OpenEnum[Literal["open", "resolved"]]
"""Whether a trigger is over."""


class AlertTrigger(APIStruct, kw_only=True):
    """One time that an alert was triggered, until it was over."""

    trigger_id: str
    alert_id: str
    project_id: str
    status: AlertTriggerStatus
    opened_at: DateTime
    peak_value: Number
    last_value: Number
    event_count: int
    severity: AlertSeverity | None = None
    peak_severity: AlertSeverity | None = None
    resolved_at: DateTime | None = None
    query: AlertQuery | None = None


class AlertTriggerEvent(APIStruct, kw_only=True):
    """A value measured while a trigger was open."""

    event_id: str
    trigger_id: str
    alert_id: str
    at: DateTime
    value: Number
    evidence: list[AlertEvidence] | None = None


class ListAlertTriggerEventsRequest(APIStruct, kw_only=True):
    """What `alerts_list_trigger_events` takes."""

    alert_id: str
    trigger_id: str
    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `event_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `event_id` of an item: the page ends right before it."""


class ListAlertTriggerEventsResponse(APIStruct, kw_only=True):
    """A page of events of a trigger."""

    object: str
    data: list[AlertTriggerEvent]
    has_more: bool
    """Whether there are more beyond this page."""


class ListAlertTriggersRequest(APIStruct, kw_only=True):
    """What `alerts_list_triggers` takes."""

    alert_id: str
    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `trigger_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `trigger_id` of an item: the page ends right before it."""


class ListAlertTriggersResponse(APIStruct, kw_only=True):
    """A page of triggers of an alert."""

    object: str
    data: list[AlertTrigger]
    has_more: bool
    """Whether there are more beyond this page."""
