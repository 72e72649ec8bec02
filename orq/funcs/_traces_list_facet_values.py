# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.facets import FacetValuesResponse
from ..models.trace_fields import ListTraceFacetValuesRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTraceFacetValuesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
