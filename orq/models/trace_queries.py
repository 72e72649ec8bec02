# @generated
"""Trace queries."""

from collections.abc import Sequence

import msgspec

from ..types import APIStruct, DateTime, DateTimeInput


class OQLQueryRequest(APIStruct, kw_only=True):
    """Parameters of `traces.query` and `logs.query`."""

    oql: str
    """Query in OQL, such as `fetch logs | filter severity_number > 10`."""
    from_: DateTimeInput = msgspec.field(name="from")
    """Start of the time to search, in UTC; inclusive."""
    to: DateTimeInput
    """End of the time to search, in UTC; exclusive."""
    limit: int | None = None
    """Most rows to return; a `limit` in the query wins."""
    page_token: str | None = None
    """The `next_page_token` of the page before."""


class TraceCompute(APIStruct, kw_only=True):
    """A metric, and how to aggregate it."""

    metric: str | None = None
    """Metric to aggregate, such as `genai.cost`."""
    op: str | None = None
    """How values become one, such as `sum` or `avg`."""


class TraceFilter(APIStruct, kw_only=True):
    """A condition on a field."""

    field: str | None = None
    """Field that is compared; which ones exist depends on what is searched."""
    op: str | None = None
    """How the field is compared, such as `eq` or `in`."""
    values: Sequence[str] | None = None
    """What the field is compared with."""


class TraceSearchMeta(APIStruct, kw_only=True):
    """What a search covered."""

    request_id: str | None = None
    """Id of the search, to name when you ask for support."""
    from_: DateTime | None = msgspec.field(name="from", default=None)
    """Start of the time that was searched, in UTC."""
    to: DateTime | None = None
    """End of the time that was searched, in UTC."""
    row_count: int | None = None
    """Number of rows in this page."""


class TraceSort(APIStruct, kw_only=True):
    """How rows are sorted."""

    field: str | None = None
    """Field whose values decide the order."""
    order: str | None = None
    """Direction of the sort: `asc` or `desc`."""
