# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.facets import FacetValuesResponse
    from ..models.spans import (
        GetTraceConversationRequest,
        GetTraceConversationResponse,
        GetTraceSpanRequest,
        GetTraceSpanResponse,
        ListTraceSpansRequest,
        ListTraceSpansResponse,
    )
    from ..models.trace_fields import (
        ListTraceFacetsRequest,
        ListTraceFacetsResponse,
        ListTraceFacetValuesRequest,
        ListTraceFieldsRequest,
        ListTraceFieldsResponse,
        ListTraceFiltersRequest,
        ListTraceFiltersResponse,
    )
    from ..models.trace_queries import OQLQueryRequest
    from ..models.traces import (
        AggregateTracesRequest,
        AggregateTracesResponse,
        GetTraceRequest,
        GetTraceResponse,
        QueryTracesResponse,
        SearchTracesRequest,
        SearchTracesResponse,
    )
    from ..params._s import GetTraceConversationRequestParam, GetTraceSpanRequestParam, ListTraceSpansRequestParam
    from ..params._t import (
        AggregateTracesRequestParam,
        GetTraceRequestParam,
        ListTraceFacetsRequestParam,
        ListTraceFacetValuesRequestParam,
        ListTraceFieldsRequestParam,
        ListTraceFiltersRequestParam,
        OQLQueryRequestParam,
        SearchTracesRequestParam,
    )


@cache
def _traces_aggregate() -> Operation:
    from ..models.traces import AggregateTracesRequest, AggregateTracesResponse

    return Operation(
        name="traces_aggregate",
        method="POST",
        path="/v3/traces/aggregate",
        request=AggregateTracesRequest,
        answer=Json(AggregateTracesResponse),
    )


@overload
def traces_aggregate(
    core: OrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError]: ...
@overload
async def traces_aggregate(
    core: AsyncOrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError]: ...
def traces_aggregate(
    core: OrqCore | AsyncOrqCore,
    request: AggregateTracesRequest | AggregateTracesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[AggregateTracesResponse, OrqError] | Awaitable[Result[AggregateTracesResponse, OrqError]]:
    """Aggregate metrics of traces by groups.

    `POST /v3/traces/aggregate`.
    """
    return core.call(_traces_aggregate(), request, options)


@cache
def _traces_get() -> Operation:
    from ..models.traces import GetTraceRequest, GetTraceResponse

    return Operation(
        name="traces_get",
        method="GET",
        path="/v3/traces/{trace_id}",
        request=GetTraceRequest,
        answer=Json(GetTraceResponse),
    )


@overload
def traces_get(
    core: OrqCore, request: GetTraceRequest | GetTraceRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceResponse, OrqError]: ...
@overload
async def traces_get(
    core: AsyncOrqCore, request: GetTraceRequest | GetTraceRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceResponse, OrqError]: ...
def traces_get(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceRequest | GetTraceRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceResponse, OrqError] | Awaitable[Result[GetTraceResponse, OrqError]]:
    """Fetch the summary of a trace by its id.

    `GET /v3/traces/{trace_id}`.
    """
    return core.call(_traces_get(), request, options)


@cache
def _traces_get_conversation() -> Operation:
    from ..models.spans import GetTraceConversationRequest, GetTraceConversationResponse

    return Operation(
        name="traces_get_conversation",
        method="GET",
        path="/v3/traces/{trace_id}/conversation",
        request=GetTraceConversationRequest,
        query=("span_id",),
        answer=Json(GetTraceConversationResponse),
    )


@overload
def traces_get_conversation(
    core: OrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError]: ...
@overload
async def traces_get_conversation(
    core: AsyncOrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError]: ...
def traces_get_conversation(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceConversationRequest | GetTraceConversationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceConversationResponse, OrqError] | Awaitable[Result[GetTraceConversationResponse, OrqError]]:
    """Fetch the conversation that a trace recorded, in order.

    `GET /v3/traces/{trace_id}/conversation`.
    """
    return core.call(_traces_get_conversation(), request, options)


@cache
def _traces_get_span() -> Operation:
    from ..models.spans import GetTraceSpanRequest, GetTraceSpanResponse

    return Operation(
        name="traces_get_span",
        method="GET",
        path="/v3/traces/{trace_id}/spans/{span_id}",
        request=GetTraceSpanRequest,
        answer=Json(GetTraceSpanResponse),
    )


@overload
def traces_get_span(
    core: OrqCore, request: GetTraceSpanRequest | GetTraceSpanRequestParam, *, options: RequestOptions | None = None
) -> Result[GetTraceSpanResponse, OrqError]: ...
@overload
async def traces_get_span(
    core: AsyncOrqCore,
    request: GetTraceSpanRequest | GetTraceSpanRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceSpanResponse, OrqError]: ...
def traces_get_span(
    core: OrqCore | AsyncOrqCore,
    request: GetTraceSpanRequest | GetTraceSpanRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetTraceSpanResponse, OrqError] | Awaitable[Result[GetTraceSpanResponse, OrqError]]:
    """Fetch a span with its attributes.

    `GET /v3/traces/{trace_id}/spans/{span_id}`.
    """
    return core.call(_traces_get_span(), request, options)


@cache
def _traces_list_facet_values() -> Operation:
    from ..models.facets import FacetValuesResponse
    from ..models.trace_fields import ListTraceFacetValuesRequest

    return Operation(
        name="traces_list_facet_values",
        method="GET",
        path="/v3/traces/facets/{field}",
        request=ListTraceFacetValuesRequest,
        query=("from_", "to", "limit", "filter_operator"),
        answer=Json(FacetValuesResponse),
    )


@overload
def traces_list_facet_values(
    core: OrqCore,
    request: ListTraceFacetValuesRequest | ListTraceFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError]: ...
@overload
async def traces_list_facet_values(
    core: AsyncOrqCore,
    request: ListTraceFacetValuesRequest | ListTraceFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError]: ...
def traces_list_facet_values(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFacetValuesRequest | ListTraceFacetValuesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[FacetValuesResponse, OrqError] | Awaitable[Result[FacetValuesResponse, OrqError]]:
    """List the values of one trace field and how often each occurs.

    `GET /v3/traces/facets/{field}`.
    """
    return core.call(_traces_list_facet_values(), request, options)


@cache
def _traces_list_facets() -> Operation:
    from ..models.trace_fields import ListTraceFacetsRequest, ListTraceFacetsResponse

    return Operation(
        name="traces_list_facets",
        method="GET",
        path="/v3/traces/facets",
        request=ListTraceFacetsRequest,
        answer=Json(ListTraceFacetsResponse),
    )


@overload
def traces_list_facets(
    core: OrqCore,
    request: ListTraceFacetsRequest | ListTraceFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFacetsResponse, OrqError]: ...
@overload
async def traces_list_facets(
    core: AsyncOrqCore,
    request: ListTraceFacetsRequest | ListTraceFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFacetsResponse, OrqError]: ...
def traces_list_facets(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFacetsRequest | ListTraceFacetsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFacetsResponse, OrqError] | Awaitable[Result[ListTraceFacetsResponse, OrqError]]:
    """List the fields of traces whose values can be listed.

    `GET /v3/traces/facets`.
    """
    return core.call(_traces_list_facets(), request, options)


@cache
def _traces_list_fields() -> Operation:
    from ..models.trace_fields import ListTraceFieldsRequest, ListTraceFieldsResponse

    return Operation(
        name="traces_list_fields",
        method="GET",
        path="/v3/traces/fields",
        request=ListTraceFieldsRequest,
        answer=Json(ListTraceFieldsResponse),
    )


@overload
def traces_list_fields(
    core: OrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError]: ...
@overload
async def traces_list_fields(
    core: AsyncOrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError]: ...
def traces_list_fields(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFieldsRequest | ListTraceFieldsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFieldsResponse, OrqError] | Awaitable[Result[ListTraceFieldsResponse, OrqError]]:
    """List the fields by which traces can be filtered, sorted or grouped.

    `GET /v3/traces/fields`.
    """
    return core.call(_traces_list_fields(), request, options)


@cache
def _traces_list_filters() -> Operation:
    from ..models.trace_fields import ListTraceFiltersRequest, ListTraceFiltersResponse

    return Operation(
        name="traces_list_filters",
        method="GET",
        path="/v3/traces/filters",
        request=ListTraceFiltersRequest,
        query=("include_all",),
        answer=Json(ListTraceFiltersResponse),
    )


@overload
def traces_list_filters(
    core: OrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError]: ...
@overload
async def traces_list_filters(
    core: AsyncOrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError]: ...
def traces_list_filters(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceFiltersRequest | ListTraceFiltersRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceFiltersResponse, OrqError] | Awaitable[Result[ListTraceFiltersResponse, OrqError]]:
    """List the evaluators, annotations and metadata by which traces can be filtered.

    `GET /v3/traces/filters`.
    """
    return core.call(_traces_list_filters(), request, options)


@cache
def _traces_list_spans() -> Operation:
    from ..models.spans import ListTraceSpansRequest, ListTraceSpansResponse

    return Operation(
        name="traces_list_spans",
        method="GET",
        path="/v3/traces/{trace_id}/spans",
        request=ListTraceSpansRequest,
        query=("limit", "page_token"),
        answer=Json(ListTraceSpansResponse),
        pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
    )


@overload
def traces_list_spans(
    core: OrqCore, request: ListTraceSpansRequest | ListTraceSpansRequestParam, *, options: RequestOptions | None = None
) -> Result[ListTraceSpansResponse, OrqError]: ...
@overload
async def traces_list_spans(
    core: AsyncOrqCore,
    request: ListTraceSpansRequest | ListTraceSpansRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceSpansResponse, OrqError]: ...
def traces_list_spans(
    core: OrqCore | AsyncOrqCore,
    request: ListTraceSpansRequest | ListTraceSpansRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListTraceSpansResponse, OrqError] | Awaitable[Result[ListTraceSpansResponse, OrqError]]:
    """List the spans of a trace, a page at a time.

    `GET /v3/traces/{trace_id}/spans`.
    """
    return core.call(_traces_list_spans(), request, options)


@cache
def _traces_query() -> Operation:
    from ..models.trace_queries import OQLQueryRequest
    from ..models.traces import QueryTracesResponse

    return Operation(
        name="traces_query",
        method="POST",
        path="/v3/traces/query",
        request=OQLQueryRequest,
        answer=Json(QueryTracesResponse),
        pages=Pages(
            by="token", ask="page_token", next="search.next_page_token", items="search.data", more="search.has_more"
        ),
    )


@overload
def traces_query(
    core: OrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryTracesResponse, OrqError]: ...
@overload
async def traces_query(
    core: AsyncOrqCore, request: OQLQueryRequest | OQLQueryRequestParam, *, options: RequestOptions | None = None
) -> Result[QueryTracesResponse, OrqError]: ...
def traces_query(
    core: OrqCore | AsyncOrqCore,
    request: OQLQueryRequest | OQLQueryRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryTracesResponse, OrqError] | Awaitable[Result[QueryTracesResponse, OrqError]]:
    """Query traces in OQL.

    `POST /v3/traces/query`.
    """
    return core.call(_traces_query(), request, options)


@cache
def _traces_search() -> Operation:
    from ..models.traces import SearchTracesRequest, SearchTracesResponse

    return Operation(
        name="traces_search",
        method="POST",
        path="/v3/traces/search",
        request=SearchTracesRequest,
        answer=Json(SearchTracesResponse),
        pages=Pages(by="token", ask="page_token", next="next_page_token", items="data", more="has_more"),
    )


@overload
def traces_search(
    core: OrqCore, request: SearchTracesRequest | SearchTracesRequestParam, *, options: RequestOptions | None = None
) -> Result[SearchTracesResponse, OrqError]: ...
@overload
async def traces_search(
    core: AsyncOrqCore,
    request: SearchTracesRequest | SearchTracesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchTracesResponse, OrqError]: ...
def traces_search(
    core: OrqCore | AsyncOrqCore,
    request: SearchTracesRequest | SearchTracesRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[SearchTracesResponse, OrqError] | Awaitable[Result[SearchTracesResponse, OrqError]]:
    """Search traces by filters and free text.

    `POST /v3/traces/search`.
    """
    return core.call(_traces_search(), request, options)
