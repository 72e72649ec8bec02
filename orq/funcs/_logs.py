# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.log_analysis import (
        AggregateLogsRequest,
        AggregateLogsResponse,
        FindLogPatternsRequest,
        FindLogPatternsResponse,
        ListLogFacetsRequest,
        ListLogFacetsResponse,
    )
    from ..models.log_fields import (
        ListLogFacetValuesRequest,
        ListLogFacetValuesResponse,
        ListLogFieldsRequest,
        ListLogFieldsResponse,
    )
    from ..models.logs import (
        GetLogContextRequest,
        GetLogContextResponse,
        GetLogRequest,
        GetLogResponse,
        ListTraceLogsRequest,
        ListTraceLogsResponse,
        QueryLogsResponse,
        SearchLogsRequest,
        SearchLogsResponse,
    )
    from ..models.trace_queries import OQLQueryRequest
    from ..params._l import (
        AggregateLogsRequestParam,
        FindLogPatternsRequestParam,
        GetLogContextRequestParam,
        GetLogRequestParam,
        ListLogFacetsRequestParam,
        ListLogFacetValuesRequestParam,
        ListLogFieldsRequestParam,
        ListTraceLogsRequestParam,
        SearchLogsRequestParam,
    )
    from ..params._t import OQLQueryRequestParam


@cache
def _logs_aggregate() -> Operation:
    from ..models.log_analysis import AggregateLogsRequest, AggregateLogsResponse

    return Operation(
        name="logs_aggregate",
        method="POST",
        path="/v3/logs/aggregate",
        request=AggregateLogsRequest,
        answer=Json(AggregateLogsResponse),
    )


@overload
def logs_aggregate(
    core: OrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError]: ...
@overload
async def logs_aggregate(
    core: AsyncOrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError]: ...
def logs_aggregate(
    core: OrqCore | AsyncOrqCore,
    request: AggregateLogsRequest | AggregateLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateLogsResponse, OrqError] | Awaitable[Result[AggregateLogsResponse, OrqError]]:
    """Count logs by severity in time buckets.

    `POST /v3/logs/aggregate`.
    """
    return core.call(_logs_aggregate(), request, options)


@cache
def _logs_context() -> Operation:
    from ..models.logs import GetLogContextRequest, GetLogContextResponse

    return Operation(
        name="logs_context",
        method="POST",
        path="/v3/logs/{id}/context",
        request=GetLogContextRequest,
        answer=Json(GetLogContextResponse),
    )


@overload
def logs_context(
    core: OrqCore, request: GetLogContextRequest | GetLogContextRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogContextResponse, OrqError]: ...
@overload
async def logs_context(
    core: AsyncOrqCore,
    request: GetLogContextRequest | GetLogContextRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetLogContextResponse, OrqError]: ...
def logs_context(
    core: OrqCore | AsyncOrqCore,
    request: GetLogContextRequest | GetLogContextRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetLogContextResponse, OrqError] | Awaitable[Result[GetLogContextResponse, OrqError]]:
    """Fetch the log records just before and after one record.

    `POST /v3/logs/{id}/context`.
    """
    return core.call(_logs_context(), request, options)


@cache
def _logs_find_patterns() -> Operation:
    from ..models.log_analysis import FindLogPatternsRequest, FindLogPatternsResponse

    return Operation(
        name="logs_find_patterns",
        method="POST",
        path="/v3/logs/patterns",
        request=FindLogPatternsRequest,
        answer=Json(FindLogPatternsResponse),
    )


@overload
def logs_find_patterns(
    core: OrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError]: ...
@overload
async def logs_find_patterns(
    core: AsyncOrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError]: ...
def logs_find_patterns(
    core: OrqCore | AsyncOrqCore,
    request: FindLogPatternsRequest | FindLogPatternsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FindLogPatternsResponse, OrqError] | Awaitable[Result[FindLogPatternsResponse, OrqError]]:
    """Find templates that many log bodies share, in a sample of the logs.

    `POST /v3/logs/patterns`.
    """
    return core.call(_logs_find_patterns(), request, options)


@cache
def _logs_get() -> Operation:
    from ..models.logs import GetLogRequest, GetLogResponse

    return Operation(
        name="logs_get",
        method="GET",
        path="/v3/logs/{id}",
        request=GetLogRequest,
        answer=Json(GetLogResponse),
    )


@overload
def logs_get(
    core: OrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError]: ...
@overload
async def logs_get(
    core: AsyncOrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError]: ...
def logs_get(
    core: OrqCore | AsyncOrqCore, request: GetLogRequest | GetLogRequestParam, *, options: RequestOptions | None = None
) -> Result[GetLogResponse, OrqError] | Awaitable[Result[GetLogResponse, OrqError]]:
    """Fetch a log record by its id.

    `GET /v3/logs/{id}`.
    """
    return core.call(_logs_get(), request, options)


@cache
def _logs_list_facet_values() -> Operation:
    from ..models.log_fields import ListLogFacetValuesRequest, ListLogFacetValuesResponse

    return Operation(
        name="logs_list_facet_values",
        method="GET",
        path="/v3/logs/facets/{field}",
        request=ListLogFacetValuesRequest,
        query=("limit", "from_", "to", "search"),
        answer=Json(ListLogFacetValuesResponse),
    )


@overload
def logs_list_facet_values(
    core: OrqCore,
    request: ListLogFacetValuesRequest | ListLogFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetValuesResponse, OrqError]: ...
@overload
async def logs_list_facet_values(
    core: AsyncOrqCore,
    request: ListLogFacetValuesRequest | ListLogFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetValuesResponse, OrqError]: ...
def logs_list_facet_values(
    core: OrqCore | AsyncOrqCore,
    request: ListLogFacetValuesRequest | ListLogFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetValuesResponse, OrqError] | Awaitable[Result[ListLogFacetValuesResponse, OrqError]]:
    """List the values of one log field and how often each occurs.

    `GET /v3/logs/facets/{field}`.
    """
    return core.call(_logs_list_facet_values(), request, options)


@cache
def _logs_list_facets() -> Operation:
    from ..models.log_analysis import ListLogFacetsRequest, ListLogFacetsResponse

    return Operation(
        name="logs_list_facets",
        method="POST",
        path="/v3/logs/facets",
        request=ListLogFacetsRequest,
        answer=Json(ListLogFacetsResponse),
    )


@overload
def logs_list_facets(
    core: OrqCore,
    request: ListLogFacetsRequest | ListLogFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetsResponse, OrqError]: ...
@overload
async def logs_list_facets(
    core: AsyncOrqCore,
    request: ListLogFacetsRequest | ListLogFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetsResponse, OrqError]: ...
def logs_list_facets(
    core: OrqCore | AsyncOrqCore,
    request: ListLogFacetsRequest | ListLogFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFacetsResponse, OrqError] | Awaitable[Result[ListLogFacetsResponse, OrqError]]:
    """List the attributes of logs by family, with counts and frequent values.

    `POST /v3/logs/facets`.
    """
    return core.call(_logs_list_facets(), request, options)


@cache
def _logs_list_fields() -> Operation:
    from ..models.log_fields import ListLogFieldsRequest, ListLogFieldsResponse

    return Operation(
        name="logs_list_fields",
        method="GET",
        path="/v3/logs/fields",
        request=ListLogFieldsRequest,
        answer=Json(ListLogFieldsResponse),
    )


@overload
def logs_list_fields(
    core: OrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError]: ...
@overload
async def logs_list_fields(
    core: AsyncOrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError]: ...
def logs_list_fields(
    core: OrqCore | AsyncOrqCore,
    request: ListLogFieldsRequest | ListLogFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListLogFieldsResponse, OrqError] | Awaitable[Result[ListLogFieldsResponse, OrqError]]:
    """List the fields by which logs can be filtered.

    `GET /v3/logs/fields`.
    """
    return core.call(_logs_list_fields(), request, options)


@cache
def _logs_list_trace_logs() -> Operation:
    from ..models.logs import ListTraceLogsRequest, ListTraceLogsResponse

    return Operation(
        name="logs_list_trace_logs",
        method="GET",
        path="/v3/traces/{trace_id}/logs",
        request=ListTraceLogsRequest,
        query=("limit", "page_token"),
        answer=Json(ListTraceLogsResponse),
        pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
    )


@overload
def logs_list_trace_logs(
    core: OrqCore, request: ListTraceLogsRequest | ListTraceLogsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListTraceLogsResponse, OrqError]: ...
@overload
async def logs_list_trace_logs(
    core: AsyncOrqCore,
    request: ListTraceLogsRequest | ListTraceLogsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceLogsResponse, OrqError]: ...
def logs_list_trace_logs(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceLogsRequest | ListTraceLogsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceLogsResponse, OrqError] | Awaitable[Result[ListTraceLogsResponse, OrqError]]:
    """List the logs of a trace, a page at a time.

    `GET /v3/traces/{trace_id}/logs`.
    """
    return core.call(_logs_list_trace_logs(), request, options)


@cache
def _logs_query() -> Operation:
    from ..models.logs import QueryLogsResponse
    from ..models.trace_queries import OQLQueryRequest

    return Operation(
        name="logs_query",
        method="POST",
        path="/v3/logs/query",
        request=OQLQueryRequest,
        answer=Json(QueryLogsResponse),
        pages=Pages(
            by="token", ask="page_token", next="search.next_page_token", items="search.data", more="search.has_more"
        ),
    )


@overload
def logs_query(
    core: OrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryLogsResponse, OrqError]: ...
@overload
async def logs_query(
    core: AsyncOrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryLogsResponse, OrqError]: ...
def logs_query(
    core: OrqCore | AsyncOrqCore,
    request: OQLQueryRequest | OQLQueryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryLogsResponse, OrqError] | Awaitable[Result[QueryLogsResponse, OrqError]]:
    """Query logs in OQL.

    `POST /v3/logs/query`.
    """
    return core.call(_logs_query(), request, options)


@cache
def _logs_search() -> Operation:
    from ..models.logs import SearchLogsRequest, SearchLogsResponse

    return Operation(
        name="logs_search",
        method="POST",
        path="/v3/logs/search",
        request=SearchLogsRequest,
        answer=Json(SearchLogsResponse),
        pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
    )


@overload
def logs_search(
    core: OrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError]: ...
@overload
async def logs_search(
    core: AsyncOrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError]: ...
def logs_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchLogsRequest | SearchLogsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchLogsResponse, OrqError] | Awaitable[Result[SearchLogsResponse, OrqError]]:
    """Search logs by filters and free text.

    `POST /v3/logs/search`.
    """
    return core.call(_logs_search(), request, options)
