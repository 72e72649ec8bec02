# @generated
"""Telemetry capabilities."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .values import TelemetrySource


class ListTelemetryCapabilitiesRequest(APIStruct, kw_only=True):
    """What `telemetry_list_capabilities` takes."""

    source: TelemetrySource | None = None
    project_id: str | None = None
    workspace_wide: bool | None = None


TelemetryQueryMode: TypeAlias = OpenEnum[Literal["TELEMETRY_QUERY_MODE_SCALAR", "TELEMETRY_QUERY_MODE_TIME_SERIES"]]
"""Values over time, or one value for all of it."""


TelemetryResultKind: TypeAlias = OpenEnum[
    Literal[
        "TELEMETRY_RESULT_KIND_SCALAR",
        "TELEMETRY_RESULT_KIND_GROUPED_SCALAR",
        "TELEMETRY_RESULT_KIND_TIME_SERIES",
        "TELEMETRY_RESULT_KIND_GROUPED_TIME_SERIES",
    ]
]
"""The shape of an answer."""


TelemetryValueCardinality: TypeAlias = OpenEnum[
    Literal["TELEMETRY_VALUE_CARDINALITY_SINGLE", "TELEMETRY_VALUE_CARDINALITY_MULTIPLE"]
]
"""Whether a metric is one value or several."""


class TelemetryDimensionCapability(APIStruct, kw_only=True):
    """A field by which a metric can be grouped or filtered."""

    name: str | None = None
    label: str | None = None
    type: str | None = None
    groupable: bool | None = None
    filter_operators: list[str] | None = None
    key_prefix: str | None = None


class TelemetryDimensionSetCapability(APIStruct, kw_only=True):
    """Fields that go together."""

    name: str | None = None
    group_by: list[str] | None = None
    filters: list[str] | None = None


class TelemetryMetricCapability(APIStruct, kw_only=True):
    """A metric and how it can be queried."""

    name: str | None = None
    label: str | None = None
    description: str | None = None
    unit: str | None = None
    operations: list[str] | None = None
    default_operation: str | None = None
    modes: list[TelemetryQueryMode] | None = None
    result_kinds: list[TelemetryResultKind] | None = None
    value_cardinality: TelemetryValueCardinality | None = None
    dimensions: list[TelemetryDimensionCapability] | None = None
    dimension_sets: list[TelemetryDimensionSetCapability] | None = None


class TelemetrySourceCapability(APIStruct, kw_only=True):
    """A source and its metrics."""

    source: TelemetrySource | None = None
    label: str | None = None
    metrics: list[TelemetryMetricCapability] | None = None


class ListTelemetryCapabilitiesResponse(APIStruct, kw_only=True):
    """The metrics that can be queried."""

    sources: list[TelemetrySourceCapability] | None = None
