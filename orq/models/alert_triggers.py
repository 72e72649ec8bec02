# @generated
"""Alert triggers."""

from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .alert_queries import AlertQuery, AlertSeverity


class AlertEvidence(APIStruct, kw_only=True):
    """A span that contributed to the value of an alert."""

    trace_id: str
    """Id of the trace that contains the span."""
    span_id: str
    """Identifies the span in its trace."""
    start_time: DateTime
    """When the span began, in UTC."""
    value: Number
    """What the span adds to the metric, such as its cost or duration."""


AlertTriggerStatus: TypeAlias = OpenEnum[Literal["open", "resolved"]]
"""Whether a trigger is still open."""


class AlertTrigger(APIStruct, kw_only=True):
    """A period in which an alert was triggered, from the first breach until it was over."""

    trigger_id: str
    """Id of the trigger, such as `trigger_01H...`."""
    alert_id: str
    """Id of the alert that was triggered."""
    project_id: str
    """Project that owns the alert."""
    status: AlertTriggerStatus
    """`open` while the threshold is crossed, `resolved` once the value recovered."""
    opened_at: DateTime
    """When the threshold was first crossed, in UTC."""
    peak_value: Number
    """Worst value while the trigger was open."""
    last_value: Number
    """Value at the latest evaluation."""
    event_count: int
    """Number of events recorded while the trigger was open."""
    severity: AlertSeverity | None = None
    """Severity at the latest evaluation."""
    peak_severity: AlertSeverity | None = None
    """Worst severity while the trigger was open."""
    resolved_at: DateTime | None = None
    """When the value recovered, in UTC; null while the trigger is open."""
    query: AlertQuery | None = None
    """Metric that the alert measured."""


class AlertTriggerEvent(APIStruct, kw_only=True):
    """A value measured while a trigger was open."""

    event_id: str
    """Id of the event, such as `alertevent_01H...`."""
    trigger_id: str
    """Id of the trigger during which the value was measured."""
    alert_id: str
    """Id of the alert that measured it."""
    at: DateTime
    """When the value was measured, in UTC."""
    value: Number
    """Measured value, in the unit of the metric."""
    evidence: list[AlertEvidence] | None = None
    """Spans that contributed most to the breach, worst first."""


class ListAlertTriggerEventsRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.list_trigger_events`."""

    alert_id: str
    """Id of the alert that the trigger belongs to."""
    trigger_id: str
    """Id of the trigger whose events are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`event_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`event_id` of the first item of the page after: this page ends before it."""


class ListAlertTriggerEventsResponse(APIStruct, kw_only=True):
    """A page of the values measured while a trigger was open."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AlertTriggerEvent]
    """Events of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ListAlertTriggersRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.list_triggers`."""

    alert_id: str
    """Id of the alert whose triggers are listed."""
    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`trigger_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`trigger_id` of the first item of the page after: this page ends before it."""


class ListAlertTriggersResponse(APIStruct, kw_only=True):
    """A page of triggers of an alert."""

    object: str
    """Kind of this object: always `list`."""
    data: list[AlertTrigger]
    """Triggers of this page."""
    has_more: bool
    """Whether more items follow this page."""
