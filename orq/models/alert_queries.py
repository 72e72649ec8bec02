# @generated
"""Alert queries."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .monitor_filters import MonitorFilter

AlertTelemetrySource: TypeAlias = OpenEnum[Literal["ALERT_TELEMETRY_SOURCE_TRACES", "ALERT_TELEMETRY_SOURCE_METRICS"]]
"""Whether an alert measures traces or metrics."""


class AlertQuery(APIStruct, kw_only=True):
    """What an alert measures."""

    metric: str
    filters: Sequence[MonitorFilter] | None = None
    source: AlertTelemetrySource | None = None
    operation: str | None = None


AlertSeverity: TypeAlias = OpenEnum[Literal["critical", "degraded"]]
"""How bad it is."""
