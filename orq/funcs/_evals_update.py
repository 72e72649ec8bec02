# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.eval_changes import UpdateEvalRequest
from ..models.evaluators import Evaluator

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import UpdateEvalRequestParam

OPERATION = Operation(
    name="evals_update",
    method="PATCH",
    path="/v2/evaluators/{id}",
    request=UpdateEvalRequest,
    answer=Json(Evaluator),
)


@overload
def evals_update(
    core: OrqCore, request: UpdateEvalRequest | UpdateEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Evaluator, OrqError]: ...
@overload
async def evals_update(
    core: AsyncOrqCore, request: UpdateEvalRequest | UpdateEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Evaluator, OrqError]: ...
def evals_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateEvalRequest | UpdateEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError] | Awaitable[Result[Evaluator, OrqError]]:
    """Change an evaluator; what is not given stays as it is.

    `PATCH /v2/evaluators/{id}`.
    """
    return core.call(OPERATION, request, options)
