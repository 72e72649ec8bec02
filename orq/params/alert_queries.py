# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.alert_queries import AlertTelemetrySource
from ..models.monitor_filters import MonitorFilter
from .monitor_filters import MonitorFilterParam


class AlertQueryParam(TypedDict):
    metric: str
    filters: NotRequired[Sequence[MonitorFilter | MonitorFilterParam] | None]
    source: NotRequired[AlertTelemetrySource | None]
    operation: NotRequired[str | None]
