# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.log_analysis import ListLogFacetsRequest, ListLogFacetsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._l import ListLogFacetsRequestParam

OPERATION = Operation(
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
    """List the attributes of logs by family, with counts and top values.

    `POST /v3/logs/facets`.
    """
    return core.call(OPERATION, request, options)
