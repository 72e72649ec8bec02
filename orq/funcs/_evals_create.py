# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.eval_changes import CreateEvalRequest
from ..models.evaluators import Evaluator

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import CreateEvalRequestParam
    from ..params._e_unions import CreateEvalRequestBodyParam

OPERATION = Operation(
    name="evals_create",
    method="POST",
    path="/v2/evaluators",
    request=CreateEvalRequest,
    body="body",
    answer=Json(Evaluator),
)


@overload
def evals_create(
    core: OrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError]: ...
@overload
async def evals_create(
    core: AsyncOrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError]: ...
def evals_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEvalRequest | CreateEvalRequestParam | CreateEvalRequestBodyParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[Evaluator, OrqError] | Awaitable[Result[Evaluator, OrqError]]:
    """Create an evaluator: Python code, one model as judge, or a jury of models.

    `POST /v2/evaluators`.
    """
    return core.call(OPERATION, request, options)
