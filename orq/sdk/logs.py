# @generated
"""`client.logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

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


class LogsNamespace(Namespace):
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

        `POST /v3/logs/aggregate`; raises `OrqError`.
        """
        from ..funcs._logs import logs_aggregate

        request: Any = {"from_": from_, "to": to, "grain": grain, "filters": filters}
        return logs_aggregate(self._core, request, options=options).unwrap()

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

        `POST /v3/logs/{id}/context`; raises `OrqError`.
        """
        from ..funcs._logs import logs_context

        request: Any = {
            "id": id,
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "before": before,
            "after": after,
            "oql": oql,
        }
        return logs_context(self._core, request, options=options).unwrap()

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
        """Find the templates that recur in log bodies, from a bounded sample.

        `POST /v3/logs/patterns`; raises `OrqError`.
        """
        from ..funcs._logs import logs_find_patterns

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "limit": limit,
        }
        return logs_find_patterns(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetLogResponse:
        """Fetch a log record by its id.

        `GET /v3/logs/{id}`; raises `OrqError`.
        """
        from ..funcs._logs import logs_get

        request: Any = {"id": id}
        return logs_get(self._core, request, options=options).unwrap()

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

        `GET /v3/logs/facets/{field}`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_facet_values

        request: Any = {"field": field, "limit": limit, "from_": from_, "to": to, "search": search}
        return logs_list_facet_values(self._core, request, options=options).unwrap()

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
        """List the attributes of logs by family, with counts and top values.

        `POST /v3/logs/facets`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_facets

        request: Any = {
            "from_": from_,
            "to": to,
            "key_limit": key_limit,
            "value_limit": value_limit,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
        }
        return logs_list_facets(self._core, request, options=options).unwrap()

    def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListLogFieldsResponse:
        """List the fields by which logs can be queried.

        `GET /v3/logs/fields`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_fields

        request: Any = {}
        return logs_list_fields(self._core, request, options=options).unwrap()

    def list_trace_logs(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceLogsResponse:
        """List the logs of a trace.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_trace_logs

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return logs_list_trace_logs(self._core, request, options=options).unwrap()

    def list_trace_logs_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Log]:
        """Iterate over the items of all pages of `list_trace_logs`, each page fetched when it is needed.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_trace_logs
        from ..pagination import Items

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return Items(logs_list_trace_logs, self._core, request, options, raises=True)

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

        `POST /v3/logs/query`; raises `OrqError`.
        """
        from ..funcs._logs import logs_query

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return logs_query(self._core, request, options=options).unwrap()

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

        `POST /v3/logs/query`; raises `OrqError`.
        """
        from ..funcs._logs import logs_query
        from ..pagination import Items

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return Items(logs_query, self._core, request, options, raises=True)

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

        `POST /v3/logs/search`; raises `OrqError`.
        """
        from ..funcs._logs import logs_search

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return logs_search(self._core, request, options=options).unwrap()

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

        `POST /v3/logs/search`; raises `OrqError`.
        """
        from ..funcs._logs import logs_search
        from ..pagination import Items

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return Items(logs_search, self._core, request, options, raises=True)


class AsyncLogsNamespace(AsyncNamespace):
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

        `POST /v3/logs/aggregate`; raises `OrqError`.
        """
        from ..funcs._logs import logs_aggregate

        request: Any = {"from_": from_, "to": to, "grain": grain, "filters": filters}
        return (await logs_aggregate(self._core, request, options=options)).unwrap()

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

        `POST /v3/logs/{id}/context`; raises `OrqError`.
        """
        from ..funcs._logs import logs_context

        request: Any = {
            "id": id,
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "before": before,
            "after": after,
            "oql": oql,
        }
        return (await logs_context(self._core, request, options=options)).unwrap()

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
        """Find the templates that recur in log bodies, from a bounded sample.

        `POST /v3/logs/patterns`; raises `OrqError`.
        """
        from ..funcs._logs import logs_find_patterns

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "limit": limit,
        }
        return (await logs_find_patterns(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetLogResponse:
        """Fetch a log record by its id.

        `GET /v3/logs/{id}`; raises `OrqError`.
        """
        from ..funcs._logs import logs_get

        request: Any = {"id": id}
        return (await logs_get(self._core, request, options=options)).unwrap()

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

        `GET /v3/logs/facets/{field}`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_facet_values

        request: Any = {"field": field, "limit": limit, "from_": from_, "to": to, "search": search}
        return (await logs_list_facet_values(self._core, request, options=options)).unwrap()

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
        """List the attributes of logs by family, with counts and top values.

        `POST /v3/logs/facets`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_facets

        request: Any = {
            "from_": from_,
            "to": to,
            "key_limit": key_limit,
            "value_limit": value_limit,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
        }
        return (await logs_list_facets(self._core, request, options=options)).unwrap()

    async def list_fields(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListLogFieldsResponse:
        """List the fields by which logs can be queried.

        `GET /v3/logs/fields`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_fields

        request: Any = {}
        return (await logs_list_fields(self._core, request, options=options)).unwrap()

    async def list_trace_logs(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListTraceLogsResponse:
        """List the logs of a trace.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_trace_logs

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return (await logs_list_trace_logs(self._core, request, options=options)).unwrap()

    def list_trace_logs_items(
        self,
        *,
        trace_id: str,
        limit: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Log]:
        """Iterate over the items of all pages of `list_trace_logs`, each page fetched when it is needed.

        limit: How many at most.
        page_token: The `next_page_token` of the page before.

        `GET /v3/traces/{trace_id}/logs`; raises `OrqError`.
        """
        from ..funcs._logs import logs_list_trace_logs
        from ..pagination import AsyncItems

        request: Any = {"trace_id": trace_id, "limit": limit, "page_token": page_token}
        return AsyncItems(logs_list_trace_logs, self._core, request, options, raises=True)

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

        `POST /v3/logs/query`; raises `OrqError`.
        """
        from ..funcs._logs import logs_query

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return (await logs_query(self._core, request, options=options)).unwrap()

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

        `POST /v3/logs/query`; raises `OrqError`.
        """
        from ..funcs._logs import logs_query
        from ..pagination import AsyncItems

        request: Any = {"oql": oql, "from_": from_, "to": to, "limit": limit, "page_token": page_token}
        return AsyncItems(logs_query, self._core, request, options, raises=True)

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

        `POST /v3/logs/search`; raises `OrqError`.
        """
        from ..funcs._logs import logs_search

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return (await logs_search(self._core, request, options=options)).unwrap()

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

        `POST /v3/logs/search`; raises `OrqError`.
        """
        from ..funcs._logs import logs_search
        from ..pagination import AsyncItems

        request: Any = {
            "from_": from_,
            "to": to,
            "query": query,
            "filter_operator": filter_operator,
            "filters": filters,
            "sort": sort,
            "limit": limit,
            "page_token": page_token,
        }
        return AsyncItems(logs_search, self._core, request, options, raises=True)
