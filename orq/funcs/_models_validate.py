# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.model_requests import ValidateModelRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ValidateModelRequestParam

OPERATION = Operation(
    name="models_validate",
    method="POST",
    path="/v2/models/validate",
    request=ValidateModelRequest,
    answer=Empty(status=200),
)


@overload
def models_validate(
    core: OrqCore, request: ValidateModelRequest | ValidateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_validate(
    core: AsyncOrqCore,
    request: ValidateModelRequest | ValidateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_validate(
    core: OrqCore | AsyncOrqCore,
    request: ValidateModelRequest | ValidateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Check a provider's endpoint and credentials with a live call.

    `POST /v2/models/validate`.
    """
    return core.call(OPERATION, request, options)
