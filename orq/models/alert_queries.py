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
    """Metric of the reporting catalogue, such as `genai.cost` or `genai.latency.avg`."""
    filters: Sequence[MonitorFilter] | None = None
    """Conditions that data must meet to be measured; all must hold."""
    source: AlertTelemetrySource | None = None
    """Whether traces or metrics are measured."""
    operation: str | None = None
    """How values are aggregated, by the name of the operation."""


AlertSeverity: TypeAlias = OpenEnum[Literal["critical", "degraded"]]
"""Which threshold was crossed: `threshold` (critical) or `degraded_threshold`."""
