# @generated
"""Alerts."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .alert_queries import AlertQuery, AlertSeverity

AlertSignal: TypeAlias = OpenEnum[Literal["cost", "latency", "errors", "evals", "custom"]]
"""Preset from which an alert was made."""


AlertComparator: TypeAlias = OpenEnum[Literal["gt", "gte", "lt", "lte", "eq"]]
"""Comparison of a value with a threshold: greater, greater or equal, less, and so on."""


AlertWindow: TypeAlias = OpenEnum[Literal["5m", "15m", "30m", "1h", "4h", "1d"]]
"""Time over which a value is computed, up to the evaluation."""


AlertInterval: TypeAlias = OpenEnum[Literal["5m", "15m", "1h", "1d"]]
"""Time between two evaluations of an alert."""


AlertDelay: TypeAlias = OpenEnum[Literal["30s", "60s", "120s", "300s", "600s"]]
"""Time that an evaluation leaves for late data to arrive."""


class AlertCondition(APIStruct, kw_only=True):
    """When an alert is triggered, and when it is over."""

    comparator: AlertComparator
    """How the value is compared with the threshold: `gt` opens a trigger above it."""
    threshold: Number
    """Value that opens a trigger of severity `critical` once crossed, in the metric's unit."""
    window: AlertWindow
    """Time before each evaluation over which the metric is computed."""
    interval: AlertInterval
    """Time between two evaluations; the plan may set a minimum."""
    degraded_threshold: Number | None = None
    """Milder threshold: a value between it and `threshold` opens a `degraded` trigger."""
    resolve_threshold: Number | None = None
    """Value to reach again before a trigger is over. Default: the mildest threshold set."""
    delay: AlertDelay | None = None
    """How far the window ends before the evaluation, so that late data counts. Default: `30s`."""


AlertStatus: TypeAlias = OpenEnum[Literal["ok", "degraded", "triggered"]]
"""State of an alert at its last evaluation."""


AlertScope: TypeAlias = OpenEnum[Literal["ALERT_SCOPE_PROJECT", "ALERT_SCOPE_WORKSPACE"]]
"""Whether an alert watches a project or the workspace."""


class AlertRun(APIStruct, kw_only=True):
    """One evaluation of an alert."""

    at: DateTime
    """When the alert was evaluated, in UTC."""
    value: Number
    """Measured value; 0 if `has_data` is false."""
    breached: bool
    """Whether the value crossed a threshold."""
    has_data: bool
    """Whether the window held any data."""
    severity: AlertSeverity | None = None
    """Threshold that was crossed: `critical` or `degraded`. Empty if none was."""


AlertVisualization: TypeAlias = OpenEnum[Literal["lines", "bars"]]
"""Whether the chart of an alert draws lines or bars."""


AlertPreviewRange: TypeAlias = OpenEnum[Literal["1h", "4h", "1d", "7d"]]
"""Time range that the chart of an alert shows at first."""


class AlertDisplay(APIStruct, kw_only=True):
    """How the chart of an alert is drawn."""

    visualization: AlertVisualization | None = None
    """Whether the chart draws lines or bars."""
    preview_range: AlertPreviewRange | None = None
    """Time range that the chart shows at first."""


class Alert(APIStruct, kw_only=True):
    """A rule that watches a metric and notifies people when its value crosses a threshold."""

    alert_id: str
    """Identifies the alert in other calls, such as `alert_01H...`."""
    display_name: str
    """Name shown in the studio, unique in the workspace."""
    description: str
    """What the alert watches, for people."""
    project_id: str
    """Project that owns the alert; never changes."""
    signal: AlertSignal
    """Preset from which the alert was made; `custom` if from none."""
    query: AlertQuery
    """Metric to measure, with its filters."""
    condition: AlertCondition
    """Threshold, how often it is checked, and when the alert is over."""
    notifier_ids: list[str]
    """Ids of the notifiers to use when a trigger opens and when it is resolved."""
    enabled: bool
    """Whether the alert is evaluated; while it is off, past triggers are kept."""
    status: AlertStatus
    """State at the last evaluation: `ok`, `degraded` or `triggered`."""
    created_at: DateTime
    """When the alert was made, in UTC."""
    updated_at: DateTime
    """When the alert was last changed, in UTC."""
    created_by_id: str
    """Id of the user who made the alert."""
    updated_by_id: str
    """Id of the user who last changed the alert."""
    scope: AlertScope
    """Whether the alert watches one project or the whole workspace."""
    last_triggered_at: DateTime | None = None
    """When a trigger last opened, in UTC; null if none ever did."""
    recent_runs: list[AlertRun] | None = None
    """The latest evaluations, oldest first."""
    display: AlertDisplay | None = None
    """How the chart of the alert is drawn."""


class AlertResponse(APIStruct, kw_only=True):
    """Answer with one alert."""

    alert: Alert
    """The alert, as it is after the call."""


class CreateAlertRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.create`."""

    display_name: str
    """Name shown in the studio, unique in the workspace."""
    query: AlertQuery
    """Metric to measure, with its filters."""
    condition: AlertCondition
    """Threshold, how often it is checked, and when the alert is over."""
    description: str | None = None
    """What the alert watches, for people."""
    project_id: str | None = None
    """Project that will own the alert; it cannot be changed later."""
    signal: str | None = None
    """Preset: `cost`, `latency`, `errors`, `evals` or `custom`. Default: `custom`."""
    notifier_ids: Sequence[str] | None = None
    """Ids of the notifiers to use when a trigger opens and when it is resolved."""
    enabled: bool | None = None
    """Whether evaluation begins at once. Default: true."""
    display: AlertDisplay | None = None
    """How the chart of the alert is drawn."""
    scope: AlertScope | None = None
    """Whether the alert watches one project or the whole workspace."""


class DeleteAlertRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.delete`."""

    alert_id: str
    """Id of the alert to delete."""


class GetAlertRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.get`."""

    alert_id: str
    """Id of the alert to fetch."""


class ListAlertsRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`alert_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`alert_id` of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only alerts of this project."""
    scope: AlertScope | None = None
    """Lists only alerts that watch one project, or only those that watch the workspace."""


class ListAlertsResponse(APIStruct, kw_only=True):
    """A page of alerts."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Alert]
    """Alerts of this page, newest first."""
    has_more: bool
    """Whether more items follow this page."""


class UpdateAlertRequest(APIStruct, kw_only=True):
    """Parameters of `alerts.update`."""

    alert_id: str
    """Id of the alert to change."""
    display_name: str | None = None
    """New name, unique in the workspace."""
    description: str | None = None
    """New text on what the alert watches."""
    signal: str | None = None
    """New preset: `cost`, `latency`, `errors`, `evals` or `custom`."""
    query: AlertQuery | None = None
    """New metric and filters; they replace the present query."""
    condition: AlertCondition | None = None
    """New condition; it replaces the present one."""
    notifier_ids: Sequence[str] | None = None
    """Ids of all notifiers to use; they replace the present ones."""
    enabled: bool | None = None
    """Whether the alert is evaluated from now on."""
    display: AlertDisplay | None = None
    """Changes of the chart; fields left out keep their values."""
