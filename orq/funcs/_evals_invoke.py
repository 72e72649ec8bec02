# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.eval_runs import EvaluationResult, InvokeEvaluatorRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import InvokeEvaluatorRequestParam

OPERATION = Operation(
    name="evals_invoke",
    method="POST",
    path="/v3/evaluators/{id}/invoke",
    request=InvokeEvaluatorRequest,
    answer=Json(EvaluationResult),
)


@overload
def evals_invoke(
    core: OrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError]: ...
@overload
async def evals_invoke(
    core: AsyncOrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError]: ...
def evals_invoke(
    core: OrqCore | AsyncOrqCore,
    request: InvokeEvaluatorRequest | InvokeEvaluatorRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[EvaluationResult, OrqError] | Awaitable[Result[EvaluationResult, OrqError]]:
    """Run an existing evaluator on a conversation, or on an input and output.

    `POST /v3/evaluators/{id}/invoke`.
    """
    return core.call(OPERATION, request, options)
