# @generated
"""Telemetry capabilities."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .values import TelemetrySource


class ListTelemetryCapabilitiesRequest(APIStruct, kw_only=True):
    """Parameters of `telemetry.list_capabilities`."""

    source: TelemetrySource | None = None
    """Lists only metrics of traces, of metrics or of logs."""
    project_id: str | None = None
    """Lists what can be queried in this project."""
    workspace_wide: bool | None = None
    """Whether to list what can be queried across the workspace."""


TelemetryQueryMode: TypeAlias = OpenEnum[Literal["TELEMETRY_QUERY_MODE_SCALAR", "TELEMETRY_QUERY_MODE_TIME_SERIES"]]
"""Whether a query returns values over time or one value for all of it."""


TelemetryResultKind: TypeAlias = OpenEnum[
    Literal[
        "TELEMETRY_RESULT_KIND_SCALAR",
        "TELEMETRY_RESULT_KIND_GROUPED_SCALAR",
        "TELEMETRY_RESULT_KIND_TIME_SERIES",
        "TELEMETRY_RESULT_KIND_GROUPED_TIME_SERIES",
    ]
]
"""Shape of an answer: over time or not, by group or not."""


TelemetryValueCardinality: TypeAlias = OpenEnum[
    Literal["TELEMETRY_VALUE_CARDINALITY_SINGLE", "TELEMETRY_VALUE_CARDINALITY_MULTIPLE"]
]
"""Whether a row of a metric holds one value or several."""


class TelemetryDimensionCapability(APIStruct, kw_only=True):
    """A dimension by which a metric can be grouped or filtered."""

    name: str | None = None
    """Name of the dimension for `group_by` and `filters`."""
    label: str | None = None
    """Name shown in the studio."""
    type: str | None = None
    """Type of the dimension's values."""
    groupable: bool | None = None
    """Whether `group_by` takes it."""
    filter_operators: list[str] | None = None
    """Operators that a filter on it can use."""
    key_prefix: str | None = None
    """Prefix of the keys that the dimension covers, if it covers several."""


class TelemetryDimensionSetCapability(APIStruct, kw_only=True):
    """Dimensions that one query can use together."""

    name: str | None = None
    """Name that distinguishes the set from others."""
    group_by: list[str] | None = None
    """Dimensions that `group_by` can use together."""
    filters: list[str] | None = None
    """Dimensions that `filters` can use together with them."""


class TelemetryMetricCapability(APIStruct, kw_only=True):
    """A metric, and how it can be queried."""

    name: str | None = None
    """Name of the metric for `compute`."""
    label: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the metric measures, for people."""
    unit: str | None = None
    """Unit of the values."""
    operations: list[str] | None = None
    """Operations by which values can be aggregated."""
    default_operation: str | None = None
    """Operation used unless the query names one."""
    modes: list[TelemetryQueryMode] | None = None
    """Whether it can be queried over time, as one value, or both."""
    result_kinds: list[TelemetryResultKind] | None = None
    """Shapes that the answer can have."""
    value_cardinality: TelemetryValueCardinality | None = None
    """Whether a row holds one value or several."""
    dimensions: list[TelemetryDimensionCapability] | None = None
    """Dimensions by which it can be grouped or filtered."""
    dimension_sets: list[TelemetryDimensionSetCapability] | None = None
    """Dimensions that one query can use together."""


class TelemetrySourceCapability(APIStruct, kw_only=True):
    """A source of data, and its metrics."""

    source: TelemetrySource | None = None
    """Kind of data: traces, metrics or logs."""
    label: str | None = None
    """Name shown in the studio."""
    metrics: list[TelemetryMetricCapability] | None = None
    """Metrics that can be queried from it."""


class ListTelemetryCapabilitiesResponse(APIStruct, kw_only=True):
    """The metrics that can be queried, by source."""

    sources: list[TelemetrySourceCapability] | None = None
    """Sources of data, each with its metrics."""
