# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.eval_requests import DeleteEvalRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import DeleteEvalRequestParam

OPERATION = Operation(
    name="evals_delete",
    method="DELETE",
    path="/v2/evaluators/{id}",
    request=DeleteEvalRequest,
    answer=Empty(status=204),
)


@overload
def evals_delete(
    core: OrqCore, request: DeleteEvalRequest | DeleteEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def evals_delete(
    core: AsyncOrqCore, request: DeleteEvalRequest | DeleteEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def evals_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteEvalRequest | DeleteEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an evaluator by its id.

    `DELETE /v2/evaluators/{id}`.
    """
    return core.call(OPERATION, request, options)
