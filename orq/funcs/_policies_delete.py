# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.policy_requests import DeletePolicyRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import DeletePolicyRequestParam

OPERATION = Operation(
    name="policies_delete",
    method="DELETE",
    path="/v2/policies/{policy_id}",
    request=DeletePolicyRequest,
    answer=Empty(status=204),
)


@overload
def policies_delete(
    core: OrqCore, request: DeletePolicyRequest | DeletePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def policies_delete(
    core: AsyncOrqCore,
    request: DeletePolicyRequest | DeletePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def policies_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeletePolicyRequest | DeletePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a router policy.

    `DELETE /v2/policies/{policy_id}`.
    """
    return core.call(OPERATION, request, options)
