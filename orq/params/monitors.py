# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.monitor_filters import MonitorFilter
from ..models.monitors import (
    MonitorPresetKey,
    MonitorTelemetrySource,
    MonitorWidget,
    MonitorWidgetCompute,
    MonitorWidgetDisplay,
    MonitorWidgetLayout,
    MonitorWidgetQuery,
    MonitorWidgetType,
    MonitorWidgetUnit,
    MonitorWidgetVisualization,
)
from ..models.values import ReportGrain, SortOrder
from ..types import SequenceNotStr
from .monitor_filters import MonitorFilterParam


class MonitorWidgetComputeParam(TypedDict):
    metric: str
    operation: str


class MonitorWidgetQueryParam(TypedDict):
    metric: str
    source: NotRequired[MonitorTelemetrySource | None]
    operation: NotRequired[str | None]
    group_by: NotRequired[SequenceNotStr[str] | None]
    filters: NotRequired[Sequence[MonitorFilter | MonitorFilterParam] | None]
    grain: NotRequired[ReportGrain | None]
    limit: NotRequired[int | None]
    additional_computes: NotRequired[Sequence[MonitorWidgetCompute | MonitorWidgetComputeParam] | None]


class MonitorWidgetLayoutParam(TypedDict):
    x: int
    y: int
    w: int
    h: int


class MonitorWidgetDisplayParam(TypedDict):
    visualization: NotRequired[MonitorWidgetVisualization | None]
    unit: NotRequired[MonitorWidgetUnit | None]
    sort: NotRequired[SortOrder | None]
    show_overall: NotRequired[bool | None]
    target: NotRequired[float | None]
    decimals: NotRequired[int | None]
    show_others: NotRequired[bool | None]
    show_percentages: NotRequired[bool | None]


class MonitorWidgetParam(TypedDict):
    widget_id: str
    type: MonitorWidgetType
    title: str
    queries: Sequence[MonitorWidgetQuery | MonitorWidgetQueryParam]
    layout: MonitorWidgetLayout | MonitorWidgetLayoutParam
    display: NotRequired[MonitorWidgetDisplay | MonitorWidgetDisplayParam | None]


class CreateMonitorRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    widgets: NotRequired[Sequence[MonitorWidget | MonitorWidgetParam] | None]
    default_range: NotRequired[str | None]
    preset_key: NotRequired[MonitorPresetKey | None]


class DeleteMonitorRequestParam(TypedDict):
    monitor_id: str


class GetMonitorRequestParam(TypedDict):
    monitor_id: str


class ListMonitorsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    workspace_wide: NotRequired[bool | None]


class UpdateMonitorRequestParam(TypedDict):
    monitor_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    widgets: NotRequired[Sequence[MonitorWidget | MonitorWidgetParam] | None]
    default_range: NotRequired[str | None]
    update_mask: NotRequired[str | None]
