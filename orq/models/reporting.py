# @generated
"""Reporting."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum
from .values import ReportGrain, ReportMode, SortOrder

EffectiveGrain: TypeAlias = OpenEnum[Literal["minute", "hour", "day"]]
"""Width of the time buckets of a report."""


ReportMetric: TypeAlias = OpenEnum[
    Literal[
        "genai.requests",
        "genai.tokens",
        "genai.cost",
        "genai.errors",
        "genai.error_rate",
        "genai.latency.p50",
        "genai.latency.p95",
        "genai.latency.p99",
        "genai.ttft.avg",
        "genai.ttft.p50",
        "genai.ttft.p95",
        "genai.evaluator.runs",
        "genai.evaluator.pass_rate",
        "genai.evaluator.score.avg",
        "genai.guardrail.runs",
        "genai.guardrail.block_rate",
        "genai.guardrail.triggered",
        "genai.usage",
    ]
]
"""Metric of the reporting catalogue."""


ReportGroupBy: TypeAlias = OpenEnum[
    Literal[
        "project",
        "identity",
        "provider",
        "model",
        "product",
        "api_key",
        "status_code",
        "http_status_code",
        "credential_type",
        "dimension",
        "dimension_type",
        "tag",
        "agent",
        "tool",
        "deployment",
        "evaluator",
        "dataset",
        "prompt",
        "policy",
        "conversation",
        "thread",
        "memory_store",
        "knowledge",
        "sheet",
        "guardrail_origin",
        "evaluator_name",
        "evaluator_type",
        "evaluator_version",
        "result_type",
        "evaluation_stage",
        "guardrail_stage",
        "evaluator_stage",
        "guardrail_action",
        "result_label",
    ]
]
"""Dimension by which a report is split."""


ReportField: TypeAlias = OpenEnum[
    Literal[
        "project",
        "identity",
        "provider",
        "model",
        "product",
        "api_key",
        "status_code",
        "http_status_code",
        "credential_type",
        "billing_billable",
        "dimension",
        "dimension_type",
        "tag",
        "agent",
        "tool",
        "deployment",
        "evaluator",
        "dataset",
        "prompt",
        "policy",
        "conversation",
        "thread",
        "memory_store",
        "knowledge",
        "sheet",
        "guardrail_origin",
        "evaluator_name",
        "evaluator_type",
        "evaluator_version",
        "result_type",
        "evaluation_stage",
        "guardrail_stage",
        "evaluator_stage",
        "guardrail_action",
        "result_label",
    ]
]
"""Dimension by which a report is filtered."""


ReportFilterOp: TypeAlias = OpenEnum[Literal["eq", "neq", "in", "not_in"]]
"""How a filter compares a field with its values."""


class ReportFilter(APIStruct, kw_only=True):
    """A condition that data must meet to count."""

    field: ReportField | None = None
    """Dimension to compare; the metric says which it has."""
    op: ReportFilterOp | None = None
    """How to compare: `eq` and `neq` take one value, `in` and `not_in` 1 to 100."""
    values: Sequence[str] | None = None
    """Values with which the field is compared."""


class QueryReportRequest(APIStruct, kw_only=True):
    """Parameters of `reporting.query`."""

    metric: ReportMetric
    """Metric to report, such as `genai.cost`."""
    from_: DateTimeInput = msgspec.field(name="from")
    """Start of the time reported, in UTC."""
    to: DateTimeInput
    """End of the time reported, in UTC; itself not included."""
    grain: ReportGrain | None = None
    """Width of a time bucket. Default: the service chooses by the range."""
    group_by: Sequence[ReportGroupBy] | None = None
    """Dimensions by which values are split; the metric says which it has."""
    filters: Sequence[ReportFilter] | None = None
    """Conditions that data must meet to count, all of them; at most 20."""
    limit: int | None = None
    """Maximum number of rows, up to 5,000. Default: 1,000."""
    time_zone: str | None = None
    """IANA time zone in which buckets begin, such as `America/New_York`. Default: UTC."""
    include_totals: bool | None = None
    """Whether `totals` over the whole time are returned, too."""
    mode: ReportMode | None = None
    """`timeseries` (default): a row for each time bucket. `scalar`: one row for each group."""
    sort: SortOrder | None = None
    """Order of the rows by value, for `scalar` only. Default: highest first."""


class ReportPoint(APIStruct, kw_only=True):
    """Values of one time bucket or group."""

    timestamp: DateTime | None = None
    """Start of the bucket, in UTC."""
    dimensions: dict[str, str] | None = None
    """Value of each dimension of `group_by`, by its name; empty ones are left out."""
    metrics: dict[str, Number] | None = None
    """Values by name of the metric; some metrics return several."""


class ReportTotals(APIStruct, kw_only=True):
    """Values over the whole time of a report."""

    metrics: dict[str, Number] | None = None
    """Values by name of the metric, as in `data`."""


class ReportMeta(APIStruct, kw_only=True):
    """How a report was made."""

    effective_grain: EffectiveGrain | None = None
    """Width of the time buckets that the service used."""
    row_count: int | None = None
    """Number of rows in `data`."""
    request_id: str | None = None
    """Id of this query; name it when you ask the vendor's support."""
    currency: OpenEnum[Literal["USD"]] | None = None
    """Currency of costs: always `USD`."""
    warnings: list[str] | None = None
    """What went wrong without failing the query, such as `totals_unavailable`."""


class QueryReportResponse(APIStruct, kw_only=True):
    """A report: values of a metric, over time or by group."""

    object: OpenEnum[Literal["report"]]
    """Kind of this object: always `report`."""
    request: QueryReportRequest | None = None
    """The request as the service understood it."""
    data: list[ReportPoint] | None = None
    """Rows: time buckets in order, or groups by their value."""
    totals: ReportTotals | None = None
    """Values over the whole time; only if `include_totals` was set."""
    has_more: bool | None = None
    """Whether rows were left out because of the limit."""
    meta: ReportMeta | None = None
    """How the report was made: bucket width, currency, warnings."""
