# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.eval_requests import ListEvaluatorVersionsResponse, ListEvalVersionsRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import ListEvalVersionsRequestParam

OPERATION = Operation(
    name="evals_list_versions",
    method="GET",
    path="/v2/evaluators/{id}/versions",
    request=ListEvalVersionsRequest,
    query=("limit", "starting_after", "ending_before"),
    answer=Json(ListEvaluatorVersionsResponse),
)


@overload
def evals_list_versions(
    core: OrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError]: ...
@overload
async def evals_list_versions(
    core: AsyncOrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError]: ...
def evals_list_versions(
    core: OrqCore | AsyncOrqCore,
    request: ListEvalVersionsRequest | ListEvalVersionsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListEvaluatorVersionsResponse, OrqError] | Awaitable[Result[ListEvaluatorVersionsResponse, OrqError]]:
    """List the versions of an evaluator, a page at a time.

    `GET /v2/evaluators/{id}/versions`.
    """
    return core.call(OPERATION, request, options)
