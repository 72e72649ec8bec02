# @generated
"""Log analysis."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number
from .facets import FacetValue
from .trace_queries import TraceFilter


class AggregateBucket(APIStruct, kw_only=True):
    """Numbers of log records in one stretch of time."""

    timestamp: DateTime | None = None
    """Start of the bucket, in UTC."""
    severity_counts: dict[str, str] | None = None
    """Number of records by `severity_number`, as text."""
    total_count: str | None = None
    """Number of all records in the bucket, as text."""


class AggregateLogsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.aggregate`."""

    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    grain: str | None = None
    """Width of a bucket: `auto` (default), `minute`, `hour` or `day`."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that records must meet, all of them."""


class AggregateLogsResponse(APIStruct, kw_only=True):
    """Numbers of log records over time."""

    object: str | None = None
    """Kind of this object: always `list`."""
    buckets: list[AggregateBucket] | None = None
    """Buckets in the order of time."""


class FacetKey(APIStruct, kw_only=True):
    """A log attribute, with its most frequent values."""

    key: str | None = None
    """Name of the attribute, as records have it."""
    field: str | None = None
    """Name of the attribute for `filters`."""
    log_count: str | None = None
    """Number of records that have the attribute, as text."""
    distinct_value_count: str | None = None
    """Number of different values, as text."""
    top_values: list[FacetValue] | None = None
    """The most frequent values."""
    filterable: bool | None = None
    """Whether `filters` can use the attribute."""


class FacetGroup(APIStruct, kw_only=True):
    """A family of log attributes."""

    name: str | None = None
    """Name of the family."""
    keys: list[FacetKey] | None = None
    """Attributes of the family."""


class FindLogPatternsMeta(APIStruct, kw_only=True):
    """The records that a search for patterns looked at."""

    request_id: str
    """Id of this query; name it when you ask the vendor's support."""
    from_: DateTime = msgspec.field(name="from")
    """Start of the time searched, in UTC."""
    to: DateTime
    """End of the time searched, in UTC."""
    total_count: str
    """Number of records that fit the request, as text."""
    sampled_count: str
    """Number of records that were looked at, as text."""
    truncated: bool
    """Whether only a sample of the fitting records was looked at."""
    warnings: list[str]
    """What went wrong without failing the query, for people."""


class FindLogPatternsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.find_patterns`."""

    from_: DateTimeInput = msgspec.field(name="from")
    """Start of the time searched, in UTC."""
    to: DateTimeInput
    """End of the time searched, in UTC."""
    query: str | None = None
    """Text that the body must contain, in any case."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that records must meet."""
    limit: int | None = None
    """Maximum number of patterns to return. Default: 50."""


class LogPattern(APIStruct, kw_only=True):
    """A template that many log bodies share."""

    id: str
    """Identifies the pattern: a hash of its template."""
    template: str
    """The common text, with its varying parts replaced."""
    count: str
    """Number of sampled records with the pattern, as text."""
    percentage: Number
    """Share of the sampled records, 0 to 100."""
    first_seen: DateTime
    """Time of the earliest record with the pattern, in UTC."""
    last_seen: DateTime
    """Time of the latest record with the pattern, in UTC."""
    sample_log_ids: list[str]
    """Ids of some records with the pattern."""
    severity_summary: list[FacetValue]
    """Most frequent severities of its records."""
    service_summary: list[FacetValue]
    """Programs that wrote most of its records."""
    suggested_query: str | None = None
    """Text to give as `query` of a search that finds such records."""


class FindLogPatternsResponse(APIStruct, kw_only=True):
    """Templates that many log bodies share."""

    object: str
    """Kind of this object: always `list`."""
    data: list[LogPattern]
    """The patterns that were found."""
    meta: FindLogPatternsMeta
    """Which records the search looked at."""


class ListLogFacetsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.list_facets`."""

    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    key_limit: int | None = None
    """Maximum number of attributes to return."""
    value_limit: int | None = None
    """Maximum number of values to return for each attribute."""
    query: str | None = None
    """Text that the body must contain, in any case."""
    filter_operator: str | None = None
    """How `filters` combine: `and` (default) or `or`."""
    filters: Sequence[TraceFilter] | None = None
    """Conditions on fields that records must meet."""


class ListLogFacetsResponse(APIStruct, kw_only=True):
    """The attributes of logs, by family."""

    groups: list[FacetGroup] | None = None
    """Families of attributes."""
