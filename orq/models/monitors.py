# @generated
"""Monitors."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, DateTime, Number, OpenEnum
from .monitor_filters import MonitorFilter
from .values import ReportGrain, SortOrder

MonitorWidgetType: TypeAlias = OpenEnum[Literal["timeseries", "toplist", "table", "bignumber", "donut", "breakdown"]]
"""Kind of chart of a widget."""


MonitorTelemetrySource: TypeAlias = OpenEnum[
    Literal["MONITOR_TELEMETRY_SOURCE_TRACES", "MONITOR_TELEMETRY_SOURCE_METRICS", "MONITOR_TELEMETRY_SOURCE_LOGS"]
]
"""Kind of data that a widget measures."""


class MonitorWidgetCompute(APIStruct, kw_only=True):
    """A further metric of a widget's query."""

    metric: str
    """Metric of the reporting catalogue, such as `genai.cost`."""
    operation: str
    """How values are aggregated, by the name of the operation."""


class MonitorWidgetQuery(APIStruct, kw_only=True):
    """What a widget measures."""

    metric: str
    """Metric of the reporting catalogue, such as `genai.cost`."""
    source: MonitorTelemetrySource | None = None
    """Whether traces, metrics or logs are measured."""
    operation: str | None = None
    """How values are aggregated, by the name of the operation."""
    group_by: Sequence[str] | None = None
    """Dimensions by which the value is split, such as `model`; the metric says which it has."""
    filters: Sequence[MonitorFilter] | None = None
    """Conditions that data must meet to be measured; all must hold."""
    grain: ReportGrain | None = None
    """Width of a time bucket. Default: the service chooses by the range."""
    limit: int | None = None
    """Maximum number of rows."""
    additional_computes: Sequence[MonitorWidgetCompute] | None = None
    """Further metrics to measure with the same filters and groups."""


class MonitorWidgetLayout(APIStruct, kw_only=True):
    """Place and size of a widget, in cells of the grid."""

    x: int
    """Column of the left edge."""
    y: int
    """Row of the upper edge."""
    w: int
    """Width in columns."""
    h: int
    """Height in rows."""


MonitorWidgetVisualization: TypeAlias = OpenEnum[Literal["lines", "bars", "area"]]
"""Whether a chart draws lines, bars or areas."""


MonitorWidgetUnit: TypeAlias = OpenEnum[Literal["count", "cost", "duration", "percent", "bytes"]]
"""Unit in which a widget shows its values."""


class MonitorWidgetDisplay(APIStruct, kw_only=True):
    """How a widget is drawn."""

    visualization: MonitorWidgetVisualization | None = None
    """Whether the chart draws lines, bars or areas."""
    unit: MonitorWidgetUnit | None = None
    """Unit in which values are shown."""
    sort: SortOrder | None = None
    """Order of the rows by their value."""
    show_overall: bool | None = None
    """Whether the value over all groups is shown, too."""
    target: Number | None = None
    """Value to compare with, in the unit of the metric."""
    decimals: int | None = None
    """Number of digits after the decimal point."""
    show_others: bool | None = None
    """Whether groups beyond the limit are shown together as one."""
    show_percentages: bool | None = None
    """Whether shares of the whole are shown."""


class MonitorWidget(APIStruct, kw_only=True):
    """A chart or number of a monitor."""

    widget_id: str
    """Identifies the widget in its monitor."""
    type: MonitorWidgetType
    """Kind of chart: over time, a ranking, a table, one number, a ring, or a breakdown."""
    title: str
    """Heading shown above the widget."""
    queries: Sequence[MonitorWidgetQuery]
    """What the widget measures; one series or more for each."""
    layout: MonitorWidgetLayout
    """Place and size of the widget on the grid."""
    display: MonitorWidgetDisplay | None = None
    """How the widget is drawn."""


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
"""Preset from which a monitor can be made."""


class CreateMonitorRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.create`."""

    display_name: str
    """Name shown in the studio."""
    description: str | None = None
    """What the monitor shows, for people."""
    project_id: str | None = None
    """Project that will own the monitor; without one, the workspace owns it."""
    widgets: Sequence[MonitorWidget] | None = None
    """Charts and numbers of the monitor."""
    default_range: str | None = None
    """Time that the monitor shows at first, up to now, such as `1d`."""
    preset_key: MonitorPresetKey | None = None
    """Preset from which the monitor is made."""


class DeleteMonitorRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.delete`."""

    monitor_id: str
    """Id of the monitor to delete."""


class GetMonitorRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.get`."""

    monitor_id: str
    """Id of the monitor to fetch."""


class ListMonitorsRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """`monitor_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`monitor_id` of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only monitors of this project."""
    search: str | None = None
    """Lists only monitors that match this text."""
    workspace_wide: bool | None = None
    """Whether to list monitors of the workspace rather than of one project."""


MonitorRange: TypeAlias = OpenEnum[
    Literal["5m", "15m", "30m", "1h", "6h", "12h", "1d", "7d", "14d", "30d", "60d", "90d"]
]
"""Time that a monitor shows at first, up to now."""


class Monitor(APIStruct, kw_only=True):
    """A dashboard: charts and numbers about the use of the workspace."""

    monitor_id: str
    """Identifies the monitor in other calls."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the monitor shows, for people."""
    project_id: str
    """Project that owns the monitor; empty if the workspace owns it."""
    widgets: list[MonitorWidget]
    """Charts and numbers of the monitor."""
    preset_key: str
    """Preset from which the monitor was made; empty if from none."""
    created_at: DateTime
    """When the monitor was made, in UTC."""
    updated_at: DateTime
    """When the monitor was last changed, in UTC."""
    created_by_id: str
    """Id of the user who made the monitor."""
    updated_by_id: str
    """Id of the user who last changed the monitor."""
    default_range: MonitorRange | None = None
    """Time that the monitor shows at first, up to now, such as `1d`."""


class ListMonitorsResponse(APIStruct, kw_only=True):
    """A page of monitors."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Monitor]
    """Monitors of this page."""
    has_more: bool
    """Whether more items follow this page."""


class MonitorResponse(APIStruct, kw_only=True):
    """Answer with one monitor."""

    monitor: Monitor
    """The monitor, as it is after the call."""


class UpdateMonitorRequest(APIStruct, kw_only=True):
    """Parameters of `monitors.update`."""

    monitor_id: str
    """Id of the monitor to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the monitor shows, for people."""
    widgets: Sequence[MonitorWidget] | None = None
    """All widgets of the monitor; they replace the present ones."""
    default_range: str | None = None
    """Time that the monitor shows at first, up to now, such as `1d`."""
    update_mask: str | None = None
    """Names of the fields to change, with commas between them."""
