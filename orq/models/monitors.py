# @generated
"""Monitors."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .monitor_filters import MonitorFilter
from .values import ReportGrain, SortOrder

MonitorWidgetType: TypeAlias = OpenEnum[Literal["timeseries", "toplist", "table", "bignumber", "donut", "breakdown"]]
"""The kind of widget."""


MonitorTelemetrySource: TypeAlias = OpenEnum[
    Literal["MONITOR_TELEMETRY_SOURCE_TRACES", "MONITOR_TELEMETRY_SOURCE_METRICS", "MONITOR_TELEMETRY_SOURCE_LOGS"]
]
"""What a widget measures."""


class MonitorWidgetCompute(APIStruct, kw_only=True):
    """A further metric of a widget."""

    metric: str
    operation: str


class MonitorWidgetQuery(APIStruct, kw_only=True):
    """What a widget shows."""

    metric: str
    source: MonitorTelemetrySource | None = None
    operation: str | None = None
    group_by: Sequence[str] | None = None
    filters: Sequence[MonitorFilter] | None = None
    grain: ReportGrain | None = None
    limit: int | None = None
    additional_computes: Sequence[MonitorWidgetCompute] | None = None


class MonitorWidgetLayout(APIStruct, kw_only=True):
    """Where a widget is, in cells of the grid."""

    x: int
    y: int
    w: int
    h: int


MonitorWidgetVisualization: TypeAlias = OpenEnum[Literal["lines", "bars", "area"]]
"""How a chart is drawn."""


MonitorWidgetUnit: TypeAlias = OpenEnum[Literal["count", "cost", "duration", "percent", "bytes"]]
"""The unit of a widget's values."""


class MonitorWidgetDisplay(APIStruct, kw_only=True):
    """How a widget looks."""

    visualization: MonitorWidgetVisualization | None = None
    unit: MonitorWidgetUnit | None = None
    sort: SortOrder | None = None
    show_overall: bool | None = None
    target: Number | None = None
    decimals: int | None = None
    show_others: bool | None = None
    show_percentages: bool | None = None


class MonitorWidget(APIStruct, kw_only=True):
    """A widget of a monitor."""

    widget_id: str
    type: MonitorWidgetType
    title: str
    queries: Sequence[MonitorWidgetQuery]
    layout: MonitorWidgetLayout
    display: MonitorWidgetDisplay | None = None


MonitorPresetKey: TypeAlias = OpenEnum[
    Literal[
        "genai-overview",
        "cost-analysis",
        "latency",
        "quality",
        "widget-spans",
        "widget-latency",
        "widget-total-llm-cost",
        "widget-token-count",
        "widget-scores",
        "widget-time-to-first-token",
        "widget-tool-executions",
        "widget-tool-error-rate",
        "widget-tool-duration-p50",
    ]
]
"""Which preset."""


class CreateMonitorRequest(APIStruct, kw_only=True):
    """What `monitors_create` takes."""

    display_name: str
    description: str | None = None
    project_id: str | None = None
    widgets: Sequence[MonitorWidget] | None = None
    default_range: str | None = None
    preset_key: MonitorPresetKey | None = None


class DeleteMonitorRequest(APIStruct, kw_only=True):
    """What `monitors_delete` takes."""

    monitor_id: str


class GetMonitorRequest(APIStruct, kw_only=True):
    """What `monitors_get` takes."""

    monitor_id: str


class ListMonitorsRequest(APIStruct, kw_only=True):
    """What `monitors_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `monitor_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `monitor_id` of an item: the page ends right before it."""
    project_id: str | None = None
    search: str | None = None
    workspace_wide: bool | None = None


MonitorRange: TypeAlias = OpenEnum[
    Literal["5m", "15m", "30m", "1h", "6h", "12h", "1d", "7d", "14d", "30d", "60d", "90d"]
]
"""The time that a monitor shows."""


class Monitor(APIStruct, kw_only=True):
    """A dashboard of widgets."""

    monitor_id: str
    display_name: str
    description: str
    project_id: str
    widgets: list[MonitorWidget]
    preset_key: str
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    default_range: MonitorRange | None = None


class ListMonitorsResponse(APIStruct, kw_only=True):
    """A page of monitors."""

    object: str
    data: list[Monitor]
    has_more: bool
    """Whether there are more beyond this page."""


class MonitorResponse(APIStruct, kw_only=True):
    """A monitor."""

    monitor: Monitor


class UpdateMonitorRequest(APIStruct, kw_only=True):
    """What `monitors_update` takes."""

    monitor_id: str
    display_name: str | None = None
    description: str | None = None
    widgets: Sequence[MonitorWidget] | None = None
    default_range: str | None = None
    update_mask: str | None = None
