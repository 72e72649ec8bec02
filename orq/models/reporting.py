# @generated
"""Reporting."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput, Number, OpenEnum
from .values import ReportGrain, ReportMode, SortOrder

EffectiveGrain: TypeAlias = OpenEnum[Literal["minute", "hour", "day"]]
"""How wide the time buckets are."""


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
"""What a report measures."""


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
"""A field to group by."""


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
"""A field to filter by."""


ReportFilterOp: TypeAlias = OpenEnum[Literal["eq", "neq", "in", "not_in"]]
"""How a field is compared."""


class ReportFilter(APIStruct, kw_only=True):
    """A condition on a field."""

    field: ReportField | None = None
    op: ReportFilterOp | None = None
    values: Sequence[str] | None = None


class QueryReportRequest(APIStruct, kw_only=True):
    """What `reporting_query` takes."""

    metric: ReportMetric
    from_: DateTimeInput = msgspec.field(name="from")
    to: DateTimeInput
    grain: ReportGrain | None = None
    group_by: Sequence[ReportGroupBy] | None = None
    filters: Sequence[ReportFilter] | None = None
    limit: int | None = None
    time_zone: str | None = None
    include_totals: bool | None = None
    mode: ReportMode | None = None
    sort: SortOrder | None = None


class ReportPoint(APIStruct, kw_only=True):
    """Values in one time bucket or group."""

    timestamp: DateTime | None = None
    dimensions: dict[str, str] | None = None
    metrics: dict[str, Number] | None = None


class ReportTotals(APIStruct, kw_only=True):
    """Values over the whole time."""

    metrics: dict[str, Number] | None = None


class ReportMeta(APIStruct, kw_only=True):
    """What a report was made from."""

    effective_grain: EffectiveGrain | None = None
    row_count: int | None = None
    request_id: str | None = None
    currency: OpenEnum[Literal["USD"]] | None = None
    warnings: list[str] | None = None


class QueryReportResponse(APIStruct, kw_only=True):
    """A report."""

    object: OpenEnum[Literal["report"]]
    request: QueryReportRequest | None = None
    data: list[ReportPoint] | None = None
    totals: ReportTotals | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
    meta: ReportMeta | None = None
