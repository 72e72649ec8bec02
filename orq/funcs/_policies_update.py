# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.policies import Policy, UpdatePolicyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import UpdatePolicyRequestParam

OPERATION = Operation(
    name="policies_update",
    method="PATCH",
    path="/v2/policies/{policy_id}",
    request=UpdatePolicyRequest,
    answer=Json(Policy),
)


@overload
def policies_update(
    core: OrqCore, request: UpdatePolicyRequest | UpdatePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_update(
    core: AsyncOrqCore,
    request: UpdatePolicyRequest | UpdatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdatePolicyRequest | UpdatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Change a router policy; what is not given stays as it is.

    `PATCH /v2/policies/{policy_id}`.
    """
    return core.call(OPERATION, request, options)
