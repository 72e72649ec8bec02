# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.deployment_versions import ListDeploymentVersionsRequest, ListDeploymentVersionsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._d import ListDeploymentVersionsRequestParam

OPERATION = Operation(
    name="deployments_list_versions",
    method="GET",
    path="/v2/deployments/{keyOrID}/versions",
    request=ListDeploymentVersionsRequest,
    query=("limit", "starting_after", "ending_before", "variant_id"),
    answer=Json(ListDeploymentVersionsResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def deployments_list_versions(
    core: OrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError]: ...
@overload
async def deployments_list_versions(
    core: AsyncOrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError]: ...
def deployments_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListDeploymentVersionsRequest | ListDeploymentVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDeploymentVersionsResponse, OrqError] | Awaitable[Result[ListDeploymentVersionsResponse, OrqError]]:
    """List the saved versions of a deployment's variants, a page at a time.

    `GET /v2/deployments/{keyOrID}/versions`.
    """
    return core.call(OPERATION, request, options)
