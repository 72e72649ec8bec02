# @generated
"""Alerts."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .alert_queries import AlertQuery, AlertSeverity

AlertSignal: TypeAlias = OpenEnum[Literal["cost", "latency", "errors", "evals", "custom"]]
"""The kind of alert."""


AlertComparator: TypeAlias = OpenEnum[Literal["gt", "gte", "lt", "lte", "eq"]]
"""How a value is compared: value, comparator, threshold."""


AlertWindow: TypeAlias = OpenEnum[Literal["5m", "15m", "30m", "1h", "4h", "1d"]]
"""Over which time a value is taken."""


AlertInterval: TypeAlias = OpenEnum[Literal["5m", "15m", "1h", "1d"]]
"""How often an alert is evaluated."""


AlertDelay: TypeAlias = OpenEnum[Literal["30s", "60s", "120s", "300s", "600s"]]
"""How long to wait for late data."""


class AlertCondition(APIStruct, kw_only=True):
    """When an alert is triggered and when it is over."""

    comparator: AlertComparator
    threshold: Number
    window: AlertWindow
    interval: AlertInterval
    degraded_threshold: Number | None = None
    resolve_threshold: Number | None = None
    delay: AlertDelay | None = None


AlertStatus: TypeAlias = OpenEnum[Literal["ok", "degraded", "triggered"]]
"""How what an alert watches is doing."""


AlertScope: TypeAlias = OpenEnum[Literal["ALERT_SCOPE_PROJECT", "ALERT_SCOPE_WORKSPACE"]]
"""Whether an alert watches a project or the workspace."""


class AlertRun(APIStruct, kw_only=True):
    """One evaluation of an alert."""

    at: DateTime
    value: Number
    breached: bool
    has_data: bool
    severity: AlertSeverity | None = None


AlertVisualization: TypeAlias = OpenEnum[Literal["lines", "bars"]]
"""How an alert's chart is drawn."""


AlertPreviewRange: TypeAlias = OpenEnum[Literal["1h", "4h", "1d", "7d"]]
"""The time that an alert's chart shows."""


class AlertDisplay(APIStruct, kw_only=True):
    """How an alert's chart looks."""

    visualization: AlertVisualization | None = None
    preview_range: AlertPreviewRange | None = None


class Alert(APIStruct, kw_only=True):
    """An alert on a metric."""

    alert_id: str
    display_name: str
    description: str
    project_id: str
    signal: AlertSignal
    query: AlertQuery
    condition: AlertCondition
    notifier_ids: list[str]
    enabled: bool
    status: AlertStatus
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    scope: AlertScope
    last_triggered_at: DateTime | None = None
    recent_runs: list[AlertRun] | None = None
    display: AlertDisplay | None = None


class AlertResponse(APIStruct, kw_only=True):
    """An alert."""

    alert: Alert


class CreateAlertRequest(APIStruct, kw_only=True):
    """What `alerts_create` takes."""

    display_name: str
    query: AlertQuery
    condition: AlertCondition
    description: str | None = None
    project_id: str | None = None
    signal: str | None = None
    notifier_ids: Sequence[str] | None = None
    enabled: bool | None = None
    display: AlertDisplay | None = None
    scope: AlertScope | None = None


class DeleteAlertRequest(APIStruct, kw_only=True):
    """What `alerts_delete` takes."""

    alert_id: str


class GetAlertRequest(APIStruct, kw_only=True):
    """What `alerts_get` takes."""

    alert_id: str


class ListAlertsRequest(APIStruct, kw_only=True):
    """What `alerts_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `alert_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `alert_id` of an item: the page ends right before it."""
    project_id: str | None = None
    scope: AlertScope | None = None


class ListAlertsResponse(APIStruct, kw_only=True):
    """A page of alerts."""

    object: str
    data: list[Alert]
    has_more: bool
    """Whether there are more beyond this page."""


class UpdateAlertRequest(APIStruct, kw_only=True):
    """What `alerts_update` takes."""

    alert_id: str
    display_name: str | None = None
    description: str | None = None
    signal: str | None = None
    query: AlertQuery | None = None
    condition: AlertCondition | None = None
    notifier_ids: Sequence[str] | None = None
    enabled: bool | None = None
    display: AlertDisplay | None = None
