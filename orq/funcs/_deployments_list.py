# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.deployments import ListDeploymentsRequest, ListDeploymentsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ListDeploymentsRequestParam

OPERATION = Operation(
    name="deployments_list",
    method="GET",
    path="/v2/deployments",
    request=ListDeploymentsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListDeploymentsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="id", items="data", more="has_more"),
)


@overload
def deployments_list(
    core: OrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError]: ...
@overload
async def deployments_list(
    core: AsyncOrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError]: ...
def deployments_list(
    core: OrqCore | AsyncOrqCore,
    request: ListDeploymentsRequest | ListDeploymentsRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentsResponse, OrqError] | Awaitable[Result[ListDeploymentsResponse, OrqError]]:
    """List deployments, the newest first, a page at a time.

    `GET /v2/deployments`.
    """
    return core.call(OPERATION, request, options)
