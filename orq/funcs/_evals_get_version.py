# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.eval_requests import GetEvalVersionRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._e import GetEvalVersionRequestParam

OPERATION = Operation(
    name="evals_get_version",
    method="GET",
    path="/v2/evaluators/{id}/versions/{version_id}",
    request=GetEvalVersionRequest,
    answer=Json(dict[str, Any]),
)


@overload
def evals_get_version(
    core: OrqCore, request: GetEvalVersionRequest | GetEvalVersionRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def evals_get_version(
    core: AsyncOrqCore,
    request: GetEvalVersionRequest | GetEvalVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def evals_get_version(
    core: OrqCore | AsyncOrqCore,
    request: GetEvalVersionRequest | GetEvalVersionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Fetch one version of an evaluator.

    `GET /v2/evaluators/{id}/versions/{version_id}`.
    """
    return core.call(OPERATION, request, options)
