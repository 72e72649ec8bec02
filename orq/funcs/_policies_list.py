# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation, Pages
from ..models.policies import ListPoliciesResponse
from ..models.policy_requests import ListPoliciesRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import ListPoliciesRequestParam

OPERATION = Operation(
    name="policies_list",
    method="GET",
    path="/v2/policies",
    request=ListPoliciesRequest,
    query=("limit", "starting_after", "ending_before", "project_id"),
    answer=Json(ListPoliciesResponse),
    pages=Pages(by="cursor", ask="starting_after", back="ending_before", item="_id", items="data", more="has_more"),
)


@overload
def policies_list(
    core: OrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError]: ...
@overload
async def policies_list(
    core: AsyncOrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError]: ...
def policies_list(
    core: OrqCore | AsyncOrqCore,
    request: ListPoliciesRequest | ListPoliciesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListPoliciesResponse, OrqError] | Awaitable[Result[ListPoliciesResponse, OrqError]]:
    """List router policies, a page at a time.

    `GET /v2/policies`.
    """
    return core.call(OPERATION, request, options)
