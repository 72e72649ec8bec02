# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.eval_requests import GetEvalRequest
from ..models.evals import Eval

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import GetEvalRequestParam

OPERATION = Operation(
    name="evals_get",
    method="GET",
    path="/v2/evaluators/{id}",
    request=GetEvalRequest,
    answer=Json(Eval),
)


@overload
def evals_get(
    core: OrqCore, request: GetEvalRequest | GetEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Eval, OrqError]: ...
@overload
async def evals_get(
    core: AsyncOrqCore, request: GetEvalRequest | GetEvalRequestParam, *, options: RequestOptions | None = None
) -> Result[Eval, OrqError]: ...
def evals_get(
    core: OrqCore | AsyncOrqCore,
    request: GetEvalRequest | GetEvalRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Eval, OrqError] | Awaitable[Result[Eval, OrqError]]:
    """Fetch an evaluator with all its settings.

    `GET /v2/evaluators/{id}`.
    """
    return core.call(OPERATION, request, options)
