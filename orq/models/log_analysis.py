# @generated
"""Log analysis."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number
from .facets import FacetValue
from .trace_queries import TraceFilter


class AggregateBucket(APIStruct, kw_only=True):
    """Counts in one time bucket."""

    timestamp: DateTime | None = None
    severity_counts: dict[str, str] | None = None
    total_count: str | None = None


class AggregateLogsRequest(APIStruct, kw_only=True):
    """What `logs_aggregate` takes."""

    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    grain: str | None = None
    filters: Sequence[TraceFilter] | None = None


class AggregateLogsResponse(APIStruct, kw_only=True):
    """Counts in time buckets."""

    object: str | None = None
    buckets: list[AggregateBucket] | None = None


class FacetKey(APIStruct, kw_only=True):
    """An attribute, its counts and top values."""

    key: str | None = None
    field: str | None = None
    log_count: str | None = None
    distinct_value_count: str | None = None
    top_values: list[FacetValue] | None = None
    filterable: bool | None = None


class FacetGroup(APIStruct, kw_only=True):
    """A family of attributes."""

    name: str | None = None
    keys: list[FacetKey] | None = None


class FindLogPatternsMeta(APIStruct, kw_only=True):
    """What a search for patterns looked at."""

    request_id: str
    from_: DateTime = msgspec.field(name="from")
    to: DateTime
    total_count: str
    sampled_count: str
    truncated: bool
    warnings: list[str]


class FindLogPatternsRequest(APIStruct, kw_only=True):
    """What `logs_find_patterns` takes."""

    from_: DateTimeInput = msgspec.field(name="from")
    to: DateTimeInput
    query: str | None = None
    filter_operator: str | None = None
    filters: Sequence[TraceFilter] | None = None
    limit: int | None = None


class LogPattern(APIStruct, kw_only=True):
    """A template that recurs in log bodies."""

    id: str
    template: str
    count: str
    percentage: Number
    """Of the sample."""
    first_seen: DateTime
    last_seen: DateTime
    sample_log_ids: list[str]
    severity_summary: list[FacetValue]
    service_summary: list[FacetValue]
    suggested_query: str | None = None


class FindLogPatternsResponse(APIStruct, kw_only=True):
    """The templates that recur in log bodies."""

    object: str
    data: list[LogPattern]
    meta: FindLogPatternsMeta


class ListLogFacetsRequest(APIStruct, kw_only=True):
    """What `logs_list_facets` takes."""

    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    key_limit: int | None = None
    value_limit: int | None = None
    query: str | None = None
    filter_operator: str | None = None
    filters: Sequence[TraceFilter] | None = None


class ListLogFacetsResponse(APIStruct, kw_only=True):
    """The attributes of logs by family."""

    groups: list[FacetGroup] | None = None
