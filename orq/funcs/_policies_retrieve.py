# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.policies import Policy
from ..models.policy_requests import RetrievePolicyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import RetrievePolicyRequestParam

OPERATION = Operation(
    name="policies_retrieve",
    method="GET",
    path="/v2/policies/{policy_id}",
    request=RetrievePolicyRequest,
    answer=Json(Policy),
)


@overload
def policies_retrieve(
    core: OrqCore, request: RetrievePolicyRequest | RetrievePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_retrieve(
    core: AsyncOrqCore,
    request: RetrievePolicyRequest | RetrievePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_retrieve(
    core: OrqCore | AsyncOrqCore,
    request: RetrievePolicyRequest | RetrievePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Fetch a router policy by its id.

    `GET /v2/policies/{policy_id}`.
    """
    return core.call(OPERATION, request, options)
