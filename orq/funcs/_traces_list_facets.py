# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.trace_fields import ListTraceFacetsRequest, ListTraceFacetsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._t import ListTraceFacetsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
