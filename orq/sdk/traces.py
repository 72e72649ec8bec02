# @generated
"""`client.traces`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

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


class TracesNamespace(Namespace):
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

        `POST /v3/traces/aggregate`; raises `OrqError`.
        """
        from ..funcs._traces import traces_aggregate

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "group_by": group_by,
            "compute": compute,
            "limit": limit,
            "filter_operator": filter_operator,
            "query": query,
        }
        return traces_aggregate(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceResponse:
        """Fetch the summary of a trace.

        `GET /v3/traces/{trace_id}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get

        request: Any = {"trace_id": trace_id}
        return traces_get(self._core, request, options=options).unwrap()

    def get_conversation(
        self,
        *,
        trace_id: str,
        span_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetTraceConversationResponse:
        """Fetch the conversation that a trace recorded, in order.

        `GET /v3/traces/{trace_id}/conversation`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get_conversation

        request: Any = {"trace_id": trace_id, "span_id": span_id}
        return traces_get_conversation(self._core, request, options=options).unwrap()

    def get_span(
        self,
        *,
        trace_id: str,
        span_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceSpanResponse:
        """Fetch a span with its attributes.

        `GET /v3/traces/{trace_id}/spans/{span_id}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get_span

        request: Any = {"trace_id": trace_id, "span_id": span_id}
        return traces_get_span(self._core, request, options=options).unwrap()

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

        `GET /v3/traces/facets/{field}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_facet_values

        request: Any = {"field": field, "from_": from_, "to": to, "limit": limit, "filter_operator": filter_operator}
        return traces_list_facet_values(self._core, request, options=options).unwrap()

    def list_facets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFacetsResponse:
        """List the fields of traces whose values can be listed.

        `GET /v3/traces/facets`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_facets

        request: Any = {}
        return traces_list_facets(self._core, request, options=options).unwrap()

    def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFieldsResponse:
        """List the fields by which traces can be queried.

        `GET /v3/traces/fields`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_fields

        request: Any = {}
        return traces_list_fields(self._core, request, options=options).unwrap()

    def list_filters(
        self,
        *,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceFiltersResponse:
        """List the evaluators, annotations and metadata by which traces can be filtered.

        `GET /v3/traces/filters`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_filters

        request: Any = {"include_all": include_all}
        return traces_list_filters(self._core, request, options=options).unwrap()

    def list_spans(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceSpansResponse:
        """List the spans of a trace.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_spans

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return traces_list_spans(self._core, request, options=options).unwrap()

    def list_spans_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpanSummary]:
        """Iterate over the items of all pages of `list_spans`, each page fetched when it is needed.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_spans
        from ..pagination import Items

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return Items(traces_list_spans, self._core, request, options, raises=True)

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

        `POST /v3/traces/query`; raises `OrqError`.
        """
        from ..funcs._traces import traces_query

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return traces_query(self._core, request, options=options).unwrap()

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

        `POST /v3/traces/query`; raises `OrqError`.
        """
        from ..funcs._traces import traces_query
        from ..pagination import Items

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return Items(traces_query, self._core, request, options, raises=True)

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

        `POST /v3/traces/search`; raises `OrqError`.
        """
        from ..funcs._traces import traces_search

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "query": query,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return traces_search(self._core, request, options=options).unwrap()

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

        `POST /v3/traces/search`; raises `OrqError`.
        """
        from ..funcs._traces import traces_search
        from ..pagination import Items

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "query": query,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return Items(traces_search, self._core, request, options, raises=True)


class AsyncTracesNamespace(AsyncNamespace):
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

        `POST /v3/traces/aggregate`; raises `OrqError`.
        """
        from ..funcs._traces import traces_aggregate

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "group_by": group_by,
            "compute": compute,
            "limit": limit,
            "filter_operator": filter_operator,
            "query": query,
        }
        return (await traces_aggregate(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        trace_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceResponse:
        """Fetch the summary of a trace.

        `GET /v3/traces/{trace_id}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get

        request: Any = {"trace_id": trace_id}
        return (await traces_get(self._core, request, options=options)).unwrap()

    async def get_conversation(
        self,
        *,
        trace_id: str,
        span_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> GetTraceConversationResponse:
        """Fetch the conversation that a trace recorded, in order.

        `GET /v3/traces/{trace_id}/conversation`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get_conversation

        request: Any = {"trace_id": trace_id, "span_id": span_id}
        return (await traces_get_conversation(self._core, request, options=options)).unwrap()

    async def get_span(
        self,
        *,
        trace_id: str,
        span_id: str,
        options: RequestOptions | None = None,
    ) -> GetTraceSpanResponse:
        """Fetch a span with its attributes.

        `GET /v3/traces/{trace_id}/spans/{span_id}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_get_span

        request: Any = {"trace_id": trace_id, "span_id": span_id}
        return (await traces_get_span(self._core, request, options=options)).unwrap()

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

        `GET /v3/traces/facets/{field}`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_facet_values

        request: Any = {"field": field, "from_": from_, "to": to, "limit": limit, "filter_operator": filter_operator}
        return (await traces_list_facet_values(self._core, request, options=options)).unwrap()

    async def list_facets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFacetsResponse:
        """List the fields of traces whose values can be listed.

        `GET /v3/traces/facets`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_facets

        request: Any = {}
        return (await traces_list_facets(self._core, request, options=options)).unwrap()

    async def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListTraceFieldsResponse:
        """List the fields by which traces can be queried.

        `GET /v3/traces/fields`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_fields

        request: Any = {}
        return (await traces_list_fields(self._core, request, options=options)).unwrap()

    async def list_filters(
        self,
        *,
        include_all: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceFiltersResponse:
        """List the evaluators, annotations and metadata by which traces can be filtered.

        `GET /v3/traces/filters`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_filters

        request: Any = {"include_all": include_all}
        return (await traces_list_filters(self._core, request, options=options)).unwrap()

    async def list_spans(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceSpansResponse:
        """List the spans of a trace.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_spans

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return (await traces_list_spans(self._core, request, options=options)).unwrap()

    def list_spans_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpanSummary]:
        """Iterate over the items of all pages of `list_spans`, each page fetched when it is needed.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/spans`; raises `OrqError`.
        """
        from ..funcs._traces import traces_list_spans
        from ..pagination import AsyncItems

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return AsyncItems(traces_list_spans, self._core, request, options, raises=True)

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

        `POST /v3/traces/query`; raises `OrqError`.
        """
        from ..funcs._traces import traces_query

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return (await traces_query(self._core, request, options=options)).unwrap()

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

        `POST /v3/traces/query`; raises `OrqError`.
        """
        from ..funcs._traces import traces_query
        from ..pagination import AsyncItems

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return AsyncItems(traces_query, self._core, request, options, raises=True)

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

        `POST /v3/traces/search`; raises `OrqError`.
        """
        from ..funcs._traces import traces_search

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "query": query,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return (await traces_search(self._core, request, options=options)).unwrap()

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

        `POST /v3/traces/search`; raises `OrqError`.
        """
        from ..funcs._traces import traces_search
        from ..pagination import AsyncItems

        request: Any = {
            "from_": from_,
            "to": to,
            "filters": filters,
            "filter_operator": filter_operator,
            "query": query,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return AsyncItems(traces_search, self._core, request, options, raises=True)
