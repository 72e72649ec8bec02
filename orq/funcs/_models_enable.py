# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.refs import ModelIdRef

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._r import ModelIdRefParam

OPERATION = Operation(
    name="models_enable",
    method="POST",
    path="/v2/workspace-models",
    request=ModelIdRef,
    answer=Empty(status=204),
)


@overload
def models_enable(
    core: OrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_enable(
    core: AsyncOrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def models_enable(
    core: OrqCore | AsyncOrqCore, request: ModelIdRef | ModelIdRefParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Enable a model in the workspace.

    `POST /v2/workspace-models`.
    """
    return core.call(OPERATION, request, options)
