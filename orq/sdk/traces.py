# @generated
"""`client.traces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _traces

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.facets import FacetValuesResponse
    from ..models.spans import GetTraceConversationResponse, GetTraceSpanResponse, ListTraceSpansResponse, SpanSummary
    from ..models.trace_fields import ListTraceFacetsResponse, ListTraceFieldsResponse, ListTraceFiltersResponse
    from ..models.trace_queries import TraceCompute, TraceFilter, TraceSort
    from ..models.traces import (
        AggregateTracesResponse,
        GetTraceResponse,
        QueryTracesResponse,
        SearchTracesResponse,
        TraceSummary,
    )
    from ..params._t import TraceComputeParam, TraceFilterParam, TraceSortParam
    from ..types import DateTimeInput, SequenceNotStr


class TracesNamespace(Namespace, functions=_traces):
    """Traces and spans: search, query, aggregate and browse them."""

    def aggregate(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        group_by: SequenceNotStr[str] | None = None,
        compute: Sequence[TraceCompute | TraceComputeParam] | None = None,
        limit: int | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        options: RequestOptions | None = None,
    ) -> AggregateTracesResponse:
        """Aggregate metrics of traces by groups.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        group_by: Fields by which values are split.
        compute: Values to compute, each with its operation.
        limit: Maximum number of groups to return.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.

        `POST /v3/traces/aggregate`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceResponse:
        """Fetch the summary of a trace by its id.

        trace_id: Id of the trace to fetch.

        `GET /v3/traces/{trace_id}`; raises `OrqError`.
        """
        ...

    def get_conversation(
        self,
        *,
        trace_id: str,
        span_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetTraceConversationResponse:
        """Fetch the conversation that a trace recorded, in order.

        trace_id: Id of the trace whose conversation is fetched.
        span_id: Fetches only the conversation that this span recorded.

        `GET /v3/traces/{trace_id}/conversation`; raises `OrqError`.
        """
        ...

    def get_span(
        self,
        *,
        trace_id: str,
        span_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceSpanResponse:
        """Fetch a span with its attributes.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span to fetch.

        `GET /v3/traces/{trace_id}/spans/{span_id}`; raises `OrqError`.
        """
        ...

    def list_facet_values(
        self,
        *,
        field: str,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        limit: int | None = None,
        filter_operator: str | None = None,
        options: RequestOptions | None = None,
    ) -> FacetValuesResponse:
        """List the values of one trace field and how often each occurs.

        field: Name of the trace field whose values are counted.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        limit: Maximum number of values to return.
        filter_operator: How filters combine: `and` (default) or `or`.

        `GET /v3/traces/facets/{field}`; raises `OrqError`.
        """
        ...

    def list_facets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFacetsResponse:
        """List the fields of traces whose values can be listed.

        `GET /v3/traces/facets`; raises `OrqError`.
        """
        ...

    def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFieldsResponse:
        """List the fields by which traces can be filtered, sorted or grouped.

        `GET /v3/traces/fields`; raises `OrqError`.
        """
        ...

    def list_filters(
        self,
        *,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceFiltersResponse:
        """List the evaluators, annotations and metadata by which traces can be filtered.

        include_all: Whether to list all of them rather than a selection.

        `GET /v3/traces/filters`; raises `OrqError`.
        """
        ...

    def list_spans(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceSpansResponse:
        """List the spans of a trace, a page at a time.

        trace_id: Id of the trace whose spans are listed.
        limit: Number of spans in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        ...

    def list_spans_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpanSummary]:
        """Iterate over the items of all pages of `list_spans`, each page fetched when it is needed.

        trace_id: Id of the trace whose spans are listed.
        limit: Number of spans in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
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
    ) -> QueryTracesResponse:
        """Query traces in OQL.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/traces/query`; raises `OrqError`.
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
    ) -> Iterator[TraceSummary]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/traces/query`; raises `OrqError`.
        """
        ...

    def search(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SearchTracesResponse:
        """Search traces by filters and free text.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.
        sort: Fields by which to sort, the most important first.
        limit: Number of traces in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/traces/search`; raises `OrqError`.
        """
        ...

    def search_items(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[TraceSummary]:
        """Iterate over the items of all pages of `search`, each page fetched when it is needed.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.
        sort: Fields by which to sort, the most important first.
        limit: Number of traces in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/traces/search`; raises `OrqError`.
        """
        ...


class AsyncTracesNamespace(AsyncNamespace, functions=_traces):
    """Traces and spans: search, query, aggregate and browse them."""

    async def aggregate(
        self,
        *,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        group_by: SequenceNotStr[str] | None = None,
        compute: Sequence[TraceCompute | TraceComputeParam] | None = None,
        limit: int | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        options: RequestOptions | None = None,
    ) -> AggregateTracesResponse:
        """Aggregate metrics of traces by groups.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        group_by: Fields by which values are split.
        compute: Values to compute, each with its operation.
        limit: Maximum number of groups to return.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.

        `POST /v3/traces/aggregate`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceResponse:
        """Fetch the summary of a trace by its id.

        trace_id: Id of the trace to fetch.

        `GET /v3/traces/{trace_id}`; raises `OrqError`.
        """
        ...

    async def get_conversation(
        self,
        *,
        trace_id: str,
        span_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetTraceConversationResponse:
        """Fetch the conversation that a trace recorded, in order.

        trace_id: Id of the trace whose conversation is fetched.
        span_id: Fetches only the conversation that this span recorded.

        `GET /v3/traces/{trace_id}/conversation`; raises `OrqError`.
        """
        ...

    async def get_span(
        self,
        *,
        trace_id: str,
        span_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceSpanResponse:
        """Fetch a span with its attributes.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span to fetch.

        `GET /v3/traces/{trace_id}/spans/{span_id}`; raises `OrqError`.
        """
        ...

    async def list_facet_values(
        self,
        *,
        field: str,
        from_: DateTimeInput | None = None,
        to: DateTimeInput | None = None,
        limit: int | None = None,
        filter_operator: str | None = None,
        options: RequestOptions | None = None,
    ) -> FacetValuesResponse:
        """List the values of one trace field and how often each occurs.

        field: Name of the trace field whose values are counted.
        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        limit: Maximum number of values to return.
        filter_operator: How filters combine: `and` (default) or `or`.

        `GET /v3/traces/facets/{field}`; raises `OrqError`.
        """
        ...

    async def list_facets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFacetsResponse:
        """List the fields of traces whose values can be listed.

        `GET /v3/traces/facets`; raises `OrqError`.
        """
        ...

    async def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFieldsResponse:
        """List the fields by which traces can be filtered, sorted or grouped.

        `GET /v3/traces/fields`; raises `OrqError`.
        """
        ...

    async def list_filters(
        self,
        *,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceFiltersResponse:
        """List the evaluators, annotations and metadata by which traces can be filtered.

        include_all: Whether to list all of them rather than a selection.

        `GET /v3/traces/filters`; raises `OrqError`.
        """
        ...

    async def list_spans(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceSpansResponse:
        """List the spans of a trace, a page at a time.

        trace_id: Id of the trace whose spans are listed.
        limit: Number of spans in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        ...

    def list_spans_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpanSummary]:
        """Iterate over the items of all pages of `list_spans`, each page fetched when it is needed.

        trace_id: Id of the trace whose spans are listed.
        limit: Number of spans in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
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
    ) -> QueryTracesResponse:
        """Query traces in OQL.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/traces/query`; raises `OrqError`.
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
    ) -> AsyncIterator[TraceSummary]:
        """Iterate over the items of all pages of `query`, each page fetched when it is needed.

        oql: Query in OQL, such as `fetch logs | filter severity_number > 10`.
        from_: Start of the time to search, in UTC; inclusive.
        to: End of the time to search, in UTC; exclusive.
        limit: Most rows to return; a `limit` in the query wins.
        page_token: The `next_page_token` of the page before.

        `POST /v3/traces/query`; raises `OrqError`.
        """
        ...

    async def search(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> SearchTracesResponse:
        """Search traces by filters and free text.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.
        sort: Fields by which to sort, the most important first.
        limit: Number of traces in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/traces/search`; raises `OrqError`.
        """
        ...

    def search_items(
        self,
        *,
        from_: DateTimeInput,
        to: DateTimeInput,
        filters: Sequence[TraceFilter | TraceFilterParam] | None = None,
        filter_operator: str | None = None,
        query: str | None = None,
        sort: Sequence[TraceSort | TraceSortParam] | None = None,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[TraceSummary]:
        """Iterate over the items of all pages of `search`, each page fetched when it is needed.

        from_: Start of the time searched, in UTC.
        to: End of the time searched, in UTC.
        filters: Conditions on fields that traces must meet.
        filter_operator: How `filters` combine: `and` (default) or `or`.
        query: Text that the traces must contain.
        sort: Fields by which to sort, the most important first.
        limit: Number of traces in a page.
        page_token: `next_page_token` of the page before; leave it out for the first page.

        `POST /v3/traces/search`; raises `OrqError`.
        """
        ...
