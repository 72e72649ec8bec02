# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.policies import CreatePolicyRequest, Policy

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._p import CreatePolicyRequestParam

OPERATION = Operation(
    name="policies_create",
    method="POST",
    path="/v2/policies",
    request=CreatePolicyRequest,
    answer=Json(Policy, status=201),
)


@overload
def policies_create(
    core: OrqCore, request: CreatePolicyRequest | CreatePolicyRequestParam, *, options: RequestOptions | None = None
) -> Result[Policy, OrqError]: ...
@overload
async def policies_create(
    core: AsyncOrqCore,
    request: CreatePolicyRequest | CreatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError]: ...
def policies_create(
    core: OrqCore | AsyncOrqCore,
    request: CreatePolicyRequest | CreatePolicyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Policy, OrqError] | Awaitable[Result[Policy, OrqError]]:
    """Create a router policy: models, evaluators, retries and limits.

    `POST /v2/policies`.
    """
    return core.call(OPERATION, request, options)
