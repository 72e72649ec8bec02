# @generated
"""`client.logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _logs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.log_analysis import AggregateLogsResponse, FindLogPatternsResponse, ListLogFacetsResponse
    from ..models.log_fields import ListLogFacetValuesResponse, ListLogFieldsResponse
    from ..models.logs import (
        GetLogContextResponse,
        GetLogResponse,
        ListTraceLogsResponse,
        Log,
        QueryLogsResponse,
        SearchLogsResponse,
    )
    from ..models.trace_queries import TraceFilter, TraceSort
    from ..params._t import TraceFilterParam, TraceSortParam
    from ..types import DateTimeInput


class LogsNamespace(Namespace, functions=_logs):
    """Logs: search, query, count and browse them."""

    def aggregate(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        grain: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> AggregateLogsResponse:
        """Count logs by severity in time buckets.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        grain: Width of a bucket: `auto` (default), `minute`, `hour` or `day`.
        filters: Conditions on fields that records must meet, all of them.

        `POST /v3/logs/aggregate`; raises `OrqError`.
        """
        ...

    def context(
        self,
        *,
        id: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        before: int | None = None,
        after: int | None = None,
        oql: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetLogContextResponse:
        """Fetch the log records just before and after one record.

        id: Id of the record around which others are fetched.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        before: Number of fitting records to return before the record. Default: 10.
        after: Number of fitting records to return after the record. Default: 10.
        oql: A query in OQL, in place of `query` and `filters`.

        `POST /v3/logs/{id}/context`; raises `OrqError`.
        """
        ...

    def find_patterns(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> FindLogPatternsResponse:
        """Find templates that many log bodies share, in a sample of the logs.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        limit: Maximum number of patterns to return. Default: 50.

        `POST /v3/logs/patterns`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetLogResponse:
        """Fetch a log record by its id.

        id: Id of the record to fetch.

        `GET /v3/logs/{id}`; raises `OrqError`.
        """
        ...

    def list_facet_values(
        self,
        *,
        field: str,
        limit: int | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListLogFacetValuesResponse:
        """List the values of one log field and how often each occurs.

        field: Name of the log field whose values are counted, such as `service_name`.
        limit: Maximum number of values to return.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        search: Returns only values that contain this text, in any case.

        `GET /v3/logs/facets/{field}`; raises `OrqError`.
        """
        ...

    def list_facets(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        key_limit: int | None = None,
        value_limit: int | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> ListLogFacetsResponse:
        """List the attributes of logs by family, with counts and frequent values.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        key_limit: Maximum number of attributes to return.
        value_limit: Maximum number of values to return for each attribute.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.

        `POST /v3/logs/facets`; raises `OrqError`.
        """
        ...

    def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListLogFieldsResponse:
        """List the fields by which logs can be filtered.

        `GET /v3/logs/fields`; raises `OrqError`.
        """
        ...

    def list_trace_logs(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceLogsResponse:
        """List the logs of a trace, a page at a time.

        trace_id: Id of the trace whose logs are listed.
        limit: Number of records in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        ...

    def list_trace_logs_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Log]:
        """Iterate over the items of all pages of `list_trace_logs`, each page fetched when it is needed.

        trace_id: Id of the trace whose logs are listed.
        limit: Number of records in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        ...

    def query(
        self,
        *,
        oql: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> QueryLogsResponse:
        """Query logs in OQL.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/logs/query`; raises `OrqError`.
        """
        ...

    def query_items(
        self,
        *,
        oql: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Log]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/logs/query`; raises `OrqError`.
        """
        ...

    def search(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SearchLogsResponse:
        """Search logs by filters and free text.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        sort: Fields by which to sort, the most important first.
        limit: Number of records in a page, at most 1,000. Default: 100.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/logs/search`; raises `OrqError`.
        """
        ...

    def search_items(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Log]:
        """Iterate over the items of all pages of `search`, each page fetched when it is needed.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        sort: Fields by which to sort, the most important first.
        limit: Number of records in a page, at most 1,000. Default: 100.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/logs/search`; raises `OrqError`.
        """
        ...


class AsyncLogsNamespace(AsyncNamespace, functions=_logs):
    """Logs: search, query, count and browse them."""

    async def aggregate(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        grain: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> AggregateLogsResponse:
        """Count logs by severity in time buckets.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        grain: Width of a bucket: `auto` (default), `minute`, `hour` or `day`.
        filters: Conditions on fields that records must meet, all of them.

        `POST /v3/logs/aggregate`; raises `OrqError`.
        """
        ...

    async def context(
        self,
        *,
        id: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        before: int | None = None,
        after: int | None = None,
        oql: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetLogContextResponse:
        """Fetch the log records just before and after one record.

        id: Id of the record around which others are fetched.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        before: Number of fitting records to return before the record. Default: 10.
        after: Number of fitting records to return after the record. Default: 10.
        oql: A query in OQL, in place of `query` and `filters`.

        `POST /v3/logs/{id}/context`; raises `OrqError`.
        """
        ...

    async def find_patterns(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> FindLogPatternsResponse:
        """Find templates that many log bodies share, in a sample of the logs.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        limit: Maximum number of patterns to return. Default: 50.

        `POST /v3/logs/patterns`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetLogResponse:
        """Fetch a log record by its id.

        id: Id of the record to fetch.

        `GET /v3/logs/{id}`; raises `OrqError`.
        """
        ...

    async def list_facet_values(
        self,
        *,
        field: str,
        limit: int | None = None,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        search: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListLogFacetValuesResponse:
        """List the values of one log field and how often each occurs.

        field: Name of the log field whose values are counted, such as `service_name`.
        limit: Maximum number of values to return.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        search: Returns only values that contain this text, in any case.

        `GET /v3/logs/facets/{field}`; raises `OrqError`.
        """
        ...

    async def list_facets(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        key_limit: int | None = None,
        value_limit: int | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        options: RequestOptions | None = None,
    ) -> ListLogFacetsResponse:
        """List the attributes of logs by family, with counts and frequent values.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        key_limit: Maximum number of attributes to return.
        value_limit: Maximum number of values to return for each attribute.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.

        `POST /v3/logs/facets`; raises `OrqError`.
        """
        ...

    async def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListLogFieldsResponse:
        """List the fields by which logs can be filtered.

        `GET /v3/logs/fields`; raises `OrqError`.
        """
        ...

    async def list_trace_logs(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceLogsResponse:
        """List the logs of a trace, a page at a time.

        trace_id: Id of the trace whose logs are listed.
        limit: Number of records in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        ...

    def list_trace_logs_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Log]:
        """Iterate over the items of all pages of `list_trace_logs`, each page fetched when it is needed.

        trace_id: Id of the trace whose logs are listed.
        limit: Number of records in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        ...

    async def query(
        self,
        *,
        oql: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> QueryLogsResponse:
        """Query logs in OQL.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/logs/query`; raises `OrqError`.
        """
        ...

    def query_items(
        self,
        *,
        oql: str,
        from_: DateTimeInput,
        to: DateTimeInput,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Log]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/logs/query`; raises `OrqError`.
        """
        ...

    async def search(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SearchLogsResponse:
        """Search logs by filters and free text.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        sort: Fields by which to sort, the most important first.
        limit: Number of records in a page, at most 1,000. Default: 100.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/logs/search`; raises `OrqError`.
        """
        ...

    def search_items(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        query: str | None = None,
        filter_operator: str | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Log]:
        """Iterate over the items of all pages of `search`, each page fetched when it is needed.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        query: Text that the body must contain, in any case.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        filters: Conditions on fields that records must meet.
        sort: Fields by which to sort, the most important first.
        limit: Number of records in a page, at most 1,000. Default: 100.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/logs/search`; raises `OrqError`.
        """
        ...
