# @generated
"""Trace queries."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput


class OQLQueryRequest(APIStruct, kw_only=True):
    """What `traces_query` and `logs_query` take."""

    oql: str
    from_: DateTimeInput = msgspec.field(name="from")
    to: DateTimeInput
    limit: int | None = None
    page_token: str | None = None


class TraceCompute(APIStruct, kw_only=True):
    """A metric, and how to aggregate it."""

    metric: str | None = None
    op: str | None = None


class TraceFilter(APIStruct, kw_only=True):
    """A condition on a field."""

    field: str | None = None
    op: str | None = None
    values: Sequence[str] | None = None


class TraceSearchMeta(APIStruct, kw_only=True):
    """What a search looked at."""

    request_id: str | None = None
    from_: DateTime | None = msgspec.field(name="from", default=None)
    to: DateTime | None = None
    row_count: int | None = None


class TraceSort(APIStruct, kw_only=True):
    """By what to sort."""

    field: str | None = None
    order: str | None = None
