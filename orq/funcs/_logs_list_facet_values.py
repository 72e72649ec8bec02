# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.log_fields import ListLogFacetValuesRequest, ListLogFacetValuesResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import ListLogFacetValuesRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
